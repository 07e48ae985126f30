/** The words of the pages of findings, in English. */
import type { HandbookWords } from "../../../handbook/words.ts"
import type { Level } from "../../../rules/levels.ts"
import { listed } from "../grammar.ts"

/** A level within a sentence. */
const levelWords: Readonly<Record<Level, string>> = {
	error: "an error",
	warning: "a warning",
	information: "information",
	hint: "a hint",
}

/** A level at the start of a message. */
export const levelTitles: HandbookWords["levelTitles"] = {
	error: "Error",
	warning: "Warning",
	information: "Information",
	hint: "Hint",
}

export const pageWords: HandbookWords["pages"] = {
	usually: (level: Level): string => `usually ${levelWords[level]}`,
	example: (title?: string): string => (title === undefined ? "**Example**" : `**Example:** ${title}`),
	why: (why: string): string => `**Why it matters:** ${why}`,
	details: (place: string): string => `Worth adding in ${place}`,
	header: (note: string): string => `the header (${note})`,
	whenDetails:
		"Parts worth adding in one place are reported together, and one fix adds them all. You can switch off a single part by its own code. A part that you raise to a warning or an error is reported on its own.",
	detailsOf: (codes: readonly string[]): string => `These parts belong to it: ${listed(codes)}.`,
	mended: "Corrected:",
	/** Files that are alike except for number and date. */
	alike: (files: readonly string[]): string => `and the same for ${listed(files)}`,
	/** A file that is added to the others. */
	byAdding: (file: string): string => `Corrected by adding ${file}:`,
	aliases: (names: readonly string[]): string => `Other names: ${listed(names)}.`,
	source: (cited: string): string => `Source: ${cited}`,
	levels: (code: string): string =>
		`To change the level of this finding or switch it off, use \`ipt.rules\` in the settings, or \`--rule ${code}=off\` on the command line.`,
}
