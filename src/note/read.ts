/** A text read as a note: front matter and sections, each part with its place. */
import { lineStarts, positionAt, type Range } from "../text/text.ts"
import { largestNote } from "./body/guard.ts"
import type { PlacedPiece } from "./body/piece.ts"
import { readBody } from "./body/pieces.ts"
import type { Outside, Part, Section } from "./body/piece.ts"
import { byteOrderMark } from "./front-matter/find.ts"
import { type FrontMatter, isReadableNow, readFrontMatter } from "./front-matter/read.ts"

export { loadAnyYaml } from "./front-matter/yaml.ts"

/** A section at its place in the note: its own ranges count from `at`. */
export interface Placed<Of extends Part = Section> {
	readonly at: number
	readonly part: Of
}

export interface Note {
	readonly text: string
	readonly frontMatter?: FrontMatter
	readonly title?: Placed<Outside>
	readonly sections: readonly Placed[]
	/** All text in no section, in its order. With the sections it covers the body, except for white space. */
	readonly outside: readonly Placed<Outside>[]
	/** Places whose content was left unread, as it could not be read in time; neighbours are reported as one. */
	readonly unread: readonly Range[]
	/** The text is too large: nothing of it was read. */
	readonly tooLarge: boolean
	/** Size of a file that is too large to be read at all, in bytes: its text is not here. */
	readonly bytes?: number
	/** The pieces of the body in their order: each ends where the next begins. */
	readonly placedPieces: readonly PlacedPiece[]
	/** Where the body begins. */
	readonly start: number
	/** Where each line begins up to the first of the body. */
	readonly headLines: readonly number[]
}

/** Whether `readNote` can read a text now: always if its front matter is plain YAML, any other once `loadAnyYaml` is done. */
export const canReadNow = (text: string): boolean => text.length > largestNote || isReadableNow(text)

/**
 * Reads a note that can be read now. Never throws. `previous` is an earlier reading of the same note: what did not change is taken from it,
 * so that an edit costs its section.
 */
export function readNote(text: string, previous?: Note): Note {
	if (text.length > largestNote)
		return { text, sections: [], outside: [], unread: [], tooLarge: true, placedPieces: [], start: 0, headLines: [0] }
	const head = (previous && sameHead(text, previous)) ?? headOf(text)
	const placedPieces = readBody({ text, ...head }, previous?.tooLarge ? undefined : previous)
	const sections: Placed[] = []
	const outside: Placed<Outside>[] = []
	const unread: Range[] = []
	let title: Placed<Outside> | undefined
	let index = 0
	for (const { at, piece } of placedPieces) {
		index++
		if (piece.title && !title) title = { at, part: piece.title }
		for (const part of piece.sections) sections.push({ at, part })
		for (const part of piece.outside) outside.push({ at, part })
		if (piece.unread) leaveUnread(unread, { start: at, end: placedPieces[index]?.at ?? text.length })
	}
	return { text, ...head, ...(title && { title }), sections, outside, unread, tooLarge: false, placedPieces }
}

/** A file that is too large to be read, of this size in bytes. */
export function largeFile(bytes: number): Note {
	return { text: "", sections: [], outside: [], unread: [], tooLarge: true, placedPieces: [], start: 0, headLines: [0], bytes }
}

type HeadPart = Pick<Note, "frontMatter" | "headLines" | "start">

function headOf(text: string): HeadPart {
	const frontMatter = readFrontMatter(text)
	const start = frontMatter?.bodyStart ?? (text.startsWith(byteOrderMark) ? 1 : 0)
	return { ...(frontMatter && { frontMatter }), start, headLines: lineStarts(text.slice(0, start)) }
}

/** The front matter of an earlier text, if this one begins with the same, to the end of its last line. */
function sameHead(text: string, { text: before, frontMatter, start, headLines }: Note): HeadPart | undefined {
	const isSame = frontMatter && before[start - 1] === "\n" && text.slice(0, start) === before.slice(0, start)
	return isSame ? { frontMatter, start, headLines } : undefined
}

/** The line of an offset, counted from 0. */
export function lineAt({ placedPieces, start, headLines }: Note, offset: number): number {
	if (offset < start) return positionAt(headLines, offset).line
	let low = 0
	let high = placedPieces.length
	while (high - low > 1) {
		const middle = (low + high) >> 1
		if ((placedPieces[middle]?.at ?? 0) <= offset) low = middle
		else high = middle
	}
	const placed = placedPieces[low]
	return placed ? placed.line + positionAt(placed.piece.lineStarts, offset - placed.at).line : 0
}

/** Whether what is at an offset was left unread. */
export function isUnread({ unread }: Note, offset: number): boolean {
	return unread.some(({ start, end }) => start <= offset && offset < end)
}

function leaveUnread(unread: Range[], range: Range): void {
	const last = unread.at(-1)
	if (last?.end === range.start) unread.splice(-1, 1, { start: last.start, end: range.end })
	else unread.push(range)
}
