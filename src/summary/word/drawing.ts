/** A figure in Word: its drawings, with a description for screen readers. */
import { Drawing, type IXmlableObject, Paragraph, TextRun, XmlComponent } from "docx"
import type { FigureNode } from "../figure.ts"
import { type Box, unitsPerPixel } from "./frame.ts"
import { type Shape, shapesOf } from "./shapes.ts"
import { textWidth } from "./styles.ts"
import { xml } from "./xml.ts"

/** Twentieths of a point to a CSS pixel. */
const twipsPerPixel = 15

const groupOfShapes = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"

/** A paragraph for each sheet. `number`: of each thing that is drawn, once in the document; of its own, so that the same summary is the same file. */
export function drawn({ drawings, title, description }: FigureNode, number: () => number): Paragraph[] {
	return drawings.map((drawing, index) => {
		const shapes = shapesOf(drawing, textWidth / twipsPerPixel)
		const { x, y, width, height } = around(shapes, () => 0)
		const reach = around(shapes, ({ overhang }) => overhang)
		const group = new Drawing(
			{
				type: "graphic",
				uri: groupOfShapes,
				transformation: { emus: { x: width, y: height }, pixels: { x: inPixels(width), y: inPixels(height) } },
				content: new Group({ x, y, width, height }, shapes, number),
			},
			{
				// The first sheet has the description of the whole.
				docProperties: { id: String(number()), name: title, title, description: index === 0 ? description : title },
				effectExtent: {
					top: y - reach.y,
					right: reach.x + reach.width - x - width,
					bottom: reach.y + reach.height - y - height,
					left: x - reach.x,
				},
			},
		)
		return new Paragraph({ children: [new TextRun({ children: [group] })] })
	})
}

const inPixels = (units: number): number => Math.round(units / unitsPerPixel)

/** The box around shapes, each with what is out of its box. */
function around(shapes: readonly Shape[], out: (shape: Shape) => number): Box {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
	for (const shape of shapes) {
		const { x, y, width, height } = shape.box
		const by = out(shape)
		left = Math.min(left, x - by)
		top = Math.min(top, y - by)
		right = Math.max(right, x + width + by)
		bottom = Math.max(bottom, y + height + by)
	}
	return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Shapes that are moved and resized together. They are numbered as they are written, after all drawings. */
class Group extends XmlComponent {
	readonly #box: Box
	readonly #shapes: readonly Shape[]
	readonly #number: () => number

	constructor(box: Box, shapes: readonly Shape[], number: () => number) {
		super("wpg:wgp")
		this.#box = box
		this.#shapes = shapes
		this.#number = number
	}

	override prepForXml(): IXmlableObject {
		const { x, y, width, height } = this.#box
		const extent = { cx: width, cy: height }
		return xml(
			"wpg:wgp",
			undefined,
			xml("wpg:cNvGrpSpPr"),
			xml(
				"wpg:grpSpPr",
				undefined,
				xml("a:xfrm", undefined, xml("a:off", { x: 0, y: 0 }), xml("a:ext", extent), xml("a:chOff", { x, y }), xml("a:chExt", extent)),
			),
			...this.#shapes.map(({ element }) => element(this.#number())),
		)
	}
}
