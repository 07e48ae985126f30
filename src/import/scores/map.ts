/** Which column of a table is what: written by hand or proposed, and kept next to the table as `NAME.map.yaml`. */
import { itemNumbers } from "../../note/values/totals.ts"
import { yamlOf } from "../../note/forms/scalar.ts"
import type { Entry, Value } from "../../note/front-matter/entries.ts"
import { readYaml } from "../../note/front-matter/yaml.ts"
import { findMeasure, itemNamed, type Measure, nearest, readMeasureName } from "../../record/index.ts"
import { type DateOrder, dateOrders } from "./dates.ts"

/** Columns by their headings; `#5` is the fifth column. */
export interface MeasureMap {
	readonly total?: string
	/** The columns of the items in their order. */
	readonly items?: readonly string[]
	/** Single items, by number. */
	readonly item?: ReadonlyMap<number, string>
	/** Named parts and questions, by key. */
	readonly parts?: ReadonlyMap<string, string>
	/** The date, if it is another one than that of the row. */
	readonly date?: string
	readonly answers?: ReadonlyMap<string, number>
}

export interface ScoreMap {
	readonly case: string
	/** Codes of cases, by what the table has in their place. */
	readonly cases?: ReadonlyMap<string, string>
	/** The column with the date of the row. */
	readonly date?: string
	/** In which order dates are written. */
	readonly dates?: DateOrder
	/** By the name of the measure. */
	readonly measures: ReadonlyMap<string, MeasureMap>
	/** Of a table with a row for each measure: the column that names it, and those of its total and its items. */
	readonly each?: { readonly measure: string; readonly total?: string; readonly items?: readonly string[] }
	/** The numbers of answers in words. */
	readonly answers?: ReadonlyMap<string, number>
	/** Answers in words whose numbers are still to be written. */
	readonly openAnswers?: readonly string[]
}

/** What a map lacks, or has that cannot be. */
export type MapProblem =
	| { readonly what: "syntax" }
	| { readonly what: "key"; readonly key: string; readonly near?: string }
	| { readonly what: "missing"; readonly key: "case" | "date" | "measures" }
	| { readonly what: "value"; readonly key: string }
	| { readonly what: "column"; readonly column: string; readonly near?: string }
	| { readonly what: "same-name"; readonly column: string }
	| { readonly what: "twice"; readonly column: string }
	| { readonly what: "items"; readonly measure: string; readonly given: number; readonly expected: number }
	| { readonly what: "item"; readonly measure: string; readonly key: string }
	| { readonly what: "no-columns"; readonly measure: string }
	| { readonly what: "answer"; readonly answer: string }

/** The ending of the name of a map: that of its table comes before it. */
export const mapEnding = ".map.yaml"

const keys = ["case", "cases", "date", "dates", "measures", "measure", "total", "items", "answers"] as const

/** Reads a map. What is wrong with it is named, and nothing is guessed. */
export function readMap(text: string): { readonly map: ScoreMap } | { readonly problems: readonly MapProblem[] } {
	const from = /^\uFEFF?(?:---[ \t]*(?:\r\n|\n|\r))?/.exec(text)?.[0].length ?? 0
	const { entries, problems: faults, slips = [] } = readYaml(text, { start: from, end: text.length })
	if (faults.length > 0 || slips.length > 0) return { problems: [{ what: "syntax" }] }
	const reader = new Reader()
	const map = reader.map(entries)
	return reader.problems.length > 0 ? { problems: reader.problems } : { map }
}

class Reader {
	readonly problems: MapProblem[] = []

	map(entries: readonly Entry[]): ScoreMap {
		const of = (key: (typeof keys)[number]): Value | undefined => entries.find((entry) => entry.key === key)?.value
		for (const { key } of entries) if (!keys.some((known) => known === key)) this.#unknown(key, keys)
		const code = this.#column("case", of("case"))
		const date = this.#column("date", of("date"))
		const dates = this.#order(of("dates"))
		const cases = this.#pairs("cases", of("cases"))
		const answers = this.#answers(of("answers"))
		const measure = this.#column("measure", of("measure"))
		const total = this.#column("total", of("total"))
		const items = this.#columns("items", of("items"))
		const measures = this.#measures(of("measures"))
		if (measure !== undefined && total === undefined && !items) this.problems.push({ what: "no-columns", measure })
		const map = {
			case: code ?? "",
			...(cases && { cases: new Map(cases) }),
			...(date !== undefined && { date }),
			...(dates && { dates }),
			measures,
			...(measure !== undefined && { each: { measure, ...(total !== undefined && { total }), ...(items && { items }) } }),
			...(answers && { answers }),
		}
		this.problems.push(...missingIn(map))
		return map
	}

