/** What a value says: whether anything stands in it, the term or number it begins with, the people it names. */
import { findTerm, type Term, type VocabularyName } from "../record/index.ts"

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

/** The term a value begins with. */
export function leadingTerm<Name extends VocabularyName>(vocabulary: Name, text: string): Term<Name> | undefined {
	return findTerm(vocabulary, leadingWords(text)) ?? findTerm(vocabulary, leadingWords(text).replace(/^["'“‘]|["'”’]$/g, ""))
}

/** A term, and where its words stand in the value. */
export interface PlacedTerm<Name extends VocabularyName> {
	readonly term: Term<Name>
	readonly at: number
	readonly length: number
}

/** The terms of the list that a value begins with; nothing when its first words are none of the vocabulary. */
export function leadingTerms<Name extends VocabularyName>(vocabulary: Name, text: string): readonly PlacedTerm<Name>[] | undefined {
	const found: PlacedTerm<Name>[] = []
	for (const phrase of pieces(text, /[,;\n]/g)) {
		const words = leadingWords(phrase.text)
		for (const part of pieces(words, /\/|&|\+|\band\b/g)) {
			const term = findTerm(vocabulary, part.text)
			// Behind the first comma anything may follow; before it every word counts.
			if (term === undefined) return found.length > 0 && part.text === words ? found : undefined
			found.push({ term, at: phrase.at + part.at, length: part.text.length })
		}
		if (words !== phrase.text) break
	}
	return found
}

/** The texts between separators without the space around them, each with its offset. */
function* pieces(text: string, between: RegExp): Iterable<{ readonly text: string; readonly at: number }> {
	const piece = (start: number, end?: number) => {
		const own = text.slice(start, end)
		return { text: own.trim(), at: start + own.length - own.trimStart().length }
	}
	let at = 0
	for (const match of text.matchAll(between)) {
		yield piece(at, match.index)
		at = match.index + match[0].length
	}
	yield piece(at)
}

/** A mechanism's rating as it is written, and what was seen. */
export interface RatingText {
	/** The number it begins with; nothing where it begins with none. */
	readonly rating?: number
	/** The words behind the rating, without the punctuation between. */
	readonly evidence: string
}

/** Reads `2: told @sister how low she has felt`. */
export function readRating(text: string): RatingText {
	const match = /^\s*(-?\d+(?:[.,]\d+)?)(?:\s*\/\s*3)?(?=$|[\s,;:(.[—–-])\s*[,;:.—–-]?\s*/u.exec(text)
	if (!match) return { evidence: text.trim() }
	return { rating: Number(match[1]?.replace(",", ".")), evidence: text.slice(match[0].length).trim() }
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

const goalMention = /(?<![\p{L}\p{N}_@-])G\d{1,3}(?![\p{L}\p{N}_])/uy

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

/** "by" and something that names a time; a date in the body is free text. */
const byTime = /\bby\b((?:(?!\bby\b)[^.;])*(?:\d|\b(?:end|start|spring|summer|autumn|fall|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))(\p{L}*)/iu

/** By when a goal is hoped for, in its own words: `2026-04-01` of `sings again (by 2026-04-01)`. */
export function byWhen(text: string): string | undefined {
	const [, words, rest = ""] = byTime.exec(text) ?? []
	return words === undefined ? undefined : `${words}${rest}`.trim()
}
