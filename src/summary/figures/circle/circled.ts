/** A person of the inventory with all that the circle shows. */
import type { Term } from "../../../record/index.ts"
import type { LineOfNote } from "../request.ts"

export interface Circled {
	/** From 1, in the order of the inventory. */
	readonly number: number
	readonly name: string
	readonly relationship: string
	readonly status: Term<"person-status">
	readonly ring?: number
	/** The ring before, if the inventory says that it changed: `3 (was 2 before the sale)`. */
	readonly ringBefore?: number
	/** The ring that is wanted, if Change wanted begins with one. */
	readonly ringWanted?: number
	readonly support: readonly Term<"support">[]
	readonly confides?: Term<"confides">
	readonly changeWanted: string
	/** Named as the person of a problem area. */
	readonly inArea: boolean
	readonly place: LineOfNote
}
