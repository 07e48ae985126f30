/** What a value says: whether it is filled, the term or number it begins with, the people it names. */
import { readingWords, type Term, type VocabularyName, writtenWords } from "../../record/index.ts"
import { arrows } from "../../text/arrows.ts"
import { inAnyCase, wholeWord, wordEnd, wordStart } from "../../text/whole-word.ts"
import { derived } from "../../text/words.ts"
import type { PlacedTerm } from "./clause-terms.ts"
import { readTerms } from "./terms.ts"

/** What people write in place of what is still to be written: a whole text of it, and one at the end. */
const placeholders = derived(() => {
	const words = writtenWords().placeholders.map(inAnyCase).join("|")
	return {
		whole: new RegExp(String.raw`^\s*(?:(?:…|\.{3}|\?|${words})(?:\s+|$))*$`),
		last: new RegExp(String.raw`(?:…|\.{3}|\?|${wordStart}(?:${words}))$`, "u"),
	}
})

/** Nothing but white space and placeholders; HTML comments are left out before. */
export function isEmptyText(text: string): boolean {
	return placeholders().whole.test(text)
}

/** A text without the placeholder that it ends with, if it does. */
export const withoutPlaceholder = (text: string): string => text.replace(placeholders().last, "")

/** Where a term ends: more words may follow after punctuation, a dash, in brackets or on a further line. */
const separator = /[,;:([—\r\n]|\s[-–]\s|\.(?=\s|$)/

/** The first words of a value, up to the punctuation after which more may follow. */
export function leadingWords(text: string): string {
	const trimmed = text.trim()
	const end = trimmed.search(separator)
	return end < 0 ? trimmed : trimmed.slice(0, end).trimEnd()
}

/** The term that a value says; nothing if it says none for sure. */
export function leadingTerm<Name extends VocabularyName>(vocabulary: Name, text: string): Term<Name> | undefined {
	return readTerms(vocabulary, text).terms[0]?.term
}

/** The terms that a value says, if there may be several; nothing if it says none. */
export function leadingTerms<Name extends VocabularyName>(vocabulary: Name, text: string): readonly PlacedTerm<Name>[] | undefined {
	const { terms } = readTerms(vocabulary, text, true)
	return terms.length > 0 ? terms : undefined
}

/** A mechanism's rating as it is written, and what was seen. */
export interface RatingText {
	/** The number it begins with; nothing if it begins with none. */
	readonly rating?: number
	/** The words after the rating, without the punctuation between. */
	readonly evidence: string
}

const afterRating = new RegExp(String.raw`^(?:[,;:.([\]!?…—–${arrows}]|=>|-(?!\d))`)
const newerRating = new RegExp(String.raw`^(?:[${arrows}]|[-=]>)[ \t]{0,3}(\d)(?![\p{L}\p{N}])(.*)$`, "su")

/** Reads `2: told @sister how low she has felt`. In `3 weeks of silence` the 3 counts weeks, and is no rating. */
export function readRating(text: string): RatingText {
	const trimmed = text.trim()
	const [, number, after = ""] = /^(-?\d{1,9}(?:[.,]\d{1,9})?)(?![\p{L}\p{N}])(.*)$/su.exec(trimmed) ?? []
	const afterNumber = after.trimStart()
	const rest = afterNumber.replace(/^\/[ \t]{0,3}3(?![\p{L}\p{N}])/u, "").trimStart()
	const isRating = number !== undefined && (rest !== afterNumber || rest === "" || afterRating.test(rest) || /^[\r\n]/.test(after))
	if (!isRating) return { evidence: trimmed }
	// After an arrow is the newer one; what is said of both stays.
	const [, newer, said = ""] = newerRating.exec(rest) ?? []
	if (newer !== undefined) return { rating: Number(newer), evidence: said.trim() === "" ? "" : trimmed }
	return { rating: Number(number.replace(",", ".")), evidence: rest.replace(/^[,;:.—–-]/, "").trim() }
}

const mention = /(?<![\p{L}\p{N}_@.+/\\%-])@([\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_-]*[\p{L}\p{N}\p{M}_])?)(?![@\p{L}\p{N}]|\.[\p{L}\p{N}])/uy

/** Each `@alias` in a text with its offset and its length as written; e-mail addresses do not count. */
export function mentionsIn(text: string): { readonly alias: string; readonly at: number; readonly length: number }[] {
	return matchesFrom("@", mention, text).map((match) => ({
		alias: (match[1] ?? "").normalize("NFC").toLowerCase(),
		at: match.index,
		length: match[0].length,
	}))
}

const goalId = String.raw`G\d{1,3}`

const goalMention = new RegExp(String.raw`(?<![\p{L}\p{N}_@-])${goalId}(?![\p{L}\p{N}_])`, "uy")

/** In `G2 P1`, `G2P1`, `P1 G2`, `Gravida 2 (G2), Para 1` and their like it counts pregnancies. */
const between = String.raw`[ \t]{0,3}[(),;/–-]{0,2}[ \t]{0,3}`
const birthsBefore = new RegExp(String.raw`(?:[Gg]ravida|[Pp]ara|P\d{1,2})(?:[ \t]{1,3}\d{1,2})?${between}$`)
const birthsAfter = new RegExp(String.raw`${between}(?:[PTAL]\d|[Pp]ara\b|[Gg]ravida)`, "y")
/** No more comes before it than what {@link birthsBefore} can match. */
const mostBefore = 24

/** A number soon on the line: no words that may come before that of the weeks are longer. Few goals have one, and need the next expression. */
const numberSoon = /[^\r\n]{0,80}?\d/y

/** The same in `G2 at 20 weeks of pregnancy`. */
const weeksAfter = derived(() => {
	const { before, weeks, after, own } = readingWords().gestation
	const gap = String.raw`[ \t]{1,3}`
	const number = String.raw`\d{1,2}(?:\+\d)?`
	const any = (all: readonly string[]): string => `(?:${all.join("|")})`
	// Each end of a word is a long list of letters to an expression: there are as few as possible.
	const numberFirst = String.raw`${number}(?:/40|\.?[ \t]{0,3}(?:${any(weeks)}${gap}${any(after)}|${any(own)})${wordEnd})`
	const weeksFirst = `(?:${any(own)}${gap}${number}|${any(weeks)}${gap}${number}${gap}${any(after)}${wordEnd})`
	return new RegExp(String.raw`[,;:]?[ \t]{0,3}(?:${any(before)}${gap})?(?:${numberFirst}|${weeksFirst})`, "uy")
})

/** Whether a text of this form counts pregnancies, and names no goal. */
function countsPregnancies(text: string, start: number, end: number): boolean {
	if (birthsBefore.test(text.slice(Math.max(0, start - mostBefore), start))) return true
	const isNext = (pattern: RegExp): boolean => {
		pattern.lastIndex = end
		return pattern.test(text)
	}
	return isNext(birthsAfter) || (isNext(numberSoon) && isNext(weeksAfter()))
}

const goalLabel = new RegExp(`^${goalId}$`, "i")
const goalLead = new RegExp(`^\\s*${goalId}\\s*:`, "i")

/** Whether a label names a goal. */
export const isGoalId = (label: string): boolean => goalLabel.test(label)

/** Whether a text begins with the id of a goal and a colon. */
export const beginsWithGoalId = (text: string): boolean => goalLead.test(text)

/** Each `G1` in a text with its offset. */
export function goalsIn(text: string): { readonly id: string; readonly at: number }[] {
	return matchesFrom("G", goalMention, text)
		.map((match) => ({ id: match[0], at: match.index }))
		.filter(({ id, at }) => !countsPregnancies(text, at, at + id.length))
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
	return { before: new RegExp(wholeWord(before), "iu"), time: new RegExp(String.raw`\d|${wordStart}(?:${times.join("|")})`, "giu") }
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
