/** Running text of a note's tree: without anything that could be followed, and as plain text. */
import type { PhrasingContent, RootContent } from "mdast"
import { rangeOf } from "../note/body/field.ts"
import { withoutComments } from "./comments.ts"

/**
 * Running text as text and emphasis; an address follows the words that led to it. A picture is its words
 * alone, and a line that ends is a space: a name over two lines is one name.
 */
export function phrases(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	return together(inertPhrases(nodes))
}

/** Texts next to each other as one. */
function together(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	const made: PhrasingContent[] = []
	for (const node of nodes) {
		const last = made.at(-1)
		if (node.type === "text" && last?.type === "text") made.splice(-1, 1, { type: "text", value: last.value + node.value })
		else made.push(node)
	}
	return made
}

function inertPhrases(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	return nodes.flatMap((node): PhrasingContent[] => {
		switch (node.type) {
			case "strong":
			case "emphasis":
			case "delete":
				return [{ ...node, children: phrases(node.children) }]
			case "link": {
				const words = phrases(node.children)
				return [...words, ...addressAndTitle(node.url, node.title, words.map(textOf).join(""))]
			}
			case "linkReference":
				return phrases(node.children)
			case "image":
				return [{ type: "text", value: node.alt ?? "" }, ...addressAndTitle("", node.title, node.alt ?? "")]
			case "imageReference":
				return [{ type: "text", value: node.alt ?? "" }]
			case "break":
				return [{ type: "text", value: " " }]
			case "html": {
				const value = withoutComments(node.value)
				return value === "" ? [] : [{ type: "text", value }]
			}
			default:
				return [node]
		}
	})
}

/** What a link had in addition to its words. */
function addressAndTitle(url: string, title: string | null | undefined, words: string): PhrasingContent[] {
	const address = url.replace(/^mailto:/i, "")
	const parts = [address === words || address === "" ? "" : decoded(url), title ?? ""].filter((part) => part !== "")
	return parts.length > 0 ? [{ type: "text", value: ` (${parts.join(", ")})` }] : []
}

/** An address as it was written: Markdown encodes what an address may not contain. */
function decoded(url: string): string {
	try {
		return decodeURI(url)
	} catch {
		return url
	}
}

/** What follows an offset in running text: the value after a label and its colon. */
export function phrasesFrom(nodes: readonly PhrasingContent[], from: number, source: string): PhrasingContent[] {
	return nodes.flatMap((node): PhrasingContent[] => {
		const { start, end } = rangeOf(node)
		if (end <= from) return []
		if (start >= from || node.type !== "text") return [node]
		const isAfterColon = source.slice(start, from).trim() === ""
		const value = isAfterColon ? node.value : node.value.slice(node.value.search(/[:：]/) + 1)
		return [{ type: "text", value: value.trimStart() }]
	})
}

/** Running text as plain text; a line that ends is a space. */
function textOf(node: PhrasingContent): string {
	if (node.type === "break") return " "
	if ("children" in node) return node.children.map(textOf).join("")
	return "value" in node ? node.value : "alt" in node ? (node.alt ?? "") : ""
}

/** A block as plain text. Items of a list and cells of a table are set apart. */
export function lineOf(block: RootContent): string {
	switch (block.type) {
		case "paragraph":
		case "heading":
		case "tableCell":
			return block.children.map(textOf).join("")
		case "list":
			return block.children.map((item, index) => `${block.ordered ? `${(block.start ?? 1) + index}. ` : ""}${lineOf(item)}`).join("; ")
		case "table":
			return block.children.map(lineOf).join("; ")
		case "tableRow":
			return block.children.map((cell) => lineOf(cell).trim()).join(" | ")
		case "blockquote":
		case "listItem":
			return block.children.map(lineOf).join(" ")
		default:
			return "value" in block ? block.value : ""
	}
}
