import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { expect, it } from "vitest"
import { type CsvStyle, csvOf } from "../../src/text/csv.ts"
import { runs } from "../harness/soak.ts"

const styles: readonly CsvStyle[] = [
	{ separator: ",", decimal: "." },
	{ separator: ";", decimal: "," },
]

it("numbers are numbers in the decimals of the style, negative ones too, and nothing is empty", () => {
	expect(csvOf([[-1.5, 2, undefined, "a;b"]])).toBe("-1.5,2,,a;b\r\n")
	expect(csvOf([[-1.5, 2, undefined, "a;b"]], { separator: ";", decimal: "," })).toBe('-1,5;2;;"a;b"\r\n')
})

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00A0=1", "\u200E=1", "\uFEFF=1", "＝1", "＋1", "－1", "＠x"])(
	"no spreadsheet takes %j for a formula",
	(cell) => {
		expect(csvOf([[cell]]).replaceAll('"', "")).toBe(`'${cell}\r\n`)
	},
)

it("every text is read back as it was, but for the apostrophe before what looks like a formula", () => {
	const cell = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", " ", '"', "'", ";", ",", "a", "1", "＝") }),
	)
	fc.assert(
		fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), fc.constantFrom(...styles), (rows, style) => {
			const read = parse(csvOf(rows, style), { delimiter: style.separator, recordDelimiter: "\r\n" })
			for (const [at, row] of rows.entries())
				for (const [column, text] of row.entries()) {
					const found = read[at]?.[column] ?? ""
					expect([text, `'${text}`]).toContain(found)
					expect(found).not.toMatch(/^[=+\-@\t\r]/)
				}
		}),
		{ numRuns: runs(2000) },
	)
})