	#unknown(key: string, known: readonly string[]): void {
		const [near] = nearest(key, known, 1)
		this.problems.push({ what: "key", key, ...(near !== undefined && { near }) })
	}

	#value(key: string): undefined {
		this.problems.push({ what: "value", key })
		return undefined
	}

	#column(key: string, value: Value | undefined): string | undefined {
		if (value === undefined || value.kind === "empty") return undefined
		return value.kind === "text" ? value.text : this.#value(key)
	}

	/** `phq9_q1..phq9_q9`, one column, or a list of them. */
	#columns(key: string, value: Value | undefined): readonly string[] | undefined {
		if (value?.kind !== "list") {
			const column = this.#column(key, value)
			return column === undefined ? undefined : [column]
		}
		const found = value.items.flatMap((item) => (item.kind === "text" ? [item.text] : []))
		return found.length === value.items.length ? found : this.#value(key)
	}

	#order(value: Value | undefined): DateOrder | undefined {
		const text = this.#column("dates", value)
		return text === undefined ? undefined : (dateOrders.find((order) => order === text) ?? this.#value("dates"))
	}

	#pairs(key: string, value: Value | undefined): readonly (readonly [string, string])[] | undefined {
		if (value === undefined || value.kind === "empty") return undefined
		if (value.kind !== "map") return this.#value(key)
		return value.entries.flatMap(({ key: from, value: to }) => (to.kind === "text" ? [[from, to.text] as const] : []))
	}

	/** An answer without a number yet is not there yet. */
	#answers(value: Value | undefined): ReadonlyMap<string, number> | undefined {
		const pairs = this.#pairs("answers", value)
		if (!pairs) return undefined
		for (const [answer, text] of pairs) if (!/^\d{1,3}$/.test(text)) this.problems.push({ what: "answer", answer })
		return new Map(pairs.map(([answer, text]) => [answer, Number(text)]))
	}

	#measures(value: Value | undefined): ReadonlyMap<string, MeasureMap> {
		if (value === undefined || value.kind === "empty") return new Map()
		if (value.kind !== "map") {
			this.#value("measures")
			return new Map()
		}
		return new Map(value.entries.map(({ key, value: of }) => [key, this.#measure(key, of)]))
	}

	#measure(name: string, value: Value): MeasureMap {
		// A column alone is that of the total.
		if (value.kind === "text") return { total: value.text }
		if (value.kind !== "map") {
			this.problems.push({ what: "no-columns", measure: name })
			return {}
		}
		const item = new Map<number, string>()
		const parts = new Map<string, string>()
		let found: MeasureMap = {}
		for (const { key, value: of } of value.entries) {
			if (key === "items") {
				const items = this.#columns(`${name}.items`, of)
				if (items) found = { ...found, items }
			} else if (key === "total" || key === "date") {
				const column = this.#column(`${name}.${key}`, of)
				if (column !== undefined) found = { ...found, [key]: column }
			} else if (key === "answers") {
				const answers = this.#answers(of)
				if (answers) found = { ...found, answers }
			} else {
				const column = this.#column(`${name}.${key}`, of)
				const number = itemNamed(key)
				if (column !== undefined && /^item/i.test(key) && typeof number === "number") item.set(number, column)
				else if (column !== undefined) parts.set(key, column)
			}
		}
		return { ...found, ...(item.size > 0 && { item }), ...(parts.size > 0 && { parts }) }
	}
}

/** A map as the text of its file. */
export function textOfMap(map: ScoreMap, about: readonly string[] = []): string {
	const lines = about.map((line) => `# ${line}`)
	const add = (indent: string, key: string, value: string | readonly string[] | undefined): void => {
		if (value !== undefined) lines.push(`${indent}${yamlOf(key, true) ?? JSON.stringify(key)}: ${yamlOf(value) ?? JSON.stringify(value)}`)
	}
	const pairs = (indent: string, key: string, of: ReadonlyMap<string, number | string> | undefined): void => {
		if (!of || of.size === 0) return
		lines.push(`${indent}${key}:`)
		for (const [from, to] of of) add(`${indent}  `, from, String(to))
	}
	add("", "case", map.case)
	pairs("", "cases", map.cases)
	add("", "date", map.date)
	add("", "dates", map.dates)
	if (map.each) {
		add("", "measure", map.each.measure)
		add("", "total", map.each.total)
		add("", "items", inShort(map.each.items))
	}
	if (map.measures.size > 0) lines.push("measures:")
	for (const [name, of] of map.measures) {
		lines.push(`  ${yamlOf(name, true) ?? JSON.stringify(name)}:`)
		add("    ", "date", of.date)
		add("    ", "items", inShort(of.items))
		for (const [number, column] of of.item ?? []) add("    ", `item${number}`, column)
		for (const [key, column] of of.parts ?? []) add("    ", key, column)
		add("    ", "total", of.total)
		pairs("    ", "answers", of.answers)
	}
	pairs("", "answers", map.answers)
	if (map.openAnswers) {
		if (!map.answers?.size) lines.push("answers:")
		for (const answer of map.openAnswers) lines.push(`  ${yamlOf(answer, true) ?? JSON.stringify(answer)}:`)
	}
	return `${lines.join("\n")}\n`
}

