/** Items and total are given, and they differ. */
import type { Reading } from "../../note/front-matter/measure-reading.ts"
import { totalFromItems } from "../../note/values/totals.ts"
import type { Measure } from "../../record/index.ts"
import type { HeadRule } from "../front-matter/of-head.ts"

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "measure.total-mismatch": { readonly measure: string; readonly total: number; readonly computed: number }
	}
}

export const totalMismatch: HeadRule<"measure.total-mismatch"> = {
	codes: { "measure.total-mismatch": { level: "error", kind: "contradiction" } },
	*check({ measures }) {
		for (const { measure, total, items } of measures) {
			if (!measure || total?.value === undefined) continue
			const { total: computed, prorated } = totalFromItems(measure, items) ?? {}
			// Whether a total that was written with blank items is prorated is not known.
			if (computed === undefined || prorated || isSame(measure, total, total.value, computed)) continue
			const facts = { measure: measure.key, total: total.value, computed: Math.round(computed * 100) / 100 }
			yield { code: "measure.total-mismatch", range: total.range, facts }
		}
	},
}

/** A mean is compared as finely as the total is written; if a sum is accepted too, it is compared as a sum. */
function isSame(measure: Measure, { text }: Reading, total: number, computed: number): boolean {
	const asSum = measure.otherTotal !== undefined && total >= measure.otherTotal[0]
	const expected = asSum ? computed * (measure.items ?? 1) : computed
	const decimals = /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0
	return Math.abs(expected - total) <= 0.5 * 10 ** -decimals + 1e-9
}
