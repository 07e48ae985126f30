/** A list with blank items of which no total can be made: the measure's own rule does not allow it. */
import { blankItems } from "../../note/front-matter/measure-values.ts"
import type { HeadRule } from "../front-matter/of-head.ts"

export const measureIncomplete: HeadRule = {
	codes: { "measure.incomplete": "information" },
	*check({ measures }) {
		for (const reading of measures) {
			const items = blankItems(reading)
			if (items.length === 0 || !reading.measure || !reading.list) continue
			const { key, prorated = 0 } = reading.measure
			yield { code: "measure.incomplete", range: reading.list.range, data: { measure: key, items: items.map(String), prorated } }
		}
	},
}
