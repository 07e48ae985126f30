/**
 * What explains the record besides what it asks for: examples, definitions, sources. It is used when something is displayed, so
 * its words are loaded when they are used, not at the start.
 */
import { guidanceWords } from "./guidance-words.ts"
import { termTitle } from "./index.ts"
import { vocabularyOf } from "./places.ts"
import type { Definition, VocabularyName } from "./schema.ts"
import { sources } from "./sources.ts"
import { terms } from "./vocabularies.ts"

/**
 * A short value that a part might contain: its own example, else a term of its vocabulary. Nothing for a part without either, and
 * for an id that the record does not contain.
 */
export function exampleOf(id: string): string | undefined {
	const examples: Readonly<Partial<Record<string, string>>> = guidanceWords.current.examples
	const vocabulary = examples[id] === undefined ? vocabularyOf(id) : undefined
	return vocabulary ? termTitle(vocabulary, terms(vocabulary)[0] ?? "") : examples[id]
}

/** What a term means; some terms speak for themselves. */
export function definitionOf(vocabulary: VocabularyName, term: string): Definition | undefined {
	return guidanceWords.current.definitions[vocabulary]?.[term]
}

/** The literature that a key of the words refers to. */
export function sourceText(key: string | undefined): string | undefined {
	return key === undefined ? undefined : sources[key]
}
