/** Fields: items of a list that begin with a label and a colon. */
import type { ListItem, Node, Paragraph, RootContent } from "mdast"
import { findPart } from "../../record/index.ts"
import type { Range } from "../../text/text.ts"
import { trimmed as trimmedOf } from "../../text/trim.ts"
import { isEmptyText } from "../values/value.ts"
import { plainText } from "./plain-text.ts"

/** `- **Label**: value`. Ranges count from the start of the piece. */
export interface Field {
	readonly label: string
	readonly labelRange: Range
	/** The whole item. */
	readonly range: Range
	/** From the first character of the value to the end of the item; empty after the colon if there is none. */
	readonly valueRange: Range
	/** Plain text of the value's first paragraph. */
	readonly text: string
	/** Neither a value nor a sub-field with one. */
	readonly empty: boolean
	/** Fields of a list nested in the item. */
	readonly fields: readonly Field[]
}

/** Those of some fields whose label names this field of the record, of all that the record has there. */
export const fieldsNamed = <Of extends Pick<Field, "label">>(
	fields: readonly Of[],
	among: readonly { readonly id: string }[],
	id: string,
): readonly Of[] => fields.filter(({ label }) => findPart(among, label)?.id === id)

/** The place of a node in the text it was parsed from. */
export function rangeOf(node: Node): Range {
	return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

/** The place of a list item, up to its last character: what closes it decides whether a line end counts. */
export function itemRange(item: ListItem, text: string): Range {
	const { start, end } = rangeOf(item)
	return { start, end: start + text.slice(start, end).trimEnd().length }
}

/** A list item read as a field; nothing if it has no label. */
export function fieldOf(item: ListItem, text: string): Field | undefined {
	const first = item.children[0]
	if (first?.type !== "paragraph") return undefined
	const label = labelOf(first, text)
	if (!label) return undefined
	const rest = item.children.slice(1)
	const range = itemRange(item, text)
	const valueStart = skipSpace(text, label.after, range.end)
	const value = textFrom(first, label.after, text)
	const fields = rest.flatMap((node) => (node.type === "list" ? node.children.flatMap((child) => fieldOf(child, text) ?? []) : []))
	return {
		label: label.name,
		labelRange: label.range,
		range,
		valueRange: valueStart < range.end ? { start: valueStart, end: range.end } : { start: label.after, end: label.after },
		text: value.trim(),
		empty: isEmptyText(value) && !hasContent(rest, text),
		fields,
	}
}

const skipSpace = (text: string, from: number, end: number): number => {
	let at = from
	while (at < end && /\s/.test(text[at] ?? "")) at++
	return at
}

interface Label {
	readonly name: string
	readonly range: Range
	/** The offset after the colon, and after the closing marks if the colon is bold too. */
	readonly after: number
}

/** The words up to the first colon, bold or not. A colon in code or in a link does not count. */
function labelOf(paragraph: Paragraph, text: string): Label | undefined {
	let name = ""
	const start = rangeOf(paragraph).start
	for (const node of paragraph.children) {
		const range = rangeOf(node)
		const colonAt = colonIn(node, text)
		if (colonAt === undefined) {
			if (node.type === "break" || node.type === "html") return undefined
			name += plainText(node)
			if (/[\r\n]/.test(name)) return undefined
			continue
		}
		name += text.slice(range.start, colonAt)
		if (/[\r\n]/.test(name)) return undefined
		const inMarks = node.type === "strong" || node.type === "emphasis"
		const trimmed = trimmedOf(name, "*_").trim()
		if (trimmed === "") return undefined
		return { name: trimmed, range: { start, end: colonAt }, after: inMarks ? range.end : colonAt + 1 }
	}
	return undefined
}

/** Offset of the colon that ends a label: the first in running text, or the last character of bold words. */
function colonIn(node: RootContent, text: string): number | undefined {
	const { start, end } = rangeOf(node)
	if (node.type === "text") {
		const at = text.slice(start, end).search(/[:：]/)
		return at < 0 ? undefined : start + at
	}
	if (node.type !== "strong" && node.type !== "emphasis") return undefined
	const at = /[:：](?=\s*[*_]+$)/.exec(text.slice(start, end))
	return at ? start + at.index : undefined
}

/** Plain text of a paragraph after an offset; comments and other markup are left out. */
function textFrom(paragraph: Paragraph, offset: number, text: string): string {
	let value = ""
	for (const node of paragraph.children) {
		const { start, end } = rangeOf(node)
		if (end <= offset) continue
		if (node.type === "text") value += start < offset ? text.slice(offset, end) : node.value
		else value += plainText(node)
	}
	return value
}

/** Whether anything but white space, comments, placeholders and labels without a value is in these nodes. */
export function hasContent(nodes: readonly RootContent[], text: string): boolean {
	return nodes.some((node) => nodeHasContent(node, text))
}

/** Whether a list item contains anything besides its label. */
export function itemHasContent(item: ListItem, text: string): boolean {
	const [first, ...rest] = item.children
	const label = first?.type === "paragraph" ? labelOf(first, text) : undefined
	if (first?.type !== "paragraph" || !label) return hasContent(item.children, text)
	return !isEmptyText(textFrom(first, label.after, text)) || hasContent(rest, text)
}

function nodeHasContent(node: RootContent, text: string): boolean {
	switch (node.type) {
		case "html":
			return !isEmptyText(node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, ""))
		case "thematicBreak":
			return false
		case "image":
		case "imageReference":
			return true
		case "code":
		case "inlineCode":
		case "text":
			return !isEmptyText(node.value)
		case "listItem":
			return itemHasContent(node, text)
		default:
			return "children" in node ? hasContent(node.children, text) : false
	}
}
