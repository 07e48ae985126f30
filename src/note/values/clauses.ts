/** A value taken apart: words, and what is between them. Linear in its length. */
import { nameKey } from "../../record/index.ts"
import { arrows } from "../../text/arrows.ts"
import { memoizeText } from "../../text/memo.ts"

export interface Word {
	/** Its comparable form. */
	readonly key: string
	readonly at: number
	readonly end: number
	/** What is between it and the word before it in its clause. */
	readonly joined: "by-sign" | "by-space"
}

export interface Clause {
	readonly words: readonly Word[]
	/** The sign before it. */
	readonly after: "arrow" | "bracket" | "colon" | "start" | "stop"
	/** Before it is a short word with a stop, which may be cut short, and it goes on in small letters: `teilw. erreicht`. */
	readonly abbreviated?: true
}

/** A value is read no further than this: what it says is at its beginning. */
const longest = 2000

// The stops within an abbreviation, as in `k. A.` and `n. b.`, end nothing.
const pattern = new RegExp(
	[
		String.raw`([\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*)`,
		String.raw`(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\s\p{L}\.)`,
		String.raw`(->|=>|[${arrows}↑↓↗↘])`,
		String.raw`([\r\n,;:()[\]{}!?…—]|\.|(?<=\s)[-–](?=\s))`,
		String.raw`([/&+>–-])`,
		String.raw`[^\p{L}\p{N}]`,
	].join("|"),
	"gu",
)

/** A decimal remains as it is: 2.5 is not 25. */
const keyOf = memoizeText((word) => (/^\d+[.,]\d+$/.test(word) ? word : nameKey(word)))

/** The clauses of a value in their order, none of them empty except the first. */
export function clausesOf(text: string): Clause[] {
	let words: Word[] = []
	let after: Clause["after"] = "start"
	let joined: Word["joined"] = "by-space"
	const clauses: Clause[] = []
	const end = (next: Clause["after"]): void => {
		if (words.length > 0)
			clauses.push({ words, after, ...(isAfterAbbreviation(clauses.at(-1), words, text) && { abbreviated: true as const }) })
		// An arrow is not undone by the space and the brackets after it.
		if (words.length > 0 || after !== "arrow") after = next
		words = []
	}
	for (const match of text.slice(0, longest).matchAll(pattern)) {
		const [sign = "", word, arrow, stop, joint] = match
		if (word !== undefined) {
			for (const part of partsOf(word)) {
				words.push({ key: keyOf(part.text), at: match.index + part.at, end: match.index + part.at + part.text.length, joined })
				joined = "by-space"
			}
		} else if (arrow !== undefined) end("arrow")
		else if (stop !== undefined) end(stop === ":" ? "colon" : stop === "(" || stop === "[" ? "bracket" : "stop")
		else if (joint !== undefined) joined = "by-sign"
		if (word === undefined && joint === undefined && sign.trim() !== "") joined = "by-space"
	}
	end("stop")
	return clauses
}

/** So many letters has a word at most that is cut short. */
const longestAbbreviation = 8

function isAfterAbbreviation(before: Clause | undefined, [first]: readonly Word[], text: string): boolean {
	const [word, ...more] = before?.words ?? []
	if (!word || !first || more.length > 0 || text[word.end] !== "." || word.key.length > longestAbbreviation) return false
	return /^\s+$/.test(text.slice(word.end + 1, first.at)) && /\p{Ll}/u.test(text.charAt(first.at))
}

/** `2.5`, `don't` and `n.a` are one word; `a.b` of running text, and `1,practical`, are two. */
function partsOf(word: string): { readonly text: string; readonly at: number }[] {
	if (!/[.,]/.test(word) || /^\d+[.,]\d+$/.test(word)) return [{ text: word, at: 0 }]
	const parts: { text: string; at: number }[] = []
	let at = 0
	for (const text of word.split(/[.,]/)) {
		if (text !== "") parts.push({ text, at })
		at += text.length + 1
	}
	return parts
}
