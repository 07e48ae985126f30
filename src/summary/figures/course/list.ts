/** The life events in words, below the measures: a line each, with the sign that it has among the sessions. */
import { words } from "../en.ts"
import { linked } from "../figure.ts"
import { shorten } from "../fit.ts"
import { edge, size, width } from "../look.ts"
import type { FigureRequest, Place } from "../request.ts"
import { textAt } from "../text.ts"
import type { Drawn } from "./panel.ts"

export interface Listed {
	readonly sign: string
	readonly text: string
	readonly place: Place
}

const step = 15
const signWidth = 26
/** More would be a list and no figure. */
const most = 60

export function list(request: FigureRequest, title: string, entries: readonly Listed[], top: number): Drawn {
	if (entries.length === 0) return { elements: [], height: 0 }
	const x = edge + signWidth
	const lacking = entries.length - most
	const rows = entries.slice(0, most).map(({ sign, text, place }, index) => {
		const y = top + 14 + (index + 1) * step
		return linked(
			request,
			place,
			text,
			textAt(x - 8, y, shorten(sign, { width: signWidth - 8, size: size.small, bold: true }), {
				size: size.small,
				bold: true,
				anchor: "end",
			}),
			textAt(x, y, shorten(text, { width: width - edge - x, size: size.small }), { size: size.small }),
		)
	})
	const more =
		lacking > 0 ? [textAt(x, top + 14 + (most + 1) * step, words.more(lacking), { size: size.small, italic: true, fill: "muted" })] : []
	return {
		elements: [textAt(edge, top + 12, title, { size: size.small, fill: "muted" }), ...rows, ...more],
		height: 14 + (Math.min(entries.length, most) + (lacking > 0 ? 1 : 0)) * step + 14,
	}
}
