/** The npm package `ipt-notes` as a library: notes as texts in, findings and cases as data out. It reads no files. */
import { countsByLevel } from "../folder/open-points.ts"
import { NoteFolder } from "../folder/folder.ts"
import { english, inLanguage, loadWordsOf, useLanguage } from "../language/index.ts"
import { loadAnyYaml } from "../note/read.ts"
import { byPlaceAndCode, findingAsJson } from "../rules/finding-json.ts"
import { codesAcrossNotes } from "../rules/index.ts"
import { scalesFor } from "../rules/options.ts"
import { caseAsJson } from "../summary/json.ts"
import { lineStarts } from "../text/text.ts"
import { checked, checkedNotes } from "./options.ts"
import type { Cases, Finding, NoteText, Options } from "./types.ts"

export type * from "./types.ts"

useLanguage(english)

/**
 * What a note still needs and what does not fit, in the order of its text: by itself, without what depends on other notes of
 * its case. Results name it `note.ipt.md`.
 */
export async function checkText(text: string, options: Options = {}): Promise<Finding[]> {
	if (typeof text !== "string") throw new TypeError("text is not a string.")
	const findings = await checkNotes([{ file: "note.ipt.md", text }], options)
	return findings.filter(({ code }) => !codesAcrossNotes.has(code))
}

/** The same for all notes of one or more cases, with what depends on other notes. Sorted by file, line, column and code. */
export async function checkNotes(notes: readonly NoteText[], options: Options = {}): Promise<Finding[]> {
	return withNotes(notes, options, (folder, check) =>
		folder.files
			.flatMap((file) => {
				const starts = lineStarts(folder.note(file)?.text ?? "")
				return check(file).map((finding) => findingAsJson(finding, starts, file))
			})
			.sort(byPlaceAndCode),
	)
}

/** The cases that notes belong to, in the order of their codes, with what the notes say of each. */
export async function readCases(notes: readonly NoteText[], options: Options = {}): Promise<Cases> {
	return withNotes(notes, options, ({ index }, check) => ({
		cases: index
			.cases()
			.map((patientCase) => caseAsJson(patientCase, countsByLevel(patientCase.notes.flatMap(({ file }) => check(file))), (file) => file)),
		unassigned: index.unplaced().map(({ file }) => file),
	}))
}

type Check = (file: string) => ReturnType<NoteFolder["check"]>

async function withNotes<Result>(
	notes: readonly NoteText[],
	options: Options,
	work: (folder: NoteFolder, check: Check) => Result,
): Promise<Result> {
	const { language, ...own } = checked(options)
	await Promise.all([loadWordsOf(language, "findings"), loadAnyYaml()])
	return inLanguage(language, () => {
		const folder = new NoteFolder()
		folder.setScales(() => scalesFor(own))
		for (const { file, text } of checkedNotes(notes)) folder.setText(file, text)
		return work(folder, (file) => folder.check(file, own))
	})
}
