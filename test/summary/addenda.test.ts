/** Addenda in summaries: under their note, marked, never merged into it. */
import { describe, expect, it } from "vitest"
import { exportJson, exportMarkdown, letterNotices, type SummaryOptions } from "../../src/summary/index.ts"
import { replaced } from "../harness/replaced.ts"
import { closing, formulation, session } from "../rules/case-notes.ts"
import { requestOf } from "./requests.ts"

/** The notes of a case are named by their places: `note-0` and so on. */
const addendum = (amends: string, body: string, more = ""): string =>
	`---\nipt: 1\nnote: addendum\ncase: C-1\ndate: 2026-03-03\nauthor: AB\namends: ${amends}\nreason: letter from the doctor\n${more}---\n\n${body}\n`

const correction = "## Correction\n\n- **Was written**: stopped the tablets\n- **Is right**: takes half of them"

const notes = [
	formulation({ body: "## Formulation\n\nA dispute with @sister.\n" }),
	session(1, { body: "## Plan\n\nThe letters.\n" }),
	session(2, { body: "## Plan\n\nThe photographs.\n" }),
	closing({ more: "ending: planned", body: "## What changed\n\nShe asks for help.\n" }),
]
const amended = [
	...notes,
	addendum("note-1", "## Addendum\n\nThe doctor has written."),
	replaced(addendum("note-4", correction), ["2026-03-03", "2026-03-05"]),
	replaced(addendum("note-0", "## Addendum\n\nAn aunt was forgotten."), ["reason: letter from the doctor\n", ""]),
	addendum("note-3", "## Addendum\n\nShe rang in June."),
	addendum("nowhere", "## Addendum\n\nOf some session."),
]

const markdown = (texts: readonly string[], options: SummaryOptions = {}): string => exportMarkdown(requestOf("C-1", texts, options))

/** What is between two lines of a text. */
function between(text: string, from: string, to: string): string {
	expect(text).toContain(`\n${from}\n`)
	const rest = text.slice(text.indexOf(`\n${from}\n`) + 1)
	expect(rest).toContain(`\n${to}\n`)
	return rest.slice(0, rest.indexOf(`\n${to}\n`) + 1)
}

