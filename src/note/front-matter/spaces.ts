/** Spaces and colons of other widths, as a word processor or another keyboard leaves them: they count as the usual ones. */
import type { Slip } from "./slip.ts"

const wide = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uFF1A]/
const wideSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g
/** After the first words of a line. */
const wideColon = /^([^:：#"'[{\r\n\u2028\u2029]+)：/gm

/** Bold or italic marks around a key, the colon in them or not. */
const marked = /^([ \t]*)(\*\*|__|\*)([\p{L}\p{N}][^*_:：\r\n]{0,60})(:?)\2(?=[:：]|[ \t])/gmu
/** A list mark before a key at the margin. */
const bulleted = /^[-*•][ \t]+(?=[*_]{0,2}[\p{L}\p{N}][^:：\r\n]{0,60}[:：](?:[ \t*_]|$))/gmu

/** A source without the marks of Markdown around its keys, as long as before: bold, and bullets where each key has one. */
export function withoutMarks(source: string): { readonly plain: string; readonly slips: readonly Slip[] } {
	const edits: { range: { start: number; end: number }; text: string }[] = []
	const blank = (start: number, length: number): string => {
		edits.push({ range: { start, end: start + length }, text: "" })
		return " ".repeat(length)
	}
	const [, lead] = /^\s*(\S)/.exec(source) ?? []
	const listless = lead !== undefined && "-*•".includes(lead) ? source.replace(bulleted, (found: string, index: number) => blank(index, found.length)) : source
	const plain = listless.replace(marked, (_whole: string, indent: string, mark: string, key: string, colon: string, index: number) => {
		const at = index + indent.length
		return `${indent}${blank(at, mark.length)}${key}${colon}${blank(at + mark.length + key.length + colon.length, mark.length)}`
	})
	const first = edits.toSorted((a, b) => a.range.start - b.range.start)[0]
	return { plain, slips: first ? [{ what: "marks", range: first.range, text: source.slice(first.range.start, first.range.end), meant: "", edits }] : [] }
}

/** Bold or italic marks around a key, the colon in them or not. */
const marked = /^([ \t]*)(\*\*|__|\*)([\p{L}\p{N}][^*_:：\r\n]{0,60})(:?)\2(?=[:：]|[ \t])/gmu
/** A list mark before a key at the margin. */
const bulleted = /^[-*•][ \t]+(?=[*_]{0,2}[\p{L}\p{N}][^:：\r\n]{0,60}[:：](?:[ \t*_]|$))/gmu

/** A source without the marks of Markdown around its keys, as long as before: bold, and bullets where each key has one. */
export function withoutMarks(source: string): { readonly plain: string; readonly slips: readonly Slip[] } {
	const edits: { range: { start: number; end: number }; text: string }[] = []
	const blank = (start: number, length: number): string => {
		edits.push({ range: { start, end: start + length }, text: "" })
		return " ".repeat(length)
	}
	const [, lead] = /^\s*(\S)/.exec(source) ?? []
	const listless = lead !== undefined && "-*•".includes(lead) ? source.replace(bulleted, (found: string, index: number) => blank(index, found.length)) : source
	const plain = listless.replace(marked, (_whole: string, indent: string, mark: string, key: string, colon: string, index: number) => {
		const at = index + indent.length
		return `${indent}${blank(at, mark.length)}${key}${colon}${blank(at + mark.length + key.length + colon.length, mark.length)}`
	})
	const first = edits.toSorted((a, b) => a.range.start - b.range.start)[0]
	return { plain, slips: first ? [{ what: "marks", range: first.range, text: source.slice(first.range.start, first.range.end), meant: "", edits }] : [] }
}

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
