/** What follows from the text of a piece is found once: it is kept with the piece, and a keystroke costs its own alone. */
import { ObjectCache } from "../text/remember.ts"
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
	const known = new ObjectCache<Piece, { readonly found: Found }>()
	return ({ text, placedPieces }) => {
		const all: FoundInPiece<Found>[] = []
		for (const [index, { at, piece }] of placedPieces.entries()) {
			if (piece.unread) continue
			let entry = known.get(piece)
			if (!entry) known.set(piece, (entry = { found: find(text.slice(at, placedPieces[index + 1]?.at)) }))
			all.push({ at, found: entry.found })
		}
		return all
	}
}
