/** A total or an item out of range, or the wrong number of items. */
import type { MeasureReading } from "../../note/front-matter/measure-reading.ts"
import { itemFits, itemRange, totalFits } from "../../note/values/totals.ts"
import type { Measure } from "../../record/index.ts"
import type { Range } from "../../text/text.ts"
import type { HeadRule } from "../front-matter/of-head.ts"
import type { OwnProblem } from "../rule.ts"

export type OutOfRange = { readonly measure: string; readonly least: number; readonly most: number } & What

type What =
	| { readonly what: "part" | "total" | "whole" }
	/** `least`: how many items are given. */
	| { readonly what: "count" }
	| { readonly what: "item" | "no-item"; readonly item: number }
	/** A score that is said to be out of another number. */
	| { readonly what: "out-of"; readonly given: number }

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "measure.range": OutOfRange
	}
}

export const measureRange: HeadRule<"measure.range"> = {
	codes: { "measure.range": { level: "error", kind: "contradiction" } },
	*check({ measures }) {
		for (const reading of measures) {
			if (reading.measure) yield* outOfRange(reading, reading.measure)
		}
	},
}

function* outOfRange({ total, items, list, parts, outOf }: MeasureReading, measure: Measure): Iterable<OwnProblem<"measure.range">> {
	const problem = (range: Range, [least, most]: readonly [number, number], what: What): OwnProblem<"measure.range"> => ({
		code: "measure.range",
		range,
		facts: { measure: measure.key, ...what, least, most },
	})
	if (total?.value !== undefined && !totalFits(measure, total.value, items)) {
		const firstBlank = items.has(1) && items.get(1)?.value === undefined
		const most = firstBlank ? measure.totalWithoutFirstItem : undefined
		const [least, usual] = measure.total ?? [0, 0]
		const isForm = Number.isInteger(total.value) || measure.scoring === "mean" || measure.decimals
		yield problem(total.range, [least, most ?? usual], { what: isForm ? "total" : "whole" })
	}
	for (const { range, given, least, most } of outOf) yield problem(range, [least, most], { what: "out-of", given })
	if (list && measure.items !== undefined && list.length !== measure.items) {
		yield problem(list.range, [list.length, measure.items], { what: "count" })
	}
	for (const [item, { value, range }] of items) {
		if (measure.items !== undefined && !measure.listed && item > measure.items) {
			if (!list) yield problem(range, [1, measure.items], { what: "no-item", item })
			continue
		}
		const allowed = itemRange(measure, item)
		if (value !== undefined && allowed && !itemFits(measure, item, value)) yield problem(range, allowed, { what: "item", item })
	}
	for (const [part, { value, range }] of parts) {
		const allowed = measure.parts?.[part]
		if (value !== undefined && allowed && (value < allowed[0] || value > allowed[1])) yield problem(range, allowed, { what: "part" })
	}
}
