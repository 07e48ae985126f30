/** Building blocks of the summary's Markdown tree. */
import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, Table, TableRow } from "mdast"

export const text = (value: string): PhrasingContent => ({ type: "text", value })
export const strong = (value: string): PhrasingContent => ({ type: "strong", children: [text(value)] })
export const emphasis = (value: string): PhrasingContent => ({ type: "emphasis", children: [text(value)] })

export const heading = (depth: Heading["depth"], value: string): Heading => ({ type: "heading", depth, children: [text(value)] })

export const paragraph = (...children: readonly (PhrasingContent | string)[]): Paragraph => ({
	type: "paragraph",
	children: children.map((child) => (typeof child === "string" ? text(child) : child)),
})

/** Paragraphs of one item stand apart. */
export const item = (...children: readonly BlockContent[]): ListItem => ({
	type: "listItem",
	spread: children.filter(({ type }) => type === "paragraph").length > 1,
	children: [...children],
})

export const list = (items: readonly ListItem[]): List => ({ type: "list", ordered: false, spread: false, children: [...items] })

/** `**Label**: value` as an item. */
export const labelled = (label: string, value: string): ListItem => item(paragraph(strong(label), `: ${value}`))

/** `**Label**: …` as an item: the first paragraph beside the label, what follows below it. */
export function labelledBlocks(label: string, blocks: readonly BlockContent[]): ListItem {
	const [first, ...more] = blocks
	if (first?.type === "paragraph" && !first.data?.isHeading) return item(paragraph(strong(label), ": ", ...first.children), ...more)
	return item(paragraph(strong(label)), ...blocks)
}

/** A table of plain texts; every cell on one line. `wide`: of sentences, more than a page has room for beside each other. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], form?: "wide"): Table {
	const row = (cells: readonly string[]): TableRow => ({
		type: "tableRow",
		children: cells.map((cell) => ({ type: "tableCell", children: [text(cell.replace(/\s+/g, " ").trim())] })),
	})
	return { type: "table", ...(form && { data: { form } }), children: [row(head), ...rows.map(row)] }
}
