/**
 * A map proposed from the headings of a table and what is below them: by the names of measures, the numbers of items and their
 * position. The wording of no item is known here.
 */
import type { Case } from "../../cases/case.ts"
import { measureOf } from "../../cases/measure-facts.ts"
import { numberInWords } from "../../note/values/number-words.ts"
import { itemNumbers, itemRange } from "../../note/values/totals.ts"
import { findMeasure, type Measure, measures as allMeasures } from "../../record/index.ts"
import { derived } from "../../text/words.ts"
import { type DateOrder, datesIn, orderOf } from "./dates.ts"
import { answerKey, type MeasureMap, measureNamed, type ScoreMap } from "./map.ts"
import { isBlank, numberIn, numberOfAnswer } from "./numbers.ts"
import type { Table } from "./table.ts"
import { type ColumnNames, columnNames } from "./words.ts"

/** What is known besides the table. */
export interface Hints {
	/** Codes of the cases of the folder. */
	readonly codes: readonly string[]
	/** Measures that these cases have, the most used first. */
	readonly measures: readonly Measure[]
	/** Scales in addition to those of the record. */
	readonly own: readonly Measure[]
	/** The name of the file of the table, which may name its measure. */
	readonly fileName?: string
}

export interface Proposal {
	/** Empty names for a column that was not found. */
	readonly map: ScoreMap
	/** Measures that were taken for such only because of their number of items: they need a look. */
	readonly unsure: readonly string[]
	/** Dates that may be one day or another, if nothing decides it. */
	readonly isDateOpen: boolean
	/** Answers in words for which there is no number, in the order of their first use. */
	readonly words: readonly string[]
	/** Headings of the columns that are not used. */
	readonly unused: readonly string[]
}

/** So many rows are looked at. */
const sampled = 400
/** With more different answers, they are not those of a scale. */
const mostAnswers = 9
const longestAnswer = 80
/** A column of dates may have words in place of a missing date. */
const mostlyDates = 0.6

/** The measures that cases have scores of, the most used first. */
export function usedMeasures(cases: readonly Case[]): readonly Measure[] {
	const counts = new Map<Measure, number>()
	for (const { notes } of cases) {
		for (const facts of notes.flatMap((note) => note.measures)) {
			const measure = facts.by === undefined ? measureOf(facts) : undefined
			if (measure) counts.set(measure, (counts.get(measure) ?? 0) + 1)
		}
	}
	return [...counts].toSorted(([, a], [, b]) => b - a).map(([measure]) => measure)
}

/** Proposes a map. */
export function proposeMap(table: Table, hints: Hints): Proposal {
	return new Proposer(table, hints).proposal()
}

/** The words of a heading: small, without signs, and apart where a capital begins one. */
export const headingWords = (heading: string): readonly string[] =>
	heading
		.normalize("NFKC")
		.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
		.toLowerCase()
		.split(/[^\p{L}\p{N}\p{M}]+/u)
		.filter((word) => word !== "")

const together = (pick: (names: ColumnNames) => readonly string[]) => derived((): readonly string[] => columnNames.current.flatMap(pick))
const caseNames = together((names) => names.case)
const dateNames = together((names) => names.date)
const otherDates = together((names) => names.otherDates)
const measureNames = together((names) => names.measure)
const totalNames = together((names) => names.total)
const itemNames = together((names) => names.item)

const isTotalWord = (word: string): boolean => totalNames().some((name) => name.split(" ").includes(word))
const isDateWord = (word: string): boolean => dateNames().some((name) => name.split(" ").includes(word))

interface MeasureIn {
	readonly measure: Measure
	/** The other words of the heading. */
	readonly before: readonly string[]
	readonly after: readonly string[]
}

/** So many words of a heading name a measure at most. */
const longestName = 6

