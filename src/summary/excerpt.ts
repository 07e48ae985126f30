/** Text of a note as it goes into a summary: as written, but inert. Nothing in it is fetched, run or followed. */
import type { BlockContent, List, ListItem, PhrasingContent, RootContent } from "mdast"
import { toString } from "mdast-util-to-string"
import { itemHasContent } from "../note/field.ts"
import { readMarkdown } from "../note/markdown.ts"
import { isEmptyText } from "../note/value.ts"
import { isUnread, type Note, type Placed } from "../note/read.ts"
import type { Part } from "../note/section.ts"
import { item } from "./nodes.ts"

declare module "mdast" {
	interface ParagraphData {
		/** A heading within a section. */
		isHeading?: boolean
	}
}

export const isHeading = (block: BlockContent): boolean => block.type === "paragraph" && block.data?.isHeading === true

/** Headings of a note stand below those of the summary. */
const deepest = 6

/** The blocks under a heading of a note, its sub-sections included unless `own`; what could not be read, letter by letter. */
export function excerpt(note: Note, { at, part }: Placed<Part>, extent: "own" | "whole" = "whole"): BlockContent[] {
	const text = note.text.slice(at + part.heading.end, at + (extent === "own" ? part.ownEnd : part.range.end))
	return isUnread(note, at) ? [{ type: "code", value: text.trim() }] : blocksOf(text)
}

/** Markdown of a note as blocks of the summary. */
export function blocksOf(markdown: string): BlockContent[] {
	return readMarkdown(markdown).flatMap((node) => inert(node, markdown))
}

/** Blocks as plain text on one line, as for a table. */
export function plain(blocks: readonly BlockContent[]): string {
	return blocks.map(lineOf).join(" ").replace(/\s+/g, " ").trim()
}

/** Items stand apart on one line too. */
function lineOf(block: RootContent): string {
	if (block.type !== "list") return "children" in block && block.type === "blockquote" ? block.children.map(lineOf).join(" ") : toString(block)
	return block.children.map(({ children }) => children.map(lineOf).join(" ")).join("; ")
}

function inert(node: RootContent, source: string): BlockContent[] {
	switch (node.type) {
		case "heading": {
			const depth = Math.min(deepest, node.depth + 2)
			return [{ type: "paragraph", data: { isHeading: true }, children: [{ type: depth < deepest ? "strong" : "emphasis", children: phrases(node.children) }] }]
		}
		case "paragraph": {
			const children = phrases(node.children)
			return isEmptyText(toString({ type: "paragraph", children })) ? [] : [{ type: "paragraph", children }]
		}
		case "list":
			return listOf(node, source)
		case "blockquote": {
			const children = node.children.flatMap((child) => inert(child, source))
			return children.length > 0 ? [{ type: "blockquote", children }] : []
		}
		case "code":
			return [{ type: "code", value: node.value }]
		case "html": {
			const value = withoutComments(node.value)
			return value === "" ? [] : [{ type: "paragraph", children: [{ type: "text", value }] }]
		}
		default:
			return []
	}
}

/** Items in which nothing stands are left out: a label without a value says nothing. */
function listOf(node: List, source: string): List[] {
	const children = node.children
		.filter((child) => itemHasContent(child, source))
		.map((child): ListItem => item(...child.children.flatMap((inner) => inert(inner, source))))
	return children.length > 0 ? [{ type: "list", ordered: node.ordered ?? false, start: node.start ?? null, spread: false, children }] : []
}

function phrases(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	return nodes.flatMap((node): PhrasingContent[] => {
		switch (node.type) {
			case "strong":
			case "emphasis":
			case "delete":
				return [{ ...node, children: phrases(node.children) }]
			case "link":
			case "linkReference":
				return phrases(node.children)
			case "image":
			case "imageReference":
				return [{ type: "text", value: node.alt ?? "" }]
			case "html": {
				const value = withoutComments(node.value)
				return value === "" ? [] : [{ type: "text", value }]
			}
			default:
				return [node]
		}
	})
}

const withoutComments = (html: string): string => html.replace(/<!--[\s\S]*?(?:-->|$)/g, "").trim()
