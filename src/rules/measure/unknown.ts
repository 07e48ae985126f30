/** A measure that is not known: kept and shown, without range or band. */
import { measures, nearest } from "../../record/index.ts"
import type { HeadRule } from "../front-matter/of-head.ts"

export const unknownMeasure: HeadRule = {
	codes: { "measure.unknown": "information" },
	*check(head) {
		for (const { measure, name, nameRange } of head.measures) {
			if (measure) continue
			const allowed = nearest(name, measures.map(({ key }) => key), 1)
			yield { code: "measure.unknown", range: nameRange, data: { measure: name, allowed } }
		}
	},
}
