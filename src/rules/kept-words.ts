/** What is written of a value beyond what is meant stays in the note, as a comment of the header. */
import { lineBefore, type Range } from "../text/text.ts"

/** The value with the words around it as a comment after it; nothing if no comment can be there, as in braces. */
export function withWords(note: string, range: Range, value: string, words: string): string | undefined {
	const before = lineBefore(note, range.start)
	const after = /^[^\r\n]*/.exec(note.slice(range.end))?.[0] ?? ""
	// In braces or a list a comment would hide what follows; another comment stays where it is.
	return /[[{]/.test(before) || after.trim() !== "" || /[\r\n]/.test(words) ? undefined : `${value} # ${words}`
}
