/**
 * Examples of findings: notes that raise one, and the same mended. They are on its page and are run as tests, so that what a
 * page shows is what the checker says.
 */

/** Notes by the names of their files. */
export type Files = Readonly<Record<string, string>>

export interface Example {
	/** What is the matter here, where a code has several examples. */
	readonly title?: string
	/** The notes of a small case, or one alone. In one of them `»…«` is around the place of the finding. */
	readonly notes: Files
	/** What mends it: words put in place of others in the marked note, or files put in place or beside. */
	readonly mended: readonly [from: string, to: string] | Files
	/** Said above the mended form, where “Mended” would not be true. */
	readonly otherwise?: string
	/** How the notes are made, in words, where their text cannot stand on a page. */
	readonly told?: string
	/** The bytes that the marked note is saved as, where they are not its text in UTF-8. The mended form is. */
	readonly bytes?: (text: string) => Uint8Array<ArrayBuffer>
}

/** The text of a note in a template that is indented by tabs as the code around it is: tabs and the first line end are left out. */
export function note({ raw }: TemplateStringsArray): string {
	return raw.join("").replace(/^\n/, "").replace(/^\t+/gm, "")
}
