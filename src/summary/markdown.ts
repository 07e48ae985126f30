/** A summary's tree as Markdown text. */
import type { Root } from "mdast"
import { gfmTableToMarkdown } from "mdast-util-gfm-table"
import { type Handle, toMarkdown } from "mdast-util-to-markdown"
import { type Figure, toldOf } from "./figure.ts"
import { emphasis, paragraph } from "./nodes.ts"
import type { SummaryRequest } from "./request.ts"
import { summarise } from "./summarise.ts"

/** The summary of a case as Markdown. */
export const exportMarkdown = (request: SummaryRequest): string => markdownOf(summarise(request))

/** Markdown has no place for a drawing in the text: what it shows stands there in words. */
const figure: Handle = (node: Figure, parent, state, info) => state.handle(paragraph(emphasis(toldOf(node))), parent, state, info)

export function markdownOf(tree: Root): string {
	return toMarkdown(tree, {
		bullet: "-",
		emphasis: "*",
		rule: "-",
		handlers: { figure },
		extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
	})
}
