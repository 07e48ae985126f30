/** Text in a figure: every one has its own place, size and anchor, so that its box is known. */
import { type Content, el, type Element } from "./element.ts"
import { drawable, wrap } from "./fit.ts"
import { leading, type Role, size as sizes } from "./look.ts"
import { widthOf } from "./width.ts"

export interface TextLook {
	readonly size?: number
	readonly bold?: boolean
	readonly italic?: boolean
	readonly fill?: Role
	readonly anchor?: "end" | "middle" | "start"
}

/** One line of text, its baseline at `y`. What is cut shows its full words as a tip. */
export function textAt(
	x: number,
	y: number,
	words: string,
	{ size = sizes.text, bold = false, italic = false, fill = "ink", anchor = "start" }: TextLook = {},
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
}

/** Wrapped text from `top` downwards. */
export function linesAt(
	x: number,
	top: number,
	words: string,
	{ width, most, ...look }: TextLook & { readonly width: number; readonly most: number },
): Lines {
	const { size = sizes.text, bold } = look
	const step = size * leading
	const lines = wrap(words, { width, size, ...(bold !== undefined && { bold }) }, most)
	return { elements: lines.map((line, index) => textAt(x, top + size + index * step, line, look)), height: lines.length * step }
}

/** Full words, shown by a viewer as a tip and read aloud for what has them. */
export const tip = (words: string | undefined): Element | undefined =>
	words === undefined || words === "" ? undefined : el("title", {}, words)

export interface Box {
	readonly left: number
	readonly right: number
	readonly top: number
	readonly bottom: number
}

/** The box of a line of text at the most. */
export function boxOf(x: number, y: number, words: string, { size = sizes.text, bold, anchor = "start" }: TextLook = {}): Box {
	const width = widthOf(words, size, bold)
	const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2
	return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.22 }
}

export const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** A group, with a tip for all that stands in it. */
export const group = (words: string | undefined, ...content: readonly Content[]): Element => el("g", {}, tip(words), ...content)
