/** What a value says: whether anything stands in it, the term or number it begins with, the people it names. */
import { type Term, type VocabularyName, writtenWords } from "../../record/index.ts"
import { derived } from "../../text/words.ts"
import type { PlacedTerm } from "./clause-terms.ts"
import { readTerms } from "./terms.ts"

const placeholders = /^\s*(?:(?:…|\.{3}|TODO|TBD|\?)(?:\s+|$))*$/i

/** Nothing but white space and placeholders; HTML comments are left out before. */
export function isEmptyText(text: string): boolean {
	return placeholders.test(text)
}

/** Where a term ends: more words may follow behind punctuation, a dash, in brackets or on a further line. */
const separator = /[,;:([—\r\n]|\s[-–]\s|\.(?=\s|$)/

/** The first words of a value, up to the punctuation behind which more may follow. */
export function leadingWords(text: string): string {
	const trimmed = text.trim()
	const end = trimmed.search(separator)
	return end < 0 ? trimmed : trimmed.slice(0, end).trimEnd()
}

/** The term that a value says; nothing where it says none for sure. */
export function leadingTerm<Name extends VocabularyName>(vocabulary: Name, text: string): Term<Name> | undefined {
	return readTerms(vocabulary, text).terms[0]?.term
}

/** The terms that a value says, where several may hold; nothing when it says none. */
export function leadingTerms<Name extends VocabularyName>(vocabulary: Name, text: string): readonly PlacedTerm<Name>[] | undefined {
	const { terms } = readTerms(vocabulary, text, true)
	return terms.length > 0 ? terms : undefined
}

/** A mechanism's rating as it is written, and what was seen. */
export interface RatingText {
	/** The number it begins with; nothing where it begins with none. */
	readonly rating?: number
	/** The words behind the rating, without the punctuation between. */
	readonly evidence: string
}

/** Reads `2: told @sister how low she has felt`. In `3 weeks of silence` the 3 counts weeks, and is no rating. */
export function readRating(text: string): RatingText {
	const trimmed = text.trim()
	const [, number, after = ""] = /^(-?\d{1,9}(?:[.,]\d{1,9})?)(?![\p{L}\p{N}])(.*)$/su.exec(trimmed) ?? []
	const behind = after.trimStart()
	const rest = behind.replace(/^\/[ \t]{0,3}3(?![\p{L}\p{N}])/u, "").trimStart()
	const isRating =
		number !== undefined && (rest !== behind || rest === "" || /^(?:[,;:.([\]!?…—–→]|-(?!\d))/.test(rest) || /^[\r\n]/.test(after))
	if (!isRating) return { evidence: trimmed }
	return { rating: Number(number.replace(",", ".")), evidence: rest.replace(/^[,;:.—–-]/, "").trim() }
}

const mention = /(?<![\p{L}\p{N}_@.+/\\%-])@([\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_-]*[\p{L}\p{N}\p{M}_])?)(?![@\p{L}\p{N}]|\.[\p{L}\p{N}])/uy

/** Each `@alias` in a text with its offset and its length as written; e-mail addresses are none. */
export function mentionsIn(text: string): { readonly alias: string; readonly at: number; readonly length: number }[] {
	return matchesFrom("@", mention, text).map((match) => ({
		alias: (match[1] ?? "").normalize("NFC").toLowerCase(),
		at: match.index,
		length: match[0].length,
	}))
}

/** In `G2 P1`, `G2P1`, `P1 G2`, `Gravida 2 (G2), Para 1` and their like it counts pregnancies. */
const between = String.raw`[ \t]{0,3}[(),;/–-]{0,2}[ \t]{0,3}`
const weeks = String.raw`[,;:]?[ \t]{0,3}(?:at[ \t]{1,3})?\d{1,2}(?:\+\d)?(?:/40|[ \t]{0,3}(?:weeks?|wks?)[ \t]{1,3}(?:pregnant|gestation|of pregnancy))`
const goalMention = new RegExp(
	String.raw`(?<![\p{L}\p{N}_@-])(?<!(?:[Gg]ravida|[Pp]ara|P\d{1,2})(?:[ \t]{1,3}\d{1,2})?${between})G\d{1,3}(?![\p{L}\p{N}_])(?!${between}(?:[PTAL]\d|[Pp]ara\b|[Gg]ravida)|${weeks})`,
	"uy",
)

/** Whether a label names a goal. */
export const isGoalId = (label: string): boolean => /^G\d{1,3}$/i.test(label)

/** Each `G1` in a text with its offset. */
export function goalsIn(text: string): { readonly id: string; readonly at: number }[] {
	return matchesFrom("G", goalMention, text).map((match) => ({ id: match[0], at: match.index }))
}

/** Where a sticky pattern matches that begins with a sign: only there is it tried, and most texts do not have the sign. */
function matchesFrom(sign: string, pattern: RegExp, text: string): RegExpExecArray[] {
	const matches: RegExpExecArray[] = []
	for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
		pattern.lastIndex = at
		const match = pattern.exec(text)
		if (match) matches.push(match)
	}
	return matches
}

/** “By” and something that names a time; a date in the body is free text. */
const due = derived(() => {
	const { before, times } = writtenWords().due
	return { before: new RegExp(`\\b(?:${before.join("|")})\\b`, "iu"), time: new RegExp(`\\d|\\b(?:${times.join("|")})`, "giu") }
})

/** By when a goal is hoped for, in its own words: `2026-04-01` of `sings again (by 2026-04-01)`. */
export function byWhen(text: string): string | undefined {
	const [, ...clauses] = text.split(due().before)
	for (const clause of clauses) {
		const [words = ""] = clause.split(/[.;]/, 1)
		const last = Array.from(words.matchAll(due().time)).at(-1)
		if (!last) continue
		const end = last.index + last[0].length
		return (words.slice(0, end) + (/^\p{L}*/u.exec(words.slice(end))?.[0] ?? "")).trim()
	}
	return undefined
}
