/** The summary's own words in English; what a case record holds has its names from the record. */
import type { PartName } from "../options.ts"
import { letterTitles } from "./letter.ts"
import { partTitles } from "./parts.ts"

export { letterWords, noticeWords, saysNoPlan, saysNotDone, speaksOfDanger } from "./letter.ts"
export { asksAboutDanger, plainBands, plainMeasures, plainTechniques } from "./plain-terms.ts"
export {
	animal,
	beforeOthers,
	familyNames,
	givenNames,
	groupWords,
	isFirst,
	isOrdinaryHere,
	isOrdinaryPlural,
	littleWords,
	notOwn,
	ofClient,
	ofSomebody,
	ordinaryNames,
	qualifiers,
	roleWords,
	titles,
	unknownRole,
} from "./roles.ts"
export { words } from "./words.ts"

export const language = "en"

/** A sentence or a title begins with a capital. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The title of a part of the summary, or of the letter to the patient. */
export function titleOfPart(name: PartName, inLetter = false): string {
	return (inLetter ? letterTitles[name] : undefined) ?? partTitles[name]
}
