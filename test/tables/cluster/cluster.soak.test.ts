/**
 * An organisation's way: four shards made at once by GNU parallel, loaded into two ClickHouse servers, and asked as one table.
 * The answers are those of DuckDB, which reads all files by itself.
 */
import { createReadStream, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { execPath } from "node:process"
import { text } from "node:stream/consumers"
import { DuckDBInstance } from "@duckdb/node-api"
import { expect, test } from "vitest"
import { corpusNotes } from "../../../bench/corpus.ts"
import { installDebian } from "../../../scripts/debian.ts"
import { findProgram, run } from "../../../scripts/process.ts"
import { english, useLanguage } from "../../../src/language/index.ts"
import { programPath } from "../../harness/program.ts"
import { withTemporaryFolder } from "../../harness/temporary.ts"
import { cluster, type Server, startServers } from "./clickhouse.ts"

useLanguage(english)

const programs = ["parallel", "clickhouse-server"] as const
const shards = 4
const tables = ["cases", "measures"] as const

/** What is asked: counts and sums of whole numbers, so that no order of adding changes a digit. The case of a measure is on one server. */
const questions = {
	cases: `SELECT problem_area, count(*) AS cases, sum(sessions_held) AS sessions, sum(main_measure_first) AS first, sum(main_measure_last) AS last
		FROM cases GROUP BY problem_area ORDER BY problem_area`,
	measures: `SELECT measure, count(*) AS scores, count(DISTINCT "case") AS cases, sum(total) AS points, min(total) AS least, max(total) AS most
		FROM measures WHERE measure IS NOT NULL GROUP BY measure ORDER BY measure`,
} as const

const missing = await lacking()

/** The programs that are not here and cannot be had. */
async function lacking(): Promise<readonly string[]> {
	const absent = () => programs.filter((name) => findProgram(name) === undefined)
	if (absent().length > 0) await installDebian(programs, "the tables of a cluster").catch(() => false)
	return absent()
}

test.skipIf(missing.length > 0)(
	`two ClickHouse servers answer from four shards as DuckDB does${missing.length > 0 ? ` (not to be had: ${missing.join(", ")})` : ""}`,
	() =>
		withTemporaryFolder(async (folder) => {
			const [notes, out] = [join(folder, "notes"), join(folder, "out")]
			for (const { path, text: note } of corpusNotes(400, 7)) {
				mkdirSync(dirname(join(notes, path)), { recursive: true })
				writeFileSync(join(notes, path), note)
			}
			const args = [programPath, "tables", notes, "--out", out, "--tables", tables.join(","), "--shard"]
			await run("parallel", [
				"--jobs",
				"2",
				"--halt",
				"now,fail=1",
				execPath,
				...args,
				`{}/${shards}`,
				":::",
				...Array.from({ length: shards }, (_, index) => `${index}`),
			])

			const servers = await startServers(join(folder, "servers"), 2)
			await using stack = new AsyncDisposableStack()
			for (const server of servers) stack.use(server)
			for (const table of tables) await load(servers, table, out)

			const expected = await askDuckDb(out)
			expect(expected.cases).toMatch(/^\w.*\n/)
			expect(expected.measures).toMatch(/^\w.*\n/)
			const [asked, other] = servers
			if (!asked || !other) throw new Error("two servers were asked for")
			for (const table of tables) expect(await asked.ask(`${distributed(table)} FORMAT TSV`)).toBe(expected[table])

			await other.kill()
			await expect(asked.ask(distributed("cases"))).rejects.toThrow(/279|ALL_CONNECTION_TRIES_FAILED/)
			// The setting that the page warns of: half of the cases, and not a word about the other half.
			const half = Number(await asked.ask("SELECT count() FROM all_cases SETTINGS skip_unavailable_shards = 1"))
			const whole = Number((await askDuckDb(out, "SELECT count(*) FROM cases")).trim())
			expect(half).toBeGreaterThan(0)
			expect(half).toBeLessThan(whole)
		}),
)

/** The question about a table, asked of the table of all servers. */
const distributed = (table: (typeof tables)[number]): string => questions[table].replace(`FROM ${table}`, `FROM all_${table}`)

/** Makes a table on each server, with the columns of its published form, and loads every second shard into each. */
async function load(servers: readonly Server[], table: string, out: string): Promise<void> {
	const columns = columnsOf(join(out, "_schema", `${table}.json`))
	const files = readdirSync(join(out, table)).toSorted()
	expect(files).toHaveLength(shards)
	for (const [index, server] of servers.entries()) {
		await server.ask(`CREATE TABLE ${table} (${columns}) ENGINE = MergeTree ORDER BY "case"`)
		await server.ask(`CREATE TABLE all_${table} (${columns}) ENGINE = Distributed(${cluster}, default, ${table})`)
		for (const name of files.filter((_, shard) => shard % servers.length === index))
			await server.ask(`INSERT INTO ${table} FORMAT JSONEachRow`, await text(createReadStream(join(out, table, name))))
	}
}

interface ColumnSchema {
	readonly type: string | readonly string[]
}

const typeNames: Readonly<Record<string, string>> = { boolean: "UInt8", integer: "Int64", number: "Float64", string: "String" }

function columnsOf(schema: string): string {
	const { properties } = JSON.parse(readFileSync(schema, "utf8")) as { readonly properties: Readonly<Record<string, ColumnSchema>> }
	return Object.entries(properties)
		.map(([name, { type }]) => {
			const types = [type].flat()
			const plain = typeNames[types.find((one) => one !== "null") ?? ""] ?? "String"
			return `"${name}" ${types.includes("null") ? `Nullable(${plain})` : plain}`
		})
		.join(", ")
}

/** The answers of DuckDB to both questions, or to one statement, as text with tabs. It reads the files as they are. */
async function askDuckDb(out: string): Promise<Record<(typeof tables)[number], string>>
async function askDuckDb(out: string, statement: string): Promise<string>
async function askDuckDb(out: string, statement?: string): Promise<string | Record<(typeof tables)[number], string>> {
	const instance = await DuckDBInstance.create(":memory:", { autoinstall_known_extensions: "false", autoload_known_extensions: "false" })
	const connection = await instance.connect()
	try {
		for (const table of tables)
			await connection.run(`CREATE VIEW ${table} AS SELECT * FROM read_ndjson('${join(out, table, "*.ndjson").replaceAll("'", "''")}')`)
		const ask = async (question: string): Promise<string> =>
			(await connection.runAndReadAll(question))
				.getRows()
				.map((row) => `${row.map((value) => (value === null ? "\\N" : String(value))).join("\t")}\n`)
				.join("")
		return statement === undefined ? { cases: await ask(questions.cases), measures: await ask(questions.measures) } : await ask(statement)
	} finally {
		connection.closeSync()
		instance.closeSync()
	}
}
