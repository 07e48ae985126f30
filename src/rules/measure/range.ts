/** A total or an item out of range, or the wrong number of items. */
import type { MeasureReading } from "../../note/front-matter/measure-reading.ts"
import { itemFits, itemRange, totalFits } from "../../note/values/totals.ts"
import type { Measure } from "../../record/index.ts"
import type { HeadRule } from "../front-matter/of-head.ts"
import type { Problem } from "../rule.ts"

export const measureRange: HeadRule = {
	codes: { "measure.range": "error" },
	*check({ measures }) {
		for (const reading of measures) {
			if (reading.measure) yield* outOfRange(reading, reading.measure)
		}
	},
}

function* outOfRange({ total, items, list, parts, outOf }: MeasureReading, measure: Measure): Iterable<Problem> {
	const problem = (range: Problem["range"], what: string, [least, most]: readonly [number, number], item = 0): Problem => ({
		code: "measure.range",
		range,
		data: { measure: measure.key, what, item, least, most },
	})
	if (total?.value !== undefined && !totalFits(measure, total.value, items)) {
		const firstBlank = items.has(1) && items.get(1)?.value === undefined
		const most = firstBlank ? measure.totalWithoutFirstItem : undefined
		const [least, usual] = measure.total ?? [0, 0]
		const isForm = Number.isInteger(total.value) || measure.scoring === "mean" || measure.decimals
		yield problem(total.range, isForm ? "total" : "whole", [least, most ?? usual])
	}
	for (const { range, given, least, most } of outOf)
		yield { ...problem(range, "out-of", [least, most]), data: { measure: measure.key, what: "out-of", item: 0, least, most, given } }
	if (list && measure.items !== undefined && list.length !== measure.items) {
		yield problem(list.range, "count", [list.length, measure.items])
	}
	for (const [item, { value, range }] of items) {
		if (measure.items !== undefined && !measure.listed && item > measure.items) {
			if (!list) yield problem(range, "no-item", [1, measure.items], item)
			continue
		}
		const allowed = itemRange(measure, item)
		if (value !== undefined && allowed && !itemFits(measure, item, value)) yield problem(range, "item", allowed, item)
	}
	for (const [part, { value, range }] of parts) {
		const allowed = measure.parts?.[part]
		if (value !== undefined && allowed && (value < allowed[0] || value > allowed[1])) yield problem(range, "part", allowed)
	}
}
