/** What the record says of a part or of a term. */
import { definitionOf, exampleOf } from "../../record/guidance.ts"
import { type ProblemArea, termTitle, type VocabularyName, wordsOf } from "../../record/index.ts"
import { asSentence } from "../../text/sentence.ts"
import { helpWords } from "../help-words.ts"
import { HoverText } from "./text.ts"

/** What a section, field or key is for, and what to write. A section of a problem area says what the area is. */
export function partText(id: string, area?: ProblemArea): HoverText {
	const { title, write, why, source } = wordsOf(id)
	const { whatToWrite, example, source: label } = helpWords.current.hover
	const text = new HoverText().heading(area ? `${title}: ${termTitle("problem-area", area)}` : title)
	if (area) text.paragraph(definitionOf("problem-area", area)?.definition ?? "")
	return text
		.paragraph(why)
		.items([whatToWrite, asSentence(write)], [example, exampleOf(id)])
		.source(source, label)
}

/** What a term of a vocabulary means. */
export function termText(vocabulary: VocabularyName, term: string): HoverText {
	const { definition, source } = definitionOf(vocabulary, term) ?? {}
	const text = new HoverText().heading(termTitle(vocabulary, term))
	if (definition !== undefined) text.paragraph(definition)
	return text.source(source, helpWords.current.hover.source)
}
