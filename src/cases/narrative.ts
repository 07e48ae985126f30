/**
 * Whether two notes tell the same: a narrative as a small sketch of its word pairs, so that notes can be compared
 * without their texts. Structure is left out: headings, labels, comments, and what is said of goals.
 */
import { perPiece } from "../note/per-piece.ts"
import type { Note } from "../note/read.ts"

/**
 * The lowest hashes of a narrative's word pairs, in rising order: a sample that is the same for the same text. Each hash, of
 * 30 bits, is written as two characters, as nothing else is held in so little.
 */
export type Sketch = string

/** The size of a sketch. A shorter narrative is held whole. */
const most = 96
/** A narrative of fewer word pairs says too little to be compared. */
const least = 12
/** From this share of common word pairs on, two narratives are almost the same. */
const almost = 0.75

const comments = /<!--[\s\S]*?(?:-->|$)/g
const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/
const goal = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+[*_]{0,3}G\d{1,3}[*_]{0,3}[ \t]*:/
const label = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+[*_]{0,3}[^:*_\n]{1,60}[*_]{0,3}[ \t]*:/

const pairsPerPiece = perPiece(pairsIn)

/** The sketch of a note's body; empty where too little is told. */
export function sketchOf(note: Note): Sketch {
	const pairs = lowest(pairsPerPiece(note).flatMap(({ found }) => found))
	return pairs.length < least ? "" : String.fromCharCode(...pairs.flatMap((pair) => [pair >>> 15, pair & 0x7fff]))
}

function pairsOf(sketch: Sketch): number[] {
	return Array.from({ length: sketch.length / 2 }, (_, index) => (sketch.charCodeAt(2 * index) << 15) | sketch.charCodeAt(2 * index + 1))
}

/** The lowest numbers, each once, in rising order. */
function lowest(numbers: readonly number[]): number[] {
	// Hashes are spread evenly: some three times as many as are wanted lie below this, and sorting these mostly does.
	const limit = (3 * most * 2 ** 30) / numbers.length
	const chosen = lowestOf(numbers.filter((number) => number < limit))
	return chosen.length < most && limit < 2 ** 30 ? lowestOf(numbers) : chosen
}

function lowestOf(numbers: readonly number[]): number[] {
	const sorted = new Uint32Array(numbers).sort()
	const chosen: number[] = []
	for (let index = 0; index < sorted.length && chosen.length < most; index++) {
		const number = sorted[index] ?? 0
		if (index === 0 || number !== sorted[index - 1]) chosen.push(number)
	}
	return chosen
}

/** Whether the narratives behind two sketches are almost the same. */
export function tellsAlmostTheSame(a: Sketch, b: Sketch): boolean {
	if (a === "" || b === "") return false
	const both = [pairsOf(a), pairsOf(b)]
	// A full sketch is silent on hashes above its last: only what both can tell of is compared.
	const limit = Math.min(...both.map((pairs) => (pairs.length < most ? Infinity : (pairs.at(-1) ?? 0))))
	const [ofA = [], inB = []] = both.map((pairs) => pairs.filter((pair) => pair <= limit))
	const inA = new Set(ofA)
	const common = inB.filter((pair) => inA.has(pair)).length
	return (2 * common) / (inA.size + inB.length) >= almost
}

/** A hash of every two words that follow each other. */
function pairsIn(text: string): number[] {
	const told = text.includes("<!--") ? text.replace(comments, " ") : text
	const pairs: number[] = []
	let before: number | undefined
	for (const line of told.split(/\r\n|[\r\n]/)) {
		if (heading.test(line) || goal.test(line)) continue
		for (const word of wordsIn(line, label.exec(line)?.[0].length ?? 0)) {
			if (before !== undefined) pairs.push((Math.imul(before, 31) + word) & 0x3fffffff)
			before = word
		}
	}
	return pairs
}

/** A hash (FNV-1a) of each word from a place on, capitals aside. */
function wordsIn(line: string, from: number): number[] {
	const words: number[] = []
	let word = seed
	for (let at = from; at < line.length; at++) {
		const code = lowered(line, at)
		if (code >= 0) word = Math.imul(word ^ code, 0x01000193)
		else if (word !== seed) {
			words.push(word)
			word = seed
		}
	}
	if (word !== seed) words.push(word)
	return words
}

const seed = 0x811c9dc5
const partOfWord = /[\p{L}\p{N}]/u

/** The unit at a place as a small letter or a digit; -1 where it belongs to no word. */
function lowered(line: string, at: number): number {
	const code = line.charCodeAt(at)
	if (code < 128) return code >= 97 && code <= 122 ? code : code >= 65 && code <= 90 ? code + 32 : code >= 48 && code <= 57 ? code : -1
	const isSecondHalf = code >= 0xdc00 && code <= 0xdfff
	const character = String.fromCodePoint(line.codePointAt(isSecondHalf ? at - 1 : at) ?? code)
	return partOfWord.test(character) ? character.toLowerCase().charCodeAt(isSecondHalf ? 1 : 0) : -1
}
