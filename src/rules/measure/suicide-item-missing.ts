/** A total without the item on suicidal thoughts that the measure has. */
import type { HeadRule } from "../front-matter/of-head.ts"

export const suicideItemMissing: HeadRule = {
	codes: { "measure.suicide-item-missing": "information" },
	*check({ measures }) {
		for (const { measure, total, items, nameRange } of measures) {
			const item = measure?.suicideItem?.item
			if (!measure || item === undefined || total?.value === undefined || items.get(item)?.value !== undefined) continue
			yield { code: "measure.suicide-item-missing", range: nameRange, data: { measure: measure.key, item, total: total.value } }
		}
	},
}
