import { describe, expect, it } from "vitest"
import type { Fix } from "../../../src/assist/fixes/fix.ts"
import { fixesFor } from "../../../src/assist/fixes/index.ts"
import { newSession } from "../../../src/assist/forms/new-note.ts"
import { applyEdits } from "../../../src/text/text.ts"
import { formulation, inFolder, monday, session } from "../../rules/case-notes.ts"
import { replaced } from "../../harness/replaced.ts"

/** The fixes of the first finding of a code in a note, and the note's text after one of them. */
function fixing(notes: Readonly<Record<string, string>>, file: string, code: string) {
	const { folder, options, findings } = inFolder(notes)
	const subject = folder.subject(file, options)
	const finding = findings(file).find((one) => one.code === code)
	if (!subject || !finding) throw new Error(`${code} is not raised in ${file}`)
	const fixes = fixesFor(subject, finding, (other) => folder.subject(other, options))
	const after = (fix: Fix): Record<string, string> => ({
		...notes,
		[fix.file ?? file]: applyEdits(notes[fix.file ?? file] ?? "", fix.edits),
	})
	return { fixes, after: (index = 0) => after(fixes[index] ?? { title: { does: "replace", word: "" }, edits: [], preferred: false }) }
}

const inventory = "## Interpersonal inventory\n\n### Mother\n\n- **Relationship**: mother\n\n## Timeline\n\n- 2025: moved\n"

