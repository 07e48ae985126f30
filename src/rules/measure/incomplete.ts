/** A list with blank items of which no total can be made: the measure's own rule does not allow it. */
import { blankItems } from "../../note/front-matter/measure-values.ts"
import type { HeadRule } from "../front-matter/of-head.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		/** `items`: the blank ones; `prorated`: how many the measure's rule allows. */
		readonly "measure.incomplete": { readonly measure: string; readonly items: readonly string[]; readonly prorated: number }
	}
}

export const measureIncomplete: HeadRule<"measure.incomplete"> = {
	codes: { "measure.incomplete": { level: "information", kind: "contradiction" } },
	*check({ measures }) {
		for (const reading of measures) {
			const items = blankItems(reading)
			if (items.length === 0 || !reading.measure || !reading.list) continue
			const { key, prorated = 0 } = reading.measure
			yield { code: "measure.incomplete", range: reading.list.range, facts: { measure: key, items: items.map(String), prorated } }
		}
	},
}
