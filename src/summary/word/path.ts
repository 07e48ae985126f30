/** The path of a figure as DrawingML writes it: points in units of the box, arcs by their angles. */
import type { Box, Frame } from "./frame.ts"
import { type Xml, xml } from "./xml.ts"

interface Point {
	readonly x: number
	readonly y: number
}

/** A path of a drawing as the geometry of a shape whose box is the frame of the drawing. */
export function geometryOf(way: string, { top, width, height }: Frame, box: Box): Xml {
	const [across, down] = [box.width / width, box.height / height]
	const pointAt = ({ x, y }: Point): Xml => xml("a:pt", { x: Math.round(x * across), y: Math.round((y - top) * down) })
	// From corner to corner first: some programs stretch what is drawn to the size of the box.
	const steps = [xml("a:moveTo", undefined, pointAt({ x: 0, y: top })), xml("a:moveTo", undefined, pointAt({ x: width, y: top + height }))]
	let from: Point = { x: 0, y: 0 }
	for (const [, kind, places = ""] of way.matchAll(/([MLAZ])([^MLAZ]*)/g)) {
		const numbers = places
			.trim()
			.split(/[\s,]+/)
			.map(Number)
		const to = { x: numbers.at(-2) ?? 0, y: numbers.at(-1) ?? 0 }
		switch (kind) {
			case "M":
				steps.push(xml("a:moveTo", undefined, pointAt(to)))
				break
			case "L":
			case "A": {
				const isArc = kind === "A" && (from.x !== to.x || from.y !== to.y)
				steps.push(isArc ? arc(from, to, numbers[0] ?? 0, across, down) : xml("a:lnTo", undefined, pointAt(to)))
				break
			}
			default:
				steps.push(xml("a:close"))
		}
		from = to
	}
	return xml(
		"a:custGeom",
		undefined,
		xml("a:avLst"),
		xml("a:gdLst"),
		xml("a:ahLst"),
		xml("a:cxnLst"),
		xml("a:rect", { l: "l", t: "t", r: "r", b: "b" }),
		xml("a:pathLst", undefined, xml("a:path", { w: box.width, h: box.height }, ...steps)),
	)
}

/** Angles are counted in so many parts of a degree. */
const partsOfDegree = 60_000

/** The shorter arc of a circle from one point to another, clockwise as it is seen. */
function arc(from: Point, to: Point, radius: number, across: number, down: number): Xml {
	const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 }
	const chord = Math.hypot(half.x, half.y)
	// A circle that is too small for its ends is as large as it must be.
	const r = Math.max(radius, chord)
	const away = Math.sqrt(Math.max(0, r * r - chord * chord)) / chord
	const middle = { x: half.y * away, y: -half.x * away }
	// As the page shows it, the circle may be a hair less than round.
	const start = Math.atan2((half.y - middle.y) * down, (half.x - middle.x) * across)
	const end = Math.atan2((-half.y - middle.y) * down, (-half.x - middle.x) * across)
	const degrees = (radians: number): number => ((((radians * 180) / Math.PI) % 360) + 360) % 360
	return xml("a:arcTo", {
		wR: Math.round(r * across),
		hR: Math.round(r * down),
		stAng: Math.round(degrees(start) * partsOfDegree),
		swAng: Math.round(degrees(end - start) * partsOfDegree),
	})
}
