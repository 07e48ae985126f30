/** Words of the interpersonal triad in English. */
import type { TriadWords } from "../../../summary/figures/words.ts"
import { inSentence, number } from "../grammar.ts"
import { noteName } from "./shared.ts"

export const triad: TriadWords = {
	title: "Interpersonal triad",
	distress: "Resulting distress",
	notWritten: "not yet written",
	asWritten: "As written",
	firstScore: "First score",
	score: ({ name, total, band, note }) => `${name} ${number(total)}${band === undefined ? "" : ` (${band})`}, ${noteName(note)}`,
	diagnoses: (diagnoses) => diagnoses.join("; "),
	leadsOn: ["sets off", "makes vulnerable", "protects"],
	fieldWithin: (subsection, field) => `${subsection}: ${inSentence(field)}`,
	entry: (title, text) => `${title}: ${text}`,
	part: (title, entries) => `${title}. ${entries.map((entry) => (/[.!?]$/.test(entry) ? entry : `${entry}.`)).join(" ")}`,
	description: (parts) => parts.join(" "),
}
