import { describe, expect, it } from "vitest"
import { corpusNotes } from "../../bench/corpus.ts"
import { namedNote } from "../../bench/notes/single.ts"
import { keystrokes } from "../../bench/notes/typing.ts"
import { NoteFolder } from "../../src/folder/folder.ts"
import { largestNote } from "../../src/note/body/guard.ts"
import { defaultOptions } from "../../src/rules/options.ts"

describe("the invented notes that are measured", () => {
	const notes = [...corpusNotes(120, 1)]

	it("are the same for the same seed, and begin alike however many there are", () => {
		expect([...corpusNotes(30, 1)]).toEqual(notes.slice(0, 30))
		expect([...corpusNotes(30, 2)]).not.toEqual(notes.slice(0, 30))
	})

	it("are of the size of notes, and lack little", () => {
		const folder = new NoteFolder()
		for (const { path, text } of notes) folder.setText(path, text)
		const findings = folder.files.flatMap((file) => folder.check(file, defaultOptions))
		const characters = notes.reduce((sum, { text }) => sum + text.length, 0) / notes.length
		expect(characters).toBeGreaterThan(7000)
		expect(characters).toBeLessThan(8500)
		expect(findings.length / notes.length).toBeGreaterThan(0.1)
		expect(findings.length / notes.length).toBeLessThan(3)
	})

	it.each(["formulation", "session", "many-500", "long-500"] as const)("are read in full: %s", (name) => {
		const { text } = namedNote(name)
		const folder = new NoteFolder()
		folder.setText("note", text)
		expect(text.length).toBeGreaterThan(name.endsWith("500") ? 490_000 : 6500)
		expect(text.length).toBeLessThan(name.endsWith("500") ? largestNote : 8500)
		expect(folder.note("note")).toMatchObject({ tooLarge: false, unread: [] })
	})

	it("grow by a letter in one section at each keystroke", () => {
		const { text, title } = namedNote("session")
		const texts = keystrokes(text, title)
		const first = texts.next().value
		expect(first.length).toBe(text.length + 1)
		expect(texts.next().value.length).toBe(text.length + 2)
		expect(first.split("\n## ").filter((section) => !text.includes(section))).toHaveLength(1)
	})
})
