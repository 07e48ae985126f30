/** Goes over a tree of Markdown without recursion, as its depth is the note's to choose. */
import type { RootContent } from "mdast"

/** Visits each node in the order of the text; not what is in one for which `visit` returns false. */
export function walk(nodes: readonly RootContent[], visit: (node: RootContent) => boolean | void): void {
	const stack = nodes.toReversed()
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (visit(node) === false || !("children" in node)) continue
		// One by one: a list may have more items than a call takes arguments.
		for (const child of node.children.toReversed()) stack.push(child)
	}
}