/** The measure that some words name, the longest name first. */
function measureIn(words: readonly string[], own: readonly Measure[]): MeasureIn | undefined {
	for (let length = Math.min(longestName, words.length); length > 0; length--) {
		for (let at = 0; at + length <= words.length; at++) {
			const name = words.slice(at, at + length).join(" ")
			const measure = findMeasure(name, own) ?? findMeasure(withDigits(name), own)
			if (measure) return { measure, before: words.slice(0, at), after: words.slice(at + length) }
		}
	}
	return undefined
}

/** `phqnine` as `phq9`. */
function withDigits(name: string): string {
	for (let length = 3; length <= Math.min(9, name.length - 2); length++) {
		const number = numberInWords(name.slice(-length))
		if (number !== undefined) return name.slice(0, -length) + String(number)
	}
	return name
}

/** Columns with the numbers 1, 2, 3 and so on in otherwise the same headings. */
interface Series {
	readonly words: readonly string[]
	/** By number. */
	readonly columns: ReadonlyMap<number, number>
}

class Proposer {
	readonly #table: Table
	readonly #hints: Hints
	readonly #rows: readonly (readonly string[])[]
	readonly #words: readonly (readonly string[])[]
	readonly #used = new Set<number>()
	readonly #measures = new Map<
		string,
		{ items?: readonly number[]; item: Map<number, number>; parts: Map<string, number>; total?: number; date?: number }
	>()
	readonly #unsure = new Set<string>()

	constructor(table: Table, hints: Hints) {
		this.#table = table
		this.#hints = hints
		const rows = table.rows.slice(0, sampled).map(({ cells }) => cells)
		// Some systems have more rows of headings, with the questions in words: no day is in them.
		const dated = rows.filter(hasDate)
		this.#rows = dated.length > 0 ? dated : rows
		this.#words = table.headings.map(headingWords)
	}

