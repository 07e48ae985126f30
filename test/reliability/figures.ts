/** What was measured, in paragraphs of Markdown: each with the command that measures it again. */
import { hazards } from "./hazards.ts"

export const figures: readonly string[] = [
	`${Object.keys(hazards).length} texts that are hard on parsers, each as large as a note may be.`,
]
