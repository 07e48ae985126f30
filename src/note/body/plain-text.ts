/** The words of a piece of Markdown without its marks: a break in a line reads as a space. */
import type { Nodes, RootContent } from "mdast"

/** Comments and other HTML are left out. Without recursion, as the depth is the note's to choose. */
export function plainText(node: Nodes): string {
	let text = ""
	const stack: (Nodes | RootContent)[] = [node]
	for (let one = stack.pop(); one; one = stack.pop()) {
		if (one.type === "break") text += " "
		else if (one.type === "html") continue
		else if ("value" in one) text += one.value
		else if ("alt" in one) text += one.alt ?? ""
		else if ("children" in one) for (const child of one.children.toReversed()) stack.push(child)
	}
	return text
}
