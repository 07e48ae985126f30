/** Mechanisms of change as noted: a label that is none of the four, a rating that is not 0-3, a high one without evidence. */
import { isEmptyText, readRating } from "../../note/values/value.ts"
import { findTerm, nearest, ratingNeedsEvidence, ratings, termTitle, terms } from "../../record/index.ts"
import { shift } from "../../text/text.ts"
import type { Problem, Rule } from "../rule.ts"

export const mechanismNotes: Rule = {
	codes: { "mechanism.rating": "error", "mechanism.evidence": "warning", "mechanism.unknown": "information" },
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
				if (empty || !findTerm("mechanism", label)) continue
				const { rating, evidence } = readRating(text)
				const range = shift(valueRange, at)
				const data = { mechanism: label, rating: rating ?? "" }
				if (!ratings.some((value) => value === rating)) {
					yield { code: "mechanism.rating", range, data, ...(rating === undefined && { level: "information" }) }
				} else if (rating !== undefined && rating >= ratingNeedsEvidence && isEmptyText(evidence)) {
					yield { code: "mechanism.evidence", range, data }
				}
			}
		}
	},
}

function* unknown(label: string, range: Problem["range"]): Iterable<Problem> {
	if (findTerm("mechanism", label)) return
	const titles = terms("mechanism").map((term) => termTitle("mechanism", term))
	const near = nearest(label, titles)
	const allowed = [...near, ...titles.filter((title) => !near.includes(title))]
	yield { code: "mechanism.unknown", range, data: { label, allowed } }
}
