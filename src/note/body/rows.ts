/** Tables of a section: each row is a person of the inventory, or an event of the timeline. */
import type { PhrasingContent, RootContent, Table as TableNode } from "mdast"
import { memoize } from "../../text/memo.ts"
import type { Range } from "../../text/text.ts"
import { isEmptyText } from "../values/value.ts"
import { type Field, rangeOf } from "./field.ts"
import { plainText } from "./plain-text.ts"
import type { Item, Part, Section, Table, Row, Cell } from "./piece.ts"

/** The tables right under a heading. */
export function tablesIn(nodes: readonly RootContent[]): Table[] {
	return nodes.flatMap((node) => (node.type === "table" ? [tableOf(node)] : []))
}

function tableOf({ children }: TableNode): Table {
	const rows = children.map((row): Row => ({
		range: rangeOf(row),
		cells: row.children.map((cell) => ({ text: plainText(cell).trim(), range: wordsOf(cell.children, rangeOf(cell)) })),
	}))
	return { head: rows[0]?.cells ?? [], rows: rows.slice(1) }
}

function wordsOf(words: readonly PhrasingContent[], { start }: Range): Range {
	const [first, last] = [words[0], words.at(-1)]
	return first && last ? { start: rangeOf(first).start, end: rangeOf(last).end } : { start, end: start }
}

/** The section with a sub-section for each row of its tables: the first column is its title, the others are its fields. */
export const withPeople = memoize((section: Section): Section => {
	const people = section.tables.flatMap(({ head, rows }) => rows.flatMap((row) => personOf(row, head) ?? []))
	return people.length === 0 ? section : { ...section, subsections: [...people, ...section.subsections] }
})

function personOf({ range, cells: [name, ...cells] }: Row, [, ...head]: readonly Cell[]): Part | undefined {
	if (!name || isEmptyText(name.text)) return undefined
	const fields = cells.flatMap(({ text, range: words }, index): Field[] => {
		const label = head[index]
		if (!label || isEmptyText(text)) return []
		return [
			{
				label: label.text.replace(/[:：]$/, "").trim(),
				labelRange: label.range,
				range: words,
				valueRange: words,
				text,
				empty: false,
				fields: [],
			},
		]
	})
	return {
		heading: name.range,
		title: name.text,
		range,
		fields,
		items: [],
		filled: fields.length > 0,
		ownEnd: range.end,
		tables: [],
		inTable: true,
	}
}

/** The section with an item for each row of its tables. */
export const withEvents = memoize((section: Section): Section => {
	const events = section.tables.flatMap(({ rows }) => rows.map(eventOf))
	return events.length === 0 ? section : { ...section, items: [...section.items, ...events].sort((a, b) => a.range.start - b.range.start) }
})

function eventOf({ range, cells }: Row): Item {
	const [date = "", ...words] = cells.map(({ text }) => text).filter((text) => !isEmptyText(text))
	return { range, text: words.length > 0 ? `${date}: ${words.join("; ")}` : date, empty: date === "" }
}
