/** Fixes: what can be done about a finding, as edits of the note's text. Found by the finding's code and data. */
import type { TextEdit } from "../../note/text.ts"
import type { Finding, Subject } from "../rule.ts"
import { insertMissing } from "./insert-missing.ts"
import { replaceValue } from "./replace-value.ts"

/** What a fix does, for its title: `insert` a part by its name, or put `word` in place of what stands there. */
export type FixTitle =
	| { readonly does: "insert"; readonly part: string }
	| { readonly does: "replace"; readonly word: string }

export interface Fix {
	readonly title: FixTitle
	readonly edits: readonly TextEdit[]
	/** The one right answer. */
	readonly preferred: boolean
}

/** The fixes of a finding, best first; none where the note may not be written to or nothing can be done. */
export function fixesFor(subject: Subject, finding: Finding): Fix[] {
	if (!mayBeWritten(subject)) return []
	const insertion = insertMissing(subject, finding)
	return insertion ? [insertion] : replaceValue(subject, finding)
}

/** A file whose text cannot be trusted is never written to. */
export function mayBeWritten({ note: { text, tooLarge } }: Pick<Subject, "note">): boolean {
	return !tooLarge && !/[\0\uFFFD]/.test(text)
}