describe("an addendum", () => {
	it("is under its note, with its date, author and reason, and is followed by what amends it", () => {
		for (const end of ["\n", "\r\n"])
			expect(
				between(
					markdown(amended.map((text) => text.replaceAll("\n", end))),
					"### Session 1, 2026-01-05, Middle, amended",
					"### Session 2, 2026-01-12, Middle",
				),
			).toBe(
				`### Session 1, 2026-01-05, Middle, amended

- **Plan**: The letters.

#### Addendum of 3 March 2026 by AB: letter from the doctor

##### Addendum

The doctor has written.

#### Correction of 5 March 2026 by AB: letter from the doctor

- **Amends**: Addendum of 3 March 2026 by AB: letter from the doctor

##### Correction

- **Was written**: stopped the tablets
- **Is right**: takes half of them

`,
			)
	})

	it("of the formulation or the closing is at the end of its part, and the part says so first", () => {
		const text = markdown(amended)
		const formulationPart = between(text, "## Problem area and formulation", "## Interpersonal triad")
		expect(formulationPart.split("\n")[2]).toBe(
			"*This note was amended. Its addenda are below it and do not change it: Addendum of 3 March 2026 by AB.*",
		)
		expect(formulationPart.trimEnd()).toMatch(/### Addendum of 3 March 2026 by AB\n\n#### Addendum\n\nAn aunt was forgotten\.$/)
		expect(between(text, "## Ending", "## Other notes").trimEnd()).toMatch(
			/### Addendum of 3 March 2026 by AB: letter from the doctor\n\n#### Addendum\n\nShe rang in June\.$/,
		)
	})

	it("of a note that is not there is among the other notes, once", () => {
		const text = markdown(amended)
		expect(text.split("Of some session.")).toHaveLength(2)
		expect(text).toMatch(
			/## Other notes\n\n### Addendum of 3 March 2026 by AB: letter from the doctor\n\n[^#]*\*\*Amended note\*\*: nowhere[^#]*#### Addendum\n\nOf some session\./,
		)
	})

	it("is named at the head of the summary by its note, without its own words", () => {
		const head = markdown(amended).split("\n## ")[0]
		expect(head).toContain(
			"Notes that were amended, each with its addenda below it: Formulation (2026-01-05), session 1, Closing (2026-05-18).",
		)
		expect(head).not.toContain("letter from the doctor")
		expect(markdown(notes)).not.toContain("amended")
	})

	it.each(["colleague", "supervisor"] as const)("changes nothing else for a %s", (reader) => {
		const known = (text: string) => text.replace(", amended", "")
		const [without, within] = [notes, amended].map((texts) =>
			markdown(texts, { reader })
				.split("\n")
				.filter((line) => line !== "")
				.map(known),
		)
		let at = -1
		const lost = without!.filter((line) => {
			const next = within!.indexOf(line, at + 1)
			if (next < 0) return true
			at = next
			return false
		})
		// What the addenda themselves lack is among what is missing.
		expect(lost.filter((line) => !line.startsWith("Still needed: "))).toEqual([])
	})

	it("calls nobody by name if the summary does not", () => {
		const people = formulation({ body: "## Interpersonal inventory\n\n### Anna Meyer\n\n- **Relationship**: sister\n" })
		const texts = [
			people,
			notes[1]!,
			replaced(addendum("note-1", "## Addendum\n\nAnna Meyer rang."), ["letter from the doctor", "Anna Meyer rang"]),
		]
		for (const names of ["roles", "aliases"] as const) {
			expect(markdown(texts, { names })).not.toMatch(/Anna|Meyer/)
			expect(JSON.stringify(exportJson(requestOf("C-1", texts, { names })))).not.toMatch(/Anna|Meyer/)
		}
	})

	it("is among the sections on risk if it says anything of it", () => {
		const text = markdown([...notes, addendum("note-1", "## Risk\n\n- **Level**: high\n- **Rationale**: rang at night")])
		expect(between(text, "## Risk", "## Ending")).toMatch(
			/### Addendum of 3 March 2026 by AB: letter from the doctor\n\n- \*\*Level\*\*: high/,
		)
	})

	it("is data with the note that it amends", () => {
		const data = exportJson(requestOf("C-1", amended))
		expect(data.addenda.map(({ file, amends, corrects, reason }) => [file, amends, corrects, reason])).toEqual([
			["note-4", { file: "note-1", kind: "session", session: 1, date: "2026-01-05" }, false, "letter from the doctor"],
			["note-5", { file: "note-4", kind: "addendum", session: null, date: "2026-03-03" }, true, "letter from the doctor"],
			["note-6", { file: "note-0", kind: "formulation", session: null, date: "2026-01-05" }, false, null],
			["note-7", { file: "note-3", kind: "closing", session: null, date: "2026-05-18" }, false, "letter from the doctor"],
		])
		expect(data.addenda[1]?.sections[0]?.fields).toEqual([
			{ part: "was", label: "Was written", value: "stopped the tablets", terms: [] },
			{ part: "is-right", label: "Is right", value: "takes half of them", terms: [] },
		])
		expect(data.sessions.map(({ amendedBy }) => amendedBy)).toEqual([["note-4"], []])
		expect(data.closing?.amendedBy).toEqual(["note-7"])
		expect(data.otherNotes.map(({ file, kind }) => [file, kind])).toEqual([["note-8", "addendum"]])
		const sessionsAlone = exportJson(requestOf("C-1", amended, { parts: ["sessions"] }))
		expect(sessionsAlone.addenda.map(({ file }) => file)).toEqual(["note-4", "note-5", "note-7"])
	})
})

describe("the letter to the patient", () => {
	it("says nothing of addenda, and its maker is told of each without its reason", () => {
		const options = { reader: "patient" } as const
		expect(markdown(amended, options)).toBe(markdown(notes, options))
		const told = (texts: readonly string[]) => letterNotices(requestOf("C-1", texts, options)).filter((line) => line.includes("addenda"))
		expect(told(notes)).toEqual([])
		expect(told(amended.slice(0, 6))).toEqual([
			"The letter is written from your notes without their addenda. Check whether these change what it says: Addendum of 3 March 2026, Correction of 5 March 2026.",
		])
	})
})

describe("a late entry", () => {
	const late = [
		formulation({ more: "written: 2026-02-01" }),
		session(1, { more: "written: 2026-01-09" }),
		session(2, { more: "written: 2026-01-12" }),
		closing({ more: "ending: planned\nwritten: 2026-06-01" }),
	]

	it("says when it was written, in each part that has its note", () => {
		const text = markdown(late, { parts: ["identification", "sessions", "session-list", "ending"] })
		for (const day of ["1 February", "9 January", "1 June"])
			expect(text).toContain(`**Date of writing**: late entry, written on ${day} 2026`)
		expect(text).toContain("| 1 | 2026-01-05 | Middle | — | Took place, late entry, written on 9 January 2026 |")
		expect(text).toContain("**Date of writing**: 2026-01-12\n")
		const data = exportJson(requestOf("C-1", late))
		expect(data.sessions[0]?.header).toContainEqual({
			key: "written",
			label: "Date of writing",
			value: "late entry, written on 9 January 2026",
		})
	})
})
