/** The words that say who a person is, as the heading and the relationship of an entry have them. */
import { peopleWords } from "../record/index.ts"

/** Whether a word is one of a list. Without a word, it is not. */
export const has = (words: readonly string[], word: string | undefined): boolean => word !== undefined && words.includes(word)

/** `sons`, of a list that has `son`. */
export const isPluralOf = (words: readonly string[], word: string): boolean =>
	peopleWords().plurals.some((ending) => word.endsWith(ending) && has(words, word.slice(0, -ending.length)))

/** `daughter`, `twins` */
export const isChild = (word: string | undefined): boolean =>
	word !== undefined && (has(peopleWords().children, word) || isPluralOf(peopleWords().children, word))

/** Signs of a death: a dagger, a cross, and a plus sign before a year. */
const cross = /[†✝]|\+(?=\s?(?:19|20)\d\d)/g

/** The sign of a death as a word. */
export const dagger = "†"

/** Words of a text, in lower case, between punctuation. Digits and letters that touch are words of their own. */
export function phrasesOf(text: string): string[][] {
	return text
		.toLowerCase()
		.replace(cross, ` ${dagger} `)
		.split(/[,;:.()[\]/–—]+/)
		.map((phrase) => phrase.match(/\d+|[&†]|['’\p{L}\p{M}]+/gu) ?? [])
		.filter((words) => words.length > 0)
}

/** The words that name the person, without what more is said: `friends` of `friends from school`. */
export function headOf(phrase: readonly string[]): readonly string[] {
	const end = phrase.findIndex((word, index) => index > 0 && has(peopleWords().more, word))
	return end < 0 ? phrase : phrase.slice(0, end)
}
