/** What is measured, as the harness sees it: a tool that follows an editor, and goes through files. */
export interface Contender {
	/** Its name in tables. */
	readonly title: string
	/** Opens a note. What is returned takes its next text and finds all that an editor would show of it. */
	readonly open?: (text: string) => Promise<(text: string) => unknown>
	/** Reads files and checks each. */
	readonly readAll: (files: readonly string[]) => Promise<unknown>
}