	proposal(): Proposal {
		const code = this.#caseColumn()
		if (code !== undefined) this.#used.add(code)
		const series = this.#series()
		const each = this.#eachRow(series)
		if (!each) {
			for (const one of series) this.#itemsOf(one)
			this.#named()
			this.#unnamedSeries(series)
			this.#unnamedRuns()
		}
		const date = this.#dateColumn()
		if (date !== undefined) this.#used.add(date)
		const dates = this.#order([date, ...Array.from(this.#measures.values(), (of) => of.date)])
		const map: ScoreMap = {
			case: this.#name(code),
			...(date !== undefined && { date: this.#name(date) }),
			...(dates.order && { dates: dates.order }),
			measures: new Map(Array.from(this.#measures, ([key, of]) => [key, this.#asMap(of, date)])),
			...(each && {
				each: {
					measure: this.#name(each.measure),
					...(each.total !== undefined && { total: this.#name(each.total) }),
					...(each.items.length > 0 && { items: each.items.map((column) => this.#name(column)) }),
				},
			}),
		}
		const items = [
			...(each?.items ?? []),
			...Array.from(this.#measures.values(), (of) => [...(of.items ?? []), ...of.item.values()]).flat(),
		]
		return {
			map,
			unsure: [...this.#unsure],
			isDateOpen: dates.isOpen,
			words: this.#wordsIn(items),
			unused: this.#table.headings.filter((heading, column) => heading !== "" && !this.#used.has(column)),
		}
	}

	/** The name of a column in a map: its heading if that is of one column, else its number. */
	#name(column: number | undefined): string {
		if (column === undefined) return ""
		const heading = this.#table.headings[column] ?? ""
		const isOne =
			heading !== "" &&
			!heading.startsWith("#") &&
			this.#table.headings.filter((other) => answerKey(other) === answerKey(heading)).length === 1
		return isOne ? heading : `#${column + 1}`
	}

	#asMap(
		{
			items,
			item,
			parts,
			total,
			date,
		}: { items?: readonly number[]; item: ReadonlyMap<number, number>; parts: ReadonlyMap<string, number>; total?: number; date?: number },
		shared: number | undefined,
	): MeasureMap {
		const named = <Key>(columns: ReadonlyMap<Key, number>) =>
			new Map(Array.from(columns, ([key, column]) => [key, this.#name(column)] as const))
		return {
			...(items && { items: items.map((column) => this.#name(column)) }),
			...(item.size > 0 && { item: named(item) }),
			...(parts.size > 0 && { parts: named(parts) }),
			...(total !== undefined && { total: this.#name(total) }),
			...(date !== undefined && date !== shared && { date: this.#name(date) }),
		}
	}

	#of(measure: Measure) {
		const of = this.#measures.get(measure.key) ?? { item: new Map<number, number>(), parts: new Map<string, number>() }
		this.#measures.set(measure.key, of)
		return of
	}

	/** What is given in a column, in the rows that are looked at. */
	#given(column: number): readonly string[] {
		return this.#rows.flatMap((cells) => (isBlank(cells[column] ?? "") ? [] : [cells[column] ?? ""]))
	}

	#share(column: number, is: (cell: string) => boolean): number {
		const given = this.#given(column)
		return given.length === 0 ? 0 : given.filter(is).length / given.length
	}

	/** The column with most codes of cases that there are; else the one with the most usual name. */
	#caseColumn(): number | undefined {
		const codes = new Set(this.#hints.codes)
		const shares = this.#table.headings.map((_, column) => this.#share(column, (cell) => codes.has(cell)))
		const best = Math.max(0, ...shares)
		if (best >= 0.3) return shares.indexOf(best)
		for (const name of caseNames()) {
			const found = this.#words.findIndex((words) => words.join(" ") === name || words.join("") === name.replaceAll(" ", ""))
			if (found >= 0) return found
		}
		return undefined
	}

	/** Columns of dates, by how well they are named; a date of birth does not count. */
	#dateColumn(): number | undefined {
		const own = new Set(Array.from(this.#measures.values(), ({ date }) => date))
		const dated = this.#table.headings.flatMap((_, column) => {
			const words = this.#words[column] ?? []
			if (this.#used.has(column) && !own.has(column)) return []
			if (words.some((word) => otherDates().includes(word)) || otherDates().includes(words.join(" "))) return []
			return this.#share(column, (cell) => datesIn(cell).length > 0 && /\d/.test(cell)) >= mostlyDates ? [{ column, words }] : []
		})
		const rank = ({ words }: { readonly words: readonly string[] }): number => {
			const exact = dateNames().indexOf(words.join(" "))
			if (exact >= 0) return exact
			return words.some(isDateWord) ? dateNames().length : dateNames().length + 1
		}
		const shared = dated.filter(({ column }) => !own.has(column)).toSorted((a, b) => rank(a) - rank(b))[0]
		return shared?.column ?? dated[0]?.column
	}

	#order(columns: readonly (number | undefined)[]): { readonly order?: DateOrder; readonly isOpen: boolean } {
		return orderOf([...new Set(columns)].flatMap((column) => (column === undefined ? [] : this.#given(column))))
	}

	/** All series of headings, the longest first. A heading with several numbers may be in several. */
	#series(): readonly Series[] {
		const found = new Map<string, Map<number, number>>()
		for (const [column, heading] of this.#table.headings.entries()) {
			if (this.#used.has(column)) continue
			for (const { index, 0: digits } of heading.matchAll(/\d+/g)) {
				const number = Number(digits)
				if (number < 1 || number > 99) continue
				// What is after the number of an item says what it is about, so only what is before it must agree.
				const key = headingWords(heading.slice(0, index)).join(" ") + (/[\p{L}]$/u.test(heading.slice(0, index)) ? "" : " ")
				const columns = found.get(key) ?? new Map<number, number>()
				if (!columns.has(number)) columns.set(number, column)
				found.set(key, columns)
			}
		}
		return Array.from(found, ([key, columns]) => ({
			words: key
				.trim()
				.split(" ")
				.filter((word) => word !== ""),
			columns,
		}))
			.filter(({ columns }) => columns.size > 1 && columns.has(1) && columns.has(2))
			.toSorted((a, b) => b.columns.size - a.columns.size)
	}

	/** The measure that a series names has its items, if there are as many. */
	#itemsOf(series: Series): void {
		const words = series.words.filter((word, index) => index < series.words.length - 1 || !itemNames().includes(word))
		const [last = ""] = words.slice(-1)
		const bare = itemNames().find(
			(name) => last.length > name.length + 1 && last.endsWith(name) && findMeasure(last.slice(0, -name.length), this.#hints.own),
		)
		const named = measureIn(bare === undefined ? words : [...words.slice(0, -1), last.slice(0, -bare.length)], this.#hints.own)
		if (named) this.#takeItems(named.measure, series.columns)
	}

	#takeItems(measure: Measure, columns: ReadonlyMap<number, number>): boolean {
		const numbers = itemNumbers(measure)
		const found = numbers.flatMap((number) => {
			const column = columns.get(number)
			return column === undefined || this.#used.has(column) || !this.#mayBeItem(measure, number, column) ? [] : [column]
		})
		const of = this.#measures.get(measure.key)
		if (numbers.length < 2 || found.length !== numbers.length || of?.items) return false
		this.#of(measure).items = found
		for (const column of found) this.#used.add(column)
		return true
	}

	/** Whether what is in a column can be answers to an item. */
	#mayBeItem(measure: Measure, item: number, column: number): boolean {
		const range = itemRange(measure, item)
		return this.#given(column).every((cell) => {
			const number = numberOfAnswer(cell)
			if (number === undefined) return cell.length <= longestAnswer && datesIn(cell).length === 0
			return !range || (number >= range[0] && number <= Math.max(range[1], 9))
		})
	}

	/** Totals, single items, parts, questions and dates with the name of their measure in the heading. */
	#named(): void {
		for (const [column, words] of this.#words.entries()) {
			if (this.#used.has(column) || words.length > longestName + 6) continue
			const named = measureIn(words, this.#hints.own)
			if (!named || named.before.some((word) => !isTotalWord(word) && !isDateWord(word))) continue
			const rest = [...named.before, ...named.after]
			const { measure } = named
			if (rest.length > 0 && rest.every(isDateWord) && this.#share(column, (cell) => datesIn(cell).length > 0) >= mostlyDates) {
				const of = this.#of(measure)
				if (of.date === undefined) of.date = column
				this.#used.add(column)
			} else if (rest.every(isTotalWord)) this.#takeTotal(measure, column)
			else this.#takePart(measure, rest, column)
		}
		for (const [key, of] of this.#measures)
			if (!of.items && of.item.size + of.parts.size === 0 && of.total === undefined) this.#measures.delete(key)
	}

	#takeTotal(measure: Measure, column: number): void {
		const [least = -Infinity, most = Infinity] = measure.total ?? []
		const greatest = Math.max(most, measure.otherTotal?.[1] ?? most)
		const isTotal = (cell: string): boolean => {
			const number = numberIn(cell)
			return number !== undefined && number >= least && number <= greatest
		}
		if (measure.scoring === "none" || this.#share(column, isTotal) < 0.9) return
		const of = this.#of(measure)
		if (of.total !== undefined) return
		of.total = column
		this.#used.add(column)
	}

	#takePart(measure: Measure, rest: readonly string[], column: number): void {
		const key = rest.join("-")
		if (Object.hasOwn(measure.parts ?? {}, key) || measure.questions?.includes(key)) {
			this.#of(measure).parts.set(key, column)
			this.#used.add(column)
			return
		}
		const [name = "", number = ""] =
			rest.length === 1 ? (/^(\D*)0*(\d{1,2})$/.exec(rest[0] ?? "")?.slice(1) ?? []) : rest.length === 2 ? rest : []
		const item = Number(number)
		if (!/^\d{1,2}$/.test(number) || !(name === "" || itemNames().includes(name)) || !itemNumbers(measure).includes(item)) return
		if (!this.#mayBeItem(measure, item, column) || this.#measures.get(measure.key)?.items) return
		this.#of(measure).item.set(item, column)
		this.#used.add(column)
	}

	/** A table with a row for each measure has a column that names it. */
	#eachRow(
		series: readonly Series[],
	): { readonly measure: number; readonly total?: number; readonly items: readonly number[] } | undefined {
		const isMeasure = (cell: string): boolean => measureNamed(cell, this.#hints.own, allMeasures) !== undefined
		const shares = this.#table.headings.map((_, column) => (this.#used.has(column) ? 0 : this.#share(column, isMeasure)))
		const isNamed = (column: number): boolean => measureNames().includes((this.#words[column] ?? []).join(" "))
		const measure = shares.findIndex((share, column) => share >= 0.5 && isNamed(column))
		const found = measure >= 0 ? measure : shares.findIndex((share) => share >= 0.6)
		if (found < 0) return undefined
		this.#used.add(found)
		const [first] = series.filter(({ words }) => words.every((word) => itemNames().includes(word)))
		const items = first
			? Array.from({ length: first.columns.size }, (_, index) => first.columns.get(index + 1)).filter((column) => column !== undefined)
			: []
		const numeric = (column: number): boolean => this.#share(column, (cell) => numberIn(cell) !== undefined) >= 0.9
		const totals = totalNames().flatMap((name) =>
			this.#words.flatMap((words, column) => (words.join(" ") === name && !items.includes(column) && numeric(column) ? [column] : [])),
		)
		const [total] = totals
		for (const column of [...items, ...(total === undefined ? [] : [total])]) this.#used.add(column)
		return { measure: found, ...(total !== undefined && { total }), items }
	}

	/** Measures that the file, its title or its headings name, then those that the cases have. */
	#likely(headings: readonly (readonly string[])[]): readonly Measure[] {
		const { own, fileName = "", measures } = this.#hints
		const texts = [
			...headings,
			headingWords(fileName.replace(/\.[^.]*$/, "")),
			...this.#table.above.map(({ cells }) => headingWords(cells.join(" "))),
		]
		const named = texts.flatMap((words) => allNamed(words, own))
		return [...new Set([...named, ...measures])]
	}

	/** Series without the name of a measure: `1. …` to `9. …`. */
	#unnamedSeries(series: readonly Series[]): void {
		for (const { words, columns } of series) {
			if (words.some((word) => !itemNames().includes(word))) continue
			const free = new Map([...columns].filter(([, column]) => !this.#used.has(column)))
			const count = Array.from({ length: free.size }, (_, index) => index + 1).findIndex((number) => !free.has(number))
			const length = count < 0 ? free.size : count
			const headings = Array.from(free.values(), (column) => this.#words[column] ?? [])
			const measure = this.#likely(headings).find((one) => itemNumbers(one).length === length && !this.#measures.has(one.key))
			if (measure && this.#takeItems(measure, free)) this.#unsure.add(measure.key)
		}
	}

	/** Columns next to each other with the same answers: the questions of a form, in their order. */
	#unnamedRuns(): void {
		for (const run of this.#runs()) {
			const headings = run.map((column) => this.#words[column] ?? [])
			let rest = run
			const likely = this.#likely(headings).filter((measure) => !this.#measures.has(measure.key) && itemNumbers(measure).length > 1)
			const inOrder = sumsTo(likely, run.length)
			for (const measure of inOrder) {
				const numbers = itemNumbers(measure)
				const own = rest.slice(0, numbers.length)
				rest = rest.slice(numbers.length)
				if (!this.#takeItems(measure, new Map(numbers.map((number, index) => [number, own[index] ?? -1])))) break
				if (inOrder.length > 1 || !headings.some((words) => allNamed(words, this.#hints.own).includes(measure)))
					this.#unsure.add(measure.key)
			}
		}
	}

	#runs(): readonly (readonly number[])[] {
		const runs: { readonly columns: number[]; readonly of: string; readonly answers: Set<string> }[] = []
		for (const [column, heading] of this.#table.headings.entries()) {
			const given = this.#given(column)
			const isAnswered =
				given.length > 0 &&
				given.every(
					(cell) =>
						cell.length <= longestAnswer &&
						(numberOfAnswer(cell) !== undefined ? Number(numberOfAnswer(cell)) <= 9 : datesIn(cell).length === 0),
				)
			if (this.#used.has(column) || !isAnswered || new Set(given.map(answerKey)).size > mostAnswers) continue
			const of = beforeRow(heading)
			const isNumber = given.every((cell) => numberIn(cell) !== undefined)
			const last = runs.at(-1)
			const shares = isNumber ? last?.answers.has("#number") : given.some((cell) => last?.answers.has(answerKey(cell)))
			const isNext = last?.columns.at(-1) === column - 1 && last.of === of && (of !== "" || shares === true)
			const run = isNext ? last : { columns: [], of, answers: new Set<string>() }
			if (!isNext) runs.push(run)
			run.columns.push(column)
			for (const cell of isNumber ? ["#number"] : given.map(answerKey)) run.answers.add(cell)
		}
		return runs.filter(({ columns }) => columns.length > 1).map(({ columns }) => columns)
	}

	/** Answers that are neither numbers nor have one. */
	#wordsIn(columns: readonly number[]): readonly string[] {
		const found = new Map<string, string>()
		const rows = this.#table.rows.map(({ cells }) => cells)
		const dated = rows.filter(hasDate)
		for (const cells of dated.length > 0 ? dated : rows) {
			for (const column of columns) {
				const cell = cells[column] ?? ""
				if (!isBlank(cell) && numberOfAnswer(cell) === undefined && !found.has(answerKey(cell))) found.set(answerKey(cell), cell)
			}
		}
		return [...found.values()].slice(0, 2 * mostAnswers)
	}
}

const hasDate = (cells: readonly string[]): boolean =>
	cells.some((cell) => /\d/.test(cell) && cell.length <= 40 && datesIn(cell).length > 0)

/** The title of a grid, of which a heading has a row: `How often? [row]`. */
const beforeRow = (heading: string): string => (heading.endsWith("]") ? heading.slice(0, Math.max(0, heading.lastIndexOf("["))).trim() : "")

/** All measures that some words name, each once, in the order of the words. */
function allNamed(words: readonly string[], own: readonly Measure[]): readonly Measure[] {
	const found: Measure[] = []
	let rest = words.slice(0, 80)
	for (let named = measureIn(rest, own); named && found.length < 9; named = measureIn(rest, own)) {
		found.push(named.measure)
		rest = [...named.before, ...named.after]
	}
	return found.toSorted((a, b) => firstAt(words, a, own) - firstAt(words, b, own))
}

function firstAt(words: readonly string[], measure: Measure, own: readonly Measure[]): number {
	for (let length = 1; length <= words.length; length++) {
		if (allNamedAt(words.slice(0, length), measure, own)) return length
	}
	return words.length
}

const allNamedAt = (words: readonly string[], measure: Measure, own: readonly Measure[]): boolean =>
	Array.from({ length: Math.min(longestName, words.length) }, (_, index) => findMeasure(words.slice(-1 - index).join(" "), own)).includes(
		measure,
	)

/** The first measures of a list, in its order, that have so many items together. */
function sumsTo(measures: readonly Measure[], length: number): readonly Measure[] {
	const one = measures.find((measure) => itemNumbers(measure).length === length)
	if (one) return [one]
	const two = measures.flatMap((first, index) => measures.slice(index + 1).map((second) => [first, second] as const))
	return two.find(([first, second]) => itemNumbers(first).length + itemNumbers(second).length === length) ?? []
}
