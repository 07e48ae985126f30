/** Rows and columns of a spreadsheet as a list of scores: headings with a row below them, or names with a number next to each. */
import { itemNumbers } from "../note/values/totals.ts"
import { findMeasure, itemNamed, type Measure, readingWords } from "../record/index.ts"
import { trimmedEnd } from "../text/trim.ts"

/** A name and the cell next to it or below it. */
type Pair = readonly [name: string, value: string]

const number = /^-?\d{1,4}(?:[.,]\d{1,4})?$/

/** A table as lines that `readScoreList` reads, items of one measure in one line; the text itself if it is no such table. */
export function listOfTable(text: string, own: readonly Measure[]): string {
	if (!text.includes("\t")) return text
	const rows = text
		.split(/\r\n|\n|\r/)
		.map((line) => line.split("\t").map((cell) => cell.trim()))
		.filter((cells) => cells.some((cell) => cell !== ""))
	const pairs = pairsIn(rows)
	if (pairs) return linesOf(pairs, own).join("\n")
	return rows.map((cells) => withSum(cells, own)).join("\n")
}

/** The pairs of a table of two rows or of two columns. */
function pairsIn(rows: readonly (readonly string[])[]): readonly Pair[] | undefined {
	const [first = [], second = []] = rows
	const isRow =
		rows.length === 2 &&
		first.length > 1 &&
		second.length <= first.length &&
		first.every((cell, index) => isName(cell) || isNothing(cell, second[index]))
	if (isRow && second.every((cell) => cell === "" || number.test(cell)))
		return first.flatMap((name, index): Pair[] =>
			isNothing(name, second[index]) || second[index] === "" ? [] : [[name, second[index] ?? ""]],
		)
	const isColumn =
		rows.length > 1 &&
		rows.every(
			([name = "", value = "", ...more]) => isName(name) && (number.test(value) || !/\d/.test(value)) && more.every((cell) => cell === ""),
		)
	return isColumn ? rows.map(([name = "", value = ""]): Pair => [name, value]) : undefined
}

const isName = (cell: string): boolean => /\p{L}/u.test(cell)
const isNothing = (name: string, value = ""): boolean => name === "" && value === ""

/** A line for each pair, and one for all items of a measure, with their total if there is one. */
function linesOf(pairs: readonly Pair[], own: readonly Measure[]): string[] {
	const items = new Map<Measure, Map<number, Pair>>()
	for (const pair of pairs) {
		const found = itemIn(pair[0], own)
		if (found) items.set(found.measure, (items.get(found.measure) ?? new Map<number, Pair>()).set(found.item, pair))
	}
	const inLists = new Map<Pair, Measure>()
	for (const [measure, ofMeasure] of items) {
		const numbers = itemNumbers(measure)
		if (numbers.length > 1 && numbers.every((item) => ofMeasure.has(item)))
			for (const item of numbers) inLists.set(ofMeasure.get(item) ?? ["", ""], measure)
	}
	const listed = new Set(inLists.values())
	const totals = new Map(
		pairs.flatMap((pair) => {
			const measure = inLists.has(pair) ? undefined : findMeasure(pair[0], own)
			return measure && listed.has(measure) ? [[measure, pair] as const] : []
		}),
	)
	const lists = Array.from(listed, (measure) => {
		const answers = itemNumbers(measure).map((item) => items.get(measure)?.get(item)?.[1] ?? "")
		const total = totals.get(measure)?.[1]
		return `${measure.key}: ${answers.join(" ")}${total === undefined ? "" : ` = ${total}`}`
	})
	const used = new Set<Pair>([...inLists.keys(), ...totals.values()])
	return [...lists, ...pairs.flatMap((pair) => (used.has(pair) ? [] : [`${pair[0]}\t${pair[1]}`]))]
}

/** The measure and the number of an item: `phq9_1`, `PHQ-9 item 1`, `GAD7 Q3`. */
function itemIn(name: string, own: readonly Measure[]): { readonly measure: Measure; readonly item: number } | undefined {
	const [, before = "", digits = ""] = /^(.{2,40}?)[\s_.[-]{0,3}(\d{1,2})\]?$/u.exec(name) ?? []
	if (digits === "") return undefined
	const words = readingWords().scoreNames.item
	const bare = trimmedEnd(before, " _.[-")
	const last = words.find(
		(word) => bare.toLowerCase().endsWith(word) && itemNamed(`${word}1`) === 1 && findMeasure(bare.slice(0, -word.length), own),
	)
	const measure = findMeasure(bare, own) ?? (last === undefined ? undefined : findMeasure(bare.slice(0, -last.length), own))
	return measure && { measure, item: Number(digits) }
}

/** A row that begins with a measure: a number more than it has items is their sum. */
function withSum(cells: readonly string[], own: readonly Measure[]): string {
	const [name = "", ...values] = cells
	const measure = findMeasure(name, own)
	const count = measure ? itemNumbers(measure).length : 0
	if (count < 2 || values.length !== count + 1 || !values.every((value) => number.test(value))) return cells.join("\t")
	return `${name}: ${values.slice(0, -1).join(" ")} = ${values.at(-1)}`
}
