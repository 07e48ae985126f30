/** Spaces and colons of other widths, as a word processor or another keyboard leaves them: they count as the usual ones. */
import { wide } from "../../text/wide.ts"
import type { Slip } from "./slip.ts"

/** A wide space, or a wide colon. */
const wideSign = new RegExp(`[${wide}\\uFF1A]`)
const wideSpaces = new RegExp(`[${wide}]+`, "g")
/** Bold or italic marks around a key, the colon in them or after them: without a colon it is no key. */
const marked = /^([ \t]*)(\*\*|__|\*)([\p{L}\p{N}][^*_:：\r\n]{0,60})(?:(:)\2(?=[ \t\r\n]|$)|\2(?=[ \t]{0,4}[:：]))/gmu
/** How long a list mark before a key is, with the space after it; 0 if none is. */
function bulletOf(line: string): number {
	if (!/^[-*•][ \t]/.test(line)) return 0
	const rest = line.slice(1).trimStart()
	return /^[*_]{0,2}[\p{L}\p{N}]/u.test(rest) && rest.includes(":") ? line.length - rest.length : 0
}

/** Each line with its end, and where it begins. */
function* linesOf(source: string): Iterable<readonly [line: string, at: number]> {
	for (let at = 0; at < source.length;) {
		const found = source.indexOf("\n", at)
		const next = found < 0 ? source.length : found + 1
		yield [source.slice(at, next), at]
		at = next
	}
}

/** A source without the marks of Markdown around its keys, as long as before: bold, and bullets if each key has one. */
export function withoutMarks(source: string): { readonly plain: string; readonly slips: readonly Slip[] } {
	const edits: { range: { start: number; end: number }; text: string }[] = []
	const blank = (start: number, length: number): string => {
		edits.push({ range: { start, end: start + length }, text: "" })
		return " ".repeat(length)
	}
	const lead = source.trimStart()[0]
	const listless =
		lead !== undefined && "-*•".includes(lead)
			? Array.from(linesOf(source), ([line, at]) =>
					bulletOf(line) > 0 ? blank(at, bulletOf(line)) + line.slice(bulletOf(line)) : line,
				).join("")
			: source
	const plain = listless.replace(
		marked,
		(_whole: string, indent: string, mark: string, key: string, colon: string | undefined, index: number) => {
			const at = index + indent.length
			const end = `${key}${colon ?? ""}`
			return `${indent}${blank(at, mark.length)}${end}${blank(at + mark.length + end.length, mark.length)}`
		},
	)
	const first = edits.toSorted((a, b) => a.range.start - b.range.start)[0]
	return {
		plain,
		slips: first ? [{ what: "marks", range: first.range, text: source.slice(first.range.start, first.range.end), meant: "", edits }] : [],
	}
}

/** A source with the usual signs, as long as before, and what was written another way: wide spaces once for all of them. */
export function plainSpaces(written: string): { readonly source: string; readonly slips: readonly Slip[] } {
	if (!wideSign.test(written)) return { source: written, slips: [] }
	const slips: Slip[] = []
	const edits = Array.from(written.matchAll(wideSpaces), ({ 0: found, index }) => ({
		range: { start: index, end: index + found.length },
		text: " ".repeat(found.length),
	}))
	const [first] = edits
	if (first) slips.push({ what: "spaces", range: first.range, text: "", meant: " ", edits })
	const spaced = written.replace(wideSpaces, (found) => " ".repeat(found.length))
	const source = Array.from(linesOf(spaced), ([line, start]) => {
		const at = line.indexOf("：")
		// After the first words of a line; in other places it is text.
		if (at < 1 || at > 80 || /[:#"'[{]/.test(line.slice(0, at))) return line
		const range = { start: start + at, end: start + at + 1 }
		// One without a space after it is reported by who reads the line.
		if ((line[at + 1] ?? " ").trim() === "") slips.push({ what: "colon", range, text: "：", meant: ":", edits: [{ range, text: ":" }] })
		return `${line.slice(0, at)}:${line.slice(at + 1)}`
	}).join("")
	return { source, slips }
}
