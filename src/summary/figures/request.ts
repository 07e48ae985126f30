/** What figures are drawn of, and how. */
import type { SummaryRequest } from "../request.ts"
import type { Element } from "./element.ts"
import type { Theme } from "./look.ts"

/** Where something is written: the note's file as in the index, and the line counted from 0 as in its facts. */
export interface Place {
	readonly file: string
	readonly line: number
}

export interface FigureRequest extends SummaryRequest {
	/** `light` where nothing is given. */
	readonly theme?: Theme
	/** What ids in the figure begin with, so that several figures can stand in one page. */
	readonly prefix?: string
	/** A text with its people called as the reader wants: before it is fitted, as half a name is no longer known as one. */
	readonly called?: (text: string) => string
	/** The address that leads to a place; nothing where none does. */
	readonly link?: (place: Place) => string | undefined
}

export type FigureId = "circle" | "course" | "mechanisms" | "triad"

export interface Figure {
	readonly id: FigureId
	readonly title: string
	/** What the figure shows, in words and in full, for those who do not see it. */
	readonly description: string
	readonly width: number
	readonly height: number
	/** An SVG file's text; stands in HTML as well. */
	readonly svg: string
	readonly element: Element
}
