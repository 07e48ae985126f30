/** A total without the item on suicidal thoughts that the measure has. */
import type { Rule } from "../rule.ts"

export const suicideItemMissing: Rule = {
	codes: { "measure.suicide-item-missing": "information" },
	*check({ head }) {
		for (const { measure, total, items, nameRange } of head?.measures ?? []) {
			const item = measure?.suicideItem?.item
			if (!measure || item === undefined || total?.value === undefined || items.get(item)?.value !== undefined) continue
			yield { code: "measure.suicide-item-missing", range: nameRange, data: { measure: measure.key, item, total: total.value } }
		}
	},
}
