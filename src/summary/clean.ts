/** Text that other programs refuse in a document is taken out of it. */
import type { Root, RootContent } from "mdast"
import type { FigureNode } from "./figure.ts"
import type { Element, Text } from "./figures/index.ts"

/** A text without control characters and halves of characters; tabs and line ends stay. */
export function clean(text: string): string {
	return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, "")
}

/** A tree with each of its texts replaced, and everything else as it is. What somebody signed with is only cleaned. */
export const withTexts = ({ children, ...root }: Root, replaced: (text: string) => string): Root => ({
	...root,
	children: children.map((node) => nodeWith(node, replaced)),
})

/** Most nodes contain others or a text: the rest is asked for last. */
function nodeWith<Node extends RootContent>(node: Node, replaced: (text: string) => string): Node {
	if ("children" in node) return { ...node, children: node.children.map((child) => nodeWith(child, replaced)) }
	if ("value" in node) return { ...node, value: node.type === "text" && node.data?.asSigned ? clean(node.value) : replaced(node.value) }
	return node.type === "figure" ? { ...node, ...figureWith(node, replaced) } : node
}

const figureWith = ({ drawings, narrow, title, description }: FigureNode, replaced: (text: string) => string): Partial<FigureNode> => ({
	drawings: drawings.map((drawing) => drawingWith(drawing, replaced)),
	...(narrow && { narrow: drawingWith(narrow, replaced) }),
	title: replaced(title),
	description: replaced(description),
})

/** A drawing with each of its texts replaced: a name in it is one that is read. Most of it has none, and is the same element. */
function drawingWith(element: Element, replaced: (text: string) => string): Element {
	let children: Element["children"][number][] | undefined
	for (const [index, child] of element.children.entries()) {
		const other = child.type === "element" ? drawingWith(child, replaced) : textWith(child, replaced)
		if (other !== child) (children ??= [...element.children])[index] = other
	}
	return children ? { ...element, children } : element
}

function textWith(text: Text, replaced: (text: string) => string): Text {
	const value = replaced(text.value)
	return value === text.value ? text : { ...text, value }
}
