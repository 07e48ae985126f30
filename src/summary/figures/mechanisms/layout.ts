/** Where names, cells and words of the mechanisms are, for the width of a figure and the names in the language in use. */
import type { MechanismCourse } from "../../../cases/mechanisms.ts"
import { termTitle } from "../../../record/index.ts"
import { edge, size } from "../style.ts"
import { type FigureRequest, figureWidth, isNarrow } from "../request.ts"
import { widthOf } from "../width.ts"

/** From one line of a name to the next. */
export const nameStep = 14
/** Names have so much room, or as much as the widest of them needs. */
const leastNameWidth = 248
/** What of that is not for the name. */
export const besideName = 14
export const cellHeight = 28
/** A column is at least so wide. */
const leastColumn = 22

/** Where names, cells and words are. */
export interface Layout {
	readonly nameWidth: number
	/** Where cells and words begin: next to the names, or below them if there is little room. */
	readonly left: number
	/** Where the figure ends. */
	readonly end: number
	/** How far a row's cells are below its name. */
	readonly drop: number
	readonly nameLines: number
	/** Sessions beyond go on in a further block below. */
	readonly columns: number
	readonly cellWidth: number
	readonly rowHeight: number
}

/** Where everything is in the figure of a request. */
export function layoutOf(request: FigureRequest, courses: readonly MechanismCourse[]): Layout {
	const isBelow = isNarrow(request)
	const end = figureWidth(request) - edge
	const widest = Math.max(...courses.map(({ mechanism, expected }) => widthOf(termTitle("mechanism", mechanism), size.small, expected)))
	const nameWidth = isBelow ? end - edge : Math.max(leastNameWidth, Math.ceil(widest) + besideName)
	const left = edge + (isBelow ? 0 : nameWidth)
	const columns = Math.floor((end - left) / leastColumn)
	const nameLines = widest > nameWidth - besideName ? 2 : 1
	const drop = isBelow ? 30 + (nameLines - 1) * nameStep : 0
	return {
		nameWidth,
		left,
		end,
		drop,
		nameLines,
		columns,
		cellWidth: (end - left) / columns,
		rowHeight: drop + cellHeight + (isBelow ? 10 : 4),
	}
}
