/** A measure that is not known: kept and shown, without range or band. */
import { ambiguousAs, spellingsOf } from "../../record/index.ts"
import type { HeadRule } from "../front-matter/of-head.ts"

export const unknownMeasure: HeadRule = {
	codes: { "measure.unknown": "information" },
	*check(head) {
		for (const { measure, name, nameRange } of head.measures) {
			if (measure) continue
			const either = ambiguousAs(name)
			const allowed = either.length > 0 ? either : spellingsOf(name)
			yield { code: "measure.unknown", range: nameRange, data: { measure: name, allowed, ambiguous: either.length > 0 } }
		}
	},
}
