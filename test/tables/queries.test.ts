/** The queries of a folder of tables, run by DuckDB, find the figures that Caseload Statistics has. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { DuckDBInstance } from "@duckdb/node-api"
import { beforeAll, describe, expect, it } from "vitest"
import { loadWords } from "../../src/language/index.ts"
import { countedCase, type CountedCase } from "../../src/statistics/counted-case.ts"
import type { Figure } from "../../src/statistics/figure.ts"
import { type Table, tablesOf } from "../../src/statistics/tables.ts"
import { callProgram } from "../harness/program.ts"
import { withTemporaryFolder } from "../harness/temporary.ts"
import { writeSigned } from "../cli/signed-folder.ts"
import { writeFiles } from "../cli/tables/odd-folder.ts"
import { inFolder } from "../rules/case-notes.ts"
import { drawnCaseload } from "../statistics/drawn-caseload.ts"

beforeAll(async () => loadWords("summary", "findings", "figures"))

type Answer = Readonly<Record<string, unknown>>[]

/** What the query of this name answers in a folder of tables. Nothing is loaded from anywhere for it. */
async function answerOf(folder: string, name: string, before = ""): Promise<Answer> {
	const instance = await DuckDBInstance.create(":memory:", { autoinstall_known_extensions: "false", autoload_known_extensions: "false" })
	const connection = await instance.connect()
	try {
		await connection.run(`SET file_search_path = '${folder}'; ${before}`)
		const statements = await connection.extractStatements(readFileSync(join(folder, `queries/${name}.duckdb.sql`), "utf8"))
		let answer: Answer = []
		for (let index = 0; index < statements.count; index++)
			answer = (await (await statements.prepare(index)).runAndReadAll()).getRowObjectsJson()
		return answer
	} finally {
		connection.closeSync()
		instance.closeSync()
	}
}

function countedIn(files: ReadonlyMap<string, string>): CountedCase[] {
	const { folder, findings } = inFolder(Object.fromEntries(files))
	return folder.index.cases().map((patientCase) => countedCase(patientCase, { findingsOf: findings, today: "2026-07-01" }))
}

const percent = (share: number | undefined): number | null => (share === undefined ? null : Math.round(1000 * share) / 10)

/** A share as the queries give it. */
function shareOf(figure: Figure | undefined, [name, of]: readonly [string, string]): Answer[number] {
	if (figure?.kind !== "share") throw new Error(`${name} is no share`)
	const [count, all] = [figure.cases.length, figure.cases.length + figure.others.length]
	return {
		[name]: String(count),
		[of]: String(all),
		[`${name}_percent`]: percent(all === 0 ? undefined : count / all),
		[`${name}_from`]: percent(figure.interval?.low),
		[`${name}_to`]: percent(figure.interval?.high),
		[`${name}_too_few`]: all < 5,
	}
}

const tableNamed = (tables: readonly Table[], name: Table["name"]): Table => {
	const found = tables.find((table) => table.name === name)
	if (!found) throw new Error(`there is no table ${name}`)
	return found
}

const figuresOf = ({ figures }: Table["rows"][number]) => Object.fromEntries(figures.map(({ column, figure }) => [column, figure]))

describe.each(["ndjson", "csv", "parquet"])("queries over tables as %s", (format) => {
	it("find what Caseload Statistics finds", async () => {
		const files = drawnCaseload(60)
		const cases = countedIn(files)
		const tables = tablesOf(cases)
		await withTemporaryFolder(async (folder) => {
			writeFiles(join(folder, "notes"), files)
			for (const shard of ["0/2", "1/2"]) {
				const { status, stderr } = await callProgram(["tables", "notes", "--out", "out", "--format", format, "--shard", shard], {
					cwd: folder,
				})
				expect(status, stderr).toBe(0)
			}
			const out = join(folder, "out")

			const byArea = await answerOf(out, "response-by-problem-area")
			const expected = tableNamed(tables, "areas").rows.map((row) => {
				const { group } = row
				const { cases: all, scored, response, remission, worsened } = figuresOf(row)
				return {
					problem_area: group.of === "area" ? group.area : group.of === "no-area" ? "none" : "all",
					cases: String(all?.cases.length),
					scored: String(scored?.cases.length),
					...shareOf(response, ["responded", "response_known"]),
					...shareOf(remission, ["remitted", "remission_known"]),
					...shareOf(worsened, ["worsened", "deterioration_known"]),
				}
			})
			const sorted = (rows: Answer) => rows.toSorted((a, b) => String(a["problem_area"]).localeCompare(String(b["problem_area"])))
			expect(sorted(byArea)).toEqual(sorted(expected))
			expect(byArea.at(-1)?.["problem_area"]).toBe("all")
			// Every answer is there to be compared.
			expect(byArea.at(-1)).not.toMatchObject({ responded: "0" })
			expect(byArea.at(-1)).not.toMatchObject({ worsened: "0" })

			const bySessions = await answerOf(out, "sessions-to-response")
			const ofAll = tableNamed(tables, "sessions").rows.at(-1)
			const spread = ofAll && figuresOf(ofAll)["to-response"]
			if (spread?.kind !== "spread" || !spread.quartiles) throw new Error("nobody responded")
			const { lower, median, upper } = spread.quartiles
			expect(bySessions.at(-1)).toEqual({
				problem_area: "all",
				cases: String(spread.cases.length),
				lower_quartile: lower,
				median,
				upper_quartile: upper,
				too_few: false,
			})

			expect(await answerOf(out, "mechanisms-before-response")).toEqual(
				tableNamed(tables, "mechanisms").rows.map((row) => ({
					mechanism: row.group.of === "mechanism" ? row.group.mechanism : "",
					...shareOf(figuresOf(row)["change-before"], ["noted", "responses"]),
				})),
			)

			const overdue = (await answerOf(out, "measures-overdue")).map((row) => row["case"])
			expect(overdue).toEqual(cases.filter(({ isMeasureOverdue }) => isMeasureOverdue).map(({ code }) => code))
			expect(overdue.length).toBeGreaterThan(0)
		})
	})
})

it("sessions without a signature are found by day, and only in tables that have days", async () => {
	await withTemporaryFolder(async (folder) => {
		// Of three sessions of January 2026, two are signed.
		await writeSigned(folder)
		const { stderr, status } = await callProgram(["tables", "notes", "--out", "out", "--dates", "full"], { cwd: folder })
		expect(status, stderr).toBe(0)
		const unsigned = async (day: string) =>
			(await answerOf(join(folder, "out"), "notes-unsigned", `SET VARIABLE as_of = DATE '${day}'`)).map((row) => [
				row["session"],
				row["days"],
			])
		expect(await unsigned("2026-01-26")).toEqual([])
		expect(await unsigned("2026-01-27")).toEqual([[3, "8"]])
		await callProgram(["tables", "notes", "--out", "weeks"], { cwd: folder })
		expect(existsSync(join(folder, "weeks/queries/measures-overdue.duckdb.sql"))).toBe(true)
		expect(existsSync(join(folder, "weeks/queries/notes-unsigned.duckdb.sql"))).toBe(false)
	})
})
