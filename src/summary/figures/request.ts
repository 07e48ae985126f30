/** What figures are drawn of, and how. */
import type { SummaryRequest } from "../request.ts"
import type { Element } from "./element.ts"
import { leastWidth, paperWidth, type Theme } from "./style.ts"

/** Where something is written: the note's file as in the index, and the line counted from 0 as in its facts. */
export interface LineOfNote {
	readonly file: string
	readonly line: number
}

export interface FigureRequest extends SummaryRequest {
	/** How wide the figures are, in pixels; as wide as on paper if nothing is given. Few pixels make a taller figure, not smaller letters. */
	readonly width?: number
	/** `light` if nothing is given. */
	readonly theme?: Theme
	/** What ids in the figure begin with, so that one page can contain several figures. */
	readonly prefix?: string
	/** A text with its people called as the reader wants: applied before it is shortened, as half a name is not recognised. */
	readonly called?: (text: string) => string
	/** The address that leads to a place; undefined if there is none. */
	readonly link?: (place: LineOfNote) => string | undefined
}

/** How wide the figures of a request are drawn. */
export const figureWidth = ({ width = paperWidth }: Pick<FigureRequest, "width">): number => Math.max(leastWidth, Math.floor(width))

/** Under this width what is side by side on paper is one below the other. */
const narrow = 560

/** Whether the figures of a request have little width. */
export const isNarrow = (request: Pick<FigureRequest, "width">): boolean => figureWidth(request) < narrow

export type FigureId = "circle" | "course" | "mechanisms" | "triad"

export interface Figure {
	readonly id: FigureId
	readonly title: string
	/** What the figure shows, in words and in full, for those who do not see it. */
	readonly description: string
	readonly width: number
	readonly height: number
	readonly element: Element
	/** The text of an SVG file, which HTML can contain as well. It is written each time that it is asked for. */
	readonly svg: string
}
