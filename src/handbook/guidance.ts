/** What the record says of a part or a term, as blocks of Markdown. */
import { definitionOf, exampleOf, sourceText } from "../record/guidance.ts"
import { termWords, type VocabularyName, wordsOf } from "../record/index.ts"
import { handbookWords } from "./words.ts"

/** What to write, why, an example, other names and the source. */
export function partGuidance(id: string): string[] {
	const { write, why, source, aliases = [] } = wordsOf(id)
	const example = exampleOf(id)
	const { guidance } = handbookWords.current
	return [
		guidance.write(write),
		guidance.why(why),
		...(example === undefined ? [] : [guidance.example(example)]),
		...also(aliases),
		...cited(source),
	]
}

/** What a term means; nothing if its title says it all. */
export function termGuidance(vocabulary: VocabularyName, term: string): string[] {
	const { aliases = [] } = termWords(vocabulary, term)
	const { definition, source } = definitionOf(vocabulary, term) ?? {}
	return [...(definition === undefined ? [] : [definition]), ...also(aliases), ...cited(source)]
}

const also = (aliases: readonly string[]): string[] => (aliases.length > 0 ? [handbookWords.current.guidance.aliases(aliases)] : [])

function cited(source: string | undefined): string[] {
	const text = sourceText(source)
	return text === undefined ? [] : [handbookWords.current.guidance.source(text)]
}
