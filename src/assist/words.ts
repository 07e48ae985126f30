/** The words of what is written into notes and offered while writing that a language brings, in addition to those of the record. */
import type { Kind, Layout } from "../record/index.ts"
import { Words } from "../text/words.ts"

export interface AssistWords {
	/** The heading of a person who has no name yet. */
	readonly newPerson: string
	/** What the heading of a new note begins with, if not with the name of its kind. */
	readonly noteHeadings: Readonly<Partial<Record<Kind, string>>>
	/** A reminder of what the last session planned; its number may be missing. */
	readonly lastPlan: (session: number | undefined, plan: string) => string
	/** Where a signed note was changed, if it is under no heading, and what is said of lines that were taken out of it. */
	readonly changed: { readonly header: string; readonly beginning: string; readonly leftOut: string }
	/** Words that the code of a case may have, in lower case: any other word of some length is taken for a name. */
	readonly codeWords: readonly string[]
	/** The names of forms that are inserted whole. */
	readonly forms: {
		/** A note of this layout; `kind` is the name of its kind. */
		readonly note: (layout: Layout, kind: string) => string
		/** What the form of a note is. */
		readonly wholeNote: (title: string) => string
		/** A section that a session and a formulation both have, as that of a session. */
		readonly inSession: (section: string) => string
		readonly person: string
		/** What the form of a technique is. */
		readonly technique: (title: string) => string
	}
}

export const assistWords = new Words<AssistWords>("help while writing")
