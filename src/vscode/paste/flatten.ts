/** The words of blocks without their structure, for the cells of a table. */
import type { PhrasingContent, RootContent } from "mdast"

/** A node without bold: the head of a table is bold by itself. */
export const unmarked = (node: PhrasingContent): PhrasingContent[] => (node.type === "strong" ? node.children : [node])

/** The words of blocks in one line, as a cell has room for. */
export function inOneLine(inner: readonly RootContent[]): PhrasingContent[] {
	return inner.flatMap((block, index): PhrasingContent[] => [
		...(index > 0 ? [{ type: "text", value: " " } as const] : []),
		...wordsIn(block),
	])
}

function wordsIn(node: RootContent): PhrasingContent[] {
	if (node.type === "paragraph" || node.type === "heading")
		return node.children.map((child) => (child.type === "break" ? { type: "text", value: " " } : child))
	if (node.type === "list")
		return node.children.flatMap(({ children }, index) => [
			...(index > 0 ? [{ type: "text", value: "; " } as const] : []),
			...inOneLine(children),
		])
	return "children" in node ? node.children.flatMap((child) => wordsIn(child)) : []
}
