/** A note's tree as blocks of the summary. */
import type { BlockContent, Heading, List, ListItem, RootContent } from "mdast"
import { itemHasContent, rangeOf } from "../note/body/field.ts"
import { isEmptyText, isGoalId, withoutPlaceholder } from "../note/values/value.ts"
import { findTerm, isNameOfPart } from "../record/index.ts"
import { withoutComments } from "./comments.ts"
import { item, text } from "./nodes.ts"
import { lineOf, phrases } from "./phrases.ts"

export { withoutComments } from "./comments.ts"

declare module "mdast" {
	interface ParagraphData {
		/** A heading within a section. */
		isHeading?: boolean
	}
}

/** Whether a block of a summary is a heading within a section of a note. */
export const isHeading = (block: BlockContent): boolean => block.type === "paragraph" && block.data?.isHeading === true

/** The depth of the deepest heading: headings of a note are below those of the summary. */
const deepest = 6

/** A node as blocks, without markup of HTML, links and pictures. `leftOut`: whether the item that begins there is left out. */
export function inert(node: RootContent, source: string, leftOut: (start: number) => boolean = () => false): BlockContent[] {
	switch (node.type) {
		case "heading":
			return [headingIn(node)]
		case "paragraph": {
			const paragraph = { type: "paragraph", children: phrases(node.children) } as const
			return isEmptyText(lineOf(paragraph)) ? [] : [paragraph]
		}
		case "list":
			return listOf(node, source, leftOut)
		case "blockquote": {
			const children = node.children.flatMap((child) => inert(child, source))
			return children.length > 0 ? [{ type: "blockquote", children }] : []
		}
		case "code": {
			// What is written after the marks that open it is text too.
			const info = [node.lang ?? "", node.meta ?? ""].filter((part) => part !== "").join(" ")
			return [{ type: "code", value: info === "" ? node.value : `${info}\n${node.value}` }]
		}
		case "html": {
			const value = withoutComments(node.value)
			return value === "" ? [] : [{ type: "paragraph", children: [text(value)] }]
		}
		case "table":
			return [
				{
					...node,
					children: node.children.map((row) => ({
						type: "tableRow",
						children: row.children.map((cell) => ({ type: "tableCell", children: phrases(cell.children) })),
					})),
				},
			]
		default:
			return []
	}
}

function headingIn({ depth, children }: Heading): BlockContent {
	const below = Math.min(deepest, depth + 2)
	return {
		type: "paragraph",
		data: { isHeading: true },
		children: [{ type: below < deepest ? "strong" : "emphasis", children: phrases(children) }],
	}
}

/** Whether an item says anything. A label of the record without a value is part of the form; another was written by somebody. */
function saysSomething(child: ListItem, source: string): boolean {
	if (itemHasContent(child, source)) return true
	const words = withoutPlaceholder(child.children.map(lineOf).join(" ")).trim()
	const label = words.replace(/[:：]$/, "").trim()
	return label !== "" && !isOfForm(label) && !isEmptyText(label)
}

/** Whether a heading or label is one of the record's. */
export const isOfForm = (name: string): boolean =>
	isNameOfPart(name) || isGoalId(name) || findTerm("technique", name) !== undefined || findTerm("mechanism", name) !== undefined

/** A list without the items that say nothing. */
function listOf(node: List, source: string, leftOut: (start: number) => boolean): List[] {
	const items = node.children.filter((child) => !leftOut(rangeOf(child).start) && saysSomething(child, source))
	if (items.length === 0) return []
	const numbers = node.ordered ? items.map((child) => numberOf(child, source)) : []
	const isCounted = numbers.length > 0 && counts(numbers.map(({ number }) => number))
	const children = items.map((child, index): ListItem => {
		const blocks = child.children.flatMap((inner) => inert(inner, source))
		return item(...(numbers.length > 0 && !isCounted ? withNumber(numbers[index]?.written ?? "", blocks) : blocks))
	})
	return [{ type: "list", ordered: isCounted, start: isCounted ? (numbers[0]?.number ?? 1) : null, spread: false, children }]
}

/** The number that an item begins with, and its mark. */
function numberOf(child: ListItem, source: string): { readonly number: number; readonly written: string } {
	const { start } = rangeOf(child)
	const [written = "", digits = "1"] = /^(\d{1,9})[.)]/.exec(source.slice(start, start + 12)) ?? []
	return { number: Number(digits), written }
}

/** A larger number is a year, or one to ring: it is text. */
const largestCounted = 99

/** Whether numbers count items: one by one, or each of them 1 as Markdown allows. */
function counts(numbers: readonly number[]): boolean {
	const [first = 1] = numbers
	return (
		first + numbers.length - 1 <= largestCounted &&
		(numbers.every((number, index) => number === first + index) || (first <= 1 && numbers.every((number) => number === first)))
	)
}

/** Blocks that begin with a number as text. */
function withNumber(written: string, blocks: readonly BlockContent[]): BlockContent[] {
	const [first, ...rest] = blocks
	return first?.type === "paragraph"
		? [{ ...first, children: [text(`${written} `), ...first.children] }, ...rest]
		: [{ type: "paragraph", children: [text(written)] }, ...blocks]
}
