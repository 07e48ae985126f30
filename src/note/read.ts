/** A text read as a note: front matter and sections, each part with its place. */
import { type FrontMatter, readFrontMatter } from "./front-matter/read.ts"
import { byteOrderMark } from "./front-matter/find.ts"
import { cutPoints } from "./cut.ts"
import { affordablePieces, costOf, largestNote } from "./guard.ts"
import { type Part, type Piece, readPiece, type Section, unreadPiece } from "./section.ts"
import type { Range } from "./text.ts"

/** A section where it stands: its own ranges count from `at`. */
export interface Placed<Of extends Part = Section> {
	readonly at: number
	readonly part: Of
}

export interface PlacedPiece {
	readonly at: number
	readonly piece: Piece
}

export interface Note {
	readonly text: string
	readonly frontMatter?: FrontMatter
	readonly title?: Placed<Part>
	readonly sections: readonly Placed[]
	/** Places whose content was left unread, as it could not be read in time; neighbours are told as one. */
	readonly unread: readonly Range[]
	/** The text is too large: nothing of it was read. */
	readonly tooLarge: boolean
	/** The pieces of the body in their order: each ends where the next begins. */
	readonly placedPieces: readonly PlacedPiece[]
	/** The same by their text, so that the next reading takes over what did not change. */
	readonly pieces: ReadonlyMap<string, KnownPiece>
}

interface KnownPiece {
	readonly cost: number
	readonly piece: Piece
}

/**
 * Reads a note. Never throws. `previous` is an earlier reading of the same note: sections that did not change are
 * taken from it.
 */
export function readNote(text: string, previous?: Note): Note {
	const pieces = new Map<string, KnownPiece>()
	if (text.length > largestNote) return { text, sections: [], unread: [], tooLarge: true, placedPieces: [], pieces }
	const frontMatter = readFrontMatter(text)
	const start = frontMatter?.bodyStart ?? (text.startsWith(byteOrderMark) ? 1 : 0)
	const body = text.slice(start)
	const cuts = cutPoints(body)
	const sources = cuts.map((cut, index) => body.slice(cut, cuts[index + 1]))
	const costs = sources.map((source) => previous?.pieces.get(source)?.cost ?? costOf(source))
	const affordable = affordablePieces(costs)
	const placedPieces: PlacedPiece[] = []
	const sections: Placed[] = []
	const unread: Range[] = []
	let title: Placed<Part> | undefined
	for (const [index, source] of sources.entries()) {
		const at = start + (cuts[index] ?? 0)
		const known = pieces.get(source)?.piece ?? previous?.pieces.get(source)?.piece
		const isRead = affordable.has(index)
		const piece = known && known.unread !== isRead ? known : isRead ? readPiece(source) : unreadPiece(source)
		pieces.set(source, { cost: costs[index] ?? 0, piece })
		placedPieces.push({ at, piece })
		if (piece.title && !title) title = { at, part: piece.title }
		for (const part of piece.sections) sections.push({ at, part })
		if (piece.unread) leaveUnread(unread, { start: at, end: at + source.length })
	}
	return {
		text,
		...(frontMatter && { frontMatter }),
		...(title && { title }),
		sections,
		unread,
		tooLarge: false,
		placedPieces,
		pieces,
	}
}

/** Whether what stands at an offset was left unread. */
export function isUnread({ unread }: Note, offset: number): boolean {
	return unread.some(({ start, end }) => start <= offset && offset < end)
}

function leaveUnread(unread: Range[], range: Range): void {
	const last = unread.at(-1)
	if (last?.end === range.start) unread.splice(-1, 1, { start: last.start, end: range.end })
	else unread.push(range)
}
