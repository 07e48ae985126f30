/** A figure in the summary's tree: drawn where a format can show it, told by its description where not. */
import type { Node } from "mdast"

export interface Figure extends Node {
	type: "figure"
	/** An `<svg>` element that can stand alone. It is drawn from data, with every text in it escaped. */
	svg: string
	/** What it shows, as a caption. */
	title: string
	/** What is to be seen, for whom it cannot be shown to. */
	description: string
	/** In CSS pixels. */
	width: number
	height: number
	/** The same as a PNG, for programs that draw no SVG. */
	png?: Uint8Array
}

declare module "mdast" {
	interface BlockContentMap {
		figure: Figure
	}
	interface RootContentMap {
		figure: Figure
	}
}

export const figure = (of: Omit<Figure, "type">): Figure => ({ type: "figure", ...of })

/** Caption and description as one text, for where the figure itself cannot stand. */
export const toldOf = ({ title, description }: Figure): string => [title, description].filter((text) => text !== "").join(": ")

/** Whether a drawing does no more than show: it runs nothing, fetches nothing and leads nowhere. A second lock: it is ours. */
export function isInert(svg: string): boolean {
	return /^<svg[\s>]/.test(svg) && /<\/svg>\s*$/.test(svg) && !/<(?:script|foreignobject|image|use|a|iframe)\b|\son\w+\s*=|href|url\s*\(\s*["']?(?!#)|@import|<[!?]/i.test(svg)
}
