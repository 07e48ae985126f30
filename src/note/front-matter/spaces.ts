/** Spaces and colons of other widths, as a word processor or another keyboard leaves them: they count as the usual ones. */
import type { Slip } from "./slip.ts"

const wide = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uFF1A]/
const wideSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g
/** After the first words of a line. */
const wideColon = /^([^:：#"'[{\r\n\u2028\u2029]+)：/gm

/** A source with the usual signs, as long as before, and what was written another way: wide spaces once for all of them. */
export function plainSpaces(written: string): { readonly source: string; readonly slips: readonly Slip[] } {
	if (!wide.test(written)) return { source: written, slips: [] }
	const slips: Slip[] = []
	const edits = Array.from(written.matchAll(wideSpaces), ({ 0: found, index }) => ({ range: { start: index, end: index + found.length }, text: " ".repeat(found.length) }))
	const [first] = edits
	if (first) slips.push({ what: "spaces", range: first.range, text: "", meant: " ", edits })
	const spaced = written.replace(wideSpaces, (found) => " ".repeat(found.length))
	const source = spaced.replace(wideColon, (line: string, words: string, index: number) => {
		const range = { start: index + words.length, end: index + line.length }
		// One without a space after it is reported by who reads the line.
		if (/[ \t\r\n]|^$/.test(spaced.slice(range.end, range.end + 1))) slips.push({ what: "colon", range, text: "：", meant: ":", edits: [{ range, text: ":" }] })
		return `${words}:`
	})
	return { source, slips }
}
