/** A summary's tree as Markdown text. */
import type { Root } from "mdast"
import { gfmTableToMarkdown } from "mdast-util-gfm-table"
import { toMarkdown } from "mdast-util-to-markdown"

export function markdownOf(tree: Root): string {
	return withoutControls(toMarkdown(tree, { bullet: "-", emphasis: "*", rule: "-", extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] }))
}

/** Control characters, which other programs refuse in a document; tabs and line ends stay. */
const withoutControls = (text: string): string => text.replace(/[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
