/** A field of the body whose value does not begin with a term of its vocabulary. */
import type { Field } from "../note/field.ts"
import { areaOf, knownFields } from "../note/fields.ts"
import type { Head } from "../note/head.ts"
import { shift } from "../note/text.ts"
import { leadingTerm, leadingTerms, leadingWords } from "../note/value.ts"
import {
	findPart,
	nearest,
	termTitle,
	terms,
	type VocabularyName,
} from "../record/index.ts"
import { problemsPerSection } from "./per-section.ts"
import type { Problem, Rule } from "./rule.ts"

export const fieldValue: Rule = {
	codes: { "field.value": "error" },
	*check({ sections, head }) {
		for (const section of sections) if (section.part) yield* wrongValuesIn(section, head)
	},
}

const wrongValuesIn = problemsPerSection(
	(section, head: Head | undefined) => [section.part, areaOf(section, head)],
	function* wrongIn(section, head) {
		for (const { field, at, among, in: { part } } of knownFields([section], head)) {
			const value = findPart(among, field.label)?.value
			if (value && "vocabulary" in value) yield* wrongValue(value.vocabulary, value.several ?? false, field, at)
			else if (part?.id === "closing.goals") yield* wrongValue("goal-outcome", false, field, at)
		}
	},
)

function* wrongValue(vocabulary: VocabularyName, several: boolean, field: Field, at: number): Iterable<Problem> {
	if (field.empty) return
	const { text } = field
	if (several ? leadingTerms(vocabulary, text) : leadingTerm(vocabulary, text)) return
	const words = leadingWords(text)
	const titles = terms(vocabulary).map((term) => termTitle(vocabulary, term))
	const near = nearest(words, titles)
	yield {
		code: "field.value",
		range: shift(field.valueRange, at),
		data: {
			label: field.label,
			text: words,
			/** Units of the value that a term would replace. */
			length: words.length,
			allowed: [...near, ...titles.filter((title) => !near.includes(title))],
			several,
		},
	}
}
