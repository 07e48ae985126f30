/** What a measure comes to as it was given: its total, its parts, and the items that it lacks. */
import type { Measure } from "../../record/index.ts"
import { itemFits, itemNumbers, type Total, totalFits, totalFromItems } from "../values/totals.ts"
import type { MeasureReading } from "./measure-reading.ts"

/** The total to be displayed: as written, or by the rule from items; missing if it cannot be read or be so. */
export function totalOf(reading: MeasureReading): Total | undefined {
	const { measure, total, items } = reading
	const given = total?.value === undefined ? undefined : { total: total.value, prorated: false }
	if (!measure) return given
	const found = given ?? (allItemsFit(reading, measure) ? totalFromItems(measure, items) : undefined)
	return found !== undefined && totalFits(measure, found.total, items) ? found : undefined
}

/** The value of a part: as written, or by the measure's rule from the part's items. */
export function partsOf(reading: MeasureReading): ReadonlyMap<string, number> {
	const { measure, parts, items } = reading
	const values = new Map<string, number>()
	if (measure?.partItems && allItemsFit(reading, measure)) {
		for (const [part, numbers] of Object.entries(measure.partItems)) {
			const found = totalFromItems(
				{ ...measure, items: numbers.length, listed: numbers },
				new Map([...items].filter(([item]) => numbers.includes(item))),
			)
			if (found) values.set(part, found.total)
		}
	}
	for (const [part, { value }] of parts) if (value !== undefined) values.set(part, value)
	return values
}

/** Whether every item can be read and be so, and a list contains as many as the measure has. */
function allItemsFit({ items, list, unreadable, outOf }: MeasureReading, measure: Measure): boolean {
	if (unreadable.length > 0 || outOf.length > 0 || (list && measure.items !== undefined && list.length !== measure.items)) return false
	return [...items].every(([item, { value }]) => value === undefined || itemFits(measure, item, value))
}

/** Numbers of the items that a list leaves blank, if no total can be made without them. */
export function blankItems(reading: MeasureReading): readonly number[] {
	const { measure, total, items, list } = reading
	if (!measure || !list || total?.value !== undefined || measure.scoring === "none" || !allItemsFit(reading, measure)) return []
	return totalFromItems(measure, items) ? [] : itemNumbers(measure).filter((item) => items.get(item)?.value === undefined)
}
