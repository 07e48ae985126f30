/** A summary's tree as Markdown text. */
import type { Root } from "mdast"
import { gfmTableToMarkdown } from "mdast-util-gfm-table"
import { toMarkdown } from "mdast-util-to-markdown"
import { walk } from "../note/walk.ts"

export function markdownOf(tree: Root): string {
	return toMarkdown(withoutControls(tree), { bullet: "-", emphasis: "*", rule: "-", extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] })
}

/**
 * A tree without control characters, which other programs refuse in a document; tabs and line ends stay. They are taken
 * out before the text is written: behind it, what they kept apart would become markup that nobody escaped.
 */
function withoutControls(tree: Root): Root {
	const clean = structuredClone(tree)
	walk(clean.children, (node) => {
		if ("value" in node) node.value = node.value.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, "")
	})
	return clean
}
