/** A figure in the summary's tree: drawn if a format can contain drawings, described in words if not. */
import type { Node } from "mdast"
import type { Element, FigureId } from "./figures/index.ts"
import { figureWords } from "./figures/words.ts"

export interface FigureNode extends Node {
	type: "figure"
	id: FigureId
	/** Sheets one below the other, none higher than a page. */
	drawings: Element[]
	/** The same for a small screen, where the drawings would shrink until nobody can read them. */
	narrow?: Element
	/** Its title, as a caption. */
	title: string
	/** What it shows, in words: for a screen reader, or for a format without drawings. */
	description: string
}

declare module "mdast" {
	interface BlockContentMap {
		figure: FigureNode
	}
	interface RootContentMap {
		figure: FigureNode
	}
}

/** Caption and description as one text, for a format without drawings. */
export const inWords = ({ title, description }: FigureNode): string =>
	title === "" || description === "" ? title + description : figureWords.current.shared.titled(title, description)
