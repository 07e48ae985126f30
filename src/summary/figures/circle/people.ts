/** The people of the inventory with all that the circle shows of them. */
import { areasOf } from "../../../cases/course.ts"
import { areaOf } from "../../../note/fields.ts"
import { leadingTerm, leadingTerms } from "../../../note/values/value.ts"
import { peopleIn } from "../../../rules/missing/person-parts.ts"
import { fieldOfPerson, peopleOf } from "../../parts/inventory.ts"
import { sectionsIn } from "../../sections.ts"
import { ringWords } from "../en.ts"
import type { FigureRequest } from "../request.ts"
import { calledIn } from "../told.ts"
import type { Circled } from "./circled.ts"

export function circledIn(request: FigureRequest): Circled[] {
	const { formulation } = request.case
	if (!formulation) return []
	const told = new Map(peopleOf(request).map((person) => [person.name, person]))
	const ofAreas = new Set(aliasesOfAreas(request))
	return formulation.people.map((person, index): Circled => {
		const entry = told.get(person.name)
		const field = (id: string): string => (entry && fieldOfPerson(entry, `person.${id}`)) ?? ""
		const confides = leadingTerm("confides", field("confides"))
		const ringBefore = ringIn(ringWords.before.exec(field("closeness"))?.[1] ?? "")
		const ringWanted = ringIn(field("change-wanted").replace(ringWords.ring, ""))
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
