/** A field of the body that says no term of its vocabulary, two at once, or a number beyond its range. */
import type { Field } from "../note/body/field.ts"
import { areaOf, knownFields } from "../note/fields.ts"
import type { Head } from "../note/front-matter/head.ts"
import { readTerms } from "../note/values/terms.ts"
import { leadingWords } from "../note/values/value.ts"
import { findPart, type VocabularyName } from "../record/index.ts"
import { placeOfCode } from "../record/places.ts"
import { shift, shortened } from "../text/text.ts"
import { termsNearestFirst } from "./nearest-terms.ts"
import { problemsPerSection } from "./per-section.ts"
import type { OwnProblem, Rule } from "./rule.ts"

export interface WrongFieldValue {
	readonly cause: "ambiguous" | "out-of-range" | "unknown"
	readonly label: string
	/** The first words of the value. */
	readonly text: string
	readonly vocabulary: VocabularyName
	/** Its terms, the nearest first. */
	readonly allowed: readonly string[]
	/** Several terms may be given. */
	readonly several: boolean
	/** Of two that are given, the term that counts. */
	readonly counts?: string
}

declare module "./rule.ts" {
	interface FindingFacts {
		readonly "field.value": WrongFieldValue
	}
}

export const fieldValue: Rule<"field.value"> = {
	codes: { "field.value": { level: "error", kind: "contradiction" } },
	*check({ sections, head }) {
		for (const section of sections) if (section.part) yield* wrongValuesIn(section, head)
	},
}

const wrongValuesIn = problemsPerSection(
	(section, head: Head | undefined) => [section.part, areaOf(section, head)],
	function* wrongIn(section, head) {
		for (const {
			field,
			at,
			among,
			in: { part },
		} of knownFields([section], head)) {
			// An outcome is not the value of a field of the record, but of each goal.
			const outcome = part?.entries?.of === "goals" ? placeOfCode(part.id)?.value : undefined
			const { vocabulary, several = false } = findPart(among, field.label)?.value ?? outcome ?? {}
			if (vocabulary) yield* wrongValue(vocabulary, several, field, at)
		}
	},
)

/** Unknown words are only queried, as they may be meant; a number out of range is wrong. */
function* wrongValue(vocabulary: VocabularyName, several: boolean, field: Field, at: number): Iterable<OwnProblem<"field.value">> {
	if (field.empty) return
	const { says, terms: read } = readTerms(vocabulary, field.text, several)
	if (says === "term" || says === "silent") return
	const words = shortened(leadingWords(field.text), 60)
	const [counts] = read
	yield {
		code: "field.value",
		range: shift(field.valueRange, at),
		...(says !== "out-of-range" && { level: "information" }),
		facts: {
			cause: says,
			label: field.label,
			text: words,
			vocabulary,
			allowed: termsNearestFirst(vocabulary, words),
			several,
			...(counts && { counts: counts.term }),
		},
	}
}
