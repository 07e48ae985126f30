/** Measures as the front matter gives them: totals, items, parts and answers, each with its place. */
import { findMeasure, type Measure } from "../record/index.ts"
import { isEmptyValue } from "./front-matter/empty.ts"
import type { Entry, Value } from "./front-matter/yaml.ts"
import type { Range } from "./text.ts"

/** A number as it is written. `value` is missing where the item was left blank. */
export interface Reading {
	readonly value?: number
	readonly text: string
	readonly range: Range
}

export interface MeasureReading {
	/** As written. */
	readonly name: string
	readonly nameRange: Range
	readonly range: Range
	readonly measure?: Measure
	readonly total?: Reading
	/** By item number, from 1. */
	readonly items: ReadonlyMap<number, Reading>
	/** Place and length of a list of items, where one is given. */
	readonly list?: { readonly length: number; readonly range: Range }
	/** By the name of the part: `anxiety`. */
	readonly parts: ReadonlyMap<string, Reading>
	/** By the key of the question. */
	readonly answers: ReadonlyMap<string, { readonly yes: boolean; readonly range: Range }>
	/** What is neither a number nor blank where one belongs. */
	readonly unreadable: readonly Range[]
	readonly unknownKeys: readonly Entry[]
	/** A single number for a measure that has no total. */
	readonly noTotal?: Range
}

/** Reads the entries of `measures`. Never throws; what cannot be read is left out and its place kept. */
export function readMeasures(entries: readonly Entry[]): MeasureReading[] {
	return entries.filter(({ value }) => !isEmptyValue(value)).map(readMeasure)
}

type Draft = {
	items: Map<number, Reading>
	parts: Map<string, Reading>
	answers: Map<string, { yes: boolean; range: Range }>
	unreadable: Range[]
	unknownKeys: Entry[]
	total?: Reading
	list?: { length: number; range: Range }
	noTotal?: Range
}

function readMeasure(entry: Entry): MeasureReading {
	const measure = findMeasure(entry.key)
	const draft: Draft = { items: new Map(), parts: new Map(), answers: new Map(), unreadable: [], unknownKeys: [] }
	const { value } = entry
	if (value.kind === "list") readList(value, draft)
	else if (value.kind === "map") for (const part of value.entries) readPart(part, measure, draft)
	else readTotal(value, measure, draft)
	return {
		name: entry.key,
		nameRange: entry.keyRange,
		range: value.range,
		...(measure && { measure }),
		...draft,
	}
}

function readTotal(value: Value, measure: Measure | undefined, draft: Draft): void {
	if (measure?.scoring === "none") {
		draft.noTotal = value.range
		return
	}
	const reading = readNumber(value)
	if (reading?.value === undefined) draft.unreadable.push(value.range)
	else draft.total = reading
}

function readList(value: Value & { kind: "list" }, draft: Draft): void {
	draft.list = { length: value.items.length, range: value.range }
	for (const [index, item] of value.items.entries()) {
		const reading = readNumber(item)
		if (reading) draft.items.set(index + 1, reading)
		else draft.unreadable.push(item.range)
	}
}

function readPart(entry: Entry, measure: Measure | undefined, draft: Draft): void {
	const { value } = entry
	const key = entry.key.toLowerCase()
	const itemNumber = /^item[ _-]?(\d{1,3})$/.exec(key)?.[1]
	if (value.kind === "empty" || (value.kind === "text" && isEmptyValue(value))) return
	if (key === "total") readTotal(value, measure, draft)
	else if (key === "items" && value.kind === "list") readList(value, draft)
	else if (measure?.questions?.includes(key)) readAnswer(key, value, draft)
	else if (itemNumber !== undefined || (measure?.parts ? Object.hasOwn(measure.parts, key) : !measure && value.kind === "text")) {
		const reading = readNumber(value)
		if (!reading) draft.unreadable.push(value.range)
		else if (itemNumber === undefined) draft.parts.set(key, reading)
		else draft.items.set(Number(itemNumber), reading)
	} else draft.unknownKeys.push(entry)
}

