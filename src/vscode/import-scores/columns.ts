/** The columns of a table as the user confirms them: each line says what a column is, and is chosen to change it. */
import * as vscode from "vscode"
import {
	columnsOf,
	type DateOrder,
	type MeasureMap,
	orderOf,
	type Proposal,
	type ScoreMap,
	scoreTableWords,
	type Table,
} from "../../import/scores/index.ts"
import { itemNumbers } from "../../note/values/totals.ts"
import { findMeasure, type Measure, measures as allMeasures, measureTitle } from "../../record/index.ts"

const { t } = vscode.l10n

export interface ToConfirm {
	readonly table: Table
	readonly proposal: Proposal
	/** Those that the cases have, the most used first. */
	readonly measures: readonly Measure[]
	readonly own: readonly Measure[]
}

interface Line extends vscode.QuickPickItem {
	/** Resolves with the map as it is then; nothing if the user gave up. */
	readonly choose?: () => Promise<ScoreMap | undefined>
	readonly isDone?: true
}

/** The map that the user is content with; nothing if the user gives up. */
export async function confirmColumns(about: ToConfirm, begun: ScoreMap): Promise<ScoreMap | undefined> {
	let map = begun
	for (;;) {
		const line = await vscode.window.showQuickPick(linesOf(about, map), {
			title: t("Import Scores: Which Column Is What?"),
			placeHolder: t("Choose a line to change it, or the first line to go on"),
			matchOnDescription: true,
			ignoreFocusOut: true,
		})
		if (!line) return undefined
		if (line.isDone) return map
		map = (await line.choose?.()) ?? map
	}
}

function linesOf(about: ToConfirm, map: ScoreMap): Line[] {
	const { table } = about
	const unused = unusedIn(about, map)
	const found = columnsOf(map, table.headings, about.own)
	const order = orderIn(about, map)
	const problem = "problems" in found ? found.problems[0] : undefined
	const lacks = problem
		? scoreTableWords.current.mapProblem(problem)
		: order.isOpen
			? t("Say whether the day or the month comes first.")
			: undefined
	const words = wordsIn(about, map)
	const first: Line =
		lacks === undefined
			? { label: `$(check) ${t("Go On")}`, description: t("to a preview. Nothing is written yet"), isDone: true }
			: { label: `$(warning) ${lacks}` }
	const head = (label: string): Line => ({ label, kind: vscode.QuickPickItemKind.Separator })
	return [
		first,
		head(t("whose, and when")),
		{ label: `$(account) ${t("Case")}`, ...columnWords(about, map.case), choose: async () => withColumn(about, map, "case") },
		{ label: `$(calendar) ${t("Date")}`, ...columnWords(about, map.date ?? ""), choose: async () => withColumn(about, map, "date") },
		...(order.isOpen || map.dates
			? [
					{
						label: `${order.isOpen ? "$(warning)" : "$(calendar)"} ${t("Order of the date")}`,
						description: orderWords(map.dates),
						choose: async () => askOrder(about, map),
					},
				]
			: []),
		head(t("scores")),
		...(map.each ? [eachLine(about, map, map.each)] : []),
		...Array.from(map.measures, ([name, of]) => measureLine(about, map, name, of)),
		{ label: `$(add) ${t("Add a measure")}`, choose: async () => addMeasure(about, map) },
		...(words.length > 0 ? [head(t("answers in words"))] : []),
		...words.map(({ word, number }) => ({
			label: number === undefined ? `$(warning) ${word}` : word,
			description: number === undefined ? t("has no number yet: rows with it are left out") : String(number),
			choose: async () => askNumber(map, word),
		})),
		...(unused.length > 0 ? [head(""), { label: `$(circle-slash) ${t("not used: {0}", listed(unused))}` }] : []),
	]
}

/** The name of a column with the first things in it. */
function columnWords({ table }: ToConfirm, name: string): Pick<Line, "description" | "detail"> {
	if (name === "") return { description: t("not found: choose it") }
	const column = columnOf(table, name)
	const samples = column < 0 ? [] : [...new Set(table.rows.flatMap(({ cells }) => cells[column] || []))].slice(0, 4)
	return { description: short(headingOf(table, name)), ...(samples.length > 0 && { detail: listed(samples) }) }
}

function columnOf({ headings }: Table, name: string): number {
	const number = /^#(\d{1,4})$/.exec(name)?.[1]
	return number === undefined ? headings.indexOf(name) : Number(number) - 1
}

const headingOf = (table: Table, name: string): string =>
	name.startsWith("#") ? `${name} ${table.headings[columnOf(table, name)] ?? ""}`.trim() : name

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
const listed = (texts: readonly string[]): string => texts.map((text) => short(text)).join(", ")

