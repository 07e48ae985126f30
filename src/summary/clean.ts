/** Text that other programs refuse in a document is taken out of it. */
import type { Root } from "mdast"
import { walk } from "../note/walk.ts"

/** A text without control characters and halves of characters; tabs and line ends stay. */
export function clean(text: string): string {
	return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, "")
}

/** A tree with each of its texts replaced, and everything else as it is. */
export function withTexts(tree: Root, replaced: (text: string) => string): Root {
	const copy = structuredClone(tree)
	walk(copy.children, (node) => {
		if (node.type === "figure") {
			node.svg = svgWithTexts(node.svg, replaced)
			node.title = replaced(node.title)
			node.description = replaced(node.description)
		} else if ("value" in node) node.value = replaced(node.value)
	})
	return copy
}

/** A drawing with each of its texts replaced: a name in it is one that is read. */
function svgWithTexts(svg: string, replaced: (text: string) => string): string {
	return svg.replace(/>([^<>]+)</g, (_, text: string) => `>${escaped(replaced(unescaped(text)))}<`)
}

const marks = [["&", "&amp;"], ["<", "&lt;"], [">", "&gt;"], ['"', "&quot;"], ["'", "&#39;"]] as const
const escaped = (text: string): string => marks.reduce((made, [mark, reference]) => made.replaceAll(mark, reference), text)
const unescaped = (text: string): string => marks.toReversed().reduce((made, [mark, reference]) => made.replaceAll(reference, mark), text)