function readAnswer(key: string, value: Value, draft: Draft): void {
	const answer = value.kind === "text" ? value.text.toLowerCase() : ""
	if (/^(?:yes|y|true|1)$/.test(answer)) draft.answers.set(key, { yes: true, range: value.range })
	else if (/^(?:no|n|false|0)$/.test(answer)) draft.answers.set(key, { yes: false, range: value.range })
	else draft.unreadable.push(value.range)
}

/** A number, a blank (`null`, `~`, nothing), or neither. */
function readNumber(value: Value): Reading | undefined {
	if (value.kind === "empty") return { text: "", range: value.range }
	if (value.kind !== "text") return undefined
	const { text, range } = value
	if (/^(?:null|~)$/i.test(text)) return { text, range }
	return /^(?:-(?=.*[1-9]))?\d{1,6}(?:[.,]\d{1,6})?$/.test(text) ? { value: Number(text.replace(",", ".")), text, range } : undefined
}

/** A total by the measure's own rule, from items alone; nothing where an item that the rule needs is blank. */
export function totalFromItems(measure: Measure, items: ReadonlyMap<number, Reading>): number | undefined {
	const count = measure.items
	if (count === undefined || measure.scoring === "none" || items.size === 0) return undefined
	const values = Array.from({ length: count }, (_, index) => items.get(index + 1)?.value)
	if (measure.scoring === "qids") return qidsTotal(values)
	const given = values.filter((value) => value !== undefined)
	const sum = given.reduce((total, value) => total + value, 0)
	const blanks = count - given.length
	if (measure.scoring === "mean") {
		if (given.length === 0 || (blanks > 0 && !measure.blanks)) return undefined
		return measure.blanks && items.size < count ? undefined : sum / given.length
	}
	const onlyFirstBlank = blanks === 1 && values[0] === undefined && measure.totalWithoutFirstItem !== undefined
	return blanks === 0 || onlyFirstBlank ? sum : undefined
}

/** The worst of each group counts once: items 1-4, 6-9 and 15-16; the other items as they are. */
const qidsGroups = [[1, 2, 3, 4], [5], [6, 7, 8, 9], [10], [11], [12], [13], [14], [15, 16]] as const

function qidsTotal(values: readonly (number | undefined)[]): number | undefined {
	let total = 0
	for (const group of qidsGroups) {
		const given = group.map((item) => values[item - 1]).filter((value) => value !== undefined)
		if (given.length === 0) return undefined
		total += Math.max(...given)
	}
	return total
}

/** Whether a total or item lies in its range and is whole where it must be. */
export function totalFits(measure: Measure, total: number, items: ReadonlyMap<number, Reading>): boolean {
	const within = ([least, most]: readonly [number, number]) => total >= least && total <= most
	if (measure.scoring === "mean") {
		const isSum = measure.otherTotal !== undefined && within(measure.otherTotal)
		return isSum ? Number.isInteger(total) : measure.total === undefined || within(measure.total)
	}
	if (!Number.isInteger(total)) return false
	const firstBlank = items.has(1) && items.get(1)?.value === undefined
	if (firstBlank && measure.totalWithoutFirstItem !== undefined) return within([0, measure.totalWithoutFirstItem])
	return measure.total === undefined || within(measure.total)
}

/** The range of one item, by number from 1. */
export function itemRange(measure: Measure, item: number): readonly [number, number] | undefined {
	return measure.itemRanges?.[String(item)] ?? measure.item
}

/** The total to be shown: as written, or by the rule from items; missing where it cannot be read or be so. */
export function totalOf(reading: MeasureReading): number | undefined {
	const { measure, total, items } = reading
	if (!measure) return total?.value
	const found = total?.value ?? (allItemsFit(reading, measure) ? totalFromItems(measure, items) : undefined)
	return found !== undefined && totalFits(measure, found, items) ? found : undefined
}

/** Whether every item can be read and be so, and a list holds as many as the measure has. */
function allItemsFit({ items, list, unreadable }: MeasureReading, measure: Measure): boolean {
	if (unreadable.length > 0 || (list && measure.items !== undefined && list.length !== measure.items)) return false
	return [...items].every(([item, { value }]) => {
		const range = itemRange(measure, item)
		return value === undefined || !range || (value >= range[0] && value <= range[1])
	})
}
