/**
 * Examples of findings: notes that raise one, and the same corrected. They are in the docs and are run as tests, so that
 * what a page shows is what the checker says.
 */
import { NoteFolder } from "../../folder/folder.ts"
import type { Example, Files } from "../../rules/example.ts"
import { partsOf } from "../../rules/details.ts"
import { defaultOptions } from "../../rules/options.ts"
import type { Finding } from "../../rules/rule.ts"
import type { LineEnd, Range } from "../../text/text.ts"

/** A text without its mark, and the place that was marked. */
export interface Marked {
	readonly text: string
	readonly place?: Range
}

/** Takes the mark out of a text. */
export function unmarked(text: string): Marked {
	const start = text.indexOf("»")
	const end = text.indexOf("«", start) - 1
	if (start < 0 || end < start) return { text }
	return { text: text.slice(0, start) + text.slice(start + 1, end + 1) + text.slice(end + 2), place: { start, end } }
}

/** An example as the checker reads it. */
export interface Read {
	readonly folder: NoteFolder
	/** The file with the mark. */
	readonly file: string
	readonly text: string
	readonly place: Range
}

/** Reads an example with these line ends. Throws if nothing is marked: a mistake in the example. */
export function readExample({ notes, bytes, changedSince }: Example, lineEnd: LineEnd = "\n"): Read {
	const folder = new NoteFolder()
	let found: Omit<Read, "folder"> | undefined
	for (const [file, source] of Object.entries(notes)) {
		const { text, place } = unmarked(withLineEnd(source, lineEnd))
		if (place) found = { file, text, place }
		if (place && bytes) folder.setBytes(file, bytes(text))
		else folder.setText(file, text)
		if (place) folder.setSignature(file, changedSince)
	}
	if (!found) throw new Error(`Nothing is marked in ${Object.keys(notes).join(", ")}`)
	return { folder, ...found }
}

/** Reads what becomes of an example when it is corrected. */
export function readMended(example: Example, lineEnd: LineEnd = "\n"): NoteFolder {
	const folder = new NoteFolder()
	for (const [file, text] of Object.entries(mendedFiles(example))) folder.setText(file, withLineEnd(text, lineEnd))
	return folder
}

/** All notes of an example when it is corrected, without the mark. */
export function mendedFiles({ notes, mended }: Example): Files {
	const files = Object.entries(notes).map(([file, source]): [string, string] => {
		const { text, place } = unmarked(source)
		if (!place || !isReplacement(mended)) return [file, text]
		const [from, to] = mended
		if (!text.includes(from)) throw new Error(`“${from}” is not in ${file}`)
		return [file, text.replace(from, () => to)]
	})
	return { ...Object.fromEntries(files), ...(isReplacement(mended) ? {} : mended) }
}

/** Whether words are put in place of others. */
export const isReplacement = (mended: Example["mended"]): mended is readonly [string, string] => Array.isArray(mended)

/** Findings of one code in one file, with those that report it among the details of a place. */
export function findingsIn(folder: NoteFolder, file: string, code: string): readonly Finding[] {
	return folder.check(file, defaultOptions).filter((finding) => finding.code === code || partsOf(finding).includes(code))
}

const withLineEnd = (text: string, lineEnd: LineEnd): string => text.replaceAll("\n", lineEnd)
