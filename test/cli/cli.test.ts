import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { callProgram } from "../harness/program.ts"
import { session } from "../rules/case-notes.ts"
import { completeFormulation, completeSession } from "../rules/complete.ts"
import { replaced } from "../harness/replaced.ts"

let folder = ""

const run = (...args: string[]) => callProgram(args, { cwd: folder })
const write = (path: string, text: Uint8Array | string) => {
	mkdirSync(dirname(join(folder, path)), { recursive: true })
	writeFileSync(join(folder, path), text)
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "ipt-notes-cli-"))
	write("whole/formulation.ipt.md", completeFormulation())
	write("whole/session-01.ipt.md", replaced(completeSession(), ["session: 6", "session: 1"], ["**: 1: spoke", "**: 2: spoke"]))
	write("gaps/s1.ipt.md", "---\nnote: session\ncase: G-2\nsession: 5\ndate: 2026-02-02\nphase: middle\n---\n\n## Plan\n\nGo on.\n")
	write("bad/latin.ipt.md", Buffer.from("---\nnote: session\n---\n\n## Plan\n\nM\u00fcller\n", "latin1"))
	write("other/readme.md", "# Not a note\n")
	mkdirSync(join(folder, "other/folder.ipt.md"))
	symlinkSync(folder, join(folder, "other/loop"))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Output {
	version: number
	notes: number
	findings: {
		file: string
		line: number
		column: number
		endLine: number
		endColumn: number
		code: string
		level: string
		message: string
		parts?: string[]
	}[]
}

