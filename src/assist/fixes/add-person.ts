/** Adds a person to the inventory of the formulation, with the fields that the record asks for. */
import { insertSection, insertSubsection } from "../../note/forms/insert.ts"
import { entrySkeleton, sectionSkeleton } from "../../note/forms/skeleton.ts"
import { sectionsNamed } from "../../note/named.ts"
import { nameOfAlias } from "../../record/index.ts"
import { placeOfCode, sectionPlacesOf } from "../../record/places.ts"
import type { OwnFinding, Subject } from "../../rules/rule.ts"
import type { Fix } from "./fix.ts"

const inventory = "formulation.inventory"

/** The fix of an unknown person: an edit of the formulation, which may be another note. */
export function addPerson(formulation: Subject, { facts: { alias } }: OwnFinding<"person.unknown">): Fix | undefined {
	const name = nameOfAlias(alias)
	if (name === undefined) return undefined
	const { note, sections, file } = formulation
	const [known] = sectionsNamed(sections, inventory)
	const place = placeOfCode(inventory)
	if (place?.kind !== "section") return undefined
	const person = entrySkeleton(name, place.section.entries?.fields ?? [])
	const edit = known
		? insertSubsection(note, known.placed, [], inventory, person)
		: insertSection(note, sections, sectionPlacesOf("formulation"), inventory, `${sectionSkeleton(place.section)}\n\n${person}`)
	return { title: { does: "add-person", name }, edits: [edit], preferred: true, file }
}
