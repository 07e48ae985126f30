/** One person on the circle: a disc with a number, its form by status, round it the kinds of support. */
import { type Term, terms } from "../../../record/index.ts"
import { el, type Element } from "../element.ts"
import { dash, type Role, size, stroke } from "../style.ts"
import { line, mark, rounded, way } from "../marks.ts"
import { textAt } from "../text.ts"
import type { Circled } from "./circled.ts"

/** A smaller disc has no room for its number. */
export const leastNumbered = 9

const kinds = terms("support").filter((kind) => kind !== "none")

/** The point at a distance and an angle from another. */
export const polar = (x: number, y: number, radius: number, angle: number): readonly [number, number] => [
	x + radius * Math.cos(angle),
	y + radius * Math.sin(angle),
]

/** An arc for each kind of support in its own quarter, the first at the upper right, then as a clock runs. */
export function supportArcs(x: number, y: number, r: number, given: readonly Term<"support">[]): Element[] {
	const [radius, space] = [r + 2.6, 0.16]
	return kinds.flatMap((kind, quarter) => {
		if (!given.includes(kind)) return []
		const from = -Math.PI / 2 + (quarter * 2 * Math.PI) / kinds.length
		const [[x1, y1], [x2, y2]] = [polar(x, y, radius, from + space), polar(x, y, radius, from + (2 * Math.PI) / kinds.length - space)]
		return [
			el("path", {
				d: `M${rounded(x1)} ${rounded(y1)}A${rounded(radius)} ${rounded(radius)} 0 0 1 ${rounded(x2)} ${rounded(y2)}`,
				fill: "none",
				stroke: "accent",
				"stroke-width": r < 8 ? 1.8 : 2.6,
			}),
		]
	})
}

/** The disc: whole for the living, a square for the deceased, dashed for the estranged; dark for the person of the problem area. */
export function disc(
	x: number,
	y: number,
	r: number,
	{ status, inArea, number }: Pick<Circled, "inArea" | "status"> & { readonly number?: number },
): Element[] {
	const style = {
		fill: inArea ? "ink" : "paper",
		stroke: "ink",
		"stroke-width": stroke.plain,
		"stroke-dasharray": status === "estranged" ? dash.fine : undefined,
	}
	const side = r * 0.86
	const shape =
		status === "deceased"
			? el("rect", { x: x - side, y: y - side, width: 2 * side, height: 2 * side, ...style })
			: el("circle", { cx: x, cy: y, r, ...style })
	const light: Role = inArea ? "paper" : "ink"
	return [
		shape,
		...(status === "estranged" && inArea
			? [
					el("circle", {
						cx: x,
						cy: y,
						r: r - 2,
						fill: "none",
						stroke: "paper",
						"stroke-width": stroke.fine,
						"stroke-dasharray": dash.fine,
					}),
				]
			: []),
		...(number === undefined || r < leastNumbered
			? []
			: [textAt(x, y + size.tiny * 0.36, String(number), { size: size.tiny, bold: true, anchor: "middle", fill: light })]),
	]
}

/** A line from the client for confiding: solid, or dashed for “partly”. */
export function confiding(
	from: readonly [number, number],
	to: readonly [number, number],
	confides: Term<"confides"> | undefined,
): Element[] {
	if (confides === undefined || confides === "no") return []
	return [
		line(...from, ...to, {
			stroke: "muted",
			width: confides === "yes" ? 1.8 : stroke.plain,
			dash: confides === "yes" ? undefined : dash.missing,
		}),
	]
}

/** The points of the head of an arrow. */
export function headOf(from: readonly [number, number], to: readonly [number, number]): readonly (readonly [number, number])[] {
	const angle = Math.atan2(to[1] - from[1], to[0] - from[0])
	return [polar(...to, 6, angle + Math.PI - 0.5), to, polar(...to, 6, angle + Math.PI + 0.5)]
}

/** An arrow from one ring to another, with an open start; dotted if the change is only wanted. */
export function move(from: readonly [number, number], to: readonly [number, number], isWanted: boolean): Element[] {
	return [
		line(...from, ...to, { stroke: "alert", width: 1.5, dash: isWanted ? dash.fine : undefined }),
		el("path", { d: way(...headOf(from, to)), fill: "none", stroke: "alert", "stroke-width": 1.5 }),
		mark("circle", ...from, { r: 2.2, stroke: "alert", fill: "paper" }),
	]
}
