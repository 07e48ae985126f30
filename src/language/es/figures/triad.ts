/** Words of the interpersonal triad in Spanish. */
import type { TriadWords } from "../../../summary/figures/words.ts"
import { inSentence, number } from "../grammar.ts"
import { noteName } from "./shared.ts"

export const triad: TriadWords = {
	title: "Tríada interpersonal",
	distress: "Malestar resultante",
	notWritten: "aún sin escribir",
	asWritten: "Tal como está escrito",
	firstScore: "Primera puntuación",
	score: ({ name, total, band, note }) => `${name} ${number(total)}${band === undefined ? "" : ` (${band})`}, ${noteName(note)}`,
	diagnoses: (diagnoses) => diagnoses.join("; "),
	leadsOn: ["desencadena", "hace vulnerable", "protege"],
	fieldWithin: (subsection, field) => `${subsection}: ${inSentence(field)}`,
	entry: (title, text) => `${title}: ${text}`,
	part: (title, entries) => `${title}. ${entries.map((entry) => (/[.!?]$/.test(entry) ? entry : `${entry}.`)).join(" ")}`,
	description: (parts) => parts.join(" "),
}
