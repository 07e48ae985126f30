/** `ipt-notes export`: formats, readers, parts and people, of one case and of all. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { Format } from "../../src/summary/index.ts"
import { callProgram } from "../harness/program.ts"
import { formulation, session } from "../rules/case-notes.ts"
import { openHtml, openWord } from "../summary/opened.ts"
import { replaced } from "../harness/replaced.ts"

const samples = join(import.meta.dirname, "../../samples")
let folder = ""

const runIn = (env: Readonly<Record<string, string>>, ...args: string[]) => callProgram(args, { cwd: folder, env })
const run = (...args: string[]) => runIn({}, ...args)
const read = (path: string) => readFileSync(join(folder, path))
const write = (path: string, text: string) => {
	mkdirSync(dirname(join(folder, path)), { recursive: true })
	writeFileSync(join(folder, path), text)
}

// The program as it ships: what writes Word and HTML goes into the bundle in part only.
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "ipt-notes-export-"))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("ipt-notes export", () => {
	it("says first what a summary may lack, and ends with status 3 [N02] [N04] [H26]", async () => {
		write("T/one.ipt.md", session(1, { body: "## Plan\n\nGo on.\n" }))
		writeFileSync(join(folder, "T/two.ipt.md"), Buffer.from(session(2, { body: "## Plan\n\nGr\u00fc\u00dfe.\n" }), "latin1"))
		write("T/three.ipt.md", "---\nnote: session\ncase: C-1\nsession: 3\n\n## Plan\n\nNo end.\n")
		write("T/four.ipt.md", "---\nnote: session\ncase: C-1\n---\n\n## Plan\n\nAt some time.\n")
		const stderr =
			"ipt-notes: the summary of case C-1 may be incomplete, because these files could not be read or placed: T/four.ipt.md, T/three.ipt.md, T/two.ipt.md\n"
		for (const format of Format.options) {
			const made = await run(
				"export",
				"C-1",
				"T",
				"--format",
				format,
				...(format === "fhir" ? [] : ["--parts", "risk"]),
				"--out",
				`lacking-${format}`,
			)
			expect({ status: made.status, stderr: made.stderr }).toEqual({ status: 3, stderr })
			const bytes = read(`lacking-${format}`)
			const text = format === "html" ? openHtml(bytes.toString()).text : format === "docx" ? openWord(bytes).text : bytes.toString()
			for (const name of ["T/two.ipt.md", "T/three.ipt.md", "T/four.ipt.md"]) expect(text).toContain(name)
		}
		expect(read("lacking-markdown").toString()).toMatch(
			/^# Case summary: C-1\n\n\*\*2 notes that may belong to this case could not be placed.*: T\/three\.ipt\.md, T\/two\.ipt\.md\.\*\*\n\n\*\*A session has neither number nor date.*: T\/four\.ipt\.md\.\*\*\n/,
		)
		expect(await run("export", "--all", "T", "--format", "markdown", "--out", "lacking")).toMatchObject({
			status: 3,
			stdout: "1 of 1 summary written to lacking\n",
			stderr,
		})
		rmSync(join(folder, "T"), { recursive: true })
	})

	it.skipIf(process.platform === "win32")("makes a file that nobody may read who may not read its notes [H30]", async () => {
		write("P/one.ipt.md", session(1))
		chmodSync(join(folder, "P/one.ipt.md"), 0o600)
		writeFileSync(join(folder, "private.html"), "old", { mode: 0o644 })
		for (const name of ["private.md", "private.docx", "private.html"]) {
			expect((await run("export", "C-1", "P", "--force", "--out", name)).status).toBe(0)
			expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
		}
		rmSync(join(folder, "P"), { recursive: true })
	})

	it("writes each format", async () => {
		for (const format of Format.options)
			expect(await run("export", "G-2025-03", samples, "--format", format, "--out", `out.${format}`)).toMatchObject({
				status: 0,
				stdout: "",
				stderr: "",
			})
		expect(read("out.markdown").toString()).toContain("# Case summary: G-2025-03")
		expect(openHtml(read("out.html").toString()).text).toContain("Case summary: G-2025-03")
		expect(openWord(read("out.docx")).text).toContain("Case summary: G-2025-03")
		expect(JSON.parse(read("out.json").toString())).toMatchObject({ version: 2, case: "G-2025-03" })
	})

	it("writes for a reader, in parts, with people by their roles", async () => {
		expect(
			(
				await run(
					"export",
					"G-2025-03",
					samples,
					"--reader",
					"patient",
					"--parts",
					"goals, safety",
					"--names",
					"roles",
					"--out",
					"letter.md",
				)
			).status,
		).toBe(0)
		const letter = read("letter.md").toString()
		expect([...letter.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(["Your goals", "If things get very hard"])
		expect(letter).not.toMatch(/anonymous|read it through/i)
	})

	it("says what a letter needs of whoever hands it over on standard error, and not in it", async () => {
		write(
			"L/f.ipt.md",
			formulation({
				more: "measures: {PHQ-9: {total: 14, item9: 0}, Mood of the week: 3}",
				body: "## Formulation\n\nThoughts of suicide at night.\n\n## Risk\n\n- **Level**: low\n- **Plan**: rings the clinic\n",
			}),
		)
		const { status, stderr, stdout } = await run("export", "C-1", "L", "--reader", "patient", "--names", "roles", "--out", "L.md")
		expect({ status, stdout, lines: stderr.trimEnd().split("\n") }).toEqual({
			status: 0,
			stdout: "",
			lines: [
				"ipt-notes: L.md: Read the letter before you hand it over, add the name in the greeting and sign it.",
				"ipt-notes: L.md: The plan for hard times is from the note (5 January 2026). Check that it is still right.",
				"ipt-notes: L.md: Passages that mention suicide or self-harm are left out of Formulation.",
				"ipt-notes: L.md: Scores of 1 measure are left out because the measure is unknown or asks about danger.",
				"ipt-notes: L.md: The letter is not anonymous. Nicknames and other forms of a name are not found, and other names, places and dates are as written.",
				"ipt-notes: L.md: There is no note of a session that took place.",
			],
		})
		expect(read("L.md").toString()).not.toMatch(/suicide|Mood of the week|hand it over/)
		rmSync(join(folder, "L"), { recursive: true })
	})

	it.each([
		["a header that is never closed", "---\nnote: session\ncase: C-1\nsession: 2\n\n## Plan\n\nx\n"],
		["no case", "---\nnote: session\nsession: 2\ndate: 2026-01-12\n---\n\n## Plan\n\nx\n"],
		["neither number nor date", "---\nnote: session\ncase: C-1\n---\n\n## Plan\n\nx\n"],
	])("writes no letter while a note with %s may belong to the case [N02] [N04]", async (_what, text) => {
		write("N/one.ipt.md", session(1, { body: "## Plan\n\nGo on.\n" }))
		write("N/two.ipt.md", text)
		write("other/one.ipt.md", replaced(session(1), ["C-1", "C-2"]))
		const { status, stderr } = await run("export", "C-1", "N", "--reader", "patient", "--out", "none.md")
		expect({ status, stderr }).toEqual({
			status: 3,
			stderr:
				"ipt-notes: there is no letter for case C-1 because N/two.ipt.md may belong to it and could not be read or placed. “ipt-notes check” says what is wrong. Nothing was written.\n",
		})
		expect(existsSync(join(folder, "none.md"))).toBe(false)
		expect(await run("export", "--all", "N", "other", "--reader", "patient", "--out", "letters")).toMatchObject({
			status: 3,
			stdout: "1 of 2 summaries written to letters\n",
		})
		expect((await run("export", "C-2", "N", "other", "--reader", "patient", "--force", "--out", "c2.md")).status).toBe(0)
		for (const name of ["N", "other", "letters"]) rmSync(join(folder, name), { recursive: true })
	})

	it.each([
		[["--format", "pdf"], `--format takes one of ${Format.options.join(", ")}, not “pdf”`],
		[["--reader", "friend"], "--reader takes one of colleague, supervisor, patient"],
		[["--names", "none"], "--names takes one of full, aliases, roles"],
		[
			["--reader", "patient", "--parts", "goals,risk"],
			"--parts takes a list of reasons, work, ending, goals, measures, later, safety, not “risk”",
		],
		[["--format", "json", "--reader", "patient"], "--reader is for documents"],
		[["--format", "docx"], "--format docx does not match not.md, which has the ending of markdown"],
		[["--rule", "x"], "--rule takes CODE=LEVEL"],
		[["--colour"], "there is no option --colour"],
	])("says what it does not take in a line, and where everything is explained: %j", async (args, says) => {
		const { status, stderr } = await run("export", "G-2025-03", samples, ...args, "--out", "not.md")
		expect(stderr).toContain(says)
		expect(stderr.trim().split("\n")).toEqual([expect.stringMatching(/^ipt-notes: /), "ipt-notes --help lists all commands and options"])
		expect(status).toBe(2)
		expect(existsSync(join(folder, "not.md"))).toBe(false)
	})

	it("takes the format from the ending of the file where none is given", async () => {
		for (const name of ["by-name.docx", "by-name.HTML", "by-name.json", "by-name.md", "by-name.txt", "by-name", "by-name.2026"])
			expect(await run("export", "G-2025-03", samples, "--out", name)).toMatchObject({ status: 0, stderr: "" })
		expect(openWord(read("by-name.docx")).text).toContain("Case summary: G-2025-03")
		expect(openHtml(read("by-name.HTML").toString()).text).toContain("Case summary: G-2025-03")
		expect(JSON.parse(read("by-name.json").toString())).toMatchObject({ case: "G-2025-03" })
		for (const name of ["by-name.md", "by-name.txt", "by-name", "by-name.2026"])
			expect(read(name).toString()).toContain("# Case summary: G-2025-03")
	})

	it("refuses a name that promises what the file would not be, unless the format is named", async () => {
		const refused = async (...args: string[]) => {
			const { status, stdout, stderr } = await run("export", ...args)
			expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
			expect(existsSync(join(folder, args.at(-1) ?? ""))).toBe(false)
			return stderr.split("\n")[0]
		}
		for (const name of ["odd.pdf", "odd.RTF", "odd.htm"])
			expect(await refused("G-2025-03", samples, "--out", name)).toBe(
				`ipt-notes: no format has the ending of ${name}. End its name in .md, .html, .docx or .json, or add --format`,
			)
		expect(await refused("--all", samples, "--out", "folder.docx")).toBe(
			"ipt-notes: --all writes into a folder, and folder.docx is the name of a file. Name a folder",
		)
		expect((await run("export", "G-2025-03", samples, "--format", "html", "--out", "odd.htm")).status).toBe(0)
		expect(openHtml(read("odd.htm").toString()).text).toContain("Case summary: G-2025-03")
	})

	it("writes over no note, however its name is written", async () => {
		for (const name of ["A.IPT.MD", "a.Ipt.md", "a.ipt.md."]) {
			write(name, "mine\n")
			const { status, stderr } = await run("export", "G-2025-03", samples, "--format", "markdown", "--out", name, "--force")
			expect(stderr).toContain(`${name} is a note, and a summary never replaces a note`)
			expect(status).toBe(2)
			expect(read(name).toString()).toBe("mine\n")
		}
		write("one/note.md", session(1))
		expect(await run("export", "C-1", "one/note.md", "--out", "one/../one/note.md", "--force")).toMatchObject({ status: 2 })
		expect(read("one/note.md").toString()).toBe(session(1))
	})

	it("names a case whose code looks like the one asked for", async () => {
		write("may/1.ipt.md", replaced(session(1), [/case: .*/, "case: MAY-2026"]))
		expect((await run("export", "may-2026", "may", "--out", "may.md")).stderr).toBe(
			"ipt-notes: there is no case may-2026 in these notes. Did you mean MAY-2026?\n",
		)
		expect((await run("export", "MAY-2O26", "may", "--out", "may.md")).stderr).toContain("Did you mean MAY-2026?")
		expect((await run("export", "JUNE-2026", "may", "--out", "may.md")).stderr).toBe(
			"ipt-notes: there is no case JUNE-2026 in these notes\n",
		)
	})

	it("is of the day that it is here", async () => {
		// Never the same day: 26 hours apart.
		for (const timeZone of ["Pacific/Kiritimati", "Etc/GMT+12"]) {
			const day = (): string => new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone }).format(new Date())
			const before = day()
			expect((await runIn({ TZ: timeZone }, "export", "G-2025-03", samples, "--out", "day.md", "--force")).status).toBe(0)
			const [, made] = /Made on (\d+ \w+ \d+) /.exec(read("day.md").toString()) ?? []
			expect([before, day()]).toContain(made)
		}
	})
})