function measureLine(about: ToConfirm, map: ScoreMap, name: string, of: MeasureMap): Line {
	const [first = "", last = ""] = [of.items?.[0], of.items?.at(-1)]
	const items = of.items
		? [
				of.items.length > 1
					? t("answers: {0} to {1}", short(headingOf(about.table, first)), short(headingOf(about.table, last)))
					: t("answers: {0}", first),
			]
		: []
	const single = Array.from(of.item ?? [], ([number, column]) => t("item {0}: {1}", number, column))
	const parts = Array.from(of.parts ?? [], ([key, column]) => `${key}: ${column}`)
	const total = of.total === undefined ? [] : [t("total: {0}", short(headingOf(about.table, of.total)))]
	const date = of.date === undefined ? [] : [t("date: {0}", of.date)]
	const isUnsure = about.proposal.unsure.includes(name)
	return {
		label: `${isUnsure ? "$(question)" : "$(graph-line)"} ${name}`,
		description: [...items, ...single, ...parts, ...total, ...date].join(" · "),
		...(isUnsure && { detail: t("Check this one: no column has its name. It was found by the number of its questions.") }),
		choose: async () => changeMeasure(about, map, name),
	}
}

function eachLine(about: ToConfirm, map: ScoreMap, { measure, total, items = [] }: NonNullable<ScoreMap["each"]>): Line {
	const [first = "", last = ""] = [items[0], items.at(-1)]
	return {
		label: `$(graph-line) ${t("A row for each measure")}`,
		description: [
			t("named in: {0}", measure),
			...(total === undefined ? [] : [t("total: {0}", total)]),
			...(items.length > 0 ? [t("answers: {0} to {1}", first, last)] : []),
		].join(" · "),
		choose: async () => {
			const column = await askColumn(about, t("Which column has the total of a row?"), t("There is none"))
			if (column === undefined || !map.each) return undefined
			const { total: _, ...others } = map.each
			return { ...map, each: column === "" ? others : { ...others, total: column } }
		},
	}
}

async function withColumn(about: ToConfirm, map: ScoreMap, key: "case" | "date"): Promise<ScoreMap | undefined> {
	const column = await askColumn(about, key === "case" ? t("Which column has the code of the case?") : t("Which column has the date?"))
	if (column === undefined) return undefined
	// The order is that of another column.
	const { dates: _, ...others } = map
	return key === "case" ? { ...map, case: column } : { ...others, date: column }
}

/** A column by its name in a map; empty if there is none, nothing if the user gives up. */
async function askColumn({ table }: ToConfirm, title: string, none?: string): Promise<string | undefined> {
	const columns = table.headings.map((heading, column) => {
		const isOne = heading !== "" && table.headings.filter((other) => other.toLowerCase() === heading.toLowerCase()).length === 1
		const samples = [...new Set(table.rows.flatMap(({ cells }) => cells[column] || []))].slice(0, 4)
		return {
			label: heading === "" ? `#${column + 1}` : short(heading),
			description: listed(samples),
			name: isOne && !heading.startsWith("#") ? heading : `#${column + 1}`,
		}
	})
	const items = [...(none === undefined ? [] : [{ label: `$(circle-slash) ${none}`, description: "", name: "" }]), ...columns]
	return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true, ignoreFocusOut: true }))?.name
}

async function changeMeasure(about: ToConfirm, map: ScoreMap, name: string): Promise<ScoreMap | undefined> {
	const count = itemsOf(about, name)
	const actions = [
		...(count > 0
			? [
					{
						label: t("Choose the column of its first answer"),
						description: t("the {0} columns from there on are its answers", count),
						what: "items",
					} as const,
				]
			: []),
		{ label: t("Choose the column of its total"), description: "", what: "total" } as const,
		{ label: t("Leave this measure out"), description: "", what: "remove" } as const,
	]
	const action = await vscode.window.showQuickPick(actions, { title: name, ignoreFocusOut: true })
	if (!action) return undefined
	if (action.what === "remove") return { ...map, measures: new Map([...map.measures].filter(([other]) => other !== name)) }
	const column = await askColumn(
		about,
		action.what === "items" ? t("Which column has the first answer of {0}?", name) : t("Which column has the total of {0}?", name),
		t("There is none"),
	)
	if (column === undefined) return undefined
	const { items: _, total: __, ...others } = map.measures.get(name) ?? {}
	const before = map.measures.get(name) ?? {}
	const of: MeasureMap =
		action.what === "items"
			? {
					...others,
					...(before.total !== undefined && { total: before.total }),
					...(column !== "" && { items: following(about.table, column, count) }),
				}
			: { ...others, ...(before.items && { items: before.items }), ...(column !== "" && { total: column }) }
	return { ...map, measures: new Map([...map.measures, [name, of]]) }
}

