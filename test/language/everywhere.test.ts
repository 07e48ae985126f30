/** A made-up language, wherever a face shows words: what of English is left there is wired in. */
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { cases } from "../../src/cli/cases.ts"
import { printChecked } from "../../src/cli/check.ts"
import { checkFiles } from "../../src/cli/checked.ts"
import { findNotes } from "../../src/cli/files.ts"
import { readNotes } from "../../src/cli/read.ts"
import { ownOptions, usage } from "../../src/cli/usage.ts"
import { docsPage } from "../../src/handbook/docs.ts"
import { commandLineWords } from "../../src/language/command-line.ts"
import { english, languages, loadAllWords, useLanguage } from "../../src/language/index.ts"
import { codes } from "../../src/rules/index.ts"
import { englishWords, longWords, made, madeUp } from "./made-up.ts"

const choice = { own: {}, paths: [join(import.meta.dirname, "../../samples")] }

const chooseMadeUp = async (): Promise<void> => {
	useLanguage(madeUp, [...languages, madeUp])
	await loadAllWords()
}

beforeEach(chooseMadeUp)

afterEach(async () => {
	vi.restoreAllMocks()
	useLanguage(english)
	await loadAllWords()
})

/** What is printed on standard output. */
function printed(print: () => void): string {
	const texts: string[] = []
	vi.spyOn(process.stdout, "write").mockImplementation((text) => {
		texts.push(String(text))
		return true
	})
	print()
	vi.restoreAllMocks()
	return texts.join("")
}

/** Words of English in a text, besides codes, the level of a finding and names of files. */
const englishIn = (text: string): string[] =>
	longWords(text.replace(/^\S+\.md(?::\d+)*(?:: \w+:)?|\[[a-z\d., -]+\]$/gm, "")).filter(
		(word) => englishWords.has(word) || levels.has(word),
	)

const levels = new Set(["error", "warning", "information"])

describe("in another language", () => {
	it("the usage of the command line is all in it", async () => {
		const inIt = usage()
		useLanguage(english)
		await loadAllWords()
		expect(inIt).toBe(made(usage()))
	})

	it("a mistake in a call is", () => {
		const { mistakes } = commandLineWords.current
		expect(() => ownOptions({ profile: "clinic" })).toThrow(mistakes.profile(["clinical", "reimbursement"], "clinic"))
	})

	it("what is found is printed in it", async () => {
		const checked = await checkFiles(findNotes(choice.paths).files, choice)
		const text = printed(() => printChecked(checked, "text", "never"))
		expect(text.split("\n").length).toBeGreaterThan(10)
		expect(englishIn(text)).toEqual([])
	})

	it("cases are listed in it", async () => {
		const read = await readNotes(choice)
		const text = printed(() => cases(read, "text", 7))
		expect(text.split("\n")).toHaveLength(7)
		expect(englishIn(text)).toEqual([])
	})

	it("the page of each finding is, except for its code and its notes", () => {
		for (const code of codes.keys()) {
			const page =
				docsPage(code)
					?.replace(/`{3,}[\s\S]*?`{3,}/g, "")
					.replace(/^## .*|`[^`]*`|\[[^\]]*\]\(.*?\)/gm, "") ?? ""
			expect(page.length, code).toBeGreaterThan(40)
			expect(englishIn(page), code).toEqual([])
		}
	})
})
