/** Markdown as CommonMark reads it, with tables, except for link definitions: with them a section's meaning would hang on another's. */
import type { Root, RootContent } from "mdast"
import { fromMarkdown } from "mdast-util-from-markdown"
import { gfmTable } from "micromark-extension-gfm-table"
import { asRead } from "./pasted.ts"
import { readPlain } from "./plain/blocks.ts"
import { tables } from "./tables.ts"

const extensions = [gfmTable(), { disable: { null: ["definition"] } }]
const mdastExtensions = [tables]

/** The syntax tree of a text; offsets count from its start. */
export function parseMarkdown(text: string): Root {
	// A byte order mark at the start would be dropped and move every offset.
	return fromMarkdown(asRead(text.replace(/^\uFEFF/, " ")), { extensions, mdastExtensions })
}

/** The nodes at the top level of a text; the plain texts that notes are mostly made of are read without the parser. */
export function readMarkdown(text: string): RootContent[] {
	return readPlain(asRead(text)) ?? parseMarkdown(text).children
}
