/** The tree of cases, for the suites that try it. */
import type { Node } from "../../src/vscode/tree/nodes.ts"
import { assert } from "./helpers.ts"
import { api } from "./notes.ts"

/** The body of a formulation with a person and a mechanism. */
export const people =
	"## Interpersonal inventory\n\n### Older sister\n\n- **Relationship**: sister\n- **Closeness**: 2\n\n## Mechanisms of change\n\n### Improving interpersonal skills\n\n- **Hypothesis**: asks for what she needs\n"
/** The body of a session that rates the mechanism. */
export const rated =
	"## Mechanisms of change\n\n- **Improving interpersonal skills**: 2: asked @older-sister to listen\n\n## Plan\n\nAgain.\n"

/** The tree of cases after all notes were read, and ways to find a node in it. */
export async function tree() {
	const { cases, notes } = await api()
	// What was just written is read for sure: an event of the file system may come late.
	await notes.rescan()
	const children = (node?: Node) => cases.getChildren(node)
	const item = (node: Node) => cases.getTreeItem(node)
	const labels = async (parent?: Node) => Promise.all((await children(parent)).map(async (node) => (await item(node)).label))
	const labelled = async (parent: Node | undefined, label: string): Promise<Node> => {
		const at = (await labels(parent)).indexOf(label)
		const found = (await children(parent))[at]
		assert.ok(found, `no “${label}”`)
		return found
	}
	return { cases, notes, children, item, labels, labelled }
}
