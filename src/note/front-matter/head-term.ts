/** The term that a value of the front matter is meant as: first words of the trade, then more words. */
import { findTerm, plainKey, type Term, terms, type VocabularyName, writtenWords } from "../../record/index.ts"
import { memoizeTextIn } from "../../text/memo.ts"
import { derived } from "../../text/words.ts"

/** More words than these do not make the name of a term. */
const longest = 6
/** After these, or in brackets, anything may follow. */
const aside = /[,;:(|\r\n[]|[—–]|\s-\s|\.(?=\s|$)/

/**
 * The term that a text begins with, or has after words that say nothing about it ("by phone", "client cancelled"); nothing
 * when the words before the first punctuation contain two different terms. Linear.
 */
export function headTerm<Name extends VocabularyName>(vocabulary: Name, text: string): Term<Name> | undefined {
	const found = termIn(vocabulary, text)
	return terms(vocabulary).find((term) => term === found)
}

/** What is read is remembered, because note after note has the same words. */
const termIn = memoizeTextIn((vocabulary: VocabularyName, text) => findTerm(vocabulary, text) ?? termWithin(vocabulary, text))

function termWithin(vocabulary: VocabularyName, text: string): string | undefined {
	const trimmed = withoutStops(text.slice(0, 200).trim())
	const end = trimmed.search(aside)
	const phrase = end < 0 ? trimmed : trimmed.slice(0, end)
	const exact = findTerm(vocabulary, phrase)
	if (exact !== undefined) return exact
	const words = phrase.split(/\s+|\//)
	const found = new Set<string>()
	for (let at = 0; at < words.length;) {
		const { term, length } = longestTerm(vocabulary, words.slice(at, at + longest))
		if (term !== undefined) found.add(term)
		// "Not held", "no video": the opposite is not the term.
		else if (found.size === 0 && !idle().has(plainKey(words[at] ?? ""))) return undefined
		at += length
	}
	return found.size === 1 ? [...found][0] : undefined
}

/** The term of the most words that a phrase begins with, and how many they are; one word is skipped if it begins with none. */
function longestTerm(vocabulary: VocabularyName, words: readonly string[]): { readonly term?: string; readonly length: number } {
	for (let length = words.length; length > 0; length--) {
		const term = findTerm(vocabulary, words.slice(0, length).join(" "))
		if (term !== undefined) return { term, length }
	}
	return { length: 1 }
}

/** Without the stops of abbreviations that say nothing of a term: `pt cancelled` of `pt. cancelled`. */
function withoutStops(text: string): string {
	let rest = text
	for (;;) {
		const [lead = "", before = "", word = ""] = /^([^.]{0,40}?)([\p{L}\p{M}]{1,12})\.(?=\s)/u.exec(rest) ?? []
		if (lead === "" || !idle().has(plainKey(word)) || aside.test(before)) return rest
		rest = before + word + rest.slice(lead.length)
	}
}

/** Words that may be before a term and say nothing of which one it is. */
const idle = derived(() => new Set(writtenWords().idle.map(plainKey)))
