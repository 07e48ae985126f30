/** The people of the inventory with all that the circle draws of them. */
import { areasOf } from "../../../cases/course.ts"
import { areaOf } from "../../../note/fields.ts"
import { ringWords } from "../../../record/index.ts"
import { leadingTerm, leadingTerms } from "../../../note/values/value.ts"
import { peopleIn } from "../../../rules/missing/person-parts.ts"
import { fieldOfPerson, peopleOf } from "../../parts/inventory.ts"
import { sectionsIn } from "../../sections.ts"
import type { FigureRequest } from "../request.ts"
import { wordEnd } from "../../../text/whole-word.ts"
import { derived } from "../../../text/words.ts"
import { calledIn } from "../written.ts"
import type { Circled } from "./circled.ts"

/** The people of the formulation's inventory in its order; none without a formulation. */
export function circledIn(request: FigureRequest): Circled[] {
	const { formulation } = request.case
	if (!formulation) return []
	const written = new Map(peopleOf(request).map((person) => [person.name, person]))
	const ofAreas = new Set(aliasesOfAreas(request))
	return formulation.people.map((person, index): Circled => {
		const entry = written.get(person.name)
		const field = (id: string): string => (entry && fieldOfPerson(entry, `person.${id}`)) ?? ""
		const confides = leadingTerm("confides", field("confides"))
		const ringBefore = ringIn(ringBeforeIn().exec(field("closeness"))?.slice(1).join("") ?? "")
		const ringWanted = ringIn(field("change-wanted").replace(ringAtHead(), ""))
		return {
			number: index + 1,
			name: calledIn(request, person.name),
			relationship: calledIn(request, person.relationship ?? ""),
			status: person.status ?? "living",
			...(person.closeness !== undefined && { ring: person.closeness }),
			...(ringBefore !== undefined && person.closeness !== undefined && ringBefore !== person.closeness && { ringBefore }),
			...(ringWanted !== undefined && person.closeness !== undefined && ringWanted !== person.closeness && { ringWanted }),
			support: leadingTerms("support", field("support"))?.map(({ term }) => term) ?? [],
			...(confides && { confides }),
			changeWanted: calledIn(request, field("change-wanted")),
			inArea: ofAreas.has(person.alias),
			place: { file: formulation.file, line: person.line },
		}
	})
}

/** After the present ring, the one before it: `3 (was 2 before the sale)`, `3 (vor dem Umzug 2)`. */
const ringBeforeIn = derived(() => {
	const { before, until, on, ring } = ringWords()
	const optional = (words: readonly string[]): string => String.raw`(?:(?:${words.join("|")})\s{1,8})?`
	const was = String.raw`(?:${before.join("|")})\s{1,8}${optional(on)}${optional(ring)}([1-4])${wordEnd}`
	const untilThen = String.raw`(?:${until.join("|")})\s{1,8}(?:\p{L}{1,40}\s{1,8}){0,6}?\p{L}{1,40}:?\s{1,8}([1-4])\s{0,8}(?:[),;.]|$)`
	return new RegExp(String.raw`^[^,;:(—–-]*[,;:(—–-]\s{0,8}(?:${was}|${untilThen})`, "iu")
})

/** A word for a ring before its number. */
const ringAtHead = derived(() => new RegExp(String.raw`^(?:${ringWords().heads.join("|")})\s+`, "iu"))

function ringIn(text: string): number | undefined {
	const ring = leadingTerm("closeness", text)
	return ring === undefined ? undefined : Number(ring)
}

function aliasesOfAreas(request: FigureRequest): string[] {
	const { formulation } = request.case
	return sectionsIn(request, formulation).flatMap((section) => {
		const area = section.part?.perArea ? areaOf(section, { problemAreas: areasOf(request.case) }) : undefined
		return area ? peopleIn(area, section.placed) : []
	})
}
