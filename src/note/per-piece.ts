/** What follows from the text of a piece is computed once and cached with the piece: a keystroke costs only its own piece. */
import { memoize } from "../text/memo.ts"
import type { Piece, PlacedPiece } from "./body/piece.ts"

interface Pieces {
	readonly text: string
	readonly placedPieces: readonly Pick<PlacedPiece, "at" | "piece">[]
}

export interface FoundInPiece<Found> {
	/** Where the piece begins. */
	readonly at: number
	readonly found: Found
}

/** What `find` gives for the text of each piece of a note that was read. It must be pure. */
export function perPiece<Found>(find: (text: string) => Found): (note: Pieces) => FoundInPiece<Found>[] {
	const foundIn = memoize((_: Piece, text: string, start: number, end: number | undefined) => find(text.slice(start, end)))
	return ({ text, placedPieces }) =>
		placedPieces.flatMap(({ at, piece }, index) =>
			piece.unread ? [] : { at, found: foundIn(piece, text, at, placedPieces[index + 1]?.at) },
		)
}
