/** The words of the record in Spanish. */
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
			["paciente", "cliente"],
			["paciente", "consultante"],
		],
		frequency: frequencyWords,
		written: writtenWords,
		scoreNames: scoreNameWords,
		scores: scoreWords,
		measureEntries: measureEntryWords,
		sessionMentions: {
			one: ["sesión", "sesion"],
			ordinals: [String.raw`\.?[ªa]`, "r[ao]", "t[ao]"],
			several: ["sesiones"],
			letters: ["S"],
			between: ["y", "e", "a", "hasta"],
			last: ["y", "e", "la", "las"],
		},
		copies: { begins: ["copia de", "copia"], ends: ["copia"], holds: ["conflicto"] },
		gestation: {
			before: ["a", "a las", "en", "en la", "con", "de"],
			weeks: ["semanas", "semana", "sem"],
			after: ["de embarazo", "de gestación", "de gestacion", "de gravidez", "gestación", "embarazada", "gestante"],
			own: ["SDG", "EG"],
		},
		people: peopleWords,
		keyNames,
		thoughts: thoughtWords,
		rings,
	},
	itemName,
	singular,
}
