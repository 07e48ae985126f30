/**
 * Whether two notes say the same: a narrative as a small sketch of its word pairs, so that notes can be compared
 * without their texts. Structure is left out: headings, labels, comments, and what is said of goals.
 */
import { perPiece, unlessEmpty } from "../note/per-piece.ts"
import type { Note } from "../note/read.ts"
import { memoize } from "../text/memo.ts"

/**
 * The lowest hashes of a narrative's word pairs, in rising order: a sample that is the same for the same text. Each hash, of
 * 30 bits, is written as two characters, as nothing else is so small.
 */
export type Sketch = string

/** The size of a sketch. A shorter narrative is kept whole. */
const most = 96
/** A narrative of fewer word pairs says too little to be taken for a copy of another session. */
const least = 12
/** From this share of common word pairs on, two narratives are almost the same. */
const almost = 0.75
/** From more than this share on, they have most of their text in common. */
const half = 0.5

const comments = /<!--[\s\S]*?(?:-->|$)/g
const heading = / {0,3}#{1,6}(?![^ \t\n])[^\n]*/y
const bullet = /[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+[*_]{0,3}/y
/** What is said of a goal as a whole, and a label to its colon. */
const label = /G\d{1,3}[*_]{0,3}[ \t]*:[^\n]*|[^:*_\n]{0,59}[^:*_\s][*_]{0,3}[ \t]*:/y

/** Where the narrative of a line begins: after a heading or a label, which are structure. */
function afterStructure(lines: string, at: number): number {
	return endOf(heading, lines, at) ?? endOf(label, lines, endOf(bullet, lines, at)) ?? at
}

/** Where a match at this offset ends; nothing if there is none. */
function endOf(expression: RegExp, text: string, at: number | undefined): number | undefined {
	if (at === undefined) return undefined
	expression.lastIndex = at
	return expression.test(text) ? expression.lastIndex : undefined
}

/** No others of a piece can be among the lowest of its note. */
const lowestPerPiece = perPiece((text) => unlessEmpty(lowestOf(pairsIn(text))))

/** The sketch of a note's body. */
export function sketchOf(note: Note): Sketch {
	const pairs = lowest(lowestPerPiece(note).map(({ found }) => found))
	const units: number[] = []
	for (const pair of pairs) units.push(pair >>> 15, pair & 0x7fff)
	return String.fromCharCode(...units)
}

function pairsOf(sketch: Sketch): number[] {
	return Array.from({ length: sketch.length / 2 }, (_, index) => (sketch.charCodeAt(2 * index) << 15) | sketch.charCodeAt(2 * index + 1))
}

/**
 * The lowest of all numbers of lists in rising order, each once, in rising order. Lists are merged four by four, and then what
 * became of them: where one changed, only what it is part of is merged anew.
 */
function lowest(lists: readonly (readonly number[])[]): readonly number[] {
	let merged = lists
	while (merged.length > 1) {
		const next: (readonly number[])[] = []
		for (let index = 0; index < merged.length; index += 4) {
			const [first = [], second, third, fourth] = merged.slice(index, index + 4)
			next.push(second ? lowestOfSome(first, second, third, fourth) : first)
		}
		merged = next
	}
	return merged[0] ?? []
}

const lowestOfSome = memoize(
	(first: readonly number[], ...others: readonly (readonly number[] | undefined)[]): readonly number[] =>
		others.reduce<readonly number[]>((chosen, other) => (other ? lowestOfTwo(chosen, other) : chosen), first),
	(_, ...others) => others,
)

function lowestOfTwo(first: readonly number[], second: readonly number[]): number[] {
	const chosen: number[] = []
	for (let a = 0, b = 0; chosen.length < most && (a < first.length || b < second.length);) {
		const [one = Infinity, other = Infinity] = [first[a], second[b]]
		chosen.push(Math.min(one, other))
		if (one <= other) a++
		if (other <= one) b++
	}
	return chosen
}

/** The lowest of numbers in any order, each once, in rising order: as many as a sketch contains. */
function lowestOf(numbers: readonly number[]): number[] {
	const sorted = new Uint32Array(numbers).sort()
	const chosen: number[] = []
	for (let index = 0; index < sorted.length && chosen.length < most; index++) {
		const number = sorted[index] ?? 0
		if (index === 0 || number !== sorted[index - 1]) chosen.push(number)
	}
	return chosen
}

/** Whether two narratives are almost the same, by their sketches. */
export function isAlmostTheSame(a: Sketch, b: Sketch): boolean {
	return isLong(a) && isLong(b) && shares(a, b).ofBoth >= almost
}

/** Whether two narratives have most of their text in common, or one contains almost all of the other, as an earlier version of it. */
export function isMostlyTheSame(a: Sketch, b: Sketch): boolean {
	const { ofBoth, ofShorter } = shares(a, b)
	return ofBoth > half || (isLong(a) && isLong(b) && ofShorter >= almost)
}

const isLong = (sketch: Sketch): boolean => sketch.length >= 2 * least

/** The word pairs that two narratives have in common, as shares of both together and of the shorter one. */
function shares(a: Sketch, b: Sketch): { readonly ofBoth: number; readonly ofShorter: number } {
	const both = [pairsOf(a), pairsOf(b)]
	// A full sketch is silent on hashes above its last: only what both cover is compared.
	const limit = Math.min(...both.map((pairs) => (pairs.length < most ? Infinity : (pairs.at(-1) ?? 0))))
	const [ofA = [], inB = []] = both.map((pairs) => pairs.filter((pair) => pair <= limit))
	const inA = new Set(ofA)
	const common = inB.filter((pair) => inA.has(pair)).length
	const share = (of: number): number => (of === 0 ? 0 : common / of)
	return { ofBoth: 2 * share(inA.size + inB.length), ofShorter: share(Math.min(inA.size, inB.length)) }
}

/** A hash of every two words that follow each other; that of a word (FNV-1a) sets capitals aside. */
function pairsIn(text: string): number[] {
	const lines = linesOf(text)
	const pairs: number[] = []
	let before: number | undefined
	let word = seed
	for (let at = 0; at < lines.length;) {
		at = afterStructure(lines, at)
		for (const end = lines.indexOf("\n", at); at <= end; at++) {
			const unit = lines.charCodeAt(at)
			const letter = unit < 128 ? ascii[unit] : beyondAscii(lines, at)
			if (letter) word = Math.imul(word ^ letter, 0x01000193)
			else if (word !== seed) {
				if (before !== undefined) pairs.push((Math.imul(before, 31) + word) & 0x3fffffff)
				before = word
				word = seed
			}
		}
	}
	return pairs
}

/** The text without comments; each of its lines ends with LF. */
function linesOf(text: string): string {
	const plain = text.includes("<!--") ? text.replace(comments, " ") : text
	const lines = plain.includes("\r") ? plain.replaceAll("\r", "\n") : plain
	return lines.endsWith("\n") ? lines : `${lines}\n`
}

const seed = 0x811c9dc5
/** Each letter as a small one, and digits, by their units; nothing for what belongs to no word. */
const ascii = Uint8Array.from({ length: 128 }, (_, unit) => {
	const character = String.fromCharCode(unit)
	return /[A-Za-z\d]/.test(character) ? character.toLowerCase().charCodeAt(0) : 0
})

/** The same of the unit at a place, which may be half of a letter. */
function beyondAscii(text: string, at: number): number {
	const code = text.charCodeAt(at)
	const isSecondHalf = code >= 0xdc00 && code <= 0xdfff
	const character = String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? code)
	return /[\p{L}\p{N}]/u.test(character) ? character.toLowerCase().charCodeAt(isSecondHalf ? 1 : 0) : 0
}
