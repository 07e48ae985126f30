import { describe, expect, it } from "vitest"
import { corpusNotes } from "../../bench/corpus.ts"
import { exchangeable } from "../../bench/notes/exchangeable.ts"
import { namedNote } from "../../bench/notes/named.ts"
import { sourceNames } from "../../bench/notes/sources/index.ts"
import { keystrokes } from "../../bench/notes/typing.ts"
import { NoteFolder } from "../../src/folder/folder.ts"
import { largestNote } from "../../src/note/body/guard.ts"
import { defaultOptions } from "../../src/rules/options.ts"

/** Characters of a note, and findings of a note, at least and at most. */
const usual = {
	generated: { characters: [7000, 8500], findings: [0.1, 3] },
	numbers: { characters: [9500, 12_000], findings: [0.1, 3] },
	samples: { characters: [1500, 2500], findings: [0.1, 3] },
	word: { characters: [7000, 9000], findings: [1, 8] },
} as const

describe.each(sourceNames)("the notes that are measured: %s", (source) => {
	const notes = [...corpusNotes(120, 1, source)]
	const folder = new NoteFolder()
	for (const { path, text } of notes) folder.setText(path, text)

	it("are the same for the same seed, and begin alike however many there are", () => {
		expect([...corpusNotes(30, 1, source)]).toEqual(notes.slice(0, 30))
		expect([...corpusNotes(30, 2, source)]).not.toEqual(notes.slice(0, 30))
	})

	it("are of the size of notes, and lack little", () => {
		const findings = folder.files.flatMap((file) => folder.check(file, defaultOptions))
		const characters = notes.reduce((sum, { text }) => sum + text.length, 0) / notes.length
		const { characters: size, findings: number } = usual[source]
		expect(characters).toBeGreaterThan(size[0])
		expect(characters).toBeLessThan(size[1])
		expect(findings.length / notes.length).toBeGreaterThan(number[0])
		expect(findings.length / notes.length).toBeLessThan(number[1])
	})

	it("form cases, each with a formulation, and are read in full", () => {
		const codes = new Set(notes.map(({ path }) => path.split("/")[0]))
		const cases = folder.index.cases()
		expect(new Set(cases.map(({ code }) => code))).toEqual(codes)
		expect(cases.filter(({ formulation }) => formulation === undefined)).toEqual([])
		expect(folder.files.filter((file) => (folder.note(file)?.unread.length ?? 0) > 0)).toEqual([])
	})

	it("differ from each other in nearly every section that has some text", () => {
		const sections = notes.flatMap(({ text }) => text.split(/\n(?=#{2,3} )/)).filter((section) => section.length > 200)
		expect(new Set(sections).size / sections.length).toBeGreaterThan(0.97)
	})

	it.each(["formulation", "session"] as const)("have a %s to type in, which is read in full", (kind) => {
		const { text, title } = namedNote(`${source}-${kind}`)
		const single = new NoteFolder()
		single.setText("note", text)
		expect(single.note("note")).toMatchObject({ tooLarge: false, unread: [] })
		expect(keystrokes(text, title).next().value.length).toBe(text.length + 1)
	})
})

describe("the words that are exchanged", () => {
	it.each([...exchangeable])("have one place each: %s", (_, lists) => {
		const words = lists.flat()
		expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
	})
})

describe("notes of a wanted size", () => {
	it.each(["many-500", "long-500"] as const)("are read in full: %s", (name) => {
		const { text } = namedNote(name)
		const folder = new NoteFolder()
		folder.setText("note", text)
		expect(text.length).toBeGreaterThan(490_000)
		expect(text.length).toBeLessThan(largestNote)
		expect(folder.note("note")).toMatchObject({ tooLarge: false, unread: [] })
	})

	it("grow by a letter in one section at each keystroke", () => {
		const { text, title } = namedNote("generated-session")
		const texts = keystrokes(text, title)
		const first = texts.next().value
		expect(first.length).toBe(text.length + 1)
		expect(texts.next().value.length).toBe(text.length + 2)
		expect(first.split("\n## ").filter((section) => !text.includes(section))).toHaveLength(1)
	})
})
