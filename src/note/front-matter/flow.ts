/** Lists and maps in brackets that YAML cannot read: what can be made out in them is read, and text stays as it is written. */
import { frontMatterLimits } from "../../record/index.ts"
import type { Entry, Value } from "./entries.ts"

/** The value in brackets that a text begins with; places count from the text's start. Never throws; linear. */
export function readLooseFlow(text: string): Value {
	return new LooseFlow(text).value("", 0)
}

/** A key within braces after a comma that was left out. */
const nextKey = /[ \t\r\n][\w.-]{1,40}:[ \t]/g

class LooseFlow {
	readonly #text: string
	#index = 0

	constructor(text: string) {
		this.#text = text
	}

	/** `closer` is the bracket that the value is in. */
	value(closer: "" | "]" | "}", depth: number): Value {
		this.#spaces()
		const start = this.#index
		const sign = this.#text[start]
		if (depth < frontMatterLimits.depth && sign === "[") return this.#list(start, depth)
		if (depth < frontMatterLimits.depth && sign === "{") return this.#map(start, depth)
		return this.#scalar(closer)
	}

	#list(start: number, depth: number): Value {
		const items: Value[] = []
		this.#index++
		while (this.#goesOn("]")) {
			items.push(this.value("]", depth + 1))
			this.#comma("]")
		}
		return { kind: "list", items, range: { start, end: this.#index } }
	}

	#map(start: number, depth: number): Value {
		const entries: Entry[] = []
		this.#index++
		while (this.#goesOn("}")) {
			const keyStart = this.#index
			const key = this.#until(/[:,}\r\n]/g)
			const keyRange = { start: keyStart, end: keyStart + key.length }
			if (this.#text[this.#index] === ":") this.#index++
			const value = this.value("}", depth + 1)
			if (key !== "") entries.push({ key: unquoted(key), keyRange, value })
			else if (value.kind === "empty" && this.#text[this.#index] !== ",") this.#index++
			this.#comma("}")
		}
		return { kind: "map", entries, range: { start, end: this.#index } }
	}

	/** Whether another part begins here; passes the closing bracket if it does not. */
	#goesOn(closer: "]" | "}"): boolean {
		this.#spaces()
		if (this.#index >= this.#text.length) return false
		if (this.#text[this.#index] !== closer) return true
		this.#index++
		return false
	}

	#comma(closer: "]" | "}"): void {
		this.#spaces()
		const sign = this.#text[this.#index]
		// A bracket that closes nothing is passed over.
		if (sign === "," || (sign !== closer && (sign === "]" || sign === "}"))) this.#index++
	}

	#scalar(closer: "" | "]" | "}"): Value {
		const start = this.#index
		const quote = this.#text[start]
		if (quote === '"' || quote === "'") {
			const end = this.#text.indexOf(quote, start + 1)
			const after = end < 0 ? "" : this.#text.slice(end + 1, end + 80).trimStart()
			if (end >= 0 && (after === "" || /^[,\]}]/.test(after))) {
				this.#index = end + 1
				return textValue(this.#text.slice(start + 1, end), start, end + 1)
			}
		}
		const words = this.#until(closer === "}" ? /[,}\]]/g : closer === "]" ? /[,\]]/g : /$/g)
		if (closer === "}") {
			nextKey.lastIndex = 0
			const next = nextKey.exec(words)
			if (next) {
				this.#index = start + next.index
				return textValue(words.slice(0, next.index).trimEnd().replace(/;$/, ""), start)
			}
		}
		return textValue(words, start)
	}

	/** The words up to a sign, without the space after them. */
	#until(sign: RegExp): string {
		sign.lastIndex = this.#index
		const end = sign.exec(this.#text)?.index ?? this.#text.length
		const words = this.#text.slice(this.#index, end).trimEnd()
		this.#index = end
		return words
	}

	#spaces(): void {
		while (/[ \t\r\n]/.test(this.#text[this.#index] ?? "")) this.#index++
	}
}

/** A text as it is written, or nothing. */
export function textValue(text: string, start: number, end = start + text.length): Value {
	return text === "" ? { kind: "empty", range: { start, end: start } } : { kind: "text", text, range: { start, end } }
}

/** Without the quotes around it. */
export function unquoted(text: string): string {
	const [, , inner] = /^(["'])(.*)\1$/s.exec(text) ?? []
	return inner ?? text
}