/** Columns with rising numbers by the first and the last. */
function inShort(columns: readonly string[] | undefined): string | readonly string[] | undefined {
	const [first = "", last = ""] = [columns?.[0], columns?.at(-1)]
	if (columns?.length === 1) return first
	const between = columns && columns.length > 2 ? numberedBetween(first, last) : undefined
	return between && between.join("\n") === columns?.join("\n") && !/\.\./.test(first + last) ? `${first}..${last}` : columns
}

/** The columns from one to another by their numbers: from `q1` to `q9`; from `q01` to `q10`. */
function numberedBetween(first: string, last: string): readonly string[] | undefined {
	const [, before = "", from = "", after = ""] = /^(.*?)(\d{1,3})(\D*)$/.exec(first) ?? []
	const [, beforeLast = "", to = "", afterLast = ""] = /^(.*?)(\d{1,3})(\D*)$/.exec(last) ?? []
	if (from === "" || before !== beforeLast || after !== afterLast || Number(to) <= Number(from) || Number(to) - Number(from) > 200)
		return undefined
	return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => {
		const number = String(Number(from) + index)
		return `${before}${from.startsWith("0") ? number.padStart(from.length, "0") : number}${after}`
	})
}

/** The columns of a measure by their numbers, from 0. */
export interface MeasureColumns {
	/** As it is to be written. */
	readonly name: string
	readonly measure?: Measure
	readonly by?: string
	readonly date?: number
	readonly total?: number
	readonly items: ReadonlyMap<number, number>
	readonly parts: ReadonlyMap<string, number>
	readonly answers: ReadonlyMap<string, number>
}

/** A map with the numbers of its columns in a table. */
export interface Columns {
	readonly case: number
	readonly cases: ReadonlyMap<string, string>
	readonly date?: number
	readonly dates?: DateOrder
	readonly measures: readonly MeasureColumns[]
	readonly each?: { readonly measure: number; readonly total?: number; readonly items: readonly number[] }
	readonly answers: ReadonlyMap<string, number>
}

/** The columns that a map names, in a table with these headings; or what is wrong with the map. Nothing is read with a map that is wrong. */
export function columnsOf(
	map: ScoreMap,
	headings: readonly string[],
	own: readonly Measure[],
): { readonly columns: Columns } | { readonly problems: readonly MapProblem[] } {
	const missing = missingIn(map)
	if (missing.length > 0) return { problems: missing }
	const finder = new Finder(headings)
	const code = finder.one(map.case)
	const date = map.date === undefined ? undefined : finder.one(map.date, true)
	const answers = folded(map.answers)
	const measures = Array.from(map.measures, ([name, of]) => finder.measure(name, of, own, answers))
	const each = map.each && finder.each(map.each)
	finder.checkTwice()
	if (finder.problems.length > 0 || code === undefined) return { problems: finder.problems }
	return {
		columns: {
			case: code,
			cases: map.cases ?? new Map(),
			...(date !== undefined && { date }),
			...(map.dates && { dates: map.dates }),
			measures,
			...(each && { each }),
			answers,
		},
	}
}

/** What a map that is proposed or being made lacks. */
function missingIn({ case: code, date, measures, each }: ScoreMap): readonly MapProblem[] {
	const hasDates = date !== undefined || (!each && [...measures.values()].every((of) => of.date !== undefined))
	return [
		...(code === "" ? [{ what: "missing", key: "case" } as const] : []),
		...(measures.size === 0 && !each ? [{ what: "missing", key: "measures" } as const] : []),
		...(hasDates ? [] : [{ what: "missing", key: "date" } as const]),
	]
}

/** Answers are compared without regard to capitals. */
export const answerKey = (answer: string): string => answer.normalize("NFC").toLowerCase().trim()

const folded = (answers: ReadonlyMap<string, number> | undefined): ReadonlyMap<string, number> =>
	new Map(Array.from(answers ?? [], ([answer, number]) => [answerKey(answer), number]))

class Finder {
	readonly problems: MapProblem[] = []
	readonly #headings: readonly string[]
	/** How often each column is used for a score, the case or the date of all. */
	readonly #used = new Map<number, number>()

