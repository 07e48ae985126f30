/** Units of a document as the Markdown of a note. Every word stays, and none becomes a mark. */
import type { BlockContent, ListItem, PhrasingContent, RootContent, TableCell } from "mdast"
import { gfmTableToMarkdown } from "mdast-util-gfm-table"
import { type Handle, toMarkdown } from "mdast-util-to-markdown"
import { phrasing } from "../../note/forms/phrasing.ts"
import { type Block, type ItemBlock, type Run, type TableBlock, wordsOf } from "../document.ts"
import type { Unit } from "../sessions/units.ts"

/** A unit, or a heading or a field that was made of one. */
export type Written =
	| Unit
	| { readonly kind: "heading"; readonly depth: 1 | 2 | 3 | 4 | 5 | 6; readonly text: string }
	| { readonly kind: "field"; readonly label: string; readonly runs: readonly Run[] }

/** Markdown without a line end at its end. */
export function markdownOf(units: readonly Written[]): string {
	return toMarkdown(
		{ type: "root", children: nodesOf(units) },
		{
			bullet: "-",
			emphasis: "*",
			rule: "-",
			listItemIndent: "one",
			handlers: { delete: struck, break: () => "\\\n" },
			extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
			join: [
				(left, right, parent) =>
					parent.type === "listItem" && right.type === "list" ? 0 : left.type === "listItem" && right.type === "listItem" ? 0 : undefined,
			],
		},
	).trimEnd()
}

const struck: Handle = (node: { readonly children: PhrasingContent[] }, _, state, info) =>
	`~~${state.containerPhrasing({ type: "paragraph", children: node.children }, { ...info, before: "~", after: "~" })}~~`

function nodesOf(units: readonly Written[]): RootContent[] {
	const nodes: RootContent[] = []
	for (let at = 0; at < units.length; at++) {
		const unit = units[at]
		if (!unit || unit.kind === "page") continue
		if (unit.kind === "line") {
			const runs = [...unit.runs]
			for (let next = units[at + 1]; next?.kind === "line" && next.goesOn; next = units[++at + 1]) runs.push({ ...lineEnd }, ...next.runs)
			const children = phrasing(runs)
			if (children.length > 0) nodes.push({ type: "paragraph", children })
		} else if (unit.kind === "item" || unit.kind === "field") {
			const from = at
			while (units[at + 1]?.kind === "item" || units[at + 1]?.kind === "field") at++
			nodes.push(...listsOf(units.slice(from, at + 1).filter((each) => each.kind === "item" || each.kind === "field")))
		} else if (unit.kind === "heading")
			nodes.push({ type: "heading", depth: unit.depth, children: [{ type: "text", value: unit.text.replace(/\s+/g, " ") }] })
		else if (unit.kind === "markdown") nodes.push({ type: "html", value: unit.source })
		else nodes.push(tableOf(unit))
	}
	return nodes
}

const lineEnd: Run = { text: "\n", bold: false, italic: false, struck: false }

type Entry = ItemBlock | Extract<Written, { kind: "field" }>

/** Items in a row as lists; one that is deeper is in the list of the one before. */
function listsOf(entries: readonly Entry[]): RootContent[] {
	const result: RootContent[] = []
	const open: { readonly depth: number; readonly children: ListItem[]; readonly ordered: boolean; readonly next: number }[] = []
	let counted = 0
	for (const entry of entries) {
		const depth = entry.kind === "field" ? 0 : entry.depth
		const number = entry.kind === "field" ? undefined : entry.number
		while (open.length > 0 && (open.at(-1)?.depth ?? 0) > depth) open.pop()
		let list = open.at(-1)
		const isOther = list !== undefined && list.depth === depth && list.ordered !== (number !== undefined)
		const isRestart = list !== undefined && list.depth === depth && number !== undefined && number !== counted + 1 && list.ordered
		if (list?.depth === depth && (isOther || isRestart)) {
			open.pop()
			list = open.at(-1)
		}
		if (list?.depth !== depth) {
			const children: ListItem[] = []
			const node = {
				type: "list",
				ordered: number !== undefined,
				...(number !== undefined && { start: number }),
				spread: false,
				children,
			} as const
			const parent = open.at(-1)?.children.at(-1)
			if (parent) parent.children.push(node)
			else result.push(node)
			list = { depth, children, ordered: number !== undefined, next: 0 }
			open.push(list)
		}
		if (number !== undefined) counted = number
		const words = phrasing(entry.runs)
		const children: PhrasingContent[] =
			entry.kind === "field"
				? [
						{ type: "strong", children: [{ type: "text", value: entry.label }] },
						{ type: "text", value: words.length > 0 ? ": " : ":" },
						...words,
					]
				: words
		if (children.length === 0) continue
		list.children.push({ type: "listItem", spread: false, children: [{ type: "paragraph", children }] satisfies BlockContent[] })
	}
	return result
}

/** A table as Markdown has it: one line for each cell. What is in a cell in several paragraphs is in a row. */
function tableOf({ rows }: TableBlock): RootContent {
	const width = Math.max(1, ...rows.map((row) => row.length))
	return {
		type: "table",
		align: [],
		children: rows.map((row) => ({
			type: "tableRow",
			children: Array.from({ length: width }, (_, index): TableCell => ({
				type: "tableCell",
				children: phrasing(runsOfCell(row[index] ?? [])),
			})),
		})),
	}
}

const runsOfCell = (cell: readonly Block[]): Run[] =>
	cell.flatMap((block, index) => [
		...(index > 0 ? [{ ...lineEnd, text: " / " }] : []),
		...("runs" in block
			? block.runs.map((run) => ({ ...run, text: run.text.replaceAll("\n", " ") }))
			: [{ ...lineEnd, text: wordsOf(block).replaceAll("\n", " / ") }]),
	])
