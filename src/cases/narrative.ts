/**
 * Whether two notes tell the same: a narrative as a small sketch of its word pairs, so that notes can be compared
 * without their texts. Structure is left out: headings, labels, comments, and what is said of goals.
 */
import { perPiece } from "../note/per-piece.ts"
import type { Note } from "../note/read.ts"

/** The lowest hashes of a narrative's word pairs, in rising order: a sample that is the same for the same text. */
export type Sketch = readonly number[]

/** The size of a sketch. A shorter narrative is held whole. */
const most = 96
/** A narrative of fewer word pairs says too little to be compared. */
const least = 12
/** From this share of common word pairs on, two narratives are almost the same. */
const almost = 0.75

const comments = /<!--[\s\S]*?(?:-->|$)/g
const headings = /^ {0,3}#{1,6}(?:[ \t].*)?$/gm
const goals = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+[*_]{0,3}G\d{1,3}[*_]{0,3}[ \t]*:.*$/gm
const labels = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+[*_]{0,3}[^:*_\n]{1,60}[*_]{0,3}[ \t]*:/gm

const pairsPerPiece = perPiece(pairsIn)

/** The sketch of a note's body; empty where too little is told. */
export function sketchOf(note: Note): Sketch {
	const pairs = new Set<number>()
	for (const { found } of pairsPerPiece(note)) for (const pair of found) pairs.add(pair)
	return pairs.size < least ? [] : [...pairs].sort((a, b) => a - b).slice(0, most)
}

/** Whether the narratives behind two sketches are almost the same. */
export function tellsAlmostTheSame(a: Sketch, b: Sketch): boolean {
	if (a.length === 0 || b.length === 0) return false
	// A full sketch is silent on hashes above its last: only what both can tell of is compared.
	const limit = Math.min(...[a, b].map((sketch) => (sketch.length < most ? Infinity : (sketch.at(-1) ?? 0))))
	const inA = new Set(a.filter((pair) => pair <= limit))
	const inB = b.filter((pair) => pair <= limit)
	const common = inB.filter((pair) => inA.has(pair)).length
	return (2 * common) / (inA.size + inB.length) >= almost
}

function pairsIn(text: string): number[] {
	const told = text.replace(comments, " ").replace(headings, " ").replace(goals, " ").replace(labels, " ")
	const words = told.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
	const hashes = words.map(hash)
	return hashes.slice(1).map((word, index) => (Math.imul(hashes[index] ?? 0, 31) + word) & 0x3fffffff)
}

/** FNV-1a. */
function hash(word: string): number {
	let value = 0x811c9dc5
	for (let index = 0; index < word.length; index++) value = Math.imul(value ^ word.charCodeAt(index), 0x01000193)
	return value
}
