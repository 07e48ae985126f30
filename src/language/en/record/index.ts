/** The words of the record in English. */
import type { RecordWords } from "../../../record/words.ts"
import { addendaWords } from "./addendum.ts"
import { frequencyWords } from "./frequency.ts"
import { keyNames } from "./front-matter.ts"
import { measureWords } from "./measures.ts"
import { peopleWords } from "./people.ts"
import { readings } from "./readings.ts"
import { scoreNameWords } from "./score-names.ts"
import { rings } from "./rings.ts"
import { itemName, measureEntryWords, scoreWords } from "./scores.ts"
import { singular } from "./singular.ts"
import { parts, terms } from "./terms.ts"
import { thoughtWords } from "./thoughts.ts"
import { writtenWords } from "./written.ts"

export const record: RecordWords = {
	parts,
	terms,
	measures: measureWords,
	addenda: addendaWords,
	reading: {
		readings,
		synonyms: [["client", "patient"]],
		frequency: frequencyWords,
		written: writtenWords,
		scoreNames: scoreNameWords,
		scores: scoreWords,
		measureEntries: measureEntryWords,
		sessionMentions: {
			one: ["session"],
			ordinals: ["st", "nd", "rd", "th"],
			several: ["sessions"],
			letters: ["S"],
			between: ["and", "to"],
			last: ["and"],
		},
		copies: { begins: ["copy of"], ends: ["copy"], holds: ["conflict"] },
		gestation: { before: ["at"], weeks: ["weeks", "week", "wks", "wk"], after: ["pregnant", "gestation", "of pregnancy"], own: [] },
		people: peopleWords,
		keyNames,
		thoughts: thoughtWords,
		rings,
	},
	itemName,
	singular,
}
