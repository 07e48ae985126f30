/** A text read as a note: front matter and sections, each part with its place. */
import { type FrontMatter, readFrontMatter } from "./front-matter/read.ts"
import { byteOrderMark } from "./front-matter/find.ts"
import { cutPoints } from "./cut.ts"
import { largestNote } from "./guard.ts"
import { type Part, type Piece, readPiece, type Section } from "./section.ts"

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
	/** Places whose content was left unread, as it could not be read in time. */
	readonly unread: readonly { readonly start: number; readonly end: number }[]
	/** The text is too large: nothing of it was read. */
	readonly tooLarge: boolean
	/** The pieces of the body in their order: each ends where the next begins. */
	readonly placedPieces: readonly PlacedPiece[]
	/** The same by their text, so that the next reading takes over what did not change. */
	readonly pieces: ReadonlyMap<string, Piece>
}

/**
 * Reads a note. Never throws. `previous` is an earlier reading of the same note: sections that did not change are
 * taken from it.
 */
export function readNote(text: string, previous?: Note): Note {
	const pieces = new Map<string, Piece>()
	if (text.length > largestNote) return { text, sections: [], unread: [], tooLarge: true, placedPieces: [], pieces }
	const frontMatter = readFrontMatter(text)
	const start = frontMatter?.bodyStart ?? (text.startsWith(byteOrderMark) ? 1 : 0)
	const body = text.slice(start)
	const cuts = cutPoints(body)
	const placedPieces: PlacedPiece[] = []
	const sections: Placed[] = []
	const unread: { start: number; end: number }[] = []
	let title: Placed<Part> | undefined
	for (const [index, cut] of cuts.entries()) {
		const source = body.slice(cut, cuts[index + 1])
		const piece = pieces.get(source) ?? previous?.pieces.get(source) ?? readPiece(source)
		pieces.set(source, piece)
		const at = start + cut
		placedPieces.push({ at, piece })
		if (piece.title && !title) title = { at, part: piece.title }
		for (const part of piece.sections) sections.push({ at, part })
		if (piece.unread) unread.push({ start: at, end: at + source.length })
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
