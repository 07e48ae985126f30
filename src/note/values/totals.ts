/** The total of a measure by its own rule, and what may be a total or an item. */
import type { Measure } from "../../record/index.ts"

/** A number as it was given; missing if it was left blank. */
interface Given {
	readonly value?: number
}
type Items = ReadonlyMap<number, Given>

export interface Total {
	readonly total: number
	/** The mean of the others was put in place of blank items, as the measure's own rule has it. */
	readonly prorated: boolean
}

/** Numbers of the items that a list contains, in its order; none if the measure has no known number of items. */
export function itemNumbers({ items, listed }: Measure): readonly number[] {
	return listed ?? Array.from({ length: items ?? 0 }, (_, index) => index + 1)
}

/** A value that says "not assessed": it is no score of the item. */
function isNotAssessed({ notAssessed = {} }: Measure, item: number, value: number): boolean {
	return (notAssessed[String(item)] ?? notAssessed["every"]) === value
}

/** A total by the measure's own rule, from items only; nothing if an item that the rule needs is blank. */
export function totalFromItems(measure: Measure, items: Items): Total | undefined {
	const numbers = itemNumbers(measure)
	if (numbers.length === 0 || measure.scoring === "none" || items.size === 0) return undefined
	if (measure.scoring === "qids") return whole(qidsTotal(items))
	return measure.scoring === "mean" ? whole(meanOf(measure, numbers, items)) : sumOf(measure, numbers, items)
}

const whole = (total: number | undefined): Total | undefined => (total === undefined ? undefined : { total, prorated: false })

const valueOf = (measure: Measure, items: Items, item: number): number | undefined => {
	const value = items.get(item)?.value
	return value === undefined || isNotAssessed(measure, item, value) ? undefined : value
}

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

function meanOf(measure: Measure, numbers: readonly number[], items: Items): number | undefined {
	const given = numbers.flatMap((item) => valueOf(measure, items, item) ?? [])
	if (given.length === 0 || (given.length < numbers.length && !(measure.blanks && items.size >= numbers.length))) return undefined
	return add(given) / given.length
}

function sumOf(measure: Measure, numbers: readonly number[], items: Items): Total | undefined {
	// An item that was not assessed is left out of the sum, and is not blank.
	const counted = numbers.filter((item) => !isLeftOut(measure, items, item))
	const given = counted.flatMap((item) => valueOf(measure, items, item) ?? [])
	const blanks = counted.length - given.length
	const sum = add(given)
	const onlyFirstBlank = blanks === 1 && items.get(1)?.value === undefined && measure.totalWithoutFirstItem !== undefined
	if (blanks === 0 || onlyFirstBlank) return { total: sum, prorated: false }
	// Items that are not mentioned at all are not blank: then the list is not known to be complete.
	if (blanks > (measure.prorated ?? 0) || items.size < numbers.length) return undefined
	return { total: Math.round((sum * counted.length) / given.length), prorated: true }
}

const isLeftOut = (measure: Measure, items: Items, item: number): boolean => {
	const value = items.get(item)?.value
	return value !== undefined && isNotAssessed(measure, item, value)
}

/** The worst of each group counts once: items 1-4, 6-9 and 15-16; the other items as they are. */
const qidsGroups = [[1, 2, 3, 4], [5], [6, 7, 8, 9], [10], [11], [12], [13], [14], [15, 16]] as const

function qidsTotal(items: Items): number | undefined {
	let total = 0
	for (const group of qidsGroups) {
		const given = group.flatMap((item) => items.get(item)?.value ?? [])
		if (given.length === 0) return undefined
		total += Math.max(...given)
	}
	return total
}

/** Whether a total is in its range, and whole if it must be. */
export function totalFits(measure: Measure, total: number, items: Items): boolean {
	const within = ([least, most]: readonly [number, number]) => total >= least && total <= most
	if (measure.scoring === "mean") {
		const isSum = measure.otherTotal !== undefined && within(measure.otherTotal)
		return isSum ? Number.isInteger(total) : measure.total === undefined || within(measure.total)
	}
	if (!measure.decimals && !Number.isInteger(total)) return false
	const firstBlank = items.has(1) && items.get(1)?.value === undefined
	if (firstBlank && measure.totalWithoutFirstItem !== undefined) return within([0, measure.totalWithoutFirstItem])
	return measure.total === undefined || within(measure.total)
}

/** What a total may be said to be out of; none if no range is known. */
export function greatestTotals({ total, otherTotal, totalWithoutFirstItem }: Measure): number[] {
	return [total?.[1], otherTotal?.[1], totalWithoutFirstItem].filter((most) => most !== undefined)
}

/** The range of one item, by number from 1. */
export function itemRange(measure: Measure, item: number): readonly [number, number] | undefined {
	return measure.itemRanges?.[String(item)] ?? measure.item
}

/** Whether a value may be that of an item: in its range, or the one that says "not assessed". */
export function itemFits(measure: Measure, item: number, value: number): boolean {
	const range = itemRange(measure, item)
	return !range || isNotAssessed(measure, item, value) || (value >= range[0] && value <= range[1] && Number.isInteger(value))
}
