import { describe, expect, it } from "vitest"
import { readHead } from "../../src/note/front-matter/head.ts"
import { readNote } from "../../src/note/read.ts"
import { imported } from "./documents/imported.ts"
import { documents } from "./documents/ten.ts"

describe("a document of another program", () => {
	it.each(Object.entries(documents))("becomes notes that are read as they are meant: %s", async (name, make) => {
		const { notes, leftOut, trouble } = await imported(name, await make())
		expect(trouble).toBeUndefined()
		for (const { text, kind } of notes) {
			const { frontMatter } = readNote(text)
			expect(frontMatter && readHead(frontMatter).layout?.replace("missed-", "")).toBe(kind)
		}
		const left = leftOut.map(({ reason, text, count }) => `${reason}: ${text} (${count})`)
		expect([...notes.map(({ text }) => text), left.join("\n")].join("\n=====\n")).toMatchSnapshot()
	})
})

describe("a note of a document", () => {
	const notesIn = async (text: string) => (await imported("a.txt", text)).notes

	it.each([
		["Session 5", 5, undefined],
		["Session #5 - 3/14/2026", 5, "2026-03-14"],
		["Sitzung Nr. 5 vom 14.03.2026", 5, "2026-03-14"],
		["5. Sitzung am 14. März 2026", 5, "2026-03-14"],
		["Sesión n.º 5, 14 de marzo de 2026", 5, "2026-03-14"],
		["Fifth session (March 14th, 2026)", 5, "2026-03-14"],
		["2026-03-14 Session 5", 5, "2026-03-14"],
		["IPT progress note – Session 5 of 16 – 14 Mar 2026", 5, "2026-03-14"],
	])("has the number and the date of its title: %s", async (title, session, date) => {
		const [note, ...others] = await notesIn(`${title}\n\nShe came late.\n`)
		expect([note?.kind, note?.session, note?.date, others]).toEqual(["session", session, date, []])
	})

	it("has a day that can be two days as it is written, unless another date of the document shows which is first", async () => {
		const dates = async (...days: string[]) =>
			(await notesIn(days.map((day, index) => `Session ${index + 1}, ${day}\n\nText.\n`).join("\n"))).map(
				({ date, text }) => date ?? /^date: (.*)$/m.exec(text)?.[1],
			)
		expect(await dates("3/4/2026")).toEqual(["3/4/2026"])
		expect(await dates("3/4/2026", "3/14/2026")).toEqual(["2026-03-04", "2026-03-14"])
		expect(await dates("3/4/2026", "14/4/2026")).toEqual(["2026-04-03", "2026-04-14"])
		expect(await dates("3/4/2026", "10/4/2026", "12/4/2026")).toEqual(["2026-04-03", "2026-04-10", "2026-04-12"])
	})

	it("does not begin in a sentence, nor in the timeline, nor at the date of an event", async () => {
		const text = `Intake assessment, 2 February 2026

Acute stressor
Event: the daughter moved out
Date: 14 October 2025

Timeline

14 October 2025: the daughter moved out

20 November 2025: first panic attack

Goals

Session 5 of her last therapy was the one that helped most, she said. In session 3 she had not spoken at all.
`
		expect((await notesIn(text)).map(({ kind, date }) => [kind, date])).toEqual([["formulation", "2026-02-02"]])
	})

	it("is a closing, or an intake, if it says so", async () => {
		const notes = await notesIn(
			"Intake assessment 02.02.2026\n\nText.\n\nSession 1, 09.02.2026\n\nText.\n\nDischarge summary, 30.03.2026\n\nWarning signs: sleeping badly.\n",
		)
		expect(notes.map(({ kind, date }) => [kind, date])).toEqual([
			["formulation", "2026-02-02"],
			["session", "2026-02-09"],
			["closing", "2026-03-30"],
		])
	})

	it("says that a session was missed, by what mode it was, and when", async () => {
		const [note] = await notesIn("Session 5, 14 March 2026, 10:00-10:50, video\n\nText.\n")
		expect(note?.text).toMatch(/\nstart: 10:00\nend: 10:50\nmode: video\n/)
		const [missed] = await notesIn("Session 5, 14 March 2026 – no show\n\nCalled her.\n")
		expect(missed?.text).toMatch(/\nstatus: missed\n/)
	})

	it("is numbered by its place if no session of the document has a number, and says so", async () => {
		expect(
			(await notesIn("2 March 2026\n\nText.\n\n9 March 2026\n\nText.\n")).map(({ session, isCounted }) => [session, isCounted]),
		).toEqual([
			[1, true],
			[2, true],
		])
	})

	it("takes its date and number from the name of its file if the text has neither", async () => {
		const { notes } = await imported("C-7 2026-03-14 session 5.txt", "She came late.\n")
		expect(notes.map(({ session, date }) => [session, date])).toEqual([[5, "2026-03-14"]])
	})

	it("has the total of a measure in its header, and where it was", async () => {
		const [note] = await notesIn("Session 5, 14 March 2026\n\nPHQ-9: 14/27 (moderate)\n\nPHQ-9 last week was 16.\n")
		expect(note?.text).toContain("measures:\n  PHQ-9: 14\n")
		expect(note?.text).toContain("PHQ-9: 14/27 (moderate)")
	})
})
