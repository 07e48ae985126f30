/** What a hover says of a place in a note: by the record, and by what its case says now. */
import type { Note } from "../../note/read.ts"
import type { Finding, Subject } from "../../rules/rule.ts"
import type { Range } from "../../text/text.ts"
import { type Target, targetAt } from "../target.ts"
import { amendedText } from "./amended.ts"
import { type GoalSaid, goalText } from "./goal.ts"
import { measureText } from "./measure.ts"
import { mechanismText } from "./mechanism.ts"
import { partText, termText } from "./part.ts"
import { type PersonSaid, personText } from "./person.ts"
import type { HoverText } from "./text.ts"
import { whyTexts } from "./why.ts"

export { type HoverRun, HoverText } from "./text.ts"

/** What is known of a case besides its facts, called for if it is needed. */
export interface CaseSaid {
	/** The notes of the case by file. */
	readonly notes: () => ReadonlyMap<string, Note>
	readonly people: () => readonly PersonSaid[]
	readonly goals: () => readonly GoalSaid[]
}

/** A hover: what it is about, and what it says. */
export interface Hover {
	readonly range?: Range
	readonly texts: readonly HoverText[]
}

/** The hover at an offset: what the record and the case say of the place, and why its findings matter. */
export function hoverAt(subject: Subject, findings: readonly Finding[], offset: number, said: CaseSaid): Hover {
	const place = targetAt(subject, offset)
	const here = findings.filter(({ range }) => range.start <= offset && offset <= range.end)
	const range = place?.range ?? here[0]?.range
	return { ...(range && { range }), texts: [...(place ? [textOf(subject, place, said)] : []), ...whyTexts(here)] }
}

function textOf(subject: Subject, place: Target, { notes, people, goals }: CaseSaid): HoverText {
	const { case: patientCase } = subject
	switch (place.kind) {
		case "person":
			return personText(patientCase, notes(), people(), place.alias)
		case "goal":
			return goalText(patientCase, goals(), place.id)
		case "amended":
			return amendedText(subject)
		case "measure":
			return measureText(subject, place.reading)
		case "mechanism":
			return mechanismText(patientCase, place.mechanism)
		case "technique":
			return termText("technique", place.technique)
		case "term":
			return termText(place.vocabulary, place.term)
		case "part":
			return partText(place.id, place.area)
	}
}
