/** A figure as shapes of Word: sharp at any size, its words as text, and drawn by every program that opens such documents. */
import type { Element } from "../figures/index.ts"
import { widthOf } from "../figures/width.ts"
import { type Box, type Frame, unitsPerPixel } from "./frame.ts"
import { geometryOf } from "./path.ts"
import { figureFont } from "./styles.ts"
import { type Xml, xml } from "./xml.ts"

/** Units of DrawingML to a point. */
const unitsPerPoint = 12_700

/** Points to a CSS pixel. */
const points = 0.75

/** The distance from the baseline of a text to its middle, as a share of its size: much the same in all usual fonts. */
const middleOverBaseline = 0.345

/** How much wider than estimated a text may be in another font. */
const spare = 1.25

export interface Shape {
	readonly box: Box
	/** How far its line reaches out of its box. */
	readonly overhang: number
	/** Its element, with its number in the document. */
	readonly element: (number: number) => Xml
}

/** The shapes of a drawing in its order, without names and descriptions. `room`: the width of the page in pixels. */
export function shapesOf(drawing: Element, room: number): Shape[] {
	const [, top = 0, width = 0, height = 0] = String(drawing.properties["viewBox"]).split(" ").map(Number)
	return within(drawing, { top, width, height, scale: Math.min(1, room / width) })
}

function within(element: Element, frame: Frame): Shape[] {
	const { tagName, properties, children } = element
	const { top, scale } = frame
	const at = (name: string): number => Number(properties[name] ?? 0) * scale
	switch (tagName) {
		case "svg":
		case "g":
			return children.flatMap((child) => (child.type === "element" ? within(child, frame) : []))
		case "rect": {
			const [width, height, radius] = [at("width"), at("height"), at("rx")]
			const geometry = radius > 0 ? preset("roundRect", cornersOf(radius / Math.min(width, height))) : preset("rect")
			return [drawnShape(boxOf(at("x"), at("y") - top * scale, width, height), geometry, element, scale)]
		}
		case "circle": {
			const r = at("r")
			return [drawnShape(boxOf(at("cx") - r, at("cy") - top * scale - r, 2 * r, 2 * r), preset("ellipse"), element, scale)]
		}
		case "line":
			return [onFrame(`M${properties["x1"]} ${properties["y1"]}L${properties["x2"]} ${properties["y2"]}`, frame, element)]
		case "path":
			return [onFrame(String(properties["d"]), frame, element)]
		case "text":
			return [textBox(element, frame)]
		default:
			return []
	}
}

const boxOf = (left: number, top: number, width: number, height: number): Box => ({
	x: Math.round(left * unitsPerPixel),
	y: Math.round(top * unitsPerPixel),
	width: Math.round(width * unitsPerPixel),
	height: Math.round(height * unitsPerPixel),
})

const preset = (name: string, ...guides: readonly Xml[]): Xml => xml("a:prstGeom", { prst: name }, xml("a:avLst", undefined, ...guides))

/** The radius of rounded corners, as a share of the shorter side. */
const cornersOf = (share: number): Xml => xml("a:gd", { name: "adj", fmla: `val ${Math.round(share * 100_000)}` })

/** A path in a box as large as the drawing. */
function onFrame(way: string, frame: Frame, element: Element): Shape {
	const { width, height, scale } = frame
	const box = boxOf(0, 0, width * scale, height * scale)
	return drawnShape(box, geometryOf(way, frame, box), element, scale)
}

function drawnShape(box: Box, geometry: Xml, { properties }: Element, scale: number): Shape {
	const { fill = "none", "fill-opacity": opacity = 1, stroke = "none", "stroke-width": width = 1 } = properties
	const lineWidth = Math.round(Number(width) * scale * points * unitsPerPoint)
	const line = stroke === "none" ? noLine : lineOf(properties, lineWidth)
	return {
		box,
		overhang: stroke === "none" ? 0 : Math.ceil(lineWidth / 2),
		element: (number) => shape(number, box, geometry, fillOf(fill, opacity), line, emptyBody),
	}
}