describe("an export in FHIR", () => {
	beforeAll(() => {
		write("F/one.ipt.md", formulation({ body: "## Interpersonal inventory\n\n### Anna Meyer\n\n- **Relationship**: sister\n" }))
		write("F/two.ipt.md", session(1, { more: 'start: "16:00"\nend: "16:50"', body: "## Plan\n\nGo on.\n" }))
	})

	it("is a document of one case, with people by their roles unless their names are asked for", async () => {
		expect(await run("export", "C-1", "F", "--format", "fhir", "--out", "case.json")).toMatchObject({ status: 0, stderr: "" })
		expect(JSON.parse(read("case.json").toString())).toMatchObject({ resourceType: "Bundle", type: "document" })
		expect(read("case.json").toString()).not.toContain("Anna")
		expect(read("case.json").toString()).not.toMatch(/"profile"|T16:00/)
		const chosen = ["--names", "full", "--time-zone", "Europe/Berlin", "--fhir-profile", "us-core", "--icd", "icd-10"]
		expect(await run("export", "C-1", "F", "--format", "fhir", "--out", "full.json", ...chosen)).toMatchObject({ status: 0, stderr: "" })
		expect(read("full.json").toString()).toContain("Anna Meyer")
		expect(read("full.json").toString()).toContain("T16:00:00+01:00")
		expect(read("full.json").toString()).toContain("us-core-patient")
	})

	it("is one of each case in a folder, next to other data", async () => {
		for (const format of ["json", "fhir"])
			expect(await run("export", "--all", "F", "--format", format, "--out", "both")).toMatchObject({ status: 0, stderr: "" })
		expect(readdirSync(join(folder, "both")).toSorted()).toEqual(["C-1-fhir.json", "C-1-summary.json"])
	})

	it.each([
		[["--format", "fhir", "--parts", "goals"], "--parts is for documents and JSON"],
		[["--format", "fhir", "--reader", "patient"], "--reader is for documents only"],
		[["--format", "json", "--icd", "icd-10"], "--icd is for --format fhir only"],
		[["--format", "fhir", "--icd", "icd-9"], "--icd takes one of icd-10-cm, icd-10-gm, icd-10, not “icd-9”"],
		[["--format", "fhir", "--fhir-profile", "ips"], "--fhir-profile takes one of none, us-core, not “ips”"],
		[["--format", "fhir", "--time-zone", "Mars"], "--time-zone takes the name of a time zone, such as Europe/Berlin, not “Mars”"],
		[["--format", "fhir", "--time-zone", "+01:00"], "--time-zone takes the name of a time zone"],
	])("takes no option that it does not know: %j", async (options, message) => {
		const made = await run("export", "C-1", "F", "--out", "refused.json", ...options)
		expect(made.status).toBe(2)
		expect(made.stderr).toContain(message)
	})
})

