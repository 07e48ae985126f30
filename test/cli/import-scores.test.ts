import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { callProgram } from "../harness/program.ts"
import { writeSigned } from "./signed-folder.ts"

let folder = ""

const session = (number: number, date: string, end = "\n"): string =>
	[
		"---",
		"ipt: 1",
		"note: session",
		"case: C-7",
		`session: ${number}`,
		`date: ${date}`,
		"phase: initial",
		"---",
		"",
		"## Plan",
		"",
		"Go on.",
		"",
	].join(end)

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "ipt-notes-import-"))
	mkdirSync(at("C-7"))
	writeFileSync(at("C-7/session-01.ipt.md"), session(1, "2026-01-05"))
	writeFileSync(at("C-7/session-02.ipt.md"), `\uFEFF${session(2, "2026-01-12", "\r\n")}`, { mode: 0o600 })
	writeFileSync(at("gad7.csv"), "code;day;gad7_total\r\nC-7;2026-01-05;9\r\nC-7;2026-01-12;8\r\nC-7;2026-01-14;7\r\nC-8;2026-01-14;7\r\n")
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (path: string): string => join(folder, path)
const text = (path: string): string => readFileSync(at(path), "utf8")
const run = (...args: string[]) => callProgram(["import", ...args], { cwd: folder })
const everything = (): Record<string, string> =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((name) => (statSync(at(name)).isFile() ? [[name, text(name)]] : [])),
	)

describe("import scores", () => {
	it("without a map prints the proposed one, and writes nothing; with it imports", async () => {
		const before = everything()
		const proposal = await run("scores", "gad7.csv", "C-7")
		expect(proposal.status).toBe(2)
		expect(proposal.stdout).toContain("case: code\ndate: day\nmeasures:\n  GAD-7:\n    total: gad7_total\n")
		expect(proposal.stderr).toContain("nothing was imported. The map above is a proposal")
		expect(everything()).toEqual(before)
		writeFileSync(at("gad7.csv.map.yaml"), proposal.stdout)
		const imported = await run("scores", "gad7.csv", "C-7")
		expect(imported).toEqual({
			status: 3,
			stderr: "",
			stdout: [
				"C-7/session-01.ipt.md: GAD-7 (row 2)",
				"C-7/session-02.ipt.md: GAD-7 (row 3)",
				"C-7/C-7-scores-2026-01-14.ipt.md, new: GAD-7 (row 4)",
				"Row 5 left out: There are no notes of case “C-8” here.",
				"2 notes changed, 1 new scores note, 0 rows there already, 1 row left out",
				"",
			].join("\n"),
		})
		expect(text("C-7/session-01.ipt.md")).toBe(session(1, "2026-01-05").replace("initial\n", "initial\nmeasures:\n  GAD-7: 9\n"))
		expect(text("C-7/session-02.ipt.md")).toBe(
			`\uFEFF${session(2, "2026-01-12", "\r\n").replace("initial\r\n", "initial\r\nmeasures:\r\n  GAD-7: 8\r\n")}`,
		)
		// What only the owner of the notes may read stays so.
		expect(statSync(at("C-7/C-7-scores-2026-01-14.ipt.md")).mode & 0o077).toBe(0)
		const after = everything()
		const again = await run("scores", "gad7.csv", "C-7", "--map", "gad7.csv.map.yaml")
		expect(again.stdout).toContain("0 notes changed, 0 new scores notes, 3 rows there already, 1 row left out")
		expect(everything()).toEqual(after)
	})

	it("with --dry-run says the same as data, and writes nothing", async () => {
		writeFileSync(at("map.yaml"), "case: code\ndate: day\nmeasures: {GAD-7: gad7_total}\n")
		const before = everything()
		const { status, stdout } = await run("scores", "gad7.csv", "C-7", "--map", "map.yaml", "--dry-run", "--format", "json")
		expect(status).toBe(3)
		expect(JSON.parse(stdout)).toMatchObject({
			version: 1,
			dryRun: true,
			changed: [{ file: "C-7/session-01.ipt.md", rows: [2], measures: ["GAD-7"] }, { file: "C-7/session-02.ipt.md" }],
			added: [{ file: "C-7/C-7-scores-2026-01-14.ipt.md", case: "C-7", date: "2026-01-14", rows: [4] }],
			there: [],
			left: [{ row: 5, why: "unknown-case" }],
		})
		expect(everything()).toEqual(before)
	})

	it("writes new notes into another folder, under names that are free there", async () => {
		mkdirSync(at("new"))
		writeFileSync(at("new/C-7-scores-2026-01-14.ipt.md"), "other")
		writeFileSync(at("map.yaml"), "case: code\ndate: day\nmeasures: {GAD-7: gad7_total}\n")
		const { stdout } = await run("scores", "gad7.csv", "C-7", "--map", "map.yaml", "--out", "new")
		expect(stdout).toContain("new/C-7-scores-2026-01-14-2.ipt.md, new: GAD-7 (row 4)")
		expect(text("new/C-7-scores-2026-01-14.ipt.md")).toBe("other")
	})

	it("refuses a map that is wrong, a table that cannot be read, and a call without one", async () => {
		const before = everything()
		writeFileSync(at("map.yaml"), "case: kode\ndate: day\nmeasures: {GAD-7: gad7_total}\n")
		expect(await run("scores", "gad7.csv", "C-7", "--map", "map.yaml")).toEqual({
			status: 2,
			stdout: "",
			stderr: "ipt-notes: map.yaml: There is no column “kode”. Did you mean “code”?\n",
		})
		expect((await run("scores", "gone.csv", "C-7")).stderr).toContain("gone.csv: does not exist")
		expect((await run("scores", "gad7.csv", "C-7", "--map", "gone.yaml")).status).toBe(2)
		expect((await run("scores")).stderr).toContain("import scores takes a table")
		expect(existsSync(at("gone.yaml"))).toBe(false)
		rmSync(at("map.yaml"))
		expect(everything()).toEqual(before)
	})

	it("leaves signed notes as they are", async () => {
		const { notes } = await writeSigned(folder)
		const signed = readFileSync(join(notes, "C-1/session-01.ipt.md"), "utf8")
		writeFileSync(at("map.yaml"), "case: code\ndate: day\nmeasures: {GAD-7: gad7_total}\n")
		writeFileSync(at("of-signed.csv"), "code,day,gad7_total\nC-1,2026-01-05,9\nC-1,2026-01-19,8\n")
		const { stdout } = await run("scores", "of-signed.csv", notes, "--map", "map.yaml")
		expect(stdout).toContain("notes/C-1/session-03.ipt.md: GAD-7 (row 3)\nnotes/C-1/C-1-scores-2026-01-05.ipt.md, new: GAD-7 (row 2)\n")
		expect(readFileSync(join(notes, "C-1/session-01.ipt.md"), "utf8")).toBe(signed)
	})
})
