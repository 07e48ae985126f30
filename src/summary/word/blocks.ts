/** Blocks of the summary's tree as paragraphs and tables of Word. */
import { HeadingLevel, type IParagraphOptions, Paragraph, type Table, uniqueNumericIdCreator } from "docx"
import type { List, Paragraph as Words, Root, RootContent } from "mdast"
import { toString } from "mdast-util-to-string"
import { drawn } from "./drawing.ts"
import { lineRuns, runsOf, textRuns } from "./runs.ts"
import { codeStyle, quoteStyle } from "./styles.ts"
import { tableOf } from "./tables.ts"

export const bullets = "bullets"

/** The numbering of a list: each has its own, with its first number. */
export interface Numbering {
	readonly reference: string
	readonly level: number
	readonly start: number
}

/** Word has nine levels of a list; deeper lists are on the last. */
const deepest = 8

type Around = Pick<IParagraphOptions, "indent" | "keepNext" | "numbering" | "style">

const headings = [
	HeadingLevel.TITLE,
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4,
	HeadingLevel.HEADING_5,
] as const

export interface Blocks {
	readonly blocks: (Paragraph | Table)[]
	/** Of its numbered lists, in their order. */
	readonly numberings: readonly Numbering[]
}

/** The blocks of a document, and the numberings that they use. */
export function blocksOf({ children }: Root): Blocks {
	const number = uniqueNumericIdCreator()
	const numberings: Numbering[] = []
	// What announces a list or a quotation is on the same page.
	const blocks = children.flatMap((node, index) =>
		node.type === "figure"
			? drawn(node, number)
			: blockOf(node, ["list", "blockquote"].includes(children[index + 1]?.type ?? "") ? { keepNext: true } : {}, 0, numberings),
	)
	return { blocks, numberings }
}

/** `around`: place and style that the block around it gives its paragraphs. */
function blockOf(node: RootContent, around: Around, depth: number, numberings: Numbering[]): (Paragraph | Table)[] {
	switch (node.type) {
		case "heading":
			return [new Paragraph({ heading: headings[node.depth - 1] ?? HeadingLevel.HEADING_5, children: runsOf(node.children) })]
		case "paragraph":
			return [paragraphOf(node, around)]
		case "list":
			return itemsOf(node, depth, numberings)
		case "blockquote":
			return node.children.flatMap((child) => blockOf(child, { ...around, style: quoteStyle }, depth, numberings))
		case "code":
			return [new Paragraph({ ...around, style: codeStyle, children: lineRuns(node.value) })]
		case "table":
			return [tableOf(node), new Paragraph({ spacing: { after: 60, line: 120 } })]
		default:
			return [new Paragraph({ ...around, children: textRuns(toString(node)) })]
	}
}

const paragraphOf = ({ children }: Words, around: Around): Paragraph => new Paragraph({ ...around, children: runsOf(children) })

/** The first paragraph of an item has its mark; what follows is below it without one. */
function itemsOf({ ordered, start, children }: List, depth: number, numberings: Numbering[]): (Paragraph | Table)[] {
	const level = Math.min(depth, deepest)
	const reference = ordered ? `numbers-${numberings.length + 1}` : bullets
	if (ordered) numberings.push({ reference, level, start: start ?? 1 })
	const marked: Around = { numbering: { reference, level } }
	const below: Around = { indent: { left: 360 * (level + 1) } }
	return children.flatMap((item) =>
		item.children.flatMap((child, index) =>
			blockOf(child, index === 0 ? marked : below, child.type === "list" ? depth + 1 : depth, numberings),
		),
	)
}