const itemsOf = ({ own }: ToConfirm, name: string): number => {
	const measure = findMeasure(name, own)
	return measure ? itemNumbers(measure).length : 0
}

/** So many columns from one on, by their names in a map. */
function following(table: Table, first: string, count: number): readonly string[] {
	const from = columnOf(table, first)
	return table.headings.slice(from, from + count).map((heading, index) => {
		const isOne =
			heading !== "" &&
			!heading.startsWith("#") &&
			table.headings.filter((other) => other.toLowerCase() === heading.toLowerCase()).length === 1
		return isOne ? heading : `#${from + index + 1}`
	})
}

async function addMeasure(about: ToConfirm, map: ScoreMap): Promise<ScoreMap | undefined> {
	const all = [...new Set([...about.measures, ...about.own, ...allMeasures])].filter(({ key }) => !map.measures.has(key))
	const items = all.map((measure) => ({
		label: measure.key,
		description: measureTitle(measure) === measure.key ? "" : measureTitle(measure),
		measure,
	}))
	const picked = await vscode.window.showQuickPick(items, { title: t("Which measure?"), matchOnDescription: true, ignoreFocusOut: true })
	return picked && changeMeasure(about, map, picked.measure.key)
}

/** What is known of the order of the dates of a map. */
function orderIn({ table }: ToConfirm, map: ScoreMap): { readonly isOpen: boolean } {
	if (map.dates) return { isOpen: false }
	const columns = [map.date, ...Array.from(map.measures.values(), ({ date }) => date)].flatMap((name) =>
		name === undefined ? [] : [columnOf(table, name)],
	)
	return orderOf(columns.flatMap((column) => table.rows.flatMap(({ cells }) => cells[column] || [])))
}

const orderWords = (order: DateOrder | undefined): string =>
	order === undefined
		? t("not known")
		: { "day-month-year": t("day, month, year"), "month-day-year": t("month, day, year"), "year-month-day": t("year, month, day") }[order]

async function askOrder({ table }: ToConfirm, map: ScoreMap): Promise<ScoreMap | undefined> {
	const orders = ["day-month-year", "month-day-year", "year-month-day"] as const
	const sample = table.rows.flatMap(({ cells }) => cells[columnOf(table, map.date ?? "")] || [])[0] ?? ""
	const items = orders.map((order) => ({ label: orderWords(order), order }))
	const picked = await vscode.window.showQuickPick(items, { title: t("In which order is {0} written?", sample), ignoreFocusOut: true })
	return picked && { ...map, dates: picked.order }
}

interface Word {
	readonly word: string
	readonly number?: number | undefined
}

/** The answers in words of the columns that are proposed and of those that were chosen, each with its number. */
function wordsIn({ proposal }: ToConfirm, { answers = new Map<string, number>() }: ScoreMap): Word[] {
	const known = new Map(Array.from(answers, ([word, number]) => [word.toLowerCase(), number]))
	const words = [...new Set([...proposal.words, ...answers.keys()])]
	return words.map((word) => ({ word, number: known.get(word.toLowerCase()) }))
}

async function askNumber(map: ScoreMap, word: string): Promise<ScoreMap | undefined> {
	const given = await vscode.window.showInputBox({
		title: t("Which number is “{0}”?", short(word)),
		prompt: t("As the scale scores this answer, such as 0 for the first"),
		ignoreFocusOut: true,
		validateInput: (text) => (/^\d{1,2}$/.test(text.trim()) ? undefined : t("Write a whole number.")),
	})
	return given === undefined ? undefined : { ...map, answers: new Map([...(map.answers ?? []), [word, Number(given.trim())]]) }
}

/** Headings of columns that a map does not name. */
function unusedIn({ table }: ToConfirm, map: ScoreMap): readonly string[] {
	const measures = Array.from(map.measures.values(), (of) => [
		...(of.items ?? []),
		...(of.item?.values() ?? []),
		...(of.parts?.values() ?? []),
		of.total,
		of.date,
	]).flat()
	const names = [map.case, map.date, map.each?.measure, map.each?.total, ...(map.each?.items ?? []), ...measures]
	const used = new Set(names.flatMap((name) => (name === undefined || name === "" ? [] : [columnOf(table, name)])))
	return table.headings.filter((heading, column) => heading !== "" && !used.has(column))
}
