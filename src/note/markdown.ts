/** Markdown as CommonMark reads it, but for link definitions: with them a section's meaning would hang on another's. */
import type { Root } from "mdast"
import { fromMarkdown, type Options } from "mdast-util-from-markdown"

const options: Options = { extensions: [{ disable: { null: ["definition"] } }] }

/** The syntax tree of a text; offsets count from its start. */
export function parseMarkdown(text: string): Root {
	// A byte order mark at the start would be dropped and move every offset.
	return fromMarkdown(text.replace(/^\uFEFF/, " "), options)
}
