/** Techniques that the vocabulary does not contain, or that belong to another therapy. */
import { findLeadingTerm, type Term } from "../../record/index.ts"
import { shift } from "../../text/text.ts"
import { nearestTerms } from "../nearest-terms.ts"
import type { Rule } from "../rule.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "technique.unknown": { readonly label: string; readonly allowed: readonly Term<"technique">[] }
		readonly "technique.not-ipt": { readonly label: string }
	}
}

export const techniqueNames: Rule<"technique.unknown" | "technique.not-ipt"> = {
	codes: {
		"technique.unknown": { level: "information", kind: "contradiction" },
		"technique.not-ipt": { level: "information", kind: "contradiction" },
	},
	*check({ sections }) {
		for (const { part, placed } of sections) {
			if (part?.entries?.of !== "techniques") continue
			for (const { label, labelRange } of placed.part.fields) {
				if (findLeadingTerm("technique", label)) continue
				const range = shift(labelRange, placed.at)
				const other = findLeadingTerm("technique-not-ipt", label)
				if (other) yield { code: "technique.not-ipt", range, facts: { label } }
				else {
					yield { code: "technique.unknown", range, facts: { label, allowed: nearestTerms("technique", label) } }
				}
			}
		}
	},
}
