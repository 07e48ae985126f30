/**
 * Examples of findings: notes that raise one, and the same corrected. They are on its page and are run as tests, so that what a
 * page shows is what the checker says.
 */
import type { ChangedSignature } from "./rule.ts"

/** Notes by the names of their files. */
export type Files = Readonly<Record<string, string>>

export interface Example {
	/** What is the matter here, if a code has several examples. */
	readonly title?: string
	/** The notes of a small case, or one alone. In one of them `»…«` is around the place of the finding. */
	readonly notes: Files
	/** What mends it: words put in place of others in the marked note, or files replaced or added. */
	readonly mended: readonly [from: string, to: string] | Files
	/** Appears above the corrected form instead of the usual word, which would not be true. */
	readonly otherwise?: string
	/** Signatures of the marked note from before its text was changed. The corrected form is the text that was signed. */
	readonly changedSince?: readonly ChangedSignature[]
	/** How the notes are made, in words, if their text cannot be printed on a page. */
	readonly described?: string
	/** The bytes that the marked note is saved as, if they are not its text in UTF-8. The corrected form is. */
	readonly bytes?: (text: string) => Uint8Array<ArrayBuffer>
}
