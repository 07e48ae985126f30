/** Words of the interpersonal triad in German. */
import type { TriadWords } from "../../../summary/figures/words.ts"
import { number } from "../grammar.ts"
import { noteName } from "./shared.ts"

export const triad: TriadWords = {
	title: "Interpersonelle Triade",
	distress: "Resultierende Belastung",
	notWritten: "noch nicht geschrieben",
	asWritten: "Im Wortlaut",
	firstScore: "Erster Wert",
	score: ({ name, total, band, note }) => `${name} ${number(total)}${band === undefined ? "" : ` (${band})`}, ${noteName(note)}`,
	diagnoses: (diagnoses) => diagnoses.join("; "),
	leadsOn: ["löst aus", "macht verletzlich", "schützt"],
	fieldWithin: (subsection, field) => `${subsection}: ${field}`,
	entry: (title, text) => `${title}: ${text}`,
	part: (title, entries) => `${title}. ${entries.map((entry) => (/[.!?]$/.test(entry) ? entry : `${entry}.`)).join(" ")}`,
	description: (parts) => parts.join(" "),
}
