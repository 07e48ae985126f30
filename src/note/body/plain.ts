/**
 * Reads the Markdown that notes are mostly made of: headings, paragraphs and bullet lists, without markup except
 * words in bold or italics. The tree is the one that mdast-util-from-markdown gives, in a small part of its time.
 */
import type { Heading, List, ListItem, Paragraph, RootContent } from "mdast"
import { type Phrases, phrasesOf } from "./emphasis.ts"

/** What makes more of a text than its words, wherever it is. */
const markup = /[`\\\t\0\v\f\uFEFF]|\r(?!\n)|\]\(|<[A-Za-z/!?]|&[#\w]+;/
/** What may begin another block, or go on with one, as the first characters of a line. A hyphen before a word does not. */
const blockStart = /^(?:[#>+=~]|\*(?: |$)|-(?!\w)|\d{1,9}[.)](?: |$)|(?:\* *){3,}$|(?:_ *){3,}$)/
/** What makes a table of the line before it: dashes, with pipes between them. */
const tableLine = /^[-:|\s]+$/
const headingLine = /^(#{1,6}) +(\S.*)$/s

/** The nodes at the top level of a text; nothing if it contains anything that is not read here. Linear in its length. */
export function readPlain(text: string): RootContent[] | undefined {
	return markup.test(text) ? undefined : new PlainReader(text).read()
}

class PlainReader {
	readonly #text: string
	readonly #nodes: RootContent[] = []
	/** The line at hand: its number from 1, and where it begins and ends. */
	#line = 0
	#start = 0
	#end = 0
	#isAfterBlank = false
	/** What the next line may go on with, from the outside in. */
	#list: List | undefined
	#nested: List | undefined
	#paragraph: Paragraph | undefined
	/** A mark in the paragraph could open what its next line closes. */
	#isOpen = false

	constructor(text: string) {
		this.#text = text
	}

	read(): RootContent[] | undefined {
		const text = this.#text
		for (let next = 0; next < text.length;) {
			const lineEnd = text.indexOf("\n", next)
			this.#line++
			this.#start = next
			next = lineEnd < 0 ? text.length : lineEnd + 1
			this.#end = lineEnd < 0 ? text.length : text[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd
			if (!this.#readLine()) return undefined
		}
		return this.#nodes
	}

	/** Whether the line could be read. */
	#readLine(): boolean {
		const content = this.#skipSpaces(this.#start)
		if (content === this.#end) {
			this.#paragraph = undefined
			this.#isAfterBlank = true
			return true
		}
		const isRead = this.#readContent(content)
		this.#isAfterBlank = false
		return isRead
	}

	#readContent(content: number): boolean {
		const indent = content - this.#start
		const text = this.#text
		if (text[content] === "-" && text[content + 1] === " ") {
			if (indent === 0) return this.#readItem(content)
			return indent === 2 && this.#list !== undefined && !this.#isAfterBlank && this.#readNestedItem(content)
		}
		if (indent === 0 && text[content] === "#") return this.#readHeading()
		if (this.#paragraph) return this.#continue(this.#paragraph, content)
		if (indent > 0) return false
		this.#list = this.#nested = undefined
		const paragraph = this.#readParagraph(content)
		if (paragraph) this.#nodes.push(paragraph)
		return paragraph !== undefined
	}

	#readHeading(): boolean {
		const ownEnd = this.#withoutSpaces(this.#start, this.#end)
		const [, marks = "", words = ""] = headingLine.exec(this.#text.slice(this.#start, ownEnd)) ?? []
		const { children } = (words !== "" && !words.endsWith("#") && this.#phrases(words, ownEnd - words.length)) || {}
		if (!children) return false
		const heading: Heading = {
			type: "heading",
			depth: marks.length as Heading["depth"],
			children,
			position: this.#position(this.#start, this.#end),
		}
		this.#nodes.push(heading)
		this.#list = this.#nested = this.#paragraph = undefined
		return true
	}

	#readItem(at: number): boolean {
		const item = this.#itemAt(at)
		if (!item) return false
		this.#nested = undefined
		if (this.#list) {
			if (this.#isAfterBlank) this.#list.spread = true
			add(this.#list, item)
		} else {
			this.#list = listOf(item)
			this.#nodes.push(this.#list)
		}
		return true
	}

	#readNestedItem(at: number): boolean {
		const outer = this.#list?.children.at(-1)
		const item = this.#itemAt(at)
		if (!item || !outer) return false
		if (this.#nested) add(this.#nested, item)
		else {
			this.#nested = listOf(item)
			outer.children.push(this.#nested)
		}
		this.#stretch()
		return true
	}

	#itemAt(at: number): ListItem | undefined {
		const paragraph = this.#readParagraph(at + 2)
		return paragraph && { type: "listItem", spread: false, checked: null, children: [paragraph], position: this.#position(at, this.#end) }
	}

	/** The first line of a paragraph. */
	#readParagraph(at: number): Paragraph | undefined {
		const words = this.#words(at)
		if (words === "" || words.startsWith(" ") || blockStart.test(words)) return undefined
		const { children, isOpen = false } = this.#phrases(words, at) ?? {}
		this.#isOpen = isOpen
		this.#paragraph = children && { type: "paragraph", children, position: this.#position(at, this.#end) }
		return this.#paragraph
	}

	#phrases(words: string, at: number): Phrases | undefined {
		return phrasesOf(words, (start, end) => this.#position(at + start, at + end))
	}

	/** A further line of a paragraph. What follows a line that ends in spaces or in marked words is left to others. */
	#continue({ children, position }: Paragraph, at: number): boolean {
		const words = this.#words(at)
		const last = children.at(-1)
		const before = position?.end.offset ?? 0
		if (blockStart.test(words) || tableLine.test(words) || last?.type !== "text" || last.position?.end.offset !== before || !position)
			return false
		if (this.#isOpen && /[*_]/.test(words)) return false
		const { children: [first, ...more] = [], isOpen = false } = this.#phrases(words, at) ?? {}
		if (first?.type !== "text" || !first.position) return false
		this.#isOpen ||= isOpen
		last.value += this.#text.slice(before, this.#start) + first.value
		last.position.end = first.position.end
		children.push(...more)
		position.end = this.#point(this.#end)
		this.#stretch()
		return true
	}

	/** Items and lists end with their last line. */
	#stretch(): void {
		if (!this.#list) return
		for (const list of this.#nested ? [this.#nested, this.#list] : [this.#list]) {
			const item = list.children.at(-1)
			if (item?.position) item.position.end = this.#point(this.#end)
			if (list.position) list.position.end = this.#point(this.#end)
		}
	}

	/** The words of the line from an offset on, without the spaces at its end. */
	#words(at: number): string {
		return this.#text.slice(at, this.#withoutSpaces(at, this.#end))
	}

	#skipSpaces(from: number): number {
		let at = from
		while (at < this.#end && this.#text[at] === " ") at++
		return at
	}

	#withoutSpaces(from: number, end: number): number {
		let at = end
		while (at > from && this.#text[at - 1] === " ") at--
		return at
	}

	#position(start: number, end: number) {
		return { start: this.#point(start), end: this.#point(end) }
	}

	/** A place in the line at hand. */
	#point(offset: number) {
		return { line: this.#line, column: offset - this.#start + 1, offset }
	}
}

const listOf = (item: ListItem): List => ({
	type: "list",
	ordered: false,
	start: null,
	spread: false,
	children: [item],
	...(item.position && { position: { start: item.position.start, end: item.position.end } }),
})

function add(list: List, item: ListItem): void {
	list.children.push(item)
	if (list.position && item.position) list.position.end = item.position.end
}
