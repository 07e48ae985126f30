/** The small shapes that figures mark things with: distinct by their form, in grey as in colour. */
import { el, type Element } from "./element.ts"
import { type Role, stroke } from "./style.ts"

export const shapes = ["circle", "square", "triangle", "diamond", "cross", "slash"] as const
export type Shape = (typeof shapes)[number]

export interface MarkStyle {
	readonly r?: number
	readonly fill?: Role | "none"
	readonly stroke?: Role
	readonly strokeWidth?: number
}

/** A shape with its middle at a place. A cross and a slash are lines, and have no fill. */
export function mark(
	shape: Shape,
	x: number,
	y: number,
	{ r = 3.5, fill = "paper", stroke: line = "accent", strokeWidth = stroke.plain }: MarkStyle = {},
): Element {
	const style = { fill, stroke: line, "stroke-width": strokeWidth }
	if (shape === "circle") return el("circle", { cx: x, cy: y, r, ...style })
	return el("path", {
		d: path(shape, x, y, r),
		...style,
		...((shape === "cross" || shape === "slash") && { fill: "none", "stroke-linecap": "round" }),
	})
}

/** A path along places, as the attribute `d` has it. */
export const way = (...places: readonly (readonly [x: number, y: number])[]): string =>
	`M${places.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join("L")}`

/** Rounded to a tenth. */
export const rounded = (value: number): number => Math.round(value * 10) / 10

function path(shape: Exclude<Shape, "circle">, x: number, y: number, r: number): string {
	switch (shape) {
		case "square":
			return `${way([x - r * 0.9, y - r * 0.9], [x + r * 0.9, y - r * 0.9], [x + r * 0.9, y + r * 0.9], [x - r * 0.9, y + r * 0.9])}Z`
		case "triangle":
			return `${way([x, y - r * 1.25], [x + r * 1.15, y + r * 0.85], [x - r * 1.15, y + r * 0.85])}Z`
		case "diamond":
			return `${way([x, y - r * 1.2], [x + r * 1.2, y], [x, y + r * 1.2], [x - r * 1.2, y])}Z`
		case "cross":
			return way([x - r, y - r], [x + r, y + r]) + way([x - r, y + r], [x + r, y - r])
		case "slash":
			return way([x - r, y + r], [x + r, y - r])
	}
}

/** A straight line; fine and in the colour of lines if no style is given. */
export const line = (
	x1: number,
	y1: number,
	x2: number,
	y2: number,
	style: { readonly stroke?: Role; readonly width?: number; readonly dash?: string | undefined } = {},
): Element =>
	el("line", { x1, y1, x2, y2, stroke: style.stroke ?? "line", "stroke-width": style.width ?? stroke.fine, "stroke-dasharray": style.dash })
