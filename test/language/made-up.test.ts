import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, describe, expect, it } from "vitest"
import { NoteFolder } from "../../src/folder/folder.ts"
import { english } from "../../src/language/index.ts"
import { headingOf } from "../../src/note/forms/skeleton.ts"
import { readNote } from "../../src/note/read.ts"
import { readable } from "../../src/note/readable.ts"
import { sectionsOf } from "../../src/record/index.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { messageOf, titleOf } from "../../src/rules/words.ts"
import { completeClosing, completeFormulation, completeSession, findingsOf } from "../rules/complete.ts"
import { choose, englishWords, longWords, made, madeUp, translated, withGaps } from "./made-up.ts"

afterEach(async () => choose(english))

const notes = {
	formulation: completeFormulation,
	"formulation of a dispute": () => completeFormulation("role-dispute"),
	session: completeSession,
	closing: completeClosing,
}
const written = Object.entries(notes).flatMap(
	([name, make]) =>
		[
			[name, make],
			[`${name} with gaps`, () => withGaps(make())],
		] as const,
)

const found = (text: string) => findingsOf(text).map(({ code, range }) => [code, range.start])

describe("in another language", () => {
	it.each(written)("the same is found: %s", async (_, make) => {
		const text = make()
		const inEnglish = found(text)
		await choose(madeUp)
		expect(found(translated(text))).toEqual(inEnglish)
	})

	it.each(written)("notes are read in all languages that are shipped: %s", async (_, make) => {
		const text = make()
		const inEnglish = found(text)
		await choose(madeUp)
		expect(found(text)).toEqual(inEnglish)
	})

	it.each(written)("findings say nothing in English: %s", async (_, make) => {
		const text = translated(make())
		await choose(madeUp)
		const said = findingsOf(text).flatMap((finding) => [messageOf(finding), titleOf(finding)])
		expect(said.flatMap(longWords).filter((word) => englishWords.has(word))).toEqual([])
	})

	it("headings are written in it", async () => {
		await choose(madeUp)
		const headings = sectionsOf("formulation").map((section) => headingOf(section))
		expect(headings.flatMap(longWords).filter((word) => englishWords.has(word))).toEqual([])
		expect(headings).toContain(made("Interpersonal inventory"))
	})
})

describe("a language that is exchanged", () => {
	it("leaves no answer of the one before", async () => {
		const texts = written.map(([, make]) => make())
		const read = texts.map((text) => readable(readNote(text)))
		const says = () => [
			...texts.flatMap((text) => findingsOf(text).flatMap((finding) => [messageOf(finding), titleOf(finding)])),
			...read.flatMap(({ sections }) => sections.map(({ part }) => part && headingOf(part))),
		]
		const inEnglish = says()
		await choose(madeUp)
		const inAnother = says()
		expect(inAnother).not.toEqual(inEnglish)
		await choose(english)
		expect(says()).toEqual(inEnglish)
		await choose(madeUp)
		expect(says()).toEqual(inAnother)
	})

	it("words the findings of a folder that was checked before", async () => {
		const folder = new NoteFolder()
		for (const file of globSync("**/*.ipt.md", { cwd: join(import.meta.dirname, "../../samples") }).slice(0, 8))
			folder.setBytes(file, readFileSync(join(import.meta.dirname, "../../samples", file)))
		const says = () => folder.files.flatMap((file) => folder.check(file, defaultOptions).map((finding) => messageOf(finding)))
		const inEnglish = says()
		expect(inEnglish.length).toBeGreaterThan(0)
		await choose(madeUp)
		says()
		await choose(english)
		expect(says()).toEqual(inEnglish)
	})
})
