/** Mechanisms of change as noted: an unknown label, a rating that is not 0-3, a high one without evidence. */
import { isEmptyText, readRating } from "../../note/values/value.ts"
import { findTerm, ratingNeedsEvidence, ratings, type Term } from "../../record/index.ts"
import { type Range, shift } from "../../text/text.ts"
import { termsNearestFirst } from "../nearest-terms.ts"
import type { OwnProblem, Rule } from "../rule.ts"

/** A mechanism of change as it is named, and its rating. */
export interface MechanismNote {
	readonly mechanism: Term<"mechanism">
	readonly rating?: number | undefined
}

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "mechanism.rating": MechanismNote
		readonly "mechanism.evidence": MechanismNote
		readonly "mechanism.unknown": { readonly label: string; readonly allowed: readonly Term<"mechanism">[] }
	}
}

export const mechanismNotes: Rule<"mechanism.rating" | "mechanism.evidence" | "mechanism.unknown"> = {
	codes: {
		"mechanism.rating": { level: "error", kind: "contradiction" },
		"mechanism.evidence": { level: "warning", kind: "contradiction" },
		"mechanism.unknown": { level: "information", kind: "contradiction" },
	},
	*check({ sections, layout }) {
		for (const { part, placed } of sections) {
			const { at, part: section } = placed
			if (part?.entries?.of !== "mechanisms") continue
			if (part.entries.as === "sub-sections") {
				for (const { title, heading } of section.subsections) yield* unknown(title, shift(heading, at))
				continue
			}
			if (layout !== "session") continue
			for (const { label, labelRange, valueRange, text, empty } of section.fields) {
				yield* unknown(label, shift(labelRange, at))
				const mechanism = findTerm("mechanism", label)
				if (empty || !mechanism) continue
				const { rating, evidence } = readRating(text)
				const range = shift(valueRange, at)
				const facts = { mechanism, rating }
				if (!ratings.some((value) => value === rating)) {
					yield { code: "mechanism.rating", range, facts, ...(rating === undefined && { level: "information" }) }
				} else if (rating !== undefined && rating >= ratingNeedsEvidence && isEmptyText(evidence)) {
					yield { code: "mechanism.evidence", range, facts }
				}
			}
		}
	},
}

function* unknown(label: string, range: Range): Iterable<OwnProblem<"mechanism.unknown">> {
	if (findTerm("mechanism", label)) return
	yield { code: "mechanism.unknown", range, facts: { label, allowed: termsNearestFirst("mechanism", label) } }
}
