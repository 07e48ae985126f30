/** What is written into a note is in the language of its case, with the words that the editor loads for it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { addEntry, openSectionsOf } from "../../src/assist/add-entry.ts"
import { completeBody } from "../../src/assist/complete/body.ts"
import { completeForms } from "../../src/assist/complete/forms.ts"
import { completeFrontMatter } from "../../src/assist/complete/front-matter.ts"
import { addMissing, fixesOf } from "../../src/assist/fixes/index.ts"
import { newFormulation, newNote, newSession } from "../../src/assist/forms/new-note.ts"
import { stopsIn } from "../../src/assist/next-part.ts"
import { NoteFolder } from "../../src/folder/folder.ts"
import { english, inLanguage, languages, loadAllWords, loadWordsOf, useLanguage } from "../../src/language/index.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { applyEdits } from "../../src/text/text.ts"
import { spread } from "../harness/soak.ts"
import { inWordsOf } from "../language/in-words-of.ts"
import { withGaps } from "../language/made-up.ts"
import { sampleTexts, samplesInEnglish } from "../summary/requests.ts"

const levels = ["error", "warning", "information"] as const
const now = "2026-06-01"

/** A sample case, of which every third line is lacking, in a language. */
function folderOf(code: string, id: string): NoteFolder {
	const folder = new NoteFolder()
	for (const [index, text] of sampleTexts(code).entries()) folder.setText(`note-${index}`, inWordsOf(id, withGaps(text)))
	return folder
}

/** Headings and labels of a note. */
const namesIn = (text: string): string[] => text.match(/^#+ .*$|\*\*.*?\*\*/gm) ?? []

describe.each(languages.filter((language) => language !== english))("in an English window, notes in the language $id", ({ id }) => {
	// What the editor loads before it writes in another language than that of the window; no more.
	beforeAll(async () => {
		useLanguage(english)
		await loadAllWords()
		await loadWordsOf(id, "findings")
	})
	afterAll(async () => {
		useLanguage(english)
		await loadAllWords()
	})

	it.each(samplesInEnglish)("get fixes, forms and entries: %s", (code) => {
		const folder = folderOf(code, id)
		let fixes = 0
		for (const file of folder.files) {
			const findings = folder.check(file, defaultOptions)
			const subject = folder.subject(file, defaultOptions)
			if (!subject) continue
			inLanguage(id, () => {
				for (const finding of findings) fixes += fixesOf(subject, [finding], () => undefined).length
				stopsIn(subject, findings)
				addMissing(subject, defaultOptions, levels)
				for (const section of openSectionsOf(subject)) for (const title of section.titles) addEntry(subject, section.id, title)
			})
		}
		expect(fixes).toBeGreaterThan(20)
	})

	it.each(samplesInEnglish)("get suggestions: %s", (code) => {
		const folder = folderOf(code, id)
		for (const file of folder.files) {
			const text = folder.note(file)?.text ?? ""
			const offsets = [...text.matchAll(/$|: |# |\*\*/gm)].map(({ index, 0: mark }) => index + mark.length)
			for (const offset of spread(offsets, 40)) {
				const place = { text, offset, isRequested: true }
				const note = folder.note(file)
				inLanguage(
					id,
					() =>
						completeFrontMatter({ ...place, file, index: folder.index }) ?? [
							...completeBody({ ...place, read: () => note && { note, patientCase: folder.caseOf(file) } }),
							...completeForms({ ...place, read: () => note }),
						],
				)
			}
		}
	})

	it("are begun in it", () => {
		const patientCase = folderOf("G-2025-03", id).index.case("G-2025-03")
		if (!patientCase) throw new Error("no case")
		const [formulation, session, closing] = inLanguage(id, () => [
			newFormulation("C-1", now, ["grief"]),
			newSession(patientCase, { date: now, status: "held" }),
			newNote("closing", patientCase, now),
		])
		for (const text of [formulation, session, closing]) {
			expect(namesIn(text ?? "").length).toBeGreaterThan(8)
			expect(namesIn(text ?? "")).toEqual(namesIn(inWordsOf(id, text ?? "")))
		}
	})

	it("are in it once all that is missing was added", () => {
		const folder = new NoteFolder()
		folder.setText("note", "---\nnote: session\ncase: C-1\nsession: 5\ndate: 2026-02-12\nphase: middle\n---\n")
		const subject = folder.subject("note", defaultOptions)
		if (!subject) throw new Error("no note")
		const text = inLanguage(id, () => applyEdits(subject.note.text, addMissing(subject, defaultOptions, levels)))
		expect(text.match(/^## /gm)?.length).toBeGreaterThan(5)
		expect(namesIn(text)).toEqual(namesIn(inWordsOf(id, text)))
	})
})
