/** The life events in words, below the measures: a line each, or a few if they have little room, with the sign that it has among the sessions. */
import { linked } from "../figure.ts"
import { shorten, wrap } from "../fit.ts"
import { edge, size } from "../style.ts"
import { type FigureRequest, figureWidth, isNarrow, type LineOfNote } from "../request.ts"
import { linesAt, textAt } from "../text.ts"
import { figureWords } from "../words.ts"
import type { Drawn } from "./panel.ts"

export interface Listed {
	readonly sign: string
	readonly text: string
	readonly place: LineOfNote
}

const step = 15
const signWidth = 26
const mostLines = 4
/** More would be a list and no figure. */
const most = 60

/** The list under its title, from `top` down; nothing without entries. A link leads from each entry to its place. */
export function list(request: FigureRequest, title: string, entries: readonly Listed[], top: number): Drawn {
	if (entries.length === 0) return { elements: [], height: 0 }
	const x = edge + signWidth
	const lacking = entries.length - most
	const room = { width: figureWidth(request) - edge - x, size: size.small }
	const heading = linesAt(edge, top + 12 - size.small, title, { ...room, width: room.width + signWidth, most: 2, fill: "muted" })
	let y = top + 14 + heading.further
	const rows = entries.slice(0, most).map(({ sign, text, place }) => {
		const lines = wrap(text, room, isNarrow(request) ? mostLines : 1)
		const first = y + step
		y += step * Math.max(1, lines.length)
		return linked(
			request,
			place,
			text,
			textAt(x - 8, first, shorten(sign, { width: signWidth - 8, size: size.small, bold: true }), {
				size: size.small,
				bold: true,
				anchor: "end",
			}),
			...lines.map((line, row) => textAt(x, first + row * step, line, { size: size.small })),
		)
	})
	const more =
		lacking > 0
			? [
					textAt(x, y + step, figureWords.current.shared.more(lacking), {
						size: size.small,
						italic: true,
						fill: "muted",
					}),
				]
			: []
	return {
		elements: [...heading.elements, ...rows, ...more],
		height: y + (lacking > 0 ? step : 0) + 14 - top,
	}
}
