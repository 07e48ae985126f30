/** CSV and Parquet: read back by other programs, they are the rows that were written. */
import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { parquetReadObjects } from "hyparquet"
import { expect, it } from "vitest"
import { type Cell, csvHead, csvRows, type Row, type ToldColumn } from "../../src/tables/index.ts"
import { textOfCsv } from "../../src/text/csv.ts"
import { ParquetFile } from "../../src/tables/formats/parquet.ts"

const column = (name: string, type: ToldColumn["type"]): ToldColumn => ({ name, type, nullable: true, about: "", from: name, as: "value" })
const columns = [
	column("text", "string"),
	column("whole", "integer"),
	column("number", "number"),
	column("yes", "boolean"),
	column("date", "date"),
]

const any = fc.string({ unit: "binary" }).filter((text) => text.isWellFormed())
const risky = fc
	.tuple(fc.constantFrom("=", "+", "-", "@", "'", "\t", "\r", " =", "＝", "''=", '"', ",", "\n"), any)
	.map(([lead, rest]) => lead + rest)
const day = fc
	.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10))
const rowsOfAny: fc.Arbitrary<Row[]> = fc.array(
	fc.record({
		text: fc.option(fc.oneof(any, risky)),
		whole: fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
		number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
		yes: fc.option(fc.boolean()),
		date: fc.option(day),
	}),
	{ maxLength: 20 },
)

it("is the same rows as CSV, and no cell is a formula", () => {
	fc.assert(
		fc.property(rowsOfAny, (rows) => {
			const text = csvHead(columns) + csvRows(columns, rows)
			const [head, ...lines] = parse(text, {
				relaxColumnCount: false,
				cast: (value, { quoting }) => (value === "" && !quoting ? null : value),
			}) as (string | null)[][]
			expect(head).toEqual(columns.map(({ name }) => name))
			expect(lines.map((cells) => cells.map((cell, index) => (cell === null ? null : index === 0 ? textOfCsv(cell) : cell)))).toEqual(
				rows.map((row) => columns.map(({ name }) => (row[name] === null ? null : String(row[name])))),
			)
			for (const [cell] of lines) expect(cell ?? "").not.toMatch(/^\s*[=+\-@＝＋－＠]/u)
		}),
	)
})

async function readBack(rows: readonly Row[], parts: number): Promise<readonly Record<string, unknown>[]> {
	const chunks: Uint8Array[] = []
	const file = new ParquetFile(columns, (bytes) => void chunks.push(bytes))
	const size = Math.ceil(rows.length / parts) || 1
	for (let at = 0; at < rows.length; at += size) file.add(rows.slice(at, at + size))
	file.finish()
	const bytes = new Uint8Array(Buffer.concat(chunks))
	return parquetReadObjects({ file: bytes.buffer })
}

const asRead = (value: unknown): Cell | undefined =>
	(value instanceof Date ? value.toISOString().slice(0, 10) : (value as Cell | undefined)) ?? null

it("is the same rows as Parquet", async () => {
	await fc.assert(
		fc.asyncProperty(rowsOfAny, fc.integer({ min: 1, max: 3 }), async (rows, parts) => {
			const read = await readBack(rows, parts)
			expect(read.map((row) => columns.map(({ name }) => asRead(row[name])))).toEqual(
				rows.map((row) => columns.map(({ name }) => row[name])),
			)
		}),
	)
})

it("writes more rows than are in memory at once, and a file without rows", async () => {
	const rows = Array.from({ length: 45_001 }, (_, index): Row => ({
		text: `row ${index}`,
		whole: index,
		number: index / 2,
		yes: index % 2 === 0,
		date: "2026-03-01",
	}))
	const read = await readBack(rows, 9)
	expect(read).toHaveLength(45_001)
	expect(read.at(-1)).toMatchObject({ text: "row 45000", whole: 45_000, yes: true })
	expect(await readBack([], 1)).toEqual([])
})
