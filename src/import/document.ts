/** What every reader makes of a file: its blocks in their order, and what it has left out of them. */
import type { Kind } from "../record/index.ts"
import type { Run } from "../note/forms/phrasing.ts"

export type { Run } from "../note/forms/phrasing.ts"

/** A line that has a level, as a style for headings gives it one. */
export interface HeadingBlock {
	readonly kind: "heading"
	readonly level: number
	readonly runs: readonly Run[]
}

/** Words; lines that were broken within a paragraph end with a line feed. */
export interface ParagraphBlock {
	readonly kind: "paragraph"
	readonly runs: readonly Run[]
}

/** An item of a list. `number` is what a numbered one says; without it, it has a mark. */
export interface ItemBlock {
	readonly kind: "item"
	readonly depth: number
	readonly number?: number
	readonly runs: readonly Run[]
}

/** Rows of cells, each of which has blocks of its own. */
export interface TableBlock {
	readonly kind: "table"
	readonly rows: readonly (readonly (readonly Block[])[])[]
}

/** Markdown that stays as it is. `text`: the words in it. */
export interface MarkdownBlock {
	readonly kind: "markdown"
	readonly source: string
	readonly text: string
}

/** A new page. */
export interface BreakBlock {
	readonly kind: "page"
}

export type Block = HeadingBlock | ParagraphBlock | ItemBlock | TableBlock | MarkdownBlock | BreakBlock

/** Why something of a file is not in the notes. */
export type LeftReason =
	| "comment"
	| "deleted"
	| "embedded"
	| "footer"
	| "header"
	| "heading"
	| "hidden"
	| "picture"
	| "placeholder"
	| "symbol"

/** Something that is not in the notes, with the words of it. */
export interface LeftOut {
	readonly reason: LeftReason
	/** Empty if it has no words, as a picture without a description. */
	readonly text: string
	/** How often it was there. */
	readonly count: number
}

export interface SourceDocument {
	readonly blocks: readonly Block[]
	readonly leftOut: readonly LeftOut[]
}

/** Why nothing of a file can be read. */
export type ReadTrouble =
	| "already-note"
	| "damaged"
	| "empty"
	| "encrypted"
	| "old-word"
	| "open-document"
	| "other-format"
	| "pdf"
	| "spreadsheet"
	| "too-complex"
	| "too-large"
	| "web-page"

/** A file that cannot be read, thrown within the readers only. */
export class Unreadable extends Error {
	readonly trouble: ReadTrouble

	constructor(trouble: ReadTrouble) {
		super(trouble)
		this.trouble = trouble
	}
}

/** The words of runs as they are read. */
export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("")

/** All words of a block, in their order, with a line for each paragraph of a table. */
export function wordsOf(block: Block): string {
	switch (block.kind) {
		case "page":
			return ""
		case "markdown":
			return block.text
		case "table":
			return block.rows
				.flat()
				.flatMap((cell) => cell.map(wordsOf))
				.filter((text) => text !== "")
				.join("\n")
		default:
			return textOf(block.runs)
	}
}

/** Collects what is left out: the same words for the same reason once, with how often. */
export class LeftOutList {
	readonly #all: Map<string, LeftOut>

	constructor(all: readonly LeftOut[] = []) {
		this.#all = new Map(all.map((one) => [`${one.reason} ${one.text}`, one]))
	}

	add(reason: LeftReason, text: string): void {
		const words = text.replace(/\s+/g, " ").trim()
		// Only of a picture or of something embedded it matters that it was there at all.
		if (words === "" && reason !== "picture" && reason !== "embedded") return
		const key = `${reason} ${words}`
		this.#all.set(key, { reason, text: words, count: (this.#all.get(key)?.count ?? 0) + 1 })
	}

	get all(): readonly LeftOut[] {
		return [...this.#all.values()]
	}
}

/** A note that was made of a part of a document. */
export interface ImportedNote {
	readonly kind: Kind
	/** As `YYYY-MM-DD`; nothing if the document does not say it, or says what can mean two days. */
	readonly date: string | undefined
	readonly session: number | undefined
	/** The number is that of its place among the sessions of the document, which says none. */
	readonly isCounted: boolean
	/** What the document calls it. */
	readonly title: string
	/** The titles of the sections that the record has. */
	readonly sections: readonly string[]
	/** The headings of all others. */
	readonly own: readonly string[]
	readonly text: string
}
