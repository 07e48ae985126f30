/** A score without the item on suicidal thoughts that the measure has. */
import { gravest, scoreKey } from "../../cases/measure-facts.ts"
import { totalOf } from "../../note/front-matter/measure-values.ts"
import { itemNumbers } from "../../note/values/totals.ts"
import type { HeadRule } from "../front-matter/of-head.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		/** `blank`: the item is in a list, without a value. */
		readonly "measure.suicide-item-missing": {
			readonly measure: string
			readonly item: number
			readonly total?: number | undefined
			readonly blank: boolean
		}
	}
}

export const suicideItemMissing: HeadRule<"measure.suicide-item-missing"> = {
	codes: { "measure.suicide-item-missing": { level: "information", kind: "gap", neverSilenced: true } },
	*check({ measures }) {
		for (const group of Map.groupBy(
			measures.filter(({ by }) => by === undefined),
			scoreKey,
		).values()) {
			const reading = group.find(({ total, list }) => total?.value !== undefined || list)
			const measure = reading?.measure
			const item = measure?.suicideItem?.item
			// The form of six items is made without it.
			if (
				!reading ||
				!measure ||
				item === undefined ||
				(measure.listed && !itemNumbers(measure).includes(item)) ||
				gravest(group) !== undefined ||
				group.some(({ answers }) => answers.has("suicide"))
			)
				continue
			const facts = { measure: measure.key, item, total: totalOf(reading)?.total, blank: reading.list !== undefined }
			yield { code: "measure.suicide-item-missing", range: reading.nameRange, facts }
		}
	},
}
