/** A summary's tree as Markdown text. */
import type { Root } from "mdast"
import { gfmTableToMarkdown } from "mdast-util-gfm-table"
import { toMarkdown } from "mdast-util-to-markdown"

export function markdownOf(tree: Root): string {
	return withoutControls(toMarkdown(tree, { bullet: "-", emphasis: "*", rule: "-", extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] }))
}

/** Control characters, which other programs refuse in a document; tabs and line ends stay. */
const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, "")