describe("ipt-notes check", () => {
	it("is quiet about notes in which nothing is missing", async () => {
		const { status, stdout } = await run("check", "whole")
		expect(stdout).toBe("2 notes checked: no findings\n")
		expect(status).toBe(0)
	})

	it("prints findings as JSON, sorted, with places from 1", async () => {
		const { status, stdout } = await run("check", "gaps", "--format", "json")
		const output: Output = JSON.parse(stdout)
		expect(status).toBe(1)
		expect(output).toMatchObject({ version: 1, notes: 1 })
		const link = output.findings.find(({ code }) => code === "session.mood-link")
		expect(link).toMatchObject({ file: "gaps/s1.ipt.md", line: 2, column: 1, endLine: 2, endColumn: 14, level: "warning" })
		const keys = output.findings.map(({ file, line, column, code }) =>
			[file, String(line).padStart(5, "0"), String(column).padStart(5, "0"), code].join(" "),
		)
		expect(keys).toEqual([...keys].sort())
	})

	it("reads the working folder when none is named, and skips what is no file", async () => {
		const output: Output = JSON.parse((await run("check", "--format", "json")).stdout)
		expect(output.notes).toBe(4)
	})

	it("says that a file is not UTF-8, and nothing more of it", async () => {
		const output: Output = JSON.parse((await run("check", "bad", "--format", "json")).stdout)
		expect(output.findings.map(({ code, line, column }) => [code, line, column])).toEqual([["note.encoding", 7, 2]])
	})

	it("fails by the level asked for", async () => {
		expect((await run("check", "gaps", "--fail-on", "never")).status).toBe(0)
		expect((await run("check", "gaps", "--fail-on", "error")).status).toBe(0)
		expect((await run("check", "gaps", "--rule", "session.*=error", "--fail-on", "error")).status).toBe(1)
		expect(
			(await run("check", "gaps", "--rule", "session.*=off", "--rule", "case.*=off", "--rule", "risk.*=off", "--fail-on", "information"))
				.status,
		).toBe(0)
	})

	it("sees the case: notes in several folders that name one code", async () => {
		write("north/s1.ipt.md", session(1, { more: "measures:\n  HAM-D: {total: 12, item3: 0}" }))
		write("south/s4.ipt.md", session(4, { date: "2025-12-01", more: "measures:\n  HAM-D: {total: 18, item3: 1}" }))
		const codes = async (...args: string[]) =>
			(JSON.parse((await run("check", "north", "south", "--format", "json", ...args)).stdout) as Output).findings.map(
				({ file, code }) => `${file} ${code}`,
			)
		const found = await codes()
		for (const code of ["session.gap", "session.date-order", "case.no-formulation", "risk.required"])
			expect(found).toContain(`south/s4.ipt.md ${code}`)
		expect(found).not.toContain("south/s4.ipt.md measure.worsened")
		write("south/s4.ipt.md", session(4, { more: "measures:\n  HAM-D: {total: 18, item3: 1}" }))
		expect(await codes("--hamd-worsening", "6")).toContain("south/s4.ipt.md measure.worsened")
		expect(await codes("--hamd-worsening", "7")).not.toContain("south/s4.ipt.md measure.worsened")
		rmSync(join(folder, "north"), { recursive: true })
		rmSync(join(folder, "south"), { recursive: true })
	})

	it("prints what is missing at one place on one line of text, and counts each part as JSON does", async () => {
		const { stdout, status } = await run("check", "gaps")
		const { findings }: Output = JSON.parse((await run("check", "gaps", "--format", "json")).stdout)
		const lines = stdout.trimEnd().split("\n")
		const summary = lines.pop() ?? ""
		expect(status).toBe(1)
		expect(lines).toContain(
			"gaps/s1.ipt.md:2:1: warning: 4 sections are still needed: Since last session, Mood and events, Techniques, Progress. [session.since-last, session.mood-link, session.techniques, session.progress]",
		)
		expect(lines.filter((line) => line.includes("[risk.required]"))).toHaveLength(1)
		expect(lines.flatMap((line) => /\[(.+)\]$/.exec(line)?.[1]?.split(", ") ?? []).sort()).toEqual(findings.map(({ code }) => code).sort())
		const count = (level: string) => findings.filter((finding) => finding.level === level).length
		expect(summary).toBe(`1 note checked: ${count("warning")} warnings, ${count("information")} information (on ${lines.length} lines)`)
	})

	it("lists the codes of details that are reported together", async () => {
		const found = async (...args: string[]) =>
			(JSON.parse((await run("check", "gaps", "--format", "json", ...args)).stdout) as Output).findings
		const details = (await found()).find(({ code }) => code === "session.front-matter.details")
		expect(details?.parts).toEqual([
			"session.front-matter.start",
			"session.front-matter.end",
			"session.front-matter.mode",
			"session.front-matter.attended",
			"session.front-matter.author",
		])
		expect((await found()).filter(({ code, parts }) => parts !== undefined && !code.endsWith(".details"))).toEqual([])
		const chosen = await found("--rule", "session.front-matter.start=warning", "--rule", "session.front-matter.end=off")
		expect(chosen.find(({ code }) => code === "session.front-matter.start")?.level).toBe("warning")
		expect(chosen.find(({ code }) => code === "session.front-matter.details")?.parts).toEqual([
			"session.front-matter.mode",
			"session.front-matter.attended",
			"session.front-matter.author",
		])
		expect((await found("--rule", "session.front-matter.details=off")).map(({ code }) => code)).not.toContain(
			"session.front-matter.details",
		)
	})

	it("takes a profile", async () => {
		const output: Output = JSON.parse((await run("check", "gaps", "--profile", "reimbursement", "--format", "json")).stdout)
		expect(output.findings.find(({ code }) => code === "session.front-matter.start")?.level).toBe("warning")
	})

	it.each([
		["no command", []],
		["an unknown command", ["chek"]],
		["an unknown option", ["check", "--colour"]],
		["points that are no number", ["check", "--hamd-worsening", "many"]],
		["an unknown format", ["check", "--format", "xml"]],
		["an unknown level", ["check", "--rule", "a=b"]],
		["an unknown profile", ["check", "--profile", "x"]],
		["a path that is not there", ["check", "nowhere"]],
	])("answers %s with status 2 and a sentence", async (_, args) => {
		const { status, stderr, stdout } = await run(...args)
		expect(status).toBe(2)
		expect(stderr).toMatch(/^ipt-notes: /)
		expect(stderr).not.toMatch(/^\s+at /m)
		expect(stdout).toBe("")
	})

	it("checks the rest when a path is not there", async () => {
		const { status, stderr, stdout } = await run("check", "nowhere", "whole", "--format", "json")
		expect(stderr).toContain("nowhere: does not exist")
		expect(JSON.parse(stdout)).toMatchObject({ notes: 2, unread: [{ file: "nowhere", reason: "does not exist" }] })
		expect(status).toBe(3)
	})
})

