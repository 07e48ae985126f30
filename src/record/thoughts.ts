/** Whether a text on risk names suicidal thoughts that were reported, and not only that there were none. */
import { memoize } from "../text/memo.ts"
import { readingWords, readingWordsOf } from "./reading.ts"
import type { ThoughtWords } from "./reading-words.ts"
import type { Term } from "./vocabularies.ts"

/**
 * Whether a text says of thoughts that they were there: “passive thoughts, no plan”. A word for them counts unless it is denied
 * before (“denies thoughts”) or after it (“thoughts denied”, “thoughts: none”, “asked about thoughts, denied”). `language` is that
 * of the note.
 */
export function namesThoughts(text: string, language?: Term<"language">): boolean {
	const own = readingWordsOf(language).thoughts
	// Denials of every language count, as a note may be partly in another, and a denial must not be overlooked.
	const { none, deniedAfter } = readingWords().thoughts
	return new Reader(partsOf(text, own), { ...own, none, deniedAfter }).namesThoughts()
}

const ends = ".,:)"
const part = /[,:)]|[.;!\r\n]|-?\p{L}[\p{L}\p{M}'’-]*/gu

/** “Thoughts (-)”, “thoughts: -”: there are none. */
const minus = /(?::\s{0,3})?\(\s{0,3}[-–−]\s{0,3}\)|:[ \t]{0,3}[-–−](?=[ \t]{0,3}(?:[,.;\n\r]|$))/g

/** Words in small letters, and signs: `.` ends a sentence, a bracket and a dash begin what a colon does. */
function partsOf(text: string, words: ThoughtWords): readonly string[] {
	const plain = text
		.toLowerCase()
		.replace(othersOf(words), " ")
		.replace(minus, ` : ${words.none[0] ?? ""} `)
		.replace(/[(?–—]|(?<=\s)-(?=\s)/g, ":")
	return (plain.match(part) ?? []).map((found) => (/[;!\r\n]/.test(found) ? "." : found.replaceAll("’", "'")))
}

const othersOf = memoize((words: ThoughtWords) => new RegExp(words.others.map((source) => `(?<!\\p{L})(?:${source})`).join("|"), "gu"))

/** So many words after it a “not” belongs to. */
const reach = 4
/** A denial at most so many words after a thought belongs to it. What is further on is not searched, so that a text without an end of a sentence takes no longer than others. */
const reachAfter = 40
/** After so many parts of a sentence that are each denied, one that is not is there: “no plan, no intent, thoughts at night”. */
const eachDenied = 2

class Reader {
	readonly #parts: readonly string[]
	readonly #words: ThoughtWords

	constructor(parts: readonly string[], words: ThoughtWords) {
		this.#parts = parts
		this.#words = words
	}

	namesThoughts(): boolean {
		let isDenied = false
		let isDeniedHere = false
		let deniedInRow = 0
		for (const [index, word] of this.#parts.entries()) {
			if (word === "." || word === ":") {
				// What follows a label is a part of its own: “Plan: none, thoughts: passive”; but not in “Denies: plan, thoughts”.
				if (word === "." || !this.#is("none", index - 1)) isDenied = false
				isDeniedHere = false
				deniedInRow = 0
			} else if (this.#isEnd(index)) {
				deniedInRow = isDeniedHere ? deniedInRow + 1 : 0
				isDeniedHere = false
				if (deniedInRow >= eachDenied) isDenied = false
			}
			if (this.#undoesDenial(index, isDeniedHere)) isDenied = false
			if (!isDenied && ((this.#isThought(word) && !this.#isDeniedAfter(index)) || this.#isUnwanted(index))) return true
			if (this.#is("none", index)) isDenied = isDeniedHere = true
		}
		return false
	}

	#is(list: keyof ThoughtWords, index: number): boolean {
		return this.#words[list].includes(this.#parts[index] ?? "")
	}

	#isThought(word: string): boolean {
		const { thoughts, whole } = this.#words
		return whole.includes(word) || thoughts.some((beginning) => word.startsWith(beginning))
	}

	/** A sign that ends a part of a sentence; not the comma of a list of ends of words: “Suizidgedanken, -impulse und -pläne”. */
	#isEnd(index: number): boolean {
		const sign = this.#parts[index] ?? "."
		return sign.length === 1 && ends.includes(sign) && !(sign === "," && this.#parts[index + 1]?.startsWith("-"))
	}

	/** “But” does; “reports” does, but not in “none reported”; and “passive” does where something else was denied: “no plan, passive thoughts”. */
	#undoesDenial(index: number, isDeniedHere: boolean): boolean {
		if (this.#is("again", index)) return true
		if (this.#is("reported", index)) return !this.#is("none", index - 1)
		// “Denies thoughts, active or passive”
		return this.#is("mild", index) && !isDeniedHere && !this.#is("joining", index - 1) && !this.#is("joining", index + 1)
	}

	#isDeniedAfter(index: number): boolean {
		let end = index + 1
		while (end <= index + reachAfter && !this.#isEnd(end) && !this.#is("again", end)) end++
		if (this.#deniesWithin(index + 1, end)) return true
		if (!this.#isEnd(end)) return false
		let last = end + 1
		while (last <= end + reachAfter && !this.#isEnd(last)) last++
		return this.#isEnd(last) && this.#isPureDenial(end + 1, last)
	}

	/** “Thoughts denied”, “thoughts are not present”; but not “thoughts not denied”. */
	#deniesWithin(start: number, end: number): boolean {
		for (let at = start; at < end; at++) {
			if (this.#is("not", at - 1)) continue
			if (this.#is("deniedAfter", at)) return true
			if (!this.#is("none", at)) continue
			let next = at + 1
			while (next < end && this.#is("aside", next)) next++
			if (next === end || this.#is("absentAfter", next)) return true
		}
		return false
	}

	/** A part that says no more than that there is none: “, credibly denied”, “: none today”. */
	#isPureDenial(start: number, end: number): boolean {
		let isDenial = false
		for (let at = start; at < end; at++) {
			const denies = this.#is("none", at) || this.#is("deniedAfter", at)
			if (!denies && !this.#is("aside", at) && !this.#is("absentAfter", at)) return false
			isDenial ||= denies
		}
		return isDenial && this.#deniesWithin(start, end)
	}

	/** “Not want to live”, “nicht mehr aufwachen”: the denial is the wish. */
	#isUnwanted(index: number): boolean {
		if (!this.#is("not", index)) return false
		let end = index + 1
		while (end <= index + reach && !this.#isEnd(end)) end++
		const next = ` ${this.#parts.slice(index + 1, end).join(" ")} `
		return this.#words.unwanted.some((phrase) => next.includes(` ${phrase} `))
	}
}
