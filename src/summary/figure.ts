/** A figure in the summary's tree: drawn where a format can show it, told by its description where not. */
import type { Node } from "mdast"
import type { Element, FigureId } from "./figures/index.ts"

export interface Figure extends Node {
	type: "figure"
	id: FigureId
	/** Sheets one below the other, none higher than a page. */
	drawings: Element[]
	/** What it shows, as a caption. */
	title: string
	/** What is to be seen, for whom it cannot be shown to. */
	description: string
}

declare module "mdast" {
	interface BlockContentMap {
		figure: Figure
	}
	interface RootContentMap {
		figure: Figure
	}
}

/** Caption and description as one text, for where the figure itself cannot stand. */
export const toldOf = ({ title, description }: Figure): string => [title, description].filter((text) => text !== "").join(": ")
