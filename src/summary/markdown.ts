/** A summary's tree as Markdown text. */
import type { Root } from "mdast"
import { gfmTableToMarkdown } from "mdast-util-gfm-table"
import { toMarkdown } from "mdast-util-to-markdown"

export function markdownOf(tree: Root): string {
	return toMarkdown(tree, { bullet: "-", emphasis: "*", rule: "-", extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] })
}
