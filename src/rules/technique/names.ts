/** Techniques that the vocabulary does not hold, or that belong to another therapy. */
import { findLeadingTerm, nearest, termTitle, terms } from "../../record/index.ts"
import { shift } from "../../text/text.ts"
import type { Rule } from "../rule.ts"

export const techniqueNames: Rule = {
	codes: { "technique.unknown": "information", "technique.not-ipt": "information" },
	*check({ sections }) {
		for (const { part, placed } of sections) {
			if (part?.entries?.of !== "techniques") continue
			for (const { label, labelRange } of placed.part.fields) {
				if (findLeadingTerm("technique", label)) continue
				const range = shift(labelRange, placed.at)
				const other = findLeadingTerm("technique-not-ipt", label)
				if (other) yield { code: "technique.not-ipt", range, data: { label } }
				else {
					const titles = terms("technique").map((term) => termTitle("technique", term))
					yield { code: "technique.unknown", range, data: { label, allowed: nearest(label, titles) } }
				}
			}
		}
	},
}
