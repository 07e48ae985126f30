/** One fact is needed once: which fields are not needed, because their fact is in another place or is needed there. */
import type { Part } from "../../note/body/piece.ts"
import { sectionsNamed } from "../../note/named.ts"
import { type Field, findPart, sharedFacts } from "../../record/index.ts"
import { type FieldPlace, fieldPlaceOf, areaSectionOf } from "../../record/places.ts"
import { memoize } from "../../text/memo.ts"
import type { Subject } from "../rule.ts"
import { areaSections } from "./area-sections.ts"
import { peopleIn, personIn } from "./person-parts.ts"

/** Ids of fields that are settled; one of a person is settled for the first person of the dispute: `person.x@alias`. */
export function sharedFactsOf(subject: Subject): ReadonlySet<string> {
	const settled = new Set<string>()
	const areas = subject.layout && areaSectionOf(subject.layout)
	if (!areas) return settled
	for (const [index, area] of (subject.head?.problemAreas ?? []).entries()) {
		const primary = index === 0
		const section = areaSections(subject, areas, area).find(({ placed }) => placed.part.filled)?.placed
		for (const { area: own, field, otherPlace, primaryOnly } of sharedFacts) {
			if (own !== area || (primaryOnly && !primary)) continue
			const other = fieldPlaceOf(otherPlace)
			const ofPerson = other.repeats === "people"
			const alias = ofPerson && section ? peopleIn(area, section)[0] : undefined
			const part = ofPerson ? alias !== undefined && personIn(subject, alias) : filledSection(subject, other)
			if (part && idsWritten(part, other.fields).has(otherPlace)) settled.add(field)
			if (section && (primary || ofPerson)) settled.add(alias === undefined ? otherPlace : `${otherPlace}@${alias}`)
		}
	}
	return settled
}

/** Ids of the fields of the record in which something is written under a heading: kept by the heading, as the fields are always there. */
const idsWritten = memoize(
	(part: Part, fields: readonly Field[]): ReadonlySet<string | undefined> =>
		new Set(part.fields.map(({ label, empty }) => (empty ? undefined : findPart(fields, label)?.id))),
	(_, fields) => [fields],
)

const filledSection = ({ sections }: Subject, { section }: FieldPlace): Part | undefined =>
	sectionsNamed(sections, section.id).find(({ placed: { part } }) => part.filled)?.placed.part
