/** Markdown as CommonMark reads it, but for link definitions: with them a section's meaning would hang on another's. */
import type { Root, RootContent } from "mdast"
import remarkParse from "remark-parse"
import { type Processor, unified } from "unified"
import { readPlain } from "./plain.ts"

function withoutDefinitions(this: Processor): void {
	const data = this.data()
	data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ["definition"] } }]
}

const processor = unified().use(withoutDefinitions).use(remarkParse).freeze()

/** The syntax tree of a text; offsets count from its start. */
export function parseMarkdown(text: string): Root {
	// A byte order mark at the start would be dropped and move every offset.
	return processor.parse(text.replace(/^\uFEFF/, " "))
}

/** What stands at the top level of a text; the plain texts that notes are mostly made of are read without the parser. */
export function readMarkdown(text: string): RootContent[] {
	return readPlain(text) ?? parseMarkdown(text).children
}
