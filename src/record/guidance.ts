/**
 * What explains the record beside what it asks for: examples, definitions, sources. Whoever shows them imports this
 * module by itself, so that it is loaded when it is used and not at the start.
 */
import { definitions } from "./en/definitions.ts"
import { examples } from "./en/examples.ts"
import type { Definition, VocabularyName } from "./schema.ts"
import { sources } from "./sources.ts"

/** A short value that a part might hold. */
export function exampleOf(id: string): string | undefined {
	return examples[id]
}

/** What a term means; some terms speak for themselves. */
export function definitionOf(vocabulary: VocabularyName, term: string): Definition | undefined {
	return definitions[vocabulary]?.[term]
}

/** The literature behind a key of the words. */
export function sourceText(key: string | undefined): string | undefined {
	return key === undefined ? undefined : sources[key]
}