describe.each(["\n", "\r\n"])("with line end %j", (eol) => {
	const written = (text: string) => text.replaceAll("\n", eol)

	it("an unknown person is added to the inventory of the formulation, and nothing else is touched", () => {
		const notes = { f: written(formulation({ body: inventory })), s4: written(session(4, { body: "## Plan\n\nCall @older-brother.\n" })) }
		const { fixes, after } = fixing(notes, "s4", "person.unknown")
		expect(fixes.map(({ title, file, preferred }) => [title, file, preferred])).toEqual([
			[{ does: "add-person", name: "Older brother" }, "f", true],
			[{ does: "not-needed", finding: expect.any(Object) }, undefined, false],
		])
		const mended = after()
		expect(mended["s4"]).toBe(notes.s4)
		expect(mended["f"]).toContain(written("- **Relationship**: mother\n\n### Older brother\n\n- **Relationship**: …\n"))
		expect(mended["f"]?.replace(/### Older brother[\s\S]*?(?=## Timeline)/, "")).toBe(notes.f)
		expect(inFolder(mended).raised("person.unknown")).toEqual([])
	})

	it("an inventory is begun where there is none", () => {
		const notes = {
			f: written(formulation({ body: "## Social support\n\nFew.\n\n## Timeline\n\n- 2025: moved\n" })),
			s4: written(session(4, { body: "## Plan\n\nCall @brother.\n" })),
		}
		const mended = fixing(notes, "s4", "person.unknown").after()
		expect(mended["f"]).toMatch(/## Social support[\s\S]*## Interpersonal inventory[\s\S]*### Brother[\s\S]*## Timeline/)
		expect(inFolder(mended).raised("person.unknown")).toEqual([])
	})

	it("the one number that the date leaves free is put in place of one that is taken", () => {
		const notes = { s4: written(session(4)), s5: written(session(5)), x: written(session(4, { date: monday(6) })) }
		const { fixes, after } = fixing(notes, "x", "session.duplicate-number")
		expect(fixes.map(({ title, preferred }) => [title, preferred])).toEqual([[{ does: "replace", word: "6" }, true]])
		expect(after()["x"]).toBe(replaced(notes.x, ["session: 4", "session: 6"]))
		expect(inFolder(after()).raised("session.duplicate-number")).toEqual([])
	})

	it("a Risk section is inserted at its place where risk must be spoken of", () => {
		const notes = {
			s5: written(session(5, { more: "measures:\n  PHQ-9: {total: 12, item9: 1}", body: "## Progress\n\nGood.\n\n## Plan\n\nAgain.\n" })),
		}
		const { fixes, after } = fixing(notes, "s5", "risk.required")
		expect(fixes[0]?.title).toEqual({ does: "insert", part: "Risk" })
		expect(after()["s5"]).toMatch(/## Progress[\s\S]*## Risk[\s\S]*- \*\*Level\*\*: …[\s\S]*## Plan/)
		// The empty form is still reported, at its own place.
		expect(inFolder(after()).raised("risk.required")).toEqual(["s5"])
		expect(fixing(after(), "s5", "risk.required").fixes).toEqual([])
	})

	it.each([
		["PHQ-9: 14", "PHQ-9: {total: 14, item9: …}"],
		["PHQ-9: {total: 14}", "PHQ-9: {total: 14, item9: …}"],
		["MADRS: {total: 22, item1: 3 }  # at home", "MADRS: {total: 22, item1: 3, item10: … }  # at home"],
		["EPDS:\n    total: 12  # at home", "EPDS:\n    total: 12  # at home\n    item10: …"],
	])("room is made for the suicide item: %s", (before, after) => {
		const text = (line: string) => written(session(5, { more: `measures:\n  ${line}\n  GAD-7: 4` }))
		const fix = fixing({ s5: text(before) }, "s5", "measure.suicide-item-missing")
		expect(fix.after()["s5"]).toBe(text(after))
		expect(fixing(fix.after(), "s5", "measure.suicide-item-missing").fixes).toEqual([])
	})
})

describe("an alias that is nearly one of the inventory", () => {
	it("may be a slip of the pen: both answers are offered, and to leave it so", () => {
		const notes = { f: formulation({ body: inventory }), s4: session(4, { body: "## Plan\n\nCall @mothr.\n" }) }
		const { fixes, after } = fixing(notes, "s4", "person.unknown")
		expect(fixes.map(({ title, preferred }) => [title, preferred])).toEqual([
			[{ does: "replace", word: "@mother" }, false],
			[{ does: "add-person", name: "Mothr" }, false],
			[{ does: "not-needed", finding: expect.any(Object) }, false],
		])
		expect(after()["s4"]).toBe(replaced(notes.s4, ["@mothr", "@mother"]))
	})

	it("in the formulation itself is mended there", () => {
		const notes = { f: formulation({ body: `${inventory}\n## Goals\n\n- **G1**: calls @aunt (by May)\n` }) }
		const { fixes, after } = fixing(notes, "f", "person.unknown")
		const adding = fixes.findIndex(({ title }) => title.does === "add-person")
		expect(fixes[adding]?.file).toBe("f")
		expect(after(adding)["f"]).toContain("### Aunt")
	})
})

describe("a section that a fix adds", () => {
	const goals = "## Goals\n\n- **G1**: ring @brother twice a week, by June\n- **G2**: back to the choir, by July\n"
	const mechanisms = "## Mechanisms of change\n\n### Social support\n\n- **Hypothesis**: help is at hand\n"
	const notes = { f: formulation({ body: `${goals}\n${mechanisms}` }), s5: session(5, { body: "## Plan\n\nAgain.\n" }) }
	const sectionOf = (text: string, title: string): string | undefined =>
		text
			.split(/^(?=## )/m)
			.find((part) => part.startsWith(`## ${title}\n`))
			?.trim()

	it.each([
		["session.progress", "Progress", "- **G1**: …\n- **G2**: …"],
		["session.mechanisms", "Mechanisms of change", "- **Enhancing social support**: …"],
	])("%s is the one of a new note, with what the case knows of it", (code, title, labels) => {
		const { folder, options } = inFolder(notes)
		const patientCase = folder.subject("s5", options)?.case
		if (!patientCase) throw new Error("no case")
		const ofNewNote = sectionOf(newSession(patientCase, { date: monday(6), status: "held" }), title)
		expect(ofNewNote).toContain(labels)
		expect(sectionOf(fixing(notes, "s5", code).after()["s5"] ?? "", title)).toBe(ofNewNote)
	})
})
