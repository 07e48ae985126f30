/** The terms of a vocabulary in the order of how near their titles are to what is written. */
import { nearest, type Term, terms, termTitle, type VocabularyName } from "../record/index.ts"

/** Up to three terms whose titles are near a text, the nearest first. */
export function nearestTerms<Name extends VocabularyName>(vocabulary: Name, text: string): Term<Name>[] {
	const byTitle = new Map(terms(vocabulary).map((term) => [termTitle(vocabulary, term), term]))
	return nearest(text, [...byTitle.keys()]).flatMap((title) => byTitle.get(title) ?? [])
}

/** All terms: those near a text first, then the others in their order. */
export function termsNearestFirst<Name extends VocabularyName>(vocabulary: Name, text: string): Term<Name>[] {
	const near = nearestTerms(vocabulary, text)
	return [...near, ...terms(vocabulary).filter((term) => !near.includes(term))]
}
