/** The rows of a table as scores of a case on a day. A row with anything in it that cannot be so is left out whole. */
import type { NewValue } from "../../note/forms/scalar.ts"
import { itemFits, itemNumbers, itemRange, totalFits, totalFromItems } from "../../note/values/totals.ts"
import { type Measure, measures as allMeasures } from "../../record/index.ts"
import { shortened } from "../../text/text.ts"
import { datesIn, type DateOrder } from "./dates.ts"
import type { LeftOut, Reason } from "./left-out.ts"
import { answerKey, type Columns, type MeasureColumns, measureNamed } from "./map.ts"
import { isBlank, numberIn, numberOfAnswer, numberText } from "./numbers.ts"
import { isWritten, type Table, type TableRow } from "./table.ts"

/** A score of a row, as the header of a note has it. */
export interface EnteredScore {
	readonly name: string
	readonly value: NewValue
}

/** What a row says of one day. */
export interface Entered {
	readonly row: number
	/** As the table has it, or as the map says it is called. */
	readonly code: string
	readonly date: string
	readonly scores: readonly EnteredScore[]
}

export interface Entries {
	readonly entered: readonly Entered[]
	readonly left: readonly LeftOut[]
}

/** Reads each row. Rows in which nothing is written are skipped. `own`: scales in addition to those of the record. */
export function entriesIn(table: Table, columns: Columns, own: readonly Measure[]): Entries {
	const entered: Entered[] = []
	const left: LeftOut[] = table.above.map(({ row }) => ({ row, reason: { why: "above" } }))
	for (const row of table.rows) {
		if (!isWritten(row)) continue
		const read = readRow(row, table, columns, own)
		if ("why" in read) left.push({ row: row.row, reason: read })
		else entered.push(...read)
	}
	return { entered, left }
}

function readRow(row: TableRow, { headings }: Table, columns: Columns, own: readonly Measure[]): readonly Entered[] | Reason {
	const { cells } = row
	if (cells.slice(headings.length).some((cell) => cell !== "")) return { why: "cells", cells: cells.length, headings: headings.length }
	const given = cells[columns.case] ?? ""
	if (isBlank(given)) return { why: "no-case" }
	const code = columns.cases.get(given) ?? given
	const of = columnsOfRow(cells, columns, own)
	if ("why" in of) return of
	const byDay = new Map<string, EnteredScore[]>()
	for (const each of of) {
		const score = scoreOf(cells, each)
		if (score === undefined) continue
		const at = each.date ?? columns.date
		const day = dateOf(at === undefined ? "" : (cells[at] ?? ""), columns.dates)
		// Of a row without a date, as one of further headings, nothing else needs to be said.
		if ("why" in score) return typeof day === "string" ? score : day
		if (typeof day !== "string") return day
		byDay.set(day, [...(byDay.get(day) ?? []), score])
	}
	return byDay.size === 0 ? { why: "no-score" } : Array.from(byDay, ([date, scores]) => ({ row: row.row, code, date, scores }))
}

/** The columns of a row's measures: those of all rows, and those of the measure that the row names. */
function columnsOfRow(
	cells: readonly string[],
	{ measures, each, answers }: Columns,
	own: readonly Measure[],
): readonly MeasureColumns[] | Reason {
	if (!each) return measures
	const name = cells[each.measure] ?? ""
	const measure = measureNamed(name, own, allMeasures)
	if (!measure) return isBlank(name) ? { why: "no-score" } : { why: "measure", text: short(name) }
	const numbers = itemNumbers(measure)
	// A table of several measures has columns for the longest of them.
	const items = new Map(numbers.flatMap((number, index) => (each.items[index] === undefined ? [] : [[number, each.items[index]] as const])))
	const { total } = each
	return [...measures, { name: measure.key, measure, ...(total !== undefined && { total }), items, parts: new Map(), answers }]
}

/** Longer texts are not repeated whole in a reason. */
const short = (text: string): string => shortened(text, 60)

function dateOf(text: string, order: DateOrder | undefined): string | Reason {
	if (isBlank(text)) return { why: "no-date" }
	const [first, ...others] = datesIn(text, order)
	if (first === undefined) return { why: "date", text: short(text) }
	return others.length > 0 ? { why: "date-order", text, dates: [first, ...others] } : first
}

