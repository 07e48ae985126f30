/** The handbook in Spanish. */
import type { HandbookWords } from "../../../handbook/words.ts"
import { capitalized, listed } from "../grammar.ts"
import { levelTitles, pageWords } from "./docs.ts"
import { needWords } from "./needs.ts"
import { personExample, techniqueExamples } from "./parts.ts"
import { schemaWords } from "./schemas.ts"

export const handbook: HandbookWords = {
	pages: pageWords,
	levelTitles,
	needs: needWords,
	guidance: {
		write: (what) => `**Qué escribir:** ${capitalized(what)}.`,
		why: (why) => `**Por qué importa:** ${why}`,
		example: (example) => `**Ejemplo:** ${example}`,
		aliases: (names) => `Otros nombres: ${listed(names)}.`,
		source: (cited) => `Fuente: ${cited}`,
	},
	schemas: schemaWords,
	personExample,
	techniqueExamples,
}
