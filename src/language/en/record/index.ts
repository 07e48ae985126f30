/** The words of the record in English. */
import type { RecordWords } from "../../../record/words.ts"
import { closingWords } from "./closing.ts"
import { formulationWords } from "./formulation.ts"
import { frequencyWords } from "./frequency.ts"
import { frontMatterWords, keyNames } from "./front-matter.ts"
import { measureWords } from "./measures.ts"
import { peopleWords } from "./people.ts"
import { personWords } from "./person.ts"
import { problemAreaWords } from "./problem-areas.ts"
import { readings } from "./readings.ts"
import { riskWords } from "./risk.ts"
import { scoreNameWords } from "./score-names.ts"
import { sessionWords } from "./session.ts"
import { singular } from "./singular.ts"
import { techniqueWords } from "./techniques.ts"
import { terms } from "./terms.ts"
import { thoughtWords } from "./thoughts.ts"
import { writtenWords } from "./written.ts"

export const record: RecordWords = {
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
	reading: {
		readings,
		synonyms: [["client", "patient"]],
		frequency: frequencyWords,
		written: writtenWords,
		scoreNames: scoreNameWords,
		people: peopleWords,
		keyNames,
		thoughts: thoughtWords,
	},
	singular,
}
