/** A fix: what can be done about a finding, as edits of the note's text, and whether a note may be edited at all. */
import type { MendTitle } from "../../rules/front-matter/mend.ts"
import type { Finding, Subject } from "../../rules/rule.ts"
import type { TextEdit } from "../../text/text.ts"

/** What a fix does, for its title: `insert` a part by its name, put `word` in place of what is there, or before it, and so on. */
export type FixTitle =
	| MendTitle
	/** Says in the note that it is not needed there. */
	| { readonly does: "not-needed"; readonly finding: Finding }
	/** Parts that are displayed as one. */
	| { readonly does: "insert-together"; readonly count: number; readonly recommended: boolean }
	| { readonly does: "put-first"; readonly word: string }
	| { readonly does: "add-person"; readonly name: string }
	| { readonly does: "record-item"; readonly measure: string; readonly item: number }
	| { readonly does: "compare" }

export interface Fix {
	readonly title: FixTitle
	readonly edits: readonly TextEdit[]
	/** The one right answer. */
	readonly preferred: boolean
	/** The note that the edits are of, if it is not that of the finding's. */
	readonly file?: string
	/** Another version of the note, to be opened next to it: nothing is written. */
	readonly compare?: string
}

/** A file whose text cannot be trusted is never written to. */
export function mayBeWritten({ note: { text, tooLarge } }: Pick<Subject, "note">): boolean {
	return !tooLarge && !/[\0\uFFFD\p{Cs}]/u.test(text)
}
