/** The handbook in English. */
import type { HandbookWords } from "../../../handbook/words.ts"
import { levelTitles, pageWords } from "./docs.ts"
import { needWords } from "./needs.ts"
import { personExample, techniqueExamples } from "./parts.ts"

export const handbook: HandbookWords = {
	pages: pageWords,
	levelTitles,
	needs: needWords,
	guidance: {
		write: (what) => `**What to write:** ${what.slice(0, 1).toUpperCase()}${what.slice(1)}.`,
		why: (why) => `**Why it matters:** ${why}`,
		example: (example) => `**Example:** ${example}`,
		aliases: (names) => `Also read as ${names.join(", ")}.`,
		source: (cited) => `Source: ${cited}`,
	},
	personExample,
	techniqueExamples,
}