const shape = (number: number, { x, y, width, height }: Box, geometry: Xml, fill: Xml, line: Xml, ...text: readonly Xml[]): Xml =>
	xml(
		"wps:wsp",
		undefined,
		xml("wps:cNvPr", { id: number, name: "" }),
		xml("wps:cNvSpPr"),
		xml(
			"wps:spPr",
			undefined,
			xml("a:xfrm", undefined, xml("a:off", { x, y }), xml("a:ext", { cx: width, cy: height })),
			geometry,
			fill,
			line,
		),
		...text,
	)

const noFill = xml("a:noFill")
const noLine = xml("a:ln", undefined, noFill)
const emptyBody = xml("wps:bodyPr")

function fillOf(colour: number | string, opacity: number | string): Xml {
	if (colour === "none") return noFill
	const transparent = Math.round((1 - Number(opacity)) * 100)
	return xml(
		"a:solidFill",
		undefined,
		xml("a:srgbClr", { val: hexOf(colour) }, ...(transparent > 0 ? [xml("a:alpha", { val: (100 - transparent) * 1000 })] : [])),
	)
}

function lineOf(
	{ stroke, "stroke-width": width = 1, "stroke-dasharray": dashes, "stroke-linecap": cap }: Element["properties"],
	units: number,
): Xml {
	return xml(
		"a:ln",
		{ w: units, ...(cap === "round" && { cap: "rnd" }) },
		xml("a:solidFill", undefined, xml("a:srgbClr", { val: hexOf(stroke) })),
		...(dashes === undefined ? [] : [xml("a:custDash", undefined, dashOf(String(dashes), Number(width)))]),
		xml("a:round"),
	)
}

/** Word counts dashes and gaps in thousandths of a percent of the width of the line. */
function dashOf(dashes: string, width: number): Xml {
	const [length = 1, gap = 1] = dashes.split(" ").map((each) => Math.max(1, Math.round((Number(each) / width) * 100_000)))
	return xml("a:ds", { d: length, sp: gap })
}

const hexOf = (colour: number | string | undefined): string =>
	String(colour ?? "#000000")
		.replace("#", "")
		.toUpperCase()

/** One line of text, its box wide enough for any font and within the drawing. */
function textBox({ properties, children }: Element, { top, width, scale }: Frame): Shape {
	const words = children.map((child) => (child.type === "text" ? child.value : "")).join("")
	const [x, y, size] = [Number(properties["x"]), Number(properties["y"]), Number(properties["font-size"])]
	const bold = properties["font-weight"] !== undefined
	const anchor = properties["text-anchor"] ?? "start"
	const room = widthOf(words, size, bold) * spare + size
	const half = anchor === "middle" ? Math.min(room / 2, x, width - x) : 0
	const [left, right] =
		anchor === "middle" ? [x - half, x + half] : anchor === "end" ? [Math.max(0, x - room), x] : [x, Math.min(width, x + room)]
	const box = boxOf(left * scale, (y - top - size * (middleOverBaseline + 1)) * scale, (right - left) * scale, size * 2 * scale)
	const halfPoints = Math.round(size * scale * points * 2)
	const look = [
		xml("w:rFonts", { "w:ascii": figureFont, "w:cs": figureFont, "w:eastAsia": figureFont, "w:hAnsi": figureFont }),
		...(bold ? [xml("w:b"), xml("w:bCs")] : []),
		...(properties["font-style"] === undefined ? [] : [xml("w:i"), xml("w:iCs")]),
		xml("w:color", { "w:val": hexOf(properties["fill"]) }),
		xml("w:sz", { "w:val": halfPoints }),
		xml("w:szCs", { "w:val": halfPoints }),
	]
	const run = xml("w:r", undefined, xml("w:rPr", undefined, ...look), xml("w:t", { "xml:space": "preserve" }, words))
	const paragraph = xml(
		"w:p",
		undefined,
		xml("w:pPr", undefined, oneLine, xml("w:jc", { "w:val": alignments[String(anchor)] ?? "left" })),
		run,
	)
	const text = xml("wps:txbx", undefined, xml("w:txbxContent", undefined, paragraph))
	return { box, overhang: 0, element: (number) => shape(number, box, preset("rect"), noFill, noLine, text, bodyOfText) }
}

const oneLine = xml("w:spacing", { "w:after": 0, "w:before": 0, "w:line": 240, "w:lineRule": "auto" })
const bodyOfText = xml("wps:bodyPr", { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: "ctr" })

const alignments: Readonly<Record<string, string>> = { middle: "center", end: "right" }