	constructor(headings: readonly string[]) {
		this.#headings = headings
	}

	/** The number of a column. `isShared`: it may be of several. */
	one(column: string, isShared = false): number | undefined {
		const found = this.#find(column)
		if (found !== undefined && !isShared) this.#used.set(found, (this.#used.get(found) ?? 0) + 1)
		return found
	}

	#find(column: string): number | undefined {
		const number = /^#(\d{1,4})$/.exec(column)?.[1]
		if (number !== undefined && Number(number) >= 1 && Number(number) <= this.#headings.length) return Number(number) - 1
		const exact = this.#headings.flatMap((heading, index) => (heading === column ? [index] : []))
		const loose =
			exact.length > 0 ? exact : this.#headings.flatMap((heading, index) => (answerKey(heading) === answerKey(column) ? [index] : []))
		const [first, second] = loose
		if (first !== undefined && second === undefined) return first
		const [near] = nearest(
			column,
			this.#headings.filter((heading) => heading !== ""),
			1,
		)
		this.problems.push(
			second === undefined ? { what: "column", column, ...(near !== undefined && { near }) } : { what: "same-name", column },
		)
		return undefined
	}

	/** Columns in their order: `first..last` by the numbers in their names, else all that are between them. */
	many(columns: readonly string[]): readonly number[] {
		const [range = ""] = columns
		const at = this.#headings.includes(range) ? -1 : range.indexOf("..")
		if (columns.length > 1 || at < 1) return columns.flatMap((column) => this.one(column) ?? [])
		const [first, last] = [range.slice(0, at).trim(), range.slice(at + 2).trim()]
		const between = numberedBetween(first, last)
		if (between?.every((column) => this.#headings.includes(column))) return between.flatMap((column) => this.one(column) ?? [])
		const [from, to] = [this.#find(first), this.#find(last)]
		if (from === undefined || to === undefined) return []
		const found = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
		for (const column of found) this.#used.set(column, (this.#used.get(column) ?? 0) + 1)
		return found
	}

	measure(written: string, of: MeasureMap, own: readonly Measure[], answers: ReadonlyMap<string, number>): MeasureColumns {
		const { measure, by } = readMeasureName(written, own)
		const items = new Map<number, number>()
		const inRow = of.items ? this.many(of.items) : []
		const numbers = measure ? itemNumbers(measure) : inRow.map((_, index) => index + 1)
		if (of.items && inRow.length !== numbers.length && inRow.length > 0)
			this.problems.push({ what: "items", measure: written, given: inRow.length, expected: numbers.length })
		for (const [index, column] of inRow.entries()) items.set(numbers[index] ?? index + 1, column)
		for (const [number, column] of of.item ?? []) {
			const at = this.one(column)
			if (measure && !numbers.includes(number)) this.problems.push({ what: "item", measure: written, key: `item${number}` })
			else if (at !== undefined) items.set(number, at)
		}
		const parts = new Map<string, number>()
		const known = measure && [...Object.keys(measure.parts ?? {}), ...(measure.questions ?? [])]
		for (const [key, column] of of.parts ?? []) {
			if (known && !known.includes(key)) this.problems.push({ what: "item", measure: written, key })
			const at = this.one(column)
			if (at !== undefined) parts.set(key, at)
		}
		const total = of.total === undefined ? undefined : this.one(of.total)
		if (!of.items && !of.item && !of.parts && of.total === undefined) this.problems.push({ what: "no-columns", measure: written })
		const date = of.date === undefined ? undefined : this.one(of.date, true)
		return {
			name: written,
			...(measure && { measure }),
			...(by !== undefined && { by }),
			...(date !== undefined && { date }),
			...(total !== undefined && { total }),
			items,
			parts,
			answers: new Map([...answers, ...folded(of.answers)]),
		}
	}

	each({ measure, total, items }: NonNullable<ScoreMap["each"]>): Columns["each"] {
		const named = this.one(measure)
		const of = total === undefined ? undefined : this.one(total)
		const found = items ? this.many(items) : []
		return named === undefined ? undefined : { measure: named, ...(of !== undefined && { total: of }), items: found }
	}

	/** A column of two scores is a slip: one of them would be wrong. */
	checkTwice(): void {
		for (const [column, times] of this.#used)
			if (times > 1) this.problems.push({ what: "twice", column: this.#headings[column] ?? `#${column + 1}` })
	}
}

/** The measure of a row that names it: by its name, or by its code of LOINC. */
export function measureNamed(name: string, own: readonly Measure[], all: readonly Measure[]): Measure | undefined {
	return findMeasure(name, own) ?? all.find(({ loinc }) => loinc !== undefined && loinc === name)
}
