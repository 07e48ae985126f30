/** What the record says of a part or a term, as blocks of Markdown. */
import { definitionOf, exampleOf, sourceText } from "../../record/guidance.ts"
import { termWords, type VocabularyName, wordsOf } from "../../record/index.ts"

/** What to write, why, an example, other names and the source. */
export function partGuidance(id: string): string[] {
	const { write, why, source, aliases = [] } = wordsOf(id)
	const example = exampleOf(id)
	return [
		`**What to write:** ${write.slice(0, 1).toUpperCase()}${write.slice(1)}.`,
		`**Why it matters:** ${why}`,
		...(example === undefined ? [] : [`**Example:** ${example}`]),
		...also(aliases),
		...cited(source),
	]
}

/** What a term means; nothing where its title says it all. */
export function termGuidance(vocabulary: VocabularyName, term: string): string[] {
	const { aliases = [] } = termWords(vocabulary, term)
	const { definition, source } = definitionOf(vocabulary, term) ?? {}
	return [...(definition === undefined ? [] : [definition]), ...also(aliases), ...cited(source)]
}

const also = (aliases: readonly string[]): string[] => (aliases.length > 0 ? [`Also read as ${aliases.join(", ")}.`] : [])

function cited(source: string | undefined): string[] {
	const text = sourceText(source)
	return text === undefined ? [] : [`Source: ${text}`]
}
