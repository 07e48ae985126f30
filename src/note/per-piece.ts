/** What follows from the text of a piece is computed once and cached with the piece: a keystroke costs only its own piece. */
import { memoize } from "../text/memo.ts"
import { holds, type Sign } from "./body/characters.ts"
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

/** What `find` gives for the text of each piece of a note that was read, and contains one of these signs. It must be pure. */
export function perPiece<Found>(find: (text: string) => Found, ...wanted: readonly Sign[]): (note: Pieces) => FoundInPiece<Found>[] {
	const foundIn = memoize((_: Piece, text: string, start: number, end: number | undefined) => find(text.slice(start, end)))
	return ({ text, placedPieces }) => {
		const all: FoundInPiece<Found>[] = []
		for (const [index, { at, piece }] of placedPieces.entries()) {
			if (piece.unread || (wanted.length > 0 && !wanted.some((sign) => holds(piece, sign)))) continue
			all.push({ at, found: foundIn(piece, text, at, placedPieces[index + 1]?.at) })
		}
		return all
	}
}
