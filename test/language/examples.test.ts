/** The examples of findings in the other languages that are shipped: notes as clinicians of that language write them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { docsPage } from "../../src/handbook/docs.ts"
import { findingsIn, readExample, readMended } from "../../src/handbook/examples/example.ts"
import { english, languages, loadAllWords, useLanguage } from "../../src/language/index.ts"
import { codes } from "../../src/rules/index.ts"
import { isOwnCode, messageOf, titleOf } from "../../src/rules/words.ts"
import { allExamples } from "../handbook/all-examples.ts"

describe.each(languages.filter((language) => language !== english))("in the language $id", (language) => {
	beforeAll(async () => {
		useLanguage(language)
		await loadAllWords()
	})

	afterAll(async () => {
		useLanguage(english)
		await loadAllWords()
	})

	it("every code has an example", () => {
		const own = allExamples().map(({ code }) => code)
		expect([...codes.keys()].filter((code) => !own.includes(code))).toEqual([])
	})

	it("each is found at its place, and not once it is mended", () => {
		for (const { code, example } of allExamples()) {
			const { folder, file, place } = readExample(example)
			expect([code, findingsIn(folder, file, code).map(({ range }) => range)]).toEqual([code, [place]])
			expect([code, findingsIn(readMended(example, "\r\n"), file, code)]).toEqual([code, []])
		}
	})

	it("messages are sentences, and titles are short and no beginning of a sentence", () => {
		for (const { code, example } of allExamples()) {
			const { folder, file } = readExample(example)
			for (const finding of findingsIn(folder, file, code)) {
				expect(messageOf(finding), code).toMatch(/^[„«¿@\p{Lu}\d][\s\S]*[.?)]$/u)
				expect(titleOf(finding), code).toMatch(/^[„«@\p{Lu}\d].{1,110}[^.:,;]$/u)
				expect(`${messageOf(finding)}\n${titleOf(finding)}`, code).not.toMatch(/undefined|NaN|\[object/)
			}
		}
	})

	it("every code has a page", () => {
		expect([...codes.keys()].filter((code) => isOwnCode(code) && docsPage(code) === undefined)).toEqual([])
	})
})
