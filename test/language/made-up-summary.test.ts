import { afterEach, describe, expect, it } from "vitest"
import { english } from "../../src/language/index.ts"
import { exportMarkdown, letterNotices, type Naming, Reader, readers, type SummaryOptions } from "../../src/summary/index.ts"
import { requestOf, sampleNames, sampleTexts, samplesInEnglish } from "../summary/requests.ts"
import { choose, head, longWords, made, madeUp, translated } from "./made-up.ts"

afterEach(async () => choose(english))

/** All parts that a reader is offered. */
const everyPart = (reader: Reader): SummaryOptions => ({ reader, parts: readers[reader].map(({ name }) => name) })

const wordsIn = (code: string, texts: readonly string[], options: SummaryOptions): string[] => {
	const request = requestOf(code, texts, options, sampleNames(code))
	return [exportMarkdown(request), ...letterNotices(request)].flatMap(longWords)
}

/** Words of the front matter that are in a summary as they are written, whatever its language. */
const dataIn = (texts: readonly string[]): ReadonlySet<string> =>
	new Set(
		texts
			.flatMap(
				(text) =>
					head
						.exec(text)?.[0]
						.match(/^(?:setting|diagnosis|onset|mode|attended|reason|not-needed| {2}(?:frequency|maintenance|[A-Z])).*$/gm) ?? [],
			)
			.flatMap((line) => longWords(line.replace(/^\w[^:]*:/, ""))),
	)

const kinds = [
	["colleague", "full"],
	["supervisor", "roles"],
	["patient", "full"],
	["patient", "roles"],
	["patient", "aliases"],
] as const satisfies readonly (readonly [Reader, Naming])[]
const cases = samplesInEnglish.flatMap((code) => kinds.map(([reader, names]) => ({ code, reader, names })))

describe("a summary in another language", () => {
	it.each(cases)("holds no English word: $code for a $reader, names $names", async ({ code, reader, names }) => {
		const texts = sampleTexts(code)
		const options = { ...everyPart(reader), names }
		const inEnglish = new Set(wordsIn(code, texts, options))
		await choose(madeUp)
		const inAnother = wordsIn(code, texts.map(translated), options)
		const data = dataIn(texts)
		expect(inAnother.length).toBeGreaterThan(50)
		expect([...new Set(inAnother)].filter((word) => inEnglish.has(word) && !data.has(word))).toEqual([])
	})

	it.each(samplesInEnglish)("has the same lines in a letter: %s", async (code) => {
		const texts = sampleTexts(code)
		const linesOf = (notes: readonly string[]): number =>
			exportMarkdown(requestOf(code, notes, { reader: "patient", names: "roles" })).split("\n").length
		const inEnglish = linesOf(texts)
		await choose(madeUp)
		// What is still to be written is marked alike in every language, and so is the case.
		const another = texts.map((text) => translated(text).replaceAll(made(code), code).replaceAll(made("TODO"), "TODO"))
		expect(linesOf(another)).toBe(inEnglish)
	})

	it("leaves no answer of the language before", async () => {
		const request = requestOf("G-2025-03", sampleTexts("G-2025-03"), { reader: "patient", names: "roles" })
		const inEnglish = exportMarkdown(request)
		await choose(madeUp)
		const inAnother = exportMarkdown(request)
		expect(inAnother).not.toBe(inEnglish)
		await choose(english)
		expect(exportMarkdown(request)).toBe(inEnglish)
	})
})
