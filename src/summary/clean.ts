/** Text that other programs refuse in a document is taken out of it. */
import type { Root, RootContent } from "mdast"
import type { Element } from "./figures/index.ts"

/** A text without control characters and halves of characters; tabs and line ends stay. */
export function clean(text: string): string {
	return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, "")
}

/** A tree with each of its texts replaced, and everything else as it is. What somebody signed with is only cleaned. */
export const withTexts = ({ children, ...root }: Root, replaced: (text: string) => string): Root => ({
	...root,
	children: children.map((node) => nodeWith(node, replaced)),
})

function nodeWith<Node extends RootContent>(node: Node, replaced: (text: string) => string): Node {
	if (node.type === "figure") {
		return {
			...node,
			drawings: node.drawings.map((drawing) => drawingWith(drawing, replaced)),
			...(node.narrow && { narrow: drawingWith(node.narrow, replaced) }),
			title: replaced(node.title),
			description: replaced(node.description),
		}
	}
	if ("children" in node) return { ...node, children: node.children.map((child) => nodeWith(child, replaced)) }
	if (node.type === "text" && node.data?.asSigned) return { ...node, value: clean(node.value) }
	return "value" in node ? { ...node, value: replaced(node.value) } : node
}

/** A drawing with each of its texts replaced: a name in it is one that is read. Most of it has none, and is the same element. */
function drawingWith(element: Element, replaced: (text: string) => string): Element {
	const children = element.children.map((child) => {
		if (child.type === "element") return drawingWith(child, replaced)
		const value = replaced(child.value)
		return value === child.value ? child : { ...child, value }
	})
	return children.every((child, index) => child === element.children[index]) ? element : { ...element, children }
}
