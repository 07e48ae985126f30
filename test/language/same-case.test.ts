/** The same case in each language that is shipped: nothing differs but the words. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { english, languages, loadAllWords, useLanguage } from "../../src/language/index.ts"
import { NoteFolder } from "../../src/folder/folder.ts"
import { openPointsIn } from "../../src/folder/open-points.ts"
import { unfinishedIn } from "../../src/folder/unfinished.ts"
import { terms } from "../../src/record/index.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { exportJson } from "../../src/summary/export-json.ts"
import { figuresOf } from "../../src/summary/figures/index.ts"
import { lineStarts, positionAt } from "../../src/text/text.ts"
import { completeClosing, completeFormulation, completeMissedSession, completeSession, findingsOf } from "../rules/complete.ts"
import { requestOf, sampleTexts, samplesInEnglish } from "../summary/requests.ts"
import { inWordsOf } from "./in-words-of.ts"
import { withGaps } from "./made-up.ts"

const others = languages.filter((language) => language !== english)

async function choose(language: (typeof languages)[number]): Promise<void> {
	useLanguage(language)
	await loadAllWords()
}

const complete: Readonly<Record<string, string>> = {
	...Object.fromEntries(terms("problem-area").map((area) => [`formulation of ${area}`, completeFormulation(area)])),
	session: completeSession(),
	"missed session": completeMissedSession(),
	closing: completeClosing(),
}
const notes: readonly (readonly [name: string, text: string])[] = [
	...Object.entries(complete),
	...Object.entries(complete).map(([name, text]) => [`${name} with gaps`, withGaps(text)] as const),
	...samplesInEnglish.flatMap((code) => sampleTexts(code).map((text, index) => [`${code}, note ${index + 1}`, text] as const)),
]

/** Codes and lines of what is found. */
function found(text: string): (readonly [code: string, from: number, to: number])[] {
	const lines = lineStarts(text)
	return findingsOf(text).map(({ code, range }) => [code, positionAt(lines, range.start).line, positionAt(lines, range.end).line])
}

describe.each(others)("the same notes in the language $id", (language) => {
	const written = notes.map(([name, text]) => ({ name, text, translated: inWordsOf(language.id, text), before: found(text) }))

	it.each(written)("are in other words: $name", ({ text, translated }) => {
		expect(translated.split("\n")).toHaveLength(text.split("\n").length)
		expect(translated).not.toBe(text)
	})

	it.each(written)("have the same findings at the same lines: $name", ({ translated, before }) => {
		expect(found(translated)).toEqual(before)
	})

	describe("in a window of that language", () => {
		beforeAll(async () => choose(language))
		afterAll(async () => choose(english))

		it.each(written)("have the same findings, in either words: $name", ({ text, translated, before }) => {
			expect(found(translated)).toEqual(before)
			expect(found(text)).toEqual(before)
		})
	})
})

const now = "2026-06-01"

const cases: readonly (readonly [code: string, texts: readonly string[]])[] = [
	...samplesInEnglish.map((code) => [code, sampleTexts(code)] as const),
	["C-1", [completeFormulation(), completeSession(), completeClosing()]],
]

/** What the tree of cases is made of: what is open in each note, by its lines, and what is left to do. */
function treeOf(code: string, texts: readonly string[]): unknown {
	const folder = new NoteFolder()
	for (const [index, text] of texts.entries()) folder.setText(`note-${index}`, text)
	const lineOf = (file: string, at: number): number => positionAt(lineStarts(folder.note(file)?.text ?? ""), at).line
	const findings = (file: string) => folder.check(file, defaultOptions)
	const patientCase = folder.index.case(code)
	return {
		codes: folder.index.codes,
		unplaced: folder.index.unplaced(),
		notes: folder.files.map((file) => ({
			file,
			found: findings(file).map((finding) => [finding.code, finding.level, lineOf(file, finding.range.start)]),
			open: openPointsIn(findings(file)),
		})),
		unfinished:
			patientCase &&
			unfinishedIn(patientCase, findings, now).map((one) => ({
				kind: one.kind,
				...("note" in one && { file: one.note.file }),
				...("at" in one && { line: lineOf(one.note.file, one.at) }),
				...("parts" in one && { parts: one.parts }),
			})),
	}
}

/** Links, points, cells, people, events and arrows of each figure. */
const shapesOf = (code: string, texts: readonly string[]): number[] =>
	figuresOf({ ...requestOf(code, texts), link: ({ file, line }) => `${file}#${line}` }).map(
		({ svg }) => svg.match(/<(?:a|circle|path) /g)?.length ?? 0,
	)

/** Data without the words of a language: titles, labels, bands and sentences of ours, and what is written as a term. */
function dataOf(code: string, texts: readonly string[]): unknown {
	return JSON.parse(
		JSON.stringify(exportJson(requestOf(code, texts)), (key, value: unknown) =>
			typeof value === "string" && worded.has(key) ? "…" : key === "says" ? undefined : value,
		),
	)
}

const worded: ReadonlySet<string> = new Set(["atClosing", "band", "label", "text", "title", "value"])

describe.each(others)("the same case in the language $id", (language) => {
	const written = cases.map(([code, texts]) => ({
		code,
		texts,
		translated: texts.map((text) => inWordsOf(language.id, text)),
		tree: treeOf(code, texts),
		shapes: shapesOf(code, texts),
		data: dataOf(code, texts),
	}))

	describe.each([english, language])("in a window of the language $id", (window) => {
		beforeAll(async () => choose(window))
		afterAll(async () => choose(english))

		it.each(written)("has the same tree: $code", ({ code, translated, tree }) => {
			expect(treeOf(code, translated)).toEqual(tree)
		})

		it.each(written)("has the same shapes in its figures: $code", ({ code, translated, shapes }) => {
			expect(Math.min(...shapes)).toBeGreaterThan(0)
			expect(shapesOf(code, translated)).toEqual(shapes)
		})

		it.each(written)("is the same data, apart from words: $code", ({ code, translated, data }) => {
			expect(dataOf(code, translated)).toEqual(data)
		})
	})
})