/** The score of a measure; nothing if the row does not have it. */
function scoreOf(cells: readonly string[], columns: MeasureColumns): EnteredScore | Reason | undefined {
	const { name, measure } = columns
	const items = new Map<number, { readonly value?: number }>()
	for (const [item, column] of columns.items) {
		const cell = cells[column] ?? ""
		const value = isBlank(cell) ? undefined : (columns.answers.get(answerKey(cell)) ?? numberOfAnswer(cell))
		if (!isBlank(cell) && value === undefined) return { why: "answer", measure: name, text: short(cell) }
		const range = measure && itemRange(measure, item)
		if (value !== undefined && range && !itemFits(measure, item, value))
			return { why: "range", measure: name, item, value, least: range[0], most: range[1] }
		items.set(item, value === undefined ? {} : { value })
	}
	const total = numberOf(columns.total === undefined ? "" : (cells[columns.total] ?? ""))
	if (total === "no-number") return { why: "number", measure: name, text: short(cells[columns.total ?? 0] ?? "") }
	const parts = partsOf(cells, columns)
	if (isReason(parts)) return parts
	if (total !== undefined && measure?.total && !totalFits(measure, total, items))
		return { why: "range", measure: name, value: total, least: measure.total[0], most: measure.total[1] }
	const wrong = measure && total !== undefined ? wrongTotal(measure, name, total, items) : undefined
	if (wrong) return wrong
	const value = valueOf(measure, items, total, parts)
	return value === undefined ? undefined : { name, value }
}

const isReason = (found: Readonly<Record<string, string>> | Reason): found is Reason => typeof found["why"] === "string"

function numberOf(cell: string): number | "no-number" | undefined {
	return isBlank(cell) ? undefined : (numberIn(cell) ?? "no-number")
}

function partsOf(cells: readonly string[], { parts, name, measure }: MeasureColumns): Readonly<Record<string, string>> | Reason {
	const found: Record<string, string> = {}
	for (const [key, column] of parts) {
		const cell = cells[column] ?? ""
		if (isBlank(cell)) continue
		const value = numberIn(cell)
		if (measure?.questions?.includes(key)) {
			const answer = yesNo.get(cell.toLowerCase())
			if (answer === undefined) return { why: "number", measure: name, text: short(cell) }
			found[key] = answer
			continue
		}
		const range = measure?.parts?.[key]
		if (value === undefined) return { why: "number", measure: name, text: short(cell) }
		if (range && (value < range[0] || value > range[1])) return { why: "range", measure: name, value, least: range[0], most: range[1] }
		found[key] = numberText(value)
	}
	return found
}

const yesNo: ReadonlyMap<string, "no" | "yes"> = new Map([
	...(["1", "yes", "y", "true", "ja", "j", "sí", "si"] as const).map((word) => [word, "yes"] as const),
	...(["0", "no", "n", "false", "nein"] as const).map((word) => [word, "no"] as const),
])

/** A total that is not what the measure's own rule makes of its items. */
function wrongTotal(
	measure: Measure,
	name: string,
	total: number,
	items: ReadonlyMap<number, { readonly value?: number }>,
): Reason | undefined {
	if (items.size < itemNumbers(measure).length) return undefined
	const of = totalFromItems(measure, items)
	// What was written for blank items, if anything, is not known.
	if (!of || of.prorated) return undefined
	const isSum = measure.otherTotal !== undefined && total >= measure.otherTotal[0]
	const computed = isSum ? of.total * (measure.items ?? 1) : of.total
	const decimals = /\.(\d+)$/.exec(numberText(total))?.[1]?.length ?? 0
	if (Math.abs(computed - total) <= 0.5 * 10 ** -decimals + 1e-9) return undefined
	return { why: "total", measure: name, total, computed: Math.round(computed * 100) / 100 }
}

/** As a note has it: all answers as a list, a total alone, or the one with the others by their names. */
function valueOf(
	measure: Measure | undefined,
	items: ReadonlyMap<number, { readonly value?: number }>,
	total: number | undefined,
	parts: Readonly<Record<string, string>>,
): NewValue | undefined {
	const given = [...items].flatMap(([item, { value }]) => (value === undefined ? [] : [[item, value] as const]))
	const numbers = measure ? itemNumbers(measure) : [...items.keys()]
	const isWhole = numbers.length > 0 && numbers.every((item) => items.has(item)) && given.length > 0
	const hasParts = Object.keys(parts).length > 0
	const isComplete = given.length === numbers.length
	if (isWhole && !hasParts && (isComplete ? isFromItems(measure, items) || total === undefined : total === undefined))
		return numbers.map((item) => {
			const value = items.get(item)?.value
			return value === undefined ? "null" : numberText(value)
		})
	if (given.length === 0 && !hasParts) return total === undefined ? undefined : numberText(total)
	return {
		...(total !== undefined && { [measure?.totalPart ?? "total"]: numberText(total) }),
		...Object.fromEntries(given.map(([item, value]) => [`item${item}`, numberText(value)])),
		...parts,
	}
}

/** Whether the total follows from the items: then it is not written a second time. */
const isFromItems = (measure: Measure | undefined, items: ReadonlyMap<number, { readonly value?: number }>): boolean =>
	measure !== undefined && totalFromItems(measure, items) !== undefined
