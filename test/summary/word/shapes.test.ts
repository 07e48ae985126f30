/** The shapes of a figure are those that the library draws, which takes several times as long. */
import { AlignmentType, Document, LineRuleType, Packer, Paragraph, TextRun } from "docx"
import { type IShapeGroupChildOptions, ShapeGroupRun } from "docx/shapes"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { FigureNode } from "../../../src/summary/figure.ts"
import { el, type Element } from "../../../src/summary/figures/element.ts"
import { widthOf } from "../../../src/summary/figures/width.ts"
import { drawn } from "../../../src/summary/word/drawing.ts"
import { textWidth } from "../../../src/summary/word/styles.ts"
import { runs } from "../../harness/soak.ts"
import { openWord } from "../opened.ts"

const [top, width, height] = [120, 720, 900]
/** A figure is made smaller until it is as wide as the text. */
const scale = textWidth / 15 / width
const pointsPerPixel = 0.75

const within = (most: number): fc.Arbitrary<number> => fc.integer({ min: 1000, max: (most - 100) * 10 }).map((tenths) => tenths / 10)
const place = fc.tuple(within(width), within(height)).map(([x, y]) => [x, y + top] as const)
const length = fc.integer({ min: 5, max: 900 }).map((tenths) => tenths / 10)
const colour = fc.constantFrom("#1b2733", "#ffffff", "#9a3412")
const look = fc.record({
	fill: fc.constantFrom("none", "#1b2733", "#1d6570"),
	"fill-opacity": fc.option(
		fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
		{ nil: undefined },
	),
	stroke: fc.option(colour, { nil: undefined }),
	"stroke-width": fc.option(fc.constantFrom(0.75, 1.25, 2.5), { nil: undefined }),
	"stroke-dasharray": fc.option(fc.constantFrom("4 3", "1.5 2.5"), { nil: undefined }),
	"stroke-linecap": fc.option(fc.constant("round"), { nil: undefined }),
})

const rectangle = fc
	.tuple(place, length, length, fc.constantFrom(0, 0, 2, 6), look)
	.map(([[x, y], w, h, rx, style]) => el("rect", { x, y, width: w, height: h, rx, ...style }))
const circle = fc.tuple(place, length, look).map(([[cx, cy], r, style]) => el("circle", { cx, cy, r, ...style }))
const line = fc.tuple(place, place, look).map(([[x1, y1], [x2, y2], style]) => el("line", { x1, y1, x2, y2, ...style }))
const way = fc
	.tuple(fc.array(place, { minLength: 2, maxLength: 6 }), fc.boolean(), look)
	.map(([places, isClosed, style]) =>
		el("path", { d: `M${places.map((each) => each.join(" ")).join("L")}${isClosed ? "Z" : ""}`, ...style }),
	)
/** Some of its ends are further apart than its circle is wide. */
const arc = fc
	.tuple(place, fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 60 }), look)
	.map(([[x, y], dx, dy, r, style]) => el("path", { d: `M${x} ${y}A${r} ${r} 0 0 1 ${x + dx} ${y + dy}`, ...style }))
const words = fc
	.tuple(
		place,
		fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom("a", "B", " ", "<", "&", "'", "ü", "–") }),
		fc.record({
			fill: colour,
			"font-size": fc.constantFrom(11, 12, 15),
			"font-weight": fc.constantFrom(undefined, 600),
			"font-style": fc.constantFrom(undefined, "italic"),
			"text-anchor": fc.constantFrom(undefined, "middle", "end"),
		}),
	)
	.map(([[x, y], text, style]) => el("text", { x, y, ...style }, text))

const drawing = fc
	.array(fc.oneof(rectangle, circle, line, way, arc, words), { maxLength: 8 })
	.map((shapes) =>
		el(
			"svg",
			{ viewBox: `0 ${top} ${width} ${height}` },
			el("rect", { y: top, width, height, fill: "#ffffff" }),
			el("g", {}, el("title", {}, "not drawn"), shapes),
		),
	)

describe("the shapes of a figure in Word", () => {
	it("are those that the library draws", async () => {
		await fc.assert(
			fc.asyncProperty(drawing, async (element) => {
				const [ours, theirs] = [await bodyOf(drawn(figureOf(element), counter())), await bodyOf([byLibrary(element)])]
				expect(ours.body).toBe(theirs.body)
				expect(ours.angles.map((angle, index) => Math.abs(angle - (theirs.angles[index] ?? NaN))).filter((by) => !(by <= 1))).toEqual([])
			}),
			{ numRuns: runs(1000, 100) },
		)
	})
})

const figureOf = (element: Element): FigureNode => ({
	type: "figure",
	id: "course",
	title: "Course",
	description: "It fell.",
	drawings: [element],
})

function counter(): () => number {
	let last = 0
	return () => ++last
}