it("shows the whole usage where there is no command, or none of the name", async () => {
	expect((await run()).stderr).toMatch(/^ipt-notes: a command is missing\n\nUsage:/)
	expect((await run("exprot")).stderr).toMatch(/^ipt-notes: there is no command “exprot”\. Did you mean export\?\n\nUsage:/)
})

describe("ipt-notes export --all", () => {
	it("writes every case to a folder, and makes it", async () => {
		expect(await run("export", "--all", samples, "--format", "html", "--out", "all/of/them")).toMatchObject({
			status: 0,
			stdout: "6 of 6 summaries written to all/of/them\n",
		})
		expect(readdirSync(join(folder, "all/of/them")).sort()).toEqual([
			"D-2026-07-summary.html",
			"G-2025-03-summary.html",
			"I-2026-02-summary.html",
			"K-2026-04-summary.html",
			"M-2026-05-summary.html",
			"T-2026-11-summary.html",
		])
	})

	it("writes over none without --force, and the others all the same", async () => {
		write("over/G-2025-03-summary.md", "mine\n")
		const kept = await run("export", "--all", samples, "--out", "over")
		expect(kept).toMatchObject({ status: 2, stdout: "5 of 6 summaries written to over\n" })
		expect(kept.stderr).toContain("G-2025-03-summary.md already exists. Use --force to replace it. The summary was not written.")
		expect(read("over/G-2025-03-summary.md").toString()).toBe("mine\n")
		expect((await run("export", "--all", samples, "--out", "over", "--force")).status).toBe(0)
		expect(read("over/G-2025-03-summary.md").toString()).toContain("# Case summary")
	})

	it("gives names that differ by more than capitals [R73] [R93]", async () => {
		for (const [index, code] of ["A-1", "a-1", "A_1"].entries())
			write(`alike/${index}.ipt.md`, replaced(session(1), [/case: .*/, `case: ${code}`]))
		expect((await run("export", "--all", "alike", "--out", "alike-out")).status).toBe(0)
		const names = readdirSync(join(folder, "alike-out"))
		expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3)
	})

	it.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
		"says of a case that it may lack a note which cannot be read, and nothing of the rest [R95]",
		async () => {
			write("some/a/1.ipt.md", replaced(session(1), [/case: .*/, "case: A-1"]))
			write("some/b/1.ipt.md", replaced(session(1), [/case: .*/, "case: B-1"]))
			write("some/b/2.ipt.md", replaced(session(2), [/case: .*/, "case: B-1"]))
			chmodSync(join(folder, "some/b/2.ipt.md"), 0)
			const { status, stdout, stderr } = await run("export", "--all", "some", "--out", "some-out")
			expect(stdout).toBe("2 of 2 summaries written to some-out\n")
			expect(stderr).toContain(
				"the summary of case B-1 may be incomplete, because these files could not be read or placed: some/b/2.ipt.md\n",
			)
			expect(stderr).not.toContain("A-1")
			expect(status).toBe(3)
		},
	)

	it("says of each case that it may lack what a path holds which does not exist", async () => {
		const { status, stdout, stderr } = await run("export", "--all", samples, "no-such-folder", "--out", "unsure")
		expect([status, stdout]).toEqual([3, "6 of 6 summaries written to unsure\n"])
		expect(stderr).toContain("no-such-folder: does not exist")
		for (const name of readdirSync(join(folder, "unsure"))) expect(read(`unsure/${name}`).toString()).toContain("no-such-folder")
		expect(await run("export", "--all", samples, "no-such-folder", "--reader", "patient", "--out", "unsure-letters")).toMatchObject({
			status: 3,
			stdout: "0 of 6 summaries written to unsure-letters\n",
		})
	})

	it("says when there is nothing to write, or no folder to write to", async () => {
		mkdirSync(join(folder, "empty"))
		expect((await run("export", "--all", "empty", "--out", "none")).stderr).toContain("there is no case in these notes")
		write("file.txt", "")
		expect((await run("export", "--all", samples, "--out", "file.txt")).status).toBe(2)
		expect(read("file.txt").toString()).toBe("")
	})
})
