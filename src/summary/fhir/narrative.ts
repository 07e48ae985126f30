/** Text of a summary as the narrative of a resource: XHTML of a few elements, in which what a note contains is text. */
import type { Narrative } from "@medplum/fhirtypes"
import type { Nodes, RootContent } from "mdast"

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? "")

/** The element for each node that is one; all others are their children, or their text. */
const elements: Readonly<Partial<Record<Nodes["type"], string>>> = {
	paragraph: "p",
	listItem: "li",
	blockquote: "blockquote",
	emphasis: "em",
	strong: "strong",
	inlineCode: "code",
	code: "pre",
	tableRow: "tr",
}

/** Blocks as a narrative; nothing for none. */
export function narrativeOf(blocks: readonly RootContent[]): Narrative | undefined {
	const inner = blocks.map(xhtmlOf).join("")
	return inner === "" ? undefined : { status: "generated", div: `<div xmlns="http://www.w3.org/1999/xhtml">${inner}</div>` }
}

/** A text as a narrative of one paragraph for each of its lines. */
export const narrativeOfText = (text: string): Narrative | undefined =>
	narrativeOf(
		text
			.split("\n")
			.filter((line) => line.trim() !== "")
			.map((value) => ({ type: "paragraph", children: [{ type: "text", value }] })),
	)

function xhtmlOf(node: Nodes): string {
	switch (node.type) {
		case "figure":
			return ""
		case "break":
			return "<br/>"
		case "thematicBreak":
			return "<hr/>"
		case "heading":
			return inElement(`h${Math.min(Math.max(node.depth, 3), 6)}`, innerOf(node))
		case "list":
			return inElement(node.ordered ? "ol" : "ul", innerOf(node))
		case "table": {
			const [head, ...rows] = node.children
			const cells = (row: typeof head, element: string): string =>
				inElement("tr", (row?.children ?? []).map((cell) => inElement(element, innerOf(cell))).join(""))
			const body = rows.length > 0 ? inElement("tbody", rows.map((row) => cells(row, "td")).join("")) : ""
			return inElement("table", `${inElement("thead", cells(head, "th"))}${body}`)
		}
		default: {
			const element = elements[node.type]
			return element === undefined ? innerOf(node) : inElement(element, innerOf(node))
		}
	}
}

const inElement = (name: string, inner: string): string => `<${name}>${inner}</${name}>`

const innerOf = (node: Nodes): string =>
	"children" in node ? node.children.map(xhtmlOf).join("") : "value" in node ? escaped(node.value) : ""
