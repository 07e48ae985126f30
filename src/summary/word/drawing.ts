/** A figure in Word: its drawings, with a description for screen readers. */
import { type IContext, type IXmlableObject, Paragraph } from "docx"
import { type IShapeGroupOptions, ShapeGroupRun } from "docx/shapes"
import type { FigureNode } from "../figure.ts"
import { shapesOf } from "./shapes.ts"
import { textWidth } from "./styles.ts"

/** Twentieths of a point to a CSS pixel. */
const twipsPerPixel = 15

/** A paragraph for each sheet. `number`: of each thing that is drawn, once in the document; of its own, so that the same summary is the same file. */
export function drawn({ drawings, title, description }: FigureNode, number: () => number): Paragraph[] {
	return drawings.map((drawing, index) => {
		// The first sheet has the description of the whole.
		const altText = { id: String(number()), name: title, title, description: index === 0 ? description : title }
		return new Paragraph({ children: [new NumberedGroup({ altText, children: shapesOf(drawing, textWidth / twipsPerPixel) }, number)] })
	})
}

/** The library numbers shapes through all documents that it ever makes; here each document starts at the beginning. */
class NumberedGroup extends ShapeGroupRun {
	readonly #number: () => number

	constructor(options: IShapeGroupOptions, number: () => number) {
		super(options)
		this.#number = number
	}

	override prepForXml(context: IContext): IXmlableObject | undefined {
		const made = super.prepForXml(context)
		return made && numbered(made, this.#number)
	}
}

/** The same with a number in place of each that a shape has. */
function numbered(made: IXmlableObject, number: () => number): IXmlableObject {
	return Object.fromEntries(
		Object.entries(made as Record<string, unknown>).map(([name, held]) => [
			name,
			name === "wps:cNvPr" ? { _attr: { id: number(), name: "" } } : within(held, number),
		]),
	)
}

function within(held: unknown, number: () => number): unknown {
	if (Array.isArray(held)) return held.map((each: unknown) => within(each, number))
	return typeof held === "object" && held !== null ? numbered(held, number) : held
}
