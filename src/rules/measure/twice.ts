/** What a note says of a measure twice: the same scale under two names, an item with two values. */
import { scoreKey } from "../../cases/measure-facts.ts"
import type { MeasureReading } from "../../note/front-matter/measure-reading.ts"
import type { HeadRule } from "../front-matter/of-head.ts"

export const measureTwice: HeadRule = {
	codes: { "measure.duplicate": "error", "measure.item-mismatch": "error" },
	*check({ measures }) {
		for (const [first, ...others] of Map.groupBy(measures.filter(isScore), scoreKey).values()) {
			for (const again of others) {
				const data = { measure: first?.measure?.key ?? again.name, name: again.name, first: first?.name ?? "" }
				yield {
					code: "measure.duplicate",
					range: again.nameRange,
					data,
					...(first && { related: [{ range: first.nameRange, says: "twice" }] }),
				}
			}
		}
		for (const { measure, name, conflicts } of measures) {
			for (const { item, first, again } of conflicts) {
				const data = { measure: measure?.key ?? name, item, first: first.value ?? "", again: again.value ?? "" }
				yield { code: "measure.item-mismatch", range: again.range, data, related: [{ range: first.range, says: "twice" }] }
			}
		}
	},
}

/** An item that is given by a name of its own adds to the score. */
const isScore = ({ total, list, parts, answers, texts, isItem }: MeasureReading): boolean =>
	!isItem || total !== undefined || list !== undefined || parts.size > 0 || answers.size > 0 || texts.size > 0
