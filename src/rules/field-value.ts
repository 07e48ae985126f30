/** A field of the body whose value does not begin with a term of its vocabulary. */
import type { Field } from "../note/field.ts"
import { shift } from "../note/text.ts"
import { leadingTerm, leadingTerms, leadingWords } from "../note/value.ts"
import {
	areaFields,
	type Field as FieldPart,
	findPart,
	nearest,
	termTitle,
	terms,
	type VocabularyName,
} from "../record/index.ts"
import type { Problem, Rule, Subject } from "./rule.ts"

export const fieldValue: Rule = {
	codes: { "field.value": "error" },
	*check(subject) {
		for (const { placed, part, area } of subject.sections) {
			if (!part) continue
			const { at, part: section } = placed
			if (part.perArea) {
				const named = area ?? onlyArea(subject)
				if (named) yield* wrongValues(areaFields(named), section.fields, at)
			}
			yield* wrongValues(part.fields ?? [], section.fields, at)
			const fixed = part.subsections ?? []
			for (const sub of section.subsections) {
				const fields = part.entries?.as === "sub-sections" ? part.entries.fields : findPart(fixed, sub.title)?.fields
				yield* wrongValues(fields ?? [], sub.fields, at)
			}
			if (part.id === "closing.goals") {
				for (const field of section.fields) yield* wrongValue("goal-outcome", false, field, at)
			}
		}
	},
}

const onlyArea = ({ head }: Subject) => (head?.problemAreas?.length === 1 ? head.problemAreas[0] : undefined)

function* wrongValues(known: readonly FieldPart[], fields: readonly Field[], at: number): Iterable<Problem> {
	for (const field of fields) {
		const value = findPart(known, field.label)?.value
		if (value && "vocabulary" in value) yield* wrongValue(value.vocabulary, value.several ?? false, field, at)
	}
}

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
			label: field.label.slice(0, 60),
			text: words.slice(0, 60),
			/** Units of the value that a term would replace. */
			length: words.length,
			allowed: [...near, ...titles.filter((title) => !near.includes(title))],
			several,
		},
	}
}