describe("ipt-notes cases", () => {
	it("counts required parts the same before the formulation is due", async () => {
		const bare =
			"---\nipt: 1\nnote: formulation\ncase: D-1\ndate: 2026-01-05\nauthor: AB\nproblem-areas: [grief]\n---\n\n## Presenting problem\n\nSad.\n"
		const open = async () => JSON.parse((await run("cases", "due", "--format", "json")).stdout).cases[0].open.warning as number
		write("due/f.ipt.md", bare)
		const before = await open()
		write(
			"due/s1.ipt.md",
			`---\nipt: 1\nnote: session\ncase: D-1\nsession: 1\ndate: 2026-01-12\nphase: initial\nstatus: missed\nauthor: AB\n---\n\n## Reason\n\nIll.\n`,
		)
		expect(await open()).toBe(before)
		expect((await run("cases", "due")).stdout).toContain(` (${before} required parts, due by session 4)`)
		rmSync(join(folder, "due"), { recursive: true })
	})

	it("reports each case", async () => {
		expect((await run("cases", "whole")).stdout).toMatch(/^C-1 · Role transition · Middle · 1 of 16 sessions took place · no findings\n$/)
		const { cases } = JSON.parse((await run("cases", "--format", "json")).stdout)
		expect(cases.map(({ case: code }: { case: string }) => code)).toEqual(["C-1", "G-2"])
		expect(cases[0]).toMatchObject({
			problemAreas: ["role-transition"],
			phase: "middle",
			sessionsHeld: 1,
			sessionsPlanned: 16,
			closed: false,
			open: { error: 0, warning: 0, information: 0 },
		})
		expect(cases[0].mechanisms).toHaveLength(4)
		expect(cases[0].mechanisms[0]).toMatchObject({
			mechanism: "social-support",
			expected: true,
			sessionsWorkedOn: 1,
			lastSession: 1,
			lastRating: 2,
		})
		expect(cases[0].mechanisms[0].indicators[0]).toMatchObject({
			session: 1,
			rating: 2,
			text: "spoke of it",
			file: "whole/session-01.ipt.md",
		})
		const line = readFileSync(join(folder, "whole/session-01.ipt.md"), "utf8").split("\n")[cases[0].mechanisms[0].indicators[0].line - 1]
		expect(line).toMatch(/Enhancing social support/)
		expect(cases[0].measures).toEqual([
			{
				name: "PHQ-9",
				scores: [
					{ date: "2026-01-12", session: null, total: 16, band: "moderately severe", values: { item9: 0 } },
					{ date: "2026-02-16", session: 1, total: 12, band: "moderate", values: { item9: 0 } },
				],
			},
		])
		expect(cases[0].people.map(({ alias }: { alias: string }) => alias)).toEqual(["mother", "partner", "friend"])
		expect(cases[1].sessionsPlanned).toBeNull()
	})
})

describe("ipt-notes export", () => {
	it("writes a summary whole, and leaves no temporary file", async () => {
		expect((await run("export", "C-1", "whole", "--format", "markdown", "--out", "out.md")).status).toBe(0)
		expect(readFileSync(join(folder, "out.md"), "utf8")).toMatch(/^# Case summary: C-1\n/)
		expect((await run("export", "C-1", "whole", "--format", "json", "--out", "out.json")).status).toBe(0)
		expect(JSON.parse(readFileSync(join(folder, "out.json"), "utf8"))).toMatchObject({ version: 2, case: "C-1" })
		expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([])
	})

	it("refuses to write over a file, unless told to, and never over a note", async () => {
		write("there.md", "mine")
		const refused = await run("export", "C-1", "whole", "--out", "there.md")
		expect(refused.status).toBe(2)
		expect(refused.stderr).toContain("--force")
		expect(readFileSync(join(folder, "there.md"), "utf8")).toBe("mine")
		expect((await run("export", "C-1", "whole", "--out", "there.md", "--force")).status).toBe(0)
		expect((await run("export", "C-1", "whole", "--out", "whole/formulation.ipt.md", "--force")).status).toBe(2)
		expect(readFileSync(join(folder, "whole/formulation.ipt.md"), "utf8")).toBe(completeFormulation())
	})

	it("says when there is no such case, or no such folder", async () => {
		expect((await run("export", "X-9", "whole", "--out", "x.md")).status).toBe(2)
		expect((await run("export", "C-1", "whole", "--out", "nowhere/x.md")).stderr).toContain("Nothing was written.")
		expect((await run("export", "C-1", "whole")).status).toBe(2)
	})
})