/** The body of a document as it is written, and the angles in it, which may be rounded up or down. The library names and numbers shapes in its own way. */
async function bodyOf(paragraphs: Paragraph[]): Promise<{ readonly body: string; readonly angles: readonly number[] }> {
	const made = new Document({ sections: [{ children: paragraphs }] })
	const whole =
		openWord(new Uint8Array(await Packer.toArrayBuffer(made)))
			.files.get("word/document.xml")
			?.toString() ?? ""
	const body = whole.slice(whole.indexOf("<w:body>")).replaceAll(/<wps:cNvPr [^>]*>/g, "<wps:cNvPr/>")
	const angle = /(?<=(?:stAng|swAng)=")-?\d+/g
	return { body: body.replaceAll(angle, ""), angles: Array.from(body.matchAll(angle), ([found]) => Number(found)) }
}

function byLibrary(element: Element): Paragraph {
	const altText = { id: "1", name: "Course", title: "Course", description: "It fell." }
	return new Paragraph({ children: [new ShapeGroupRun({ altText, children: shapesIn(element) })] })
}

function shapesIn({ tagName, properties, children }: Element): IShapeGroupChildOptions[] {
	const at = (name: string): number => Number(properties[name] ?? 0) * scale
	const style = { fill: fillOf(properties), line: lineOf(properties) }
	const onFrame = (d: string): IShapeGroupChildOptions => ({
		type: "custom",
		path: `M0 ${top}M${width} ${top + height}${d}`,
		connectionPoints: [],
		transformation: { offset: { left: 0, top: 0 }, width: width * scale, height: height * scale },
		...style,
	})
	switch (tagName) {
		case "rect": {
			const [w, h, radius] = [at("width"), at("height"), at("rx")]
			const transformation = { offset: { left: at("x"), top: at("y") - top * scale }, width: w, height: h }
			return [
				radius > 0
					? { type: "roundedRectangle", adjustments: { cornerRadius: (radius / Math.min(w, h)) * 100 }, transformation, ...style }
					: { type: "rectangle", transformation, ...style },
			]
		}
		case "circle": {
			const offset = { left: at("cx") - at("r"), top: at("cy") - top * scale - at("r") }
			return [{ type: "ellipse", transformation: { offset, width: 2 * at("r"), height: 2 * at("r") }, ...style }]
		}
		case "line":
			return [onFrame(`M${properties["x1"]} ${properties["y1"]}L${properties["x2"]} ${properties["y2"]}`)]
		case "path":
			return [onFrame(String(properties["d"]))]
		case "text":
			return [textBox(properties, children.map((child) => (child.type === "text" ? child.value : "")).join(""))]
		default:
			return children.flatMap((child) => (child.type === "element" ? shapesIn(child) : []))
	}
}

type Properties = Element["properties"]

const hexOf = (value: unknown): string => String(value).slice(1).toUpperCase()

const fillOf = ({ fill, "fill-opacity": opacity = 1 }: Properties) =>
	fill === undefined || fill === "none" ? ("none" as const) : { color: hexOf(fill), transparency: Math.round((1 - Number(opacity)) * 100) }

function lineOf({ stroke, "stroke-width": strokeWidth = 1, "stroke-dasharray": dashes, "stroke-linecap": cap }: Properties) {
	if (stroke === undefined) return "none" as const
	const [dash = 1, gap = 1] = String(dashes)
		.split(" ")
		.map((each) => Number(each) / Number(strokeWidth))
	return {
		color: hexOf(stroke),
		width: Number(strokeWidth) * scale * pointsPerPixel,
		...(dashes !== undefined && { dash: [{ length: dash, gap }] }),
		...(cap === "round" && { cap: "round" as const }),
		join: "round" as const,
	}
}

function textBox(properties: Properties, text: string): IShapeGroupChildOptions {
	const [x, y, size] = [Number(properties["x"]), Number(properties["y"]), Number(properties["font-size"])]
	const [bold, anchor] = [properties["font-weight"] !== undefined, properties["text-anchor"]]
	const room = widthOf(text, size, bold) * 1.25 + size
	const half = Math.min(room / 2, x, width - x)
	const [left, right] =
		anchor === "middle" ? [x - half, x + half] : anchor === "end" ? [Math.max(0, x - room), x] : [x, Math.min(width, x + room)]
	const run = new TextRun({
		text,
		font: "Calibri",
		size: Math.round(size * scale * pointsPerPixel * 2),
		color: hexOf(properties["fill"]),
		...(bold && { bold }),
		...(properties["font-style"] !== undefined && { italics: true }),
	})
	return {
		type: "rectangle",
		fill: "none",
		line: "none",
		transformation: {
			offset: { left: left * scale, top: (y - top - size * 1.345) * scale },
			width: (right - left) * scale,
			height: size * 2 * scale,
		},
		textOptions: { verticalAlignment: "center", margins: { top: 0, right: 0, bottom: 0, left: 0 } },
		children: [
			new Paragraph({
				alignment: anchor === "middle" ? AlignmentType.CENTER : anchor === "end" ? AlignmentType.RIGHT : AlignmentType.LEFT,
				spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
				children: [run],
			}),
		],
	}
}
