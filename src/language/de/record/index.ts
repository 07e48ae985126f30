/** The words of the record in German. */
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
		synonyms: [
			["client", "klient"],
			["client", "klientin"],
			["client", "patientin"],
			["client", "pat"],
			["und", "u"],
			["sitzung", "stunde"],
			["sitzung", "std"],
		],
		frequency: frequencyWords,
		written: writtenWords,
		scoreNames: scoreNameWords,
		scores: scoreWords,
		measureEntries: measureEntryWords,
		sessionMentions: {
			one: ["sitzung", "stunde", "therapiestunde"],
			ordinals: [String.raw`\.`],
			several: ["sitzungen", "stunden"],
			letters: ["S"],
			between: ["und", "bis"],
			last: ["und"],
		},
		copies: {
			begins: ["kopie von"],
			ends: ["kopie", "konfliktkopie"],
			holds: ["konfliktkopie", "konfliktversion", "in konflikt stehende"],
		},
		gestation: {
			before: ["in der", "mit", "bei"],
			weeks: ["Wochen", "Woche"],
			after: ["schwanger", "Gestation", "Schwangerschaft", "der Schwangerschaft"],
			own: ["SSW", "Schwangerschaftswochen?"],
		},
		people: peopleWords,
		keyNames,
		thoughts: thoughtWords,
		rings,
	},
	itemName,
	singular,
}
