/** The words of the record in English. A second language is a second folder beside this one. */
import type { Words } from "../schema.ts"
import { closingWords } from "./closing.ts"
import { formulationWords } from "./formulation.ts"
import { frequencyWords } from "./frequency.ts"
import { frontMatterWords, keyNames } from "./front-matter.ts"
import { measureWords, otherRaters, ownWords } from "./measures.ts"
import { peopleWords } from "./people.ts"
import { personWords } from "./person.ts"
import { problemAreaWords } from "./problem-areas.ts"
import { riskWords } from "./risk.ts"
import { sessionWords } from "./session.ts"
import { techniqueWords } from "./techniques.ts"
import { terms } from "./terms.ts"
import { thoughtWords } from "./thoughts.ts"
import { writtenWords } from "./written.ts"

export const en: Words = {
	parts: {
		...frontMatterWords,
		...formulationWords,
		...personWords,
		...problemAreaWords,
		...sessionWords,
		...techniqueWords,
		...closingWords,
		...riskWords,
	},
	terms,
	measures: measureWords,
	synonyms: [["client", "patient"]],
	frequency: frequencyWords,
	written: writtenWords,
	raters: {
		others: otherRaters,
		own: ownWords,
		between: ["in", "on", "at", "re", "of", "by", "from", "for", "her", "his", "their", "the", "s", "report", "rated", "rating", "version"],
	},
	people: peopleWords,
	keyNames,
	thoughts: thoughtWords,
}
