/** Markdown: what has structure becomes blocks, and what has none that a note asks for stays as it is written. */
import type { ListItem, PhrasingContent, RootContent } from "mdast"
import { costOf } from "../../note/body/guard.ts"
import { readMarkdown } from "../../note/body/markdown.ts"
import { plainText } from "../../note/body/plain-text.ts"
import { type Marks, plain, type Run } from "../../note/forms/phrasing.ts"
import { type Block, Unreadable } from "../document.ts"
import { blocksOfText } from "./plain-text.ts"

/** What reading may cost, in the unit of the guard: some seconds. A text that costs more is read as plain text. */
const mostCost = 60_000

/** The blocks of a text. Throws `Unreadable` for a note that is one already. */
export function blocksOfMarkdown(written: string): Block[] {
	const text = written.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n")
	const [head, yaml] = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text) ?? []
	if (yaml !== undefined && /^(?:ipt|note)[ \t]*:/m.test(yaml)) throw new Unreadable("already-note")
	const body = head === undefined ? text : text.slice(head.length)
	return [...(yaml === undefined ? [] : blocksOfText(yaml)), ...(costOf(body) > mostCost ? blocksOfText(body) : blocksOfBody(body))]
}

const blocksOfBody = (text: string): Block[] => readMarkdown(text).flatMap((node) => blocksOfNode(node, text))

function blocksOfNode(node: RootContent, text: string): Block[] {
	switch (node.type) {
		case "heading":
			return [{ kind: "heading", level: node.depth, runs: runsIn(node.children, plain) ?? [{ ...plain, text: plainText(node) }] }]
		case "paragraph": {
			const runs = runsIn(node.children, plain)
			return [runs ? { kind: "paragraph", runs } : asWritten(node, text)]
		}
		case "list": {
			const items = node.children.map((item) => itemsOf(item, node.ordered === true, 0, text))
			return items.every((each) => each !== undefined) ? items.flat() : [asWritten(node, text)]
		}
		// A line between parts has no words.
		case "thematicBreak":
			return []
		default:
			return [asWritten(node, text)]
	}
}

/** What is in it goes through as it is: code, quotes, tables, links. */
function asWritten(node: RootContent, text: string): Block {
	const source = text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
	return { kind: "markdown", source, text: plainText(node) }
}

/** An item and those in it; nothing if something else is in it too. */
function itemsOf(item: ListItem, isNumbered: boolean, depth: number, text: string): Block[] | undefined {
	const [first, ...others] = item.children
	const runs = first?.type === "paragraph" ? runsIn(first.children, plain) : undefined
	if (!runs || depth > 8 || typeof item.checked === "boolean") return undefined
	// Each number as it is written: Markdown counts on from the first.
	const number = isNumbered ? Number(/^\d+/.exec(text.slice(item.position?.start.offset, item.position?.end.offset))?.[0] ?? 1) : undefined
	const blocks: Block[] = [{ kind: "item", depth, ...(number !== undefined && { number }), runs }]
	for (const other of others) {
		if (other.type !== "list") return undefined
		for (const inner of other.children) {
			const within = itemsOf(inner, other.ordered === true, depth + 1, text)
			if (!within) return undefined
			blocks.push(...within)
		}
	}
	return blocks
}

/** Words with their marks; nothing if something else is among them. */
function runsIn(nodes: readonly PhrasingContent[], marks: Marks): Run[] | undefined {
	const runs: Run[] = []
	for (const node of nodes) {
		const inner = runsOf(node, marks)
		if (!inner) return undefined
		runs.push(...inner)
	}
	return runs
}

function runsOf(node: PhrasingContent, marks: Marks): Run[] | undefined {
	switch (node.type) {
		case "text":
			return [{ ...marks, text: node.value }]
		case "break":
			return [{ ...marks, text: "\n" }]
		case "strong":
			return runsIn(node.children, { ...marks, bold: true })
		case "emphasis":
			return runsIn(node.children, { ...marks, italic: true })
		default:
			return undefined
	}
}
