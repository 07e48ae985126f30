/** Text in a figure: each has its own place, size and anchor, so that its box is known. */
import { type Content, el, type Element } from "./element.ts"
import { drawable, wrap } from "./fit.ts"
import { leading, type Role, size as sizes } from "./style.ts"
import { widthOf } from "./width.ts"

export interface TextStyle {
	readonly size?: number
	readonly bold?: boolean
	readonly italic?: boolean
	readonly fill?: Role
	readonly anchor?: "end" | "middle" | "start"
}

/** One line of text, its baseline at `y`. */
export function textAt(
	x: number,
	y: number,
	words: string,
	{ size = sizes.text, bold = false, italic = false, fill = "ink", anchor = "start" }: TextStyle = {},
): Element {
	return el(
		"text",
		{
			x,
			y,
			"font-size": size,
			fill,
			"font-weight": bold ? 600 : undefined,
			"font-style": italic ? "italic" : undefined,
			"text-anchor": anchor === "start" ? undefined : anchor,
		},
		drawable(words),
	)
}

export interface Lines {
	readonly elements: readonly Element[]
	/** From the top of the first line to the bottom of the last. */
	readonly height: number
	/** From the first line to the last. */
	readonly further: number
}

/** Wrapped text from `top` downwards. */
export function linesAt(
	x: number,
	top: number,
	words: string,
	{ width, most, ...style }: TextStyle & { readonly width: number; readonly most: number },
): Lines {
	const { size = sizes.text, bold } = style
	const step = size * leading
	const lines = wrap(words, { width, size, ...(bold !== undefined && { bold }) }, most)
	return {
		elements: lines.map((line, index) => textAt(x, top + size + index * step, line, style)),
		height: lines.length * step,
		further: Math.max(0, lines.length - 1) * step,
	}
}

/** Full words that a viewer displays as a tip and reads aloud; undefined without words. */
export const tip = (words: string | undefined): Element | undefined =>
	words === undefined || words === "" ? undefined : el("title", {}, words)

export interface Box {
	readonly left: number
	readonly right: number
	readonly top: number
	readonly bottom: number
}

/** The largest box of a line of text. */
export function boxOf(x: number, y: number, words: string, { size = sizes.text, bold, anchor = "start" }: TextStyle = {}): Box {
	const width = widthOf(words, size, bold)
	const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2
	return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.22 }
}

/** Whether two boxes overlap; those that touch do not. */
export const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** A straight line from one point to another. */
export type Segment = readonly [from: readonly [x: number, y: number], to: readonly [x: number, y: number]]

/** Whether a straight line goes through a box; one that touches its edge does not. */
export function crosses([[x1, y1], [x2, y2]]: Segment, { left, right, top, bottom }: Box): boolean {
	let [from, to] = [0, 1]
	for (const [start, by, least, most] of [
		[x1, x2 - x1, left, right],
		[y1, y2 - y1, top, bottom],
	] as const) {
		if (by === 0) {
			if (start <= least || start >= most) return false
			continue
		}
		const [near, far] = by > 0 ? [(least - start) / by, (most - start) / by] : [(most - start) / by, (least - start) / by]
		from = Math.max(from, near)
		to = Math.min(to, far)
	}
	return from < to
}

/** A group, with a tip for all that is in it. */
export const group = (words: string | undefined, ...content: readonly Content[]): Element => el("g", {}, tip(words), ...content)
