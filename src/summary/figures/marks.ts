/** The small shapes that figures mark things with: told apart by their form, in grey as in colour. */
import { el, type Element } from "./element.ts"
import { type Role, stroke } from "./look.ts"

export const shapes = ["circle", "square", "triangle", "diamond", "cross", "slash"] as const
export type Shape = (typeof shapes)[number]

export interface MarkLook {
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
	{ r = 3.5, fill = "paper", stroke: line = "accent", strokeWidth = stroke.plain }: MarkLook = {},
): Element {
	const look = { fill, stroke: line, "stroke-width": strokeWidth }
	if (shape === "circle") return el("circle", { cx: x, cy: y, r, ...look })
	return el("path", {
		d: path(shape, x, y, r),
		...look,
		...((shape === "cross" || shape === "slash") && { fill: "none", "stroke-linecap": "round" }),
	})
}

/** A way along places, as a path writes it. */
export const way = (...places: readonly (readonly [x: number, y: number])[]): string =>
	`M${places.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join("L")}`

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

export const line = (
	x1: number,
	y1: number,
	x2: number,
	y2: number,
	look: { readonly stroke?: Role; readonly width?: number; readonly dash?: string | undefined } = {},
): Element =>
	el("line", { x1, y1, x2, y2, stroke: look.stroke ?? "line", "stroke-width": look.width ?? stroke.fine, "stroke-dasharray": look.dash })
