/** One fact is asked for once: which fields need not be asked for, as their fact stands or is asked for elsewhere. */
import type { Part } from "../../note/body/piece.ts"
import { sectionsNamed } from "../../note/named.ts"
import { areaFields, type Field, findPart, keptWith, personFields, type Section, sectionsOf, sharedFacts } from "../../record/index.ts"
import type { Subject } from "../rule.ts"
import { areaSections } from "./area-sections.ts"
import { peopleIn, personIn } from "./person-parts.ts"

/** Ids of fields that are settled; one of a person is settled for the first person of the dispute: `person.x@alias`. */
export function sharedFactsOf(subject: Subject): ReadonlySet<string> {
	const settled = new Set<string>()
	const areaPart = sectionsOf("formulation").find(({ perArea }) => perArea)
	if (subject.layout !== "formulation" || !areaPart) return settled
	for (const [index, area] of (subject.head?.problemAreas ?? []).entries()) {
		const primary = index === 0
		const placed = areaSections({ subject }, areaPart, area).find((section) => section.placed.part.filled)?.placed
		for (const shared of sharedFacts) {
			if (shared.area !== area || (shared.primaryOnly && !primary)) continue
			const ofPerson = shared.elsewhere.startsWith("person.")
			const alias = ofPerson && placed ? peopleIn(area, placed)[0] : undefined
			const elsewhereId = alias === undefined ? shared.elsewhere : `${shared.elsewhere}@${alias}`
			const standsInArea = placed !== undefined && stands(placed.part, areaFields(area), shared.field)
			const standsElsewhere = ofPerson
				? stands(alias === undefined ? undefined : personIn(subject, alias), personFields, shared.elsewhere)
				: stands(...acuteStressor(subject), shared.elsewhere)
			if (standsElsewhere) settled.add(shared.field)
			if (standsInArea ? primary || ofPerson : placed !== undefined && (primary || ofPerson)) settled.add(elsewhereId)
		}
	}
	return settled
}

function stands(part: Part | undefined, fields: readonly Field[], id: string): boolean {
	return part !== undefined && toldIn(part)(fields).has(id)
}

/** Ids of the fields of the record in which something is told under a heading. */
const toldIn = keptWith((part: Part) =>
	keptWith(
		(fields: readonly Field[]): ReadonlySet<string | undefined> =>
			new Set(part.fields.map(({ label, empty }) => (empty ? undefined : findPart(fields, label)?.id))),
	),
)

function acuteStressor(subject: Subject): [Part | undefined, readonly Field[]] {
	const id = "formulation.acute-stressor"
	const known: Section | undefined = sectionsOf("formulation").find((part) => part.id === id)
	const placed = sectionsNamed(subject.sections, id).find(({ placed: { part } }) => part.filled)
	return [placed?.placed.part, known?.fields ?? []]
}
