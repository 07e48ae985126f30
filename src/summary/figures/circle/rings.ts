/** The rings of the circle and what is round it, for the width of a figure. */
import { terms } from "../../../record/index.ts"
import { top } from "../figure.ts"
import { type FigureRequest, figureWidth } from "../request.ts"
import { edge } from "../style.ts"

export const ringCount = terms("closeness").length
/** Radius of the client's own disc. */
export const self = 24
/** No ring is wider. */
export const widest = 51
/** From this width on the signs are next to the circle, in a column that is at least so wide. */
const column = { least: 640, width: 190 } as const
const gap = 24

export interface Rings {
	/** How wide each ring is. */
	readonly ringWidth: number
	readonly radius: number
	readonly middle: readonly [x: number, y: number]
	/** Where the meaning of signs begins, and where it must end at the right. */
	readonly signs: { readonly left: number; readonly top: number; readonly right: number }
}

/** The outer edge of a ring, from the middle. */
export const outer = ({ ringWidth }: Pick<Rings, "ringWidth">, ring: number): number => self + ring * ringWidth

/** The rings as large as the width allows, up to their largest. */
export function ringsFor(request: Pick<FigureRequest, "width">): Rings {
	const width = figureWidth(request)
	const isBeside = width >= column.least
	const room = width - 2 * edge - 8 - (isBeside ? gap + column.width : 0)
	const ringWidth = Math.min(widest, Math.floor((room / 2 - self) / ringCount))
	const radius = self + ringCount * ringWidth
	const middle = [isBeside ? edge + radius + 4 : width / 2, top + radius + 4] as const
	return {
		ringWidth,
		radius,
		middle,
		signs: isBeside
			? { left: middle[0] + radius + gap, top: top + 16, right: width - edge }
			: { left: edge, top: middle[1] + radius + gap + 8, right: width - edge },
	}
}
