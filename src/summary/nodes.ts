/** Building blocks of the summary's Markdown tree. */
import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, Table, TableRow } from "mdast"

/** Plain text; whatever is in it is text. */
export const text = (value: string): PhrasingContent => ({ type: "text", value })
/** Text in bold. */
export const strong = (value: string): PhrasingContent => ({ type: "strong", children: [text(value)] })
/** Text in italics. */
export const emphasis = (value: string): PhrasingContent => ({ type: "emphasis", children: [text(value)] })

/** A heading of plain text. */
export const heading = (depth: Heading["depth"], value: string): Heading => ({ type: "heading", depth, children: [text(value)] })

/** A paragraph of texts and other phrases. */
export const paragraph = (...children: readonly (PhrasingContent | string)[]): Paragraph => ({
	type: "paragraph",
	children: children.map((child) => (typeof child === "string" ? text(child) : child)),
})

/** An item of a list; several paragraphs in it are apart by an empty line. */
export const item = (...children: readonly BlockContent[]): ListItem => ({
	type: "listItem",
	spread: children.filter(({ type }) => type === "paragraph").length > 1,
	children: [...children],
})

/** A list with bullets. */
export const list = (items: readonly ListItem[]): List => ({ type: "list", ordered: false, spread: false, children: [...items] })

/** `**Label**: value` as an item. */
export const labelled = (label: string, value: string): ListItem => item(paragraph(strong(label), `: ${value}`))

/** `**Label**: …` as an item: the first paragraph after the label, what follows below it. */
export function labelledBlocks(label: string, blocks: readonly BlockContent[]): ListItem {
	const [first, ...more] = blocks
	if (first?.type === "paragraph" && !first.data?.isHeading) return item(paragraph(strong(label), ": ", ...first.children), ...more)
	return item(paragraph(strong(label)), ...blocks)
}

/** A text, or phrases without line ends. */
export type Cell = string | readonly PhrasingContent[]

/** A table of texts; every cell on one line. `wide`: its columns contain sentences, and have no room next to each other on a page. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[], form?: "flowing" | "wide"): Table {
	const row = (cells: readonly Cell[]): TableRow => ({
		type: "tableRow",
		children: cells.map((cell) => ({
			type: "tableCell",
			children: typeof cell === "string" ? [text(cell.replace(/\s+/g, " ").trim())] : [...cell],
		})),
	})
	return { type: "table", ...(form && { data: { form } }), children: [row(head), ...rows.map(row)] }
}
