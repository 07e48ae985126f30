/** Words of summaries in Spanish. */
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
	language: "es",
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
		pageHeader: (code) => `Caso ${code}`,
		styles: { asWritten: "Tal como está escrito", quotation: "Cita", tableText: "Texto de tabla" },
		formats: { html: "HTML, para leer e imprimir", json: "JSON, como datos" },
	},
	reading: {
		names,
		kin,
		letter: letterReading,
		titles: [
			"a",
			"adenda",
			"caso",
			"cierre",
			"correccion",
			"corrección",
			"de",
			"del",
			"formulacion",
			"formulación",
			"la",
			"nota",
			"puntuaciones",
			"sesion",
			"sesión",
		],
	},
}
