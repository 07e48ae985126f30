/** A figure in Word: the drawing itself, a picture for programs that draw none, and its words below. */
import { ImageRun, Paragraph } from "docx"
import { type Figure, isInert, toldOf } from "../figure.ts"
import { textRuns } from "./runs.ts"
import { captionStyle, textWidth } from "./styles.ts"

/** Twentieths of a point to a CSS pixel. */
const twipsPerPixel = 15

/** Where no picture was made of the drawing, an empty one stands in: what it shows is told below it. */
const emptyPng = Uint8Array.from(atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR4nGNgYAAAAAMAAbitOmMAAAAASUVORK5CYII="), (character) => character.charCodeAt(0))

/** `id`: a number of its own in the document, so that the same summary is the same file. */
export function drawn(figure: Figure, id: number): Paragraph[] {
	if (!isInert(figure.svg)) return [new Paragraph({ children: textRuns(toldOf(figure)) })]
	const scale = Math.min(1, textWidth / twipsPerPixel / figure.width)
	const picture = new ImageRun({
		type: "svg",
		data: new TextEncoder().encode(figure.svg),
		fallback: { type: "png", data: figure.png ?? emptyPng },
		transformation: { width: Math.round(figure.width * scale), height: Math.round(figure.height * scale) },
		altText: { id: String(id), name: figure.title, title: figure.title, description: figure.description },
	})
	return [new Paragraph({ keepNext: true, children: [picture] }), new Paragraph({ style: captionStyle, children: textRuns(toldOf(figure)) })]
}
