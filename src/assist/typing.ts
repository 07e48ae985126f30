/** What is being written at a place of the body, by its line only: it may be half typed, and not yet part of a note. */
import { leadingWords } from "../note/values/value.ts"
import { lineRange, type Range } from "../text/text.ts"
import { trimmed } from "../text/trim.ts"

/** What is typed so far, and all that it is part of: the rest of its word or heading too. */
interface TypedText {
	readonly range: Range
	/** What of it is before the cursor. */
	readonly text: string
}

export type Typing =
	/** `@ali` */
	| (TypedText & { readonly what: "person" })
	/** `## Ri`, or `###`. */
	| (TypedText & { readonly what: "heading"; readonly depth: 2 | 3 })
	/** `- **Lev`. `colon`: one follows, and whether it is within the marks. */
	| (TypedText & { readonly what: "label"; readonly indent: string; readonly colon?: "in-marks" | "outside" })
	/** `- **Level**: lo` */
	| (TypedText & { readonly what: "value"; readonly indent: string; readonly label: string; readonly rest: string })
	/** `G`, as a goal begins. */
	| (TypedText & { readonly what: "goal" })
	/** Nothing: a line without text, or a place between words. */
	| (TypedText & { readonly what: "line"; readonly indent: string })
	| (TypedText & { readonly what: "gap" })

/** Everything that may be meant at an offset, what is surest first; nothing in running words. */
export function typingAt(text: string, offset: number): Typing[] {
	const { start, end } = lineRange(text, offset)
	const line = new Line(text.slice(start, end), start, offset - start)
	const sure = line.person() ?? line.heading()
	if (sure) return [sure]
	return [line.inList(), line.goal() ?? line.nothing()].flatMap((typing) => typing ?? [])
}

const word = String.raw`[\p{L}\p{N}\p{M}_-]`
const personBefore = new RegExp(String.raw`(?<![\p{L}\p{N}_@.+/\\%-])@${word}*$`, "u")
const goalBefore = /(?<![\p{L}\p{N}_@-])G\d{0,3}$/u
const wordAfter = new RegExp(`^${word}*`, "u")

/** No label of the record is longer by far. */
const longestLabel = 80

const spaceIn = (text: string): number => text.length - text.trimStart().length

class Line {
	readonly #text: string
	readonly #at: number
	readonly #cursor: number
	readonly #before: string
	readonly #after: string

	constructor(text: string, at: number, cursor: number) {
		this.#text = text
		this.#at = at
		this.#cursor = cursor
		this.#before = text.slice(0, cursor)
		this.#after = text.slice(cursor)
	}

	/** From a column of the line up to another, with what is before the cursor. */
	#typed(from: number, to: number): TypedText {
		return { range: { start: this.#at + from, end: this.#at + Math.max(to, this.#cursor) }, text: this.#text.slice(from, this.#cursor) }
	}

	#word(from: number): TypedText {
		return this.#typed(from, this.#cursor + (wordAfter.exec(this.#after)?.[0].length ?? 0))
	}

	person(): Typing | undefined {
		const found = personBefore.exec(this.#before)
		return found ? { what: "person", ...this.#word(found.index) } : undefined
	}

	goal(): Typing | undefined {
		const found = goalBefore.exec(this.#before)
		return found ? { what: "goal", ...this.#word(found.index) } : undefined
	}

	heading(): Typing | undefined {
		const [whole = "", indent = "", marks = ""] = /^( {0,3})(#{2,3})(?!#)[ \t]*/.exec(this.#text) ?? []
		if (whole === "" || this.#cursor < indent.length + marks.length) return undefined
		return { what: "heading", depth: marks.length === 2 ? 2 : 3, ...this.#typed(indent.length, this.#text.trimEnd().length) }
	}

	/** A field of a list: its label, or its value. */
	inList(): Typing | undefined {
		const [, indent = "", space = ""] = /^([ \t]*)[-+*]([ \t]+)/.exec(this.#text) ?? []
		const bullet = indent.length + 1
		if (space === "" || this.#cursor <= bullet) return undefined
		const from = Math.min(bullet + space.length, this.#cursor)
		const label = this.#text.slice(from, from + longestLabel)
		const length = label.search(/[:：<`[\]]/)
		if (length < 0 || !/[:：]/.test(label[length] ?? "")) {
			const isLabel = this.#cursor - from < longestLabel && !/[:：<`[\]]/.test(this.#before.slice(from))
			return !isLabel ? undefined : { what: "label", indent, ...this.#labelWord(from) }
		}
		const colon = from + length
		const marks = /^[*_]*/.exec(this.#text.slice(colon + 1))?.[0].length ?? 0
		const afterColon = colon + 1 + marks
		if (this.#cursor >= afterColon) return this.#value(indent, trimmed(label.slice(0, length), "*_").trim(), afterColon)
		return { what: "label", indent, colon: marks > 0 ? "in-marks" : "outside", ...this.#typed(from, marks > 0 ? afterColon : colon) }
	}

	/** A label without its colon yet: with the rest of the word, and the marks after it. */
	#labelWord(from: number): TypedText {
		const rest = from < this.#cursor ? (/^[\p{L}\p{N}\p{M}_-]*[*_]*/u.exec(this.#after)?.[0].length ?? 0) : 0
		return this.#typed(from, this.#cursor + rest)
	}

	/** A value from its first character, or from the cursor if none is before it; a comment is not one. */
	#value(indent: string, label: string, afterColon: number): Typing {
		const from = afterColon + spaceIn(this.#text.slice(afterColon, this.#cursor))
		const rest = this.#text.slice(from).split("<!--", 1)[0]?.trimEnd() ?? ""
		const words = leadingWords(rest)
		const to = words === "" ? from : from + spaceIn(rest) + words.length
		return { what: "value", indent, label, rest, ...this.#typed(from, to) }
	}

	nothing(): Typing | undefined {
		if (this.#text.trim() === "") return { what: "line", indent: this.#before, ...this.#typed(0, this.#text.length) }
		return /[\s(“"‘]$/.test(this.#before) ? { what: "gap", ...this.#typed(this.#cursor, this.#cursor) } : undefined
	}
}
