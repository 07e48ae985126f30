/** The handbook in German. */
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
		write: (what) => `**Was hierher gehört:** ${capitalized(what)}.`,
		why: (why) => `**Warum das wichtig ist:** ${why}`,
		example: (example) => `**Beispiel:** ${example}`,
		aliases: (names) => `Andere Namen: ${listed(names)}.`,
		source: (cited) => `Quelle: ${cited}`,
	},
	schemas: schemaWords,
	personExample,
	techniqueExamples,
}
