/** The handbook in English. */
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
		write: (what) => `**What to write:** ${capitalized(what)}.`,
		why: (why) => `**Why it matters:** ${why}`,
		example: (example) => `**Example:** ${example}`,
		aliases: (names) => `Other names: ${listed(names)}.`,
		source: (cited) => `Source: ${cited}`,
	},
	schemas: schemaWords,
	personExample,
	techniqueExamples,
}
