/** Words of summaries in English. */
import type { SummaryWords } from "../../../summary/words.ts"
import { capitalized, number } from "../grammar.ts"
import { kin } from "./kin.ts"
import { letter, notices } from "./letter.ts"
import { letterReading } from "./letter-reading.ts"
import { names } from "./names.ts"
import { parts } from "./parts.ts"
import { report } from "./report.ts"
import { signatures } from "./signatures.ts"

export const summary: SummaryWords = {
	language: "en",
	capital: capitalized,
	noun: (text) => text.toLowerCase(),
	role: (role) => role,
	number,
	parts,
	report,
	signatures,
	letter,
	notices,
	documents: {
		pageHeader: (code) => `Case ${code}`,
		styles: { asWritten: "As written", quotation: "Quotation", tableText: "Table text" },
		formats: { html: "HTML, to read and print", json: "JSON, as data" },
	},
	reading: {
		names,
		kin,
		letter: letterReading,
		titles: ["addendum", "case", "closing", "correction", "formulation", "note", "of", "scores", "session", "to"],
	},
}
