/** A tall figure as several, one below the other, for paper: cut between the things that are drawn. */
import { el, type Element } from "./element.ts"
import type { Figure } from "./request.ts"
import { boxOf } from "./text.ts"

interface Extent {
	readonly top: number
	readonly bottom: number
}

interface Piece extends Extent {
	readonly element: Element
}

/**
 * The sheets of a figure. `most`: how high one may be; only a single thing that is higher makes a higher sheet. The first sheet
 * has the title and description of the whole.
 */
export function sheetsOf({ element, width, height }: Pick<Figure, "element" | "height" | "width">, most: number): Element[] {
	if (height <= most) return [element]
	const [title, description, ground, ...content] = element.children.filter((child) => child.type === "element")
	const pieces = content.flatMap((each): Piece[] => {
		const extent = extentOf(each)
		return extent ? [{ element: each, ...extent }] : []
	})
	const ends = [...cutsOf(pieces, most), height]
	return ends.map((bottom, index) => {
		const top = ends[index - 1] ?? 0
		const head = index === 0 ? [title, description] : []
		const named = index === 0 ? {} : { role: "presentation", "aria-hidden": "true", "aria-labelledby": undefined }
		return el(
			"svg",
			{ ...element.properties, viewBox: `0 ${top} ${width} ${bottom - top}`, height: bottom - top, ...named },
			...head,
			ground && el("rect", { ...ground.properties, y: top, height: bottom - top }),
			pieces.filter((piece) => piece.top >= top && piece.top < bottom).map((piece) => piece.element),
		)
	})
}

/** Where to cut: each time as low as a sheet may reach, in a space between what is drawn. */
function cutsOf(pieces: readonly Piece[], most: number): number[] {
	const cuts: number[] = []
	let [start, reached, free] = [0, 0, undefined as number | undefined]
	for (const { top, bottom } of pieces.toSorted((a, b) => a.top - b.top)) {
		if (top >= Math.ceil(reached)) free = Math.ceil(reached)
		reached = Math.max(reached, bottom)
		if (reached - start <= most || free === undefined || free <= start) continue
		cuts.push(free)
		start = free
	}
	return cuts
}

/** The extent of an element from top to bottom; undefined for a title or a description. */
function extentOf(element: Element): Extent | undefined {
	const { tagName, properties, children } = element
	const at = (name: string): number => Number(properties[name] ?? 0)
	switch (tagName) {
		case "title":
		case "desc":
			return undefined
		case "rect":
			return { top: at("y"), bottom: at("y") + at("height") }
		case "circle":
			return { top: at("cy") - at("r"), bottom: at("cy") + at("r") }
		case "line":
			return around([at("y1"), at("y2")])
		case "path":
			return around(pointsOf(String(properties["d"])))
		case "text": {
			const { top, bottom } = boxOf(0, at("y"), "", { size: at("font-size") })
			return { top, bottom }
		}
		default:
			return around(children.flatMap((child) => (child.type === "element" ? Object.values(extentOf(child) ?? {}) : [])))
	}
}

const around = (values: readonly number[]): Extent | undefined =>
	values.length === 0 ? undefined : { top: Math.min(...values), bottom: Math.max(...values) }

/** The heights of the points of a path; a curve is at most its radius away from them. */
function pointsOf(way: string): number[] {
	return Array.from(way.matchAll(/([MLA])([^MLAZ]*)/g), ([, kind, places = ""]) => {
		const numbers = places
			.trim()
			.split(/[\s,]+/)
			.map(Number)
		const y = numbers.at(-1) ?? 0
		return kind === "A" ? [y - (numbers[1] ?? 0), y + (numbers[1] ?? 0)] : [y]
	}).flat()
}
