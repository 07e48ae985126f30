/** A summary's tree as Markdown text. */
import type { Root } from "mdast"
import { gfmTableToMarkdown } from "mdast-util-gfm-table"
import { type Handle, toMarkdown } from "mdast-util-to-markdown"
import { type Figure, toldOf } from "./figure.ts"

/** Markdown has no place for a drawing in the text: what it shows stands there in words. */
const figure: Handle = (node: Figure, _, state, info) =>
	state.containerPhrasing({ type: "paragraph", children: [{ type: "emphasis", children: [{ type: "text", value: toldOf(node) }] }] }, { ...state.createTracker(info).current(), before: "\n", after: "\n" })

export function markdownOf(tree: Root): string {
	return toMarkdown(tree, { bullet: "-", emphasis: "*", rule: "-", handlers: { figure }, extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] })
}
