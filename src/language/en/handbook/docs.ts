/** The words of the pages of findings, in English. */
import type { HandbookWords } from "../../../handbook/words.ts"
import type { Level } from "../../../rules/levels.ts"

/** A level within a sentence. */
const levelWords: Readonly<Record<Level, string>> = {
	error: "an error",
	warning: "a warning",
	information: "information",
	hint: "a hint",
}

/** A level at the head of a message. */
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
	details: (place: string): string => `Recommended details of ${place}`,
	header: (note: string): string => `the header (${note})`,
	whenDetails:
		"What is recommended in one place is reported together, and one fix adds it all. A single part can be switched off by its own code; with the level warning or error it is reported by itself.",
	detailsOf: (codes: readonly string[]): string => `May hold: ${codes.join(", ")}.`,
	mended: "Mended:",
	/** Files that are alike but for number and date. */
	alike: (files: readonly string[]): string => `and alike ${files.join(", ")}`,
	/** A file that is put beside the others. */
	beside: (file: string): string => `Mended by one more note, ${file}:`,
	aliases: (names: readonly string[]): string => `Also read as ${names.join(", ")}.`,
	source: (cited: string): string => `Source: ${cited}`,
	levels: (code: string): string =>
		`To give this finding another level or switch it off: \`ipt.rules\` in the settings, \`--rule ${code}=off\` on the command line.`,
}
