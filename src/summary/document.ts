/** A summary ready to be written: its tree, and the metadata of a document. */
import type { Root } from "mdast"
import type { PartName } from "./options.ts"

declare module "mdast" {
	interface HeadingData {
		/** The part of the summary that begins here. */
		part?: PartName
	}
}

export interface SummaryDocument {
	readonly tree: Root
	readonly title: string
	/** The code of the case. */
	readonly code: string
	/** The day it was made, `YYYY-MM-DD`. */
	readonly made: string
	/** Who wrote the notes, if they say so. */
	readonly author?: string
	/** The language of its words, as a BCP 47 tag. */
	readonly language: string
}
