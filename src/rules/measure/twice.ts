/** What a note says of a measure twice: the same scale under two names, an item with two values. */
import { scoreKey } from "../../cases/measure-facts.ts"
import type { MeasureReading } from "../../note/front-matter/measure-reading.ts"
import type { HeadRule } from "../front-matter/of-head.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		/** The measure, and its two names as written. */
		readonly "measure.duplicate": { readonly measure: string; readonly name: string; readonly first: string }
		/** Both values; none if it is blank. */
		readonly "measure.item-mismatch": {
			readonly measure: string
			readonly item: number
			readonly first?: number | undefined
			readonly again?: number | undefined
		}
	}
}

export const measureTwice: HeadRule<"measure.duplicate" | "measure.item-mismatch"> = {
	codes: {
		"measure.duplicate": { level: "error", kind: "contradiction" },
		"measure.item-mismatch": { level: "error", kind: "contradiction" },
	},
	*check({ measures }) {
		for (const [first, ...others] of Map.groupBy(measures.filter(isScore), scoreKey).values()) {
			for (const again of others) {
				const facts = { measure: first?.measure?.key ?? again.name, name: again.name, first: first?.name ?? "" }
				yield {
					code: "measure.duplicate",
					range: again.nameRange,
					facts,
					...(first && { related: [{ range: first.nameRange, says: "twice" }] }),
				}
			}
		}
		for (const { measure, name, conflicts } of measures) {
			for (const { item, first, again } of conflicts) {
				const facts = { measure: measure?.key ?? name, item, first: first.value, again: again.value }
				yield { code: "measure.item-mismatch", range: again.range, facts, related: [{ range: first.range, says: "twice" }] }
			}
		}
	},
}

/** An item that is given by a name of its own adds to the score. */
const isScore = ({ total, list, parts, answers, texts, isItem }: MeasureReading): boolean =>
	!isItem || total !== undefined || list !== undefined || parts.size > 0 || answers.size > 0 || texts.size > 0
