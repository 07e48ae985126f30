/** `ipt-notes import FILE…`: documents become notes, all of them or none. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { callProgram } from "../harness/program.ts"

let folder = ""
const run = (...args: string[]) => callProgram(args, { cwd: folder })
const read = (path: string) => readFileSync(join(folder, path), "utf8")

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "ipt-notes-import-"))
	writeFileSync(join(folder, "two.txt"), "Session 1, 2 March 2026\n\nS: came late\nP: go on\n\nSession 2, 9 March 2026\n\nPlan: end\n")
	writeFileSync(join(folder, "old.doc"), Buffer.from("d0cf11e0a1b11ae1", "hex"))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("ipt-notes import", () => {
	it("writes the notes of a document, and says what is in none of them", async () => {
		const { status, stdout, stderr } = await run("import", "two.txt", "--case", "C-7", "--out", "notes")
		expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
		expect(readdirSync(join(folder, "notes"))).toEqual(["C-7-session-01.ipt.md", "C-7-session-02.ipt.md"])
		expect(read("notes/C-7-session-02.ipt.md")).toBe(
			"---\nipt: 1\nnote: session\ncase: C-7\nsession: 2\ndate: 2026-03-09\n---\n\n# Session 2, 9 March 2026\n\n## Plan\n\nend\n",
		)
		expect(stdout).toContain("two.txt: not in the notes. Headings replaced by those of a note: S\n")
		expect(stdout.endsWith("2 notes written to notes\n")).toBe(true)
	})

	it("replaces no note without --force, and then writes none", async () => {
		mkdirSync(join(folder, "taken"))
		writeFileSync(join(folder, "taken/c-7-SESSION-02.ipt.md"), "mine")
		const refused = await run("import", "two.txt", "--case", "C-7", "--out", "taken")
		expect(refused.status).toBe(2)
		expect(refused.stderr).toContain("already exists")
		expect(readdirSync(join(folder, "taken"))).toEqual(["c-7-SESSION-02.ipt.md"])
		writeFileSync(join(folder, "taken/C-7-session-01.ipt.md"), "old")
		expect((await run("import", "two.txt", "--case", "C-7", "--out", "taken", "--force")).status).toBe(0)
		expect(read("taken/C-7-session-01.ipt.md")).toContain("came late")
	})

	it("leaves the folder as it was if one note cannot be written", async () => {
		mkdirSync(join(folder, "hindered/C-7-session-02.ipt.md"), { recursive: true })
		writeFileSync(join(folder, "hindered/C-7-session-01.ipt.md"), "old")
		const { status } = await run("import", "two.txt", "--case", "C-7", "--out", "hindered", "--force")
		expect(status).toBe(2)
		expect(read("hindered/C-7-session-01.ipt.md")).toBe("old")
	})

	it("writes nothing with --dry-run, and prints data with --format json", async () => {
		const { status, stdout } = await run("import", "two.txt", "--case", "C-7", "--dry-run", "--format", "json", "--out", "dry")
		expect(status).toBe(0)
		expect(existsSync(join(folder, "dry"))).toBe(false)
		expect(JSON.parse(stdout)).toEqual({
			version: 1,
			dryRun: true,
			notes: [
				{
					file: "dry/C-7-session-01.ipt.md",
					from: "two.txt",
					kind: "session",
					session: 1,
					date: "2026-03-02",
					sections: ["Since last session", "Plan"],
					own: [],
				},
				{
					file: "dry/C-7-session-02.ipt.md",
					from: "two.txt",
					kind: "session",
					session: 2,
					date: "2026-03-09",
					sections: ["Plan"],
					own: [],
				},
			],
			leftOut: [
				{ file: "two.txt", reason: "heading", text: "S", count: 1 },
				{ file: "two.txt", reason: "heading", text: "P", count: 1 },
			],
			unread: [],
		})
	})

	it("imports the others if a file cannot be read, and ends with status 3; with 2 if there is no other", async () => {
		const some = await run("import", "old.doc", "two.txt", "none.txt", "--case", "C-7", "--out", "some")
		expect(some.status).toBe(3)
		expect(some.stderr).toContain("old.doc: It is in the old format of Word (.doc).")
		expect(some.stderr).toContain("none.txt: does not exist")
		expect(readdirSync(join(folder, "some"))).toHaveLength(2)
		expect((await run("import", "old.doc", "--case", "C-7", "--out", "nothing")).status).toBe(2)
		expect(existsSync(join(folder, "nothing"))).toBe(false)
	})

	it.each([
		[[], "import takes documents"],
		[["two.txt", "--out", "x"], "import takes --case"],
		[["two.txt", "--case", "C-7"], "import takes --out"],
		[["two.txt", "--case", "a b", "--out", "x"], "--case takes up to 32 letters"],
		[["two.txt", "--case", "MariaSmith", "--out", "x"], "the code looks like a name"],
	])("is refused with what is missing or wrong: %j", async (args, message) => {
		const { status, stderr } = await run("import", ...args)
		expect(status).toBe(2)
		expect(stderr).toContain(message)
	})
})
