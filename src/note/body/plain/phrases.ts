/** The words of a paragraph or a heading, with what is bold or in italics, links, escapes and breaks of a line. */
import type { Break, Link, PhrasingContent } from "mdast"
import { type Found, mostRuns, nodesOf, pair, runAt } from "./emphasis.ts"
import { afterSpaces, beforeSpaces, type Lines } from "./lines.ts"

/** What may be more than a word. A pipe is a word, but ends a cell: the search in a cell must not go on to the end of its row. */
const sign = /\*+|_+|[\n[\]\\|]/g
/** What a backslash makes a plain sign of. */
const escapable = /[!-/:-@[-`{-~]/
/** Where a link leads to, without any sign that may mean something else. */
const destination = /\(([^\s\p{Cc}()<>\\]+)\)/uy

/** The words between two places of a text, without spaces at either end; nothing if what is in them is not read here. */
export function phrasesOf(text: string, from: number, to: number, lines: Lines): PhrasingContent[] | undefined {
	sign.lastIndex = from
	const first = sign.exec(text)
	if (!first || first.index >= to) return [{ type: "text", value: text.slice(from, to), position: lines.placeOf(from, to) }]
	return new PhraseReader(text, from, to, lines).read(first)
}

class PhraseReader {
	readonly #text: string
	readonly #from: number
	readonly #to: number
	readonly #lines: Lines
	#found: Found[] = []
	/** What is before this place was found. */
	#done: number
	/** Brackets that a link may begin with: where they are, and how much was found before them. */
	#brackets: { readonly at: number; readonly before: number }[] = []
	#runs = 0

	constructor(text: string, from: number, to: number, lines: Lines) {
		this.#text = text
		this.#from = from
		this.#to = to
		this.#lines = lines
		this.#done = from
	}

	read(first: RegExpExecArray): PhrasingContent[] | undefined {
		// The pattern itself goes over the text: a copy for each, as `matchAll` makes it, takes longer than that.
		for (let match: RegExpExecArray | null = first; match && match.index < this.#to; match = sign.exec(this.#text)) {
			if (!this.#readSign(match.index, match[0])) return undefined
			sign.lastIndex = Math.max(this.#done, match.index + match[0].length)
		}
		this.#addWords(this.#to)
		if (this.#runs > 0) pair(this.#found, this.#lines)
		return nodesOf(this.#found, this.#lines)
	}

	/** Whether it could be read. */
	#readSign(at: number, marks: string): boolean {
		switch (marks) {
			case "\n":
				this.#readLineEnd(at)
				return true
			case "\\":
				this.#readBackslash(at)
				return true
			case "[":
				return this.#readOpening(at)
			case "]":
				return this.#readClosing(at)
			case "|":
				return true
			default:
				this.#add(at, at + marks.length, runAt(this.#text, at, at + marks.length, this.#from, this.#to))
				return ++this.#runs <= mostRuns
		}
	}

	/** Two spaces before it make a break of it. Those around it are no words. */
	#readLineEnd(at: number): void {
		const text = this.#text
		const lineEnd = text[at - 1] === "\r" ? at - 1 : at
		const wordsEnd = beforeSpaces(text, lineEnd, this.#done)
		this.#addWords(wordsEnd)
		const isBreak = lineEnd - wordsEnd > 1 && !text.slice(wordsEnd, lineEnd).includes("\t")
		if (isBreak) this.#addBreak(wordsEnd, at + 1)
		else this.#found.push({ start: lineEnd, end: at + 1, value: text.slice(lineEnd, at + 1) })
		this.#done = afterSpaces(text, at + 1, this.#to)
	}

	#readBackslash(at: number): void {
		const text = this.#text
		const next = at + 1
		if (next >= this.#to) return
		const lineEnd = text[next] === "\r" ? next + 1 : next
		if (text[lineEnd] === "\n") {
			this.#addBreak(at, lineEnd + 1)
			this.#done = afterSpaces(text, lineEnd + 1, this.#to)
		} else if (escapable.test(text[next] ?? "")) this.#add(at, next + 1, { start: at, end: next + 1, value: text[next] ?? "" })
	}

	#readOpening(at: number): boolean {
		this.#addWords(at)
		this.#brackets.push({ at, before: this.#found.length })
		this.#add(at, at + 1)
		return this.#text[at - 1] !== "!"
	}

	#readClosing(at: number): boolean {
		const bracket = this.#brackets.pop()
		const next = this.#text[at + 1]
		if (!bracket || (next !== "(" && next !== "[")) return true
		destination.lastIndex = at + 1
		const url = destination.exec(this.#text)?.[1]
		if (url === undefined) return false
		this.#addWords(at)
		const label = this.#found.splice(bracket.before).slice(1)
		pair(label, this.#lines)
		const end = destination.lastIndex
		const position = this.#lines.placeOf(bracket.at, end)
		const link: Link = { type: "link", title: null, url, children: nodesOf(label, this.#lines), position }
		this.#add(at, end, link)
		// There is no link in a link.
		this.#brackets = []
		return true
	}

	#addBreak(start: number, end: number): void {
		const node: Break = { type: "break", position: this.#lines.placeOf(start, end) }
		this.#add(start, end, node)
	}

	/** Adds what is between two places, words if nothing else, and the words before it. */
	#add(start: number, end: number, found: Found = { start, end, value: this.#text.slice(start, end) }): void {
		this.#addWords(start)
		this.#found.push(found)
		this.#done = end
	}

	#addWords(end: number): void {
		const start = this.#done
		if (end <= start) return
		this.#found.push({ start, end, value: this.#text.slice(start, end) })
		this.#done = end
	}
}
