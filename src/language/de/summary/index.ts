/** Words of summaries in German. */
import type { SummaryWords } from "../../../summary/words.ts"
import { capitalized, number } from "../grammar.ts"
import { kin } from "./kin.ts"
import { letter, notices } from "./letter.ts"
import { letterReading } from "./letter-reading.ts"
import { names } from "./names.ts"
import { parts } from "./parts.ts"
import { nounInSentence, roleInCase } from "./roles.ts"
import { report } from "./report.ts"
import { signatures } from "./signatures.ts"

export const summary: SummaryWords = {
	language: "de",
	capital: capitalized,
	noun: nounInSentence,
	role: roleInCase,
	number,
	parts,
	report,
	signatures,
	letter,
	notices,
	documents: {
		pageHeader: (code) => `Fall ${code}`,
		styles: { asWritten: "Im Wortlaut", quotation: "Zitat", tableText: "Tabellentext" },
		formats: { html: "HTML, zum Lesen und Drucken", json: "JSON, als Daten" },
	},
	reading: {
		names,
		kin,
		letter: letterReading,
		titles: [
			"abschluss",
			"abschlussnotiz",
			"fall",
			"fallformulierung",
			"fallkonzept",
			"fallkonzeption",
			"korrektur",
			"nachtrag",
			"notiz",
			"sitzung",
			"sitzungsnotiz",
			"therapiesitzung",
			"werte",
			"zu",
			"zum",
			"zur",
		],
	},
}
