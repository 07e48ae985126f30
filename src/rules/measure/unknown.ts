/** A measure that is not known: it has no range and no bands. */
import { ambiguousAs, spellingsOf } from "../../record/index.ts"
import type { HeadRule } from "../front-matter/of-head.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		/** `ambiguous`: it is the name of each of `allowed`, not a slip for one. */
		readonly "measure.unknown": { readonly measure: string; readonly allowed: readonly string[]; readonly ambiguous: boolean }
	}
}

export const unknownMeasure: HeadRule<"measure.unknown"> = {
	codes: { "measure.unknown": { level: "information", kind: "contradiction" } },
	*check(head) {
		for (const { measure, name, nameRange } of head.measures) {
			if (measure) continue
			const either = ambiguousAs(name)
			const allowed = either.length > 0 ? either : spellingsOf(name)
			yield { code: "measure.unknown", range: nameRange, facts: { measure: name, allowed, ambiguous: either.length > 0 } }
		}
	},
}
