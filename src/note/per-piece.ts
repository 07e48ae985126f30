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

/**
 * What `find` gives for the text of each piece of a note that was read, and contains one of these signs; pieces for which it
 * gives nothing are left out. It must be pure.
 */
export function perPiece<Found>(
	find: (text: string) => Found | undefined,
	...wanted: readonly Sign[]
): (note: Pieces) => FoundInPiece<Found>[] {
	const foundIn = memoize((_: Piece, text: string, start: number, end: number | undefined) => find(text.slice(start, end)))
	const isWanted = (piece: Piece): boolean => !piece.unread && (wanted.length === 0 || wanted.some((sign) => holds(piece, sign)))
	return ({ text, placedPieces }) => {
		const all: FoundInPiece<Found>[] = []
		let index = 0
		for (const { at, piece } of placedPieces) {
			index++
			const found = isWanted(piece) ? foundIn(piece, text, at, placedPieces[index]?.at) : undefined
			if (found !== undefined) all.push({ at, found })
		}
		return all
	}
}

/** A list, or nothing if it is empty. */
export const unlessEmpty = <One>(list: readonly One[]): readonly One[] | undefined => (list.length > 0 ? list : undefined)
