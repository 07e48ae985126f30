/** Whether a word that is a name too is a name in its place. */
import { lists } from "./lists.ts"

const sentenceStart = /(?:^|[.!?:;…][”“"’»)]?|[("“„«»\n-])[ \t]*$/
const number = /^,? ?\d/

/** Whether a word begins its sentence, by what is before it: any word has a capital there. */
export const isFirst = (before: string): boolean => sentenceStart.test(before)

/**
 * Whether a word is no name between these texts: after an article, a month next to a number or after a word that says when,
 * or the first word of a sentence that goes on as after a verb.
 */
export function isOrdinaryHere(word: string, before: string, after: string): boolean {
	const { wordsAndNames, ordinaryNames, months, afterArticle, beforeMonth, afterVerb } = lists()
	const small = word.toLowerCase()
	return (
		(wordsAndNames.has(small) && afterArticle.test(before)) ||
		(months.has(small) && (number.test(after) || beforeMonth.test(before))) ||
		(ordinaryNames.has(small) && isFirst(before) && afterVerb.test(after))
	)
}

/** Whether a word in the plural, with a capital as the first of its sentence, is not a name. In "Hopes to move" it is not one, and in "the Hopes" it is. */
export const isOrdinaryPlural = (name: string, before: string): boolean =>
	lists().ordinaryNames.has(name) && isFirst(before) && !lists().afterFamilyArticle.test(before)
