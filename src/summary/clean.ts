/** Text that other programs refuse in a document is taken out of it. */
import type { Root } from "mdast"
import { walk } from "../note/body/walk.ts"
import type { Element } from "./figures/index.ts"

/** A text without control characters and halves of characters; tabs and line ends stay. */
export function clean(text: string): string {
	return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, "")
}

/** A tree with each of its texts replaced, and everything else as it is. */
export function withTexts(tree: Root, replaced: (text: string) => string): Root {
	const copy = copyOf(tree)
	walk(copy.children, (node) => {
		if (node.type === "figure") {
			node.drawings = node.drawings.map((drawing) => drawingWith(drawing, replaced))
			if (node.narrow) node.narrow = drawingWith(node.narrow, replaced)
			node.title = replaced(node.title)
			node.description = replaced(node.description)
		} else if ("value" in node) node.value = replaced(node.value)
	})
	return copy
}

/** A copy in which no two places share a node: each text is replaced once. */
function copyOf<Value>(value: Value): Value {
	if (Array.isArray(value)) return value.map((item: unknown) => copyOf(item)) as Value
	if (typeof value !== "object" || value === null) return value
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)])) as Value
}

/** A drawing with each of its texts replaced: a name in it is one that is read. */
function drawingWith(element: Element, replaced: (text: string) => string): Element {
	return {
		...element,
		children: element.children.map((child) =>
			child.type === "text" ? { ...child, value: replaced(child.value) } : drawingWith(child, replaced),
		),
	}
}
