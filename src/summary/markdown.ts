/** A summary's tree as Markdown text. */
import type { Root } from "mdast"
import { gfmTableToMarkdown } from "mdast-util-gfm-table"
import { type Handle, toMarkdown } from "mdast-util-to-markdown"
import { type FigureNode, inWords } from "./figure.ts"
import { emphasis, paragraph } from "./nodes.ts"
import type { SummaryRequest } from "./request.ts"
import { summarise } from "./summarise.ts"

/** The summary of a case as Markdown. */
export const exportMarkdown = (request: SummaryRequest): string => markdownOf(summarise(request))

/** Markdown has no drawings in its text: what it shows is written there in words. */
const figure: Handle = (node: FigureNode, parent, state, info) => state.handle(paragraph(emphasis(inWords(node))), parent, state, info)

/** A tree as Markdown; what is text in it is escaped, so that it is read as text. */
export function markdownOf(tree: Root): string {
	return toMarkdown(tree, {
		bullet: "-",
		emphasis: "*",
		rule: "-",
		handlers: { figure },
		extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
	})
}
