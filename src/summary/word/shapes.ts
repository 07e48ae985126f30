/** A figure as shapes of Word: sharp at any size, its words as text, and drawn by every program that opens such documents. */
import { AlignmentType, LineRuleType, Paragraph, TextRun } from "docx"
import type { CustomLineDash, IShapeGroupChildOptions, ShapeFill, ShapeLine } from "docx/shapes"
import type { Element } from "../figures/index.ts"
import { widthOf } from "../figures/width.ts"
import { figureFont } from "./styles.ts"

/** Points to a CSS pixel. */
const points = 0.75

/** The distance from the baseline of a text to its middle, as a share of its size: much the same in all usual fonts. */
const middleOverBaseline = 0.345

/** How much wider than estimated a text may be in another font. */
const spare = 1.25

/** The part of a drawing that is on the page, and its scale. */
interface Frame {
	/** Its top, in the coordinates of its elements. */
	readonly top: number
	readonly width: number
	readonly height: number
	/** Pixels on the page to one of the drawing. */
	readonly scale: number
}

/** The shapes of a drawing in its order, without names and descriptions. `room`: the width of the page in pixels. */
export function shapesOf(drawing: Element, room: number): IShapeGroupChildOptions[] {
	const [, top = 0, width = 0, height = 0] = String(drawing.properties["viewBox"]).split(" ").map(Number)
	return within(drawing, { top, width, height, scale: Math.min(1, room / width) })
}

function within(element: Element, frame: Frame): IShapeGroupChildOptions[] {
	const { tagName, properties, children } = element
	const { top, scale } = frame
	const at = (name: string): number => Number(properties[name] ?? 0) * scale
	const style = { fill: fillOf(element), line: lineOf(element, scale) }
	switch (tagName) {
		case "svg":
		case "g":
			return children.flatMap((child) => (child.type === "element" ? within(child, frame) : []))
		case "rect": {
			const [width, height, radius] = [at("width"), at("height"), at("rx")]
			const transformation = { offset: { left: at("x"), top: at("y") - top * scale }, width, height }
			return [
				radius > 0
					? { type: "roundedRectangle", adjustments: { cornerRadius: (radius / Math.min(width, height)) * 100 }, transformation, ...style }
					: { type: "rectangle", transformation, ...style },
			]
		}
		case "circle": {
			const r = at("r")
			return [
				{
					type: "ellipse",
					transformation: { offset: { left: at("cx") - r, top: at("cy") - top * scale - r }, width: 2 * r, height: 2 * r },
					...style,
				},
			]
		}
		case "line":
			return [onFrame(`M${properties["x1"]} ${properties["y1"]}L${properties["x2"]} ${properties["y2"]}`, frame, style)]
		case "path":
			return [onFrame(String(properties["d"]), frame, style)]
		case "text":
			return [textBox(element, frame)]
		default:
			return []
	}
}

/** A path in a box as large as the drawing, from corner to corner: Word reads points as shares of the box of the shape. */
function onFrame(
	way: string,
	{ top, width, height, scale }: Frame,
	style: { readonly fill: ShapeFill; readonly line: ShapeLine },
): IShapeGroupChildOptions {
	return {
		type: "custom",
		path: `M0 ${top}M${width} ${top + height}${way}`,
		connectionPoints: [],
		transformation: { offset: { left: 0, top: 0 }, width: width * scale, height: height * scale },
		...style,
	}
}

/** One line of text, its box wide enough for any font and within the drawing. */
function textBox({ properties, children }: Element, { top, width, scale }: Frame): IShapeGroupChildOptions {
	const words = children.map((child) => (child.type === "text" ? child.value : "")).join("")
	const [x, y, size] = [Number(properties["x"]), Number(properties["y"]), Number(properties["font-size"])]
	const bold = properties["font-weight"] !== undefined
	const anchor = properties["text-anchor"] ?? "start"
	const room = widthOf(words, size, bold) * spare + size
	const half = anchor === "middle" ? Math.min(room / 2, x, width - x) : 0
	const [left, right] =
		anchor === "middle" ? [x - half, x + half] : anchor === "end" ? [Math.max(0, x - room), x] : [x, Math.min(width, x + room)]
	const run = new TextRun({
		text: words,
		font: figureFont,
		size: Math.round(size * scale * points * 2),
		color: hexOf(properties["fill"]),
		...(bold && { bold }),
		...(properties["font-style"] !== undefined && { italics: true }),
	})
	return {
		type: "rectangle",
		fill: "none",
		line: "none",
		transformation: {
			offset: { left: left * scale, top: (y - top - size * (middleOverBaseline + 1)) * scale },
			width: (right - left) * scale,
			height: size * 2 * scale,
		},
		textOptions: { verticalAlignment: "center", margins: { top: 0, right: 0, bottom: 0, left: 0 } },
		children: [
			new Paragraph({
				alignment: alignments[String(anchor)] ?? AlignmentType.LEFT,
				spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
				children: [run],
			}),
		],
	}
}

const alignments: Readonly<Record<string, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
	middle: AlignmentType.CENTER,
	end: AlignmentType.RIGHT,
}

const hexOf = (colour: number | string | undefined): string =>
	String(colour ?? "#000000")
		.replace("#", "")
		.toUpperCase()

function fillOf({ properties: { fill = "none", "fill-opacity": opacity = 1 } }: Element): ShapeFill {
	return fill === "none" ? "none" : { color: hexOf(fill), transparency: Math.round((1 - Number(opacity)) * 100) }
}

function lineOf({ properties }: Element, scale: number): ShapeLine {
	const { stroke = "none", "stroke-width": width = 1, "stroke-dasharray": dashes, "stroke-linecap": cap } = properties
	if (stroke === "none") return "none"
	return {
		color: hexOf(stroke),
		width: Number(width) * scale * points,
		...(dashes !== undefined && { dash: dashOf(String(dashes), Number(width)) }),
		...(cap === "round" && { cap }),
		join: "round",
	}
}

/** Word counts dashes and gaps in widths of the line. */
function dashOf(dashes: string, width: number): CustomLineDash {
	const [length = 1, gap = 1] = dashes.split(" ").map((each) => Number(each) / width)
	return [{ length, gap }]
}
