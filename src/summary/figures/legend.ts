/** A legend: signs with their meaning in rows, each as wide as it needs. */
import type { Element } from "./element.ts"
import { shorten } from "./fit.ts"
import { size as sizes } from "./style.ts"
import { textAt } from "./text.ts"
import { widthOf } from "./width.ts"

export interface Sign {
	readonly label: string
	/** Draws the sign with its middle at a place. */
	readonly draw: (x: number, y: number) => Element | readonly Element[]
}

const signWidth = 22
const between = 14
const rowHeight = 17

/** Rows of signs from `top` downwards between two edges. */
export function legend(
	signs: readonly Sign[],
	top: number,
	from: number,
	to: number,
): { readonly elements: readonly Element[]; readonly height: number } {
	const elements: Element[] = []
	let [x, row] = [from, 0]
	for (const { label, draw } of signs) {
		const words = shorten(label, { width: to - from - signWidth, size: sizes.small })
		const wide = signWidth + widthOf(words, sizes.small)
		if (x > from && x + wide > to) [x, row] = [from, row + 1]
		const y = top + row * rowHeight + rowHeight / 2
		const drawn = draw(x + 8, y)
		elements.push(...("type" in drawn ? [drawn] : drawn), textAt(x + signWidth, y + 3.5, words, { size: sizes.small, fill: "muted" }))
		x += wide + between
	}
	return { elements, height: signs.length === 0 ? 0 : (row + 1) * rowHeight }
}
