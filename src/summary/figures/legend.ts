/** A legend: signs with their meaning in rows, each as wide as it needs. */
import type { Element } from "./element.ts"
import { wrap } from "./fit.ts"
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
/** A label that is wider than all the room there is has so many lines. */
const mostLines = 2
const lineStep = 13

/** Rows of signs from `top` downwards between two edges. */
export function legend(
	signs: readonly Sign[],
	top: number,
	from: number,
	to: number,
): { readonly elements: readonly Element[]; readonly height: number } {
	const elements: Element[] = []
	let [x, y, rowEnd] = [from, top, top]
	for (const { label, draw } of signs) {
		const lines = wrap(label, { width: to - from - signWidth, size: sizes.small }, mostLines)
		const wide = signWidth + Math.max(0, ...lines.map((line) => widthOf(line, sizes.small)))
		if (x > from && x + wide > to) [x, y] = [from, rowEnd]
		const middle = y + rowHeight / 2
		const drawn = draw(x + 8, middle)
		elements.push(
			...("type" in drawn ? [drawn] : drawn),
			...lines.map((line, index) => textAt(x + signWidth, middle + 3.5 + index * lineStep, line, { size: sizes.small, fill: "muted" })),
		)
		rowEnd = Math.max(rowEnd, y + rowHeight + Math.max(0, lines.length - 1) * lineStep)
		x += wide + between
	}
	return { elements, height: rowEnd - top }
}
