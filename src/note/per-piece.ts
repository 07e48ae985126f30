/** What follows from the text of a piece is found once: it is kept with the piece, and a keystroke costs its own alone. */
import type { PlacedPiece } from "./pieces.ts"
import type { Piece } from "./section.ts"

interface Pieces {
	readonly text: string
	readonly placedPieces: readonly Pick<PlacedPiece, "at" | "piece">[]
}

/** What `find` gives for the text of each piece of a note that was read, with the place that the piece begins at. It must be pure. */
export function perPiece<Found>(find: (text: string) => Found): (note: Pieces) => { readonly at: number; readonly found: Found }[] {
	const known = new WeakMap<Piece, { readonly found: Found }>()
	return ({ text, placedPieces }) =>
		placedPieces.flatMap(({ at, piece }, index) => {
			if (piece.unread) return []
			const entry = known.get(piece) ?? { found: find(text.slice(at, placedPieces[index + 1]?.at)) }
			known.set(piece, entry)
			return { at, found: entry.found }
		})
}
