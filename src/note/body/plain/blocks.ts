/**
 * Reads the Markdown that notes are mostly made of: headings, paragraphs, lists and tables, in the forms that people
 * write them. The tree is the one that mdast-util-from-markdown gives, in a small part of its time.
 */
import type { Heading, Paragraph, RootContent, Table } from "mdast"
import { afterSpaces, beforeSpaces, Lines, type Point } from "./lines.ts"
import { codeIndent, columnAfter, type Mark, markAt, OpenItems } from "./lists.ts"
import { phrasesOf } from "./phrases.ts"
import { rowOf, tableOf } from "./tables.ts"

/** What is not read here, wherever it is. */
const markup = /[`\0\v\f\uFEFF]|\r(?!\n)|<[A-Za-z/!?]|&[#\w]+;/
/** What may begin another block, or go on with one, as the first characters of a line. */
const blockStart =
	/^(?:#{1,6}(?:[ \t]|$)|>|~~~|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|=+[ \t]*$|(?:-[ \t]*)+$|(?:\*[ \t]*){2,}$|(?:_[ \t]*){3,}$)/
/** What makes a table of the line before it: dashes, with pipes between them. */
const tableLine = /^[-:|\s]+$/
const headingLine = /^(#{1,6}) +(\S.*)$/s

/** The nodes at the top level of a text; nothing if it contains anything that is not read here. Linear in its length. */
export function readPlain(text: string): RootContent[] | undefined {
	return markup.test(text) ? undefined : new PlainReader(text).read()
}

class PlainReader {
	readonly #text: string
	readonly #lines = new Lines()
	readonly #nodes: RootContent[] = []
	readonly #items = new OpenItems(this.#nodes)
	/** The line at hand: where it begins and ends. */
	#start = 0
	#end = 0
	/** Where the last line ended that is not blank. */
	#lastEnd = 0
	#isAfterBlank = false
	/** What the next line may go on with, and where its words begin. */
	#paragraph: { readonly node: Paragraph; readonly from: number } | undefined
	#table: Table | undefined

	constructor(text: string) {
		this.#text = text
	}

	read(): RootContent[] | undefined {
		const text = this.#text
		for (let next = 0; next < text.length;) {
			const lineEnd = text.indexOf("\n", next)
			this.#start = next
			next = lineEnd < 0 ? text.length : lineEnd + 1
			if (lineEnd >= 0) this.#lines.add(next)
			this.#end = lineEnd < 0 ? text.length : text[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd
			if (!this.#readLine()) return undefined
		}
		if (!this.#endParagraph()) return undefined
		this.#items.close(0, this.#lastPoint())
		return this.#nodes
	}

	/** Whether the line could be read. */
	#readLine(): boolean {
		const words = afterSpaces(this.#text, this.#start, this.#end)
		if (words === this.#end) {
			this.#isAfterBlank = true
			this.#table = undefined
			return this.#endParagraph()
		}
		const isRead = this.#readWords(words)
		this.#isAfterBlank = false
		this.#lastEnd = this.#end
		return isRead
	}

	#readWords(at: number): boolean {
		const items = this.#items
		const column = columnAfter(0, this.#text.slice(this.#start, at))
		if (column === 0 && this.#text[at] === "#") return this.#readHeading()
		if (this.#table) return column === 0 && this.#readRow(this.#table)
		const depth = items.depthAt(column)
		const isCode = column - items.columnOf(depth) >= codeIndent
		const mark = isCode ? undefined : markAt(this.#text, at, column)
		if (mark && this.#mayBegin(mark, depth)) return this.#readItem(mark, at, depth)
		if (this.#paragraph) return this.#canGoOn(at) || (column === 0 && this.#beginTable(this.#paragraph))
		if (isCode) return false
		items.close(depth, this.#lastPoint())
		return this.#beginParagraph(at, this.#isAfterBlank)
	}

	/** Only a number one ends a paragraph that the line could go on with. */
	#mayBegin({ sign }: Mark, depth: number): boolean {
		return !this.#paragraph || depth < this.#items.depth || !/^\d/.test(sign) || /^1\D/.test(sign)
	}

	#readHeading(): boolean {
		this.#table = undefined
		if (!this.#endParagraph()) return false
		this.#items.close(0, this.#lastPoint())
		const to = beforeSpaces(this.#text, this.#end, this.#start)
		const [, marks = "", words = ""] = headingLine.exec(this.#text.slice(this.#start, to)) ?? []
		if (words === "" || words.endsWith("#")) return false
		const children = phrasesOf(this.#text, to - words.length, to, this.#lines)
		if (!children) return false
		const heading: Heading = {
			type: "heading",
			depth: marks.length as Heading["depth"],
			children,
			position: this.#lines.placeOf(this.#start, this.#end),
		}
		this.#nodes.push(heading)
		return true
	}

	#readItem(mark: Mark, at: number, depth: number): boolean {
		return (
			this.#endParagraph() &&
			this.#items.begin(mark, this.#lines.pointAt(at), depth, this.#isAfterBlank, this.#lastPoint()) &&
			this.#beginParagraph(mark.content, false)
		)
	}

	#beginParagraph(from: number, isAfterBlank: boolean): boolean {
		const start = this.#lines.pointAt(from)
		const node: Paragraph = { type: "paragraph", children: [], position: { start, end: start } }
		this.#items.add(node, isAfterBlank)
		this.#paragraph = { node, from }
		return !blockStart.test(this.#text.slice(from, this.#end))
	}

	/** Its words are read when all of its lines are known. */
	#endParagraph(): boolean {
		if (!this.#paragraph) return true
		const { node, from } = this.#paragraph
		this.#paragraph = undefined
		const children = phrasesOf(this.#text, from, beforeSpaces(this.#text, this.#lastEnd, from), this.#lines)
		if (!children) return false
		node.children = children
		if (node.position) node.position.end = this.#lastPoint()
		return true
	}

	#canGoOn(at: number): boolean {
		const words = this.#text.slice(at, this.#end)
		return !blockStart.test(words) && !tableLine.test(words)
	}

	/** Makes a table of a paragraph that is one line in the first column: its head. The line at hand has the dashes. */
	#beginTable({ node, from }: { readonly node: Paragraph; readonly from: number }): boolean {
		const isHead = this.#nodes.at(-1) === node && node.position?.start.column === 1 && this.#text.indexOf("\n", from) === this.#start - 1
		const table = isHead ? tableOf(this.#text, this.#lines, [from, this.#lastEnd], [this.#start, this.#end]) : undefined
		if (!table) return false
		this.#nodes[this.#nodes.length - 1] = table
		this.#paragraph = undefined
		this.#table = table
		return true
	}

	#readRow(table: Table): boolean {
		const row = rowOf(this.#text, this.#lines, this.#start, this.#end)
		if (!row) return false
		table.children.push(row)
		if (table.position) table.position.end = this.#lines.pointAt(this.#end)
		return true
	}

	/** Where the last line ended that is not blank. */
	#lastPoint(): Point {
		return this.#lines.pointAt(this.#lastEnd)
	}
}
