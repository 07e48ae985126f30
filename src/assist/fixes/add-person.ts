/** Adds a person to the inventory of the formulation, with the fields that the record asks for. */
import { insertSection, insertSubsection } from "../../note/forms/insert.ts"
import { entrySkeleton, sectionSkeleton } from "../../note/forms/skeleton.ts"
import { sectionsNamed } from "../../note/named.ts"
import { nameOfAlias, personFields, sectionsOf } from "../../record/index.ts"
import type { OwnFinding, Subject } from "../../rules/rule.ts"
import type { Fix } from "./fix.ts"

const inventory = "formulation.inventory"

/** The fix of an unknown person: an edit of the formulation, which may be another note. */
export function addPerson(formulation: Subject, { facts: { alias } }: OwnFinding<"person.unknown">): Fix | undefined {
	const name = nameOfAlias(alias)
	if (name === undefined) return undefined
	const { note, sections, file } = formulation
	const person = entrySkeleton(name, personFields)
	const [known] = sectionsNamed(sections, inventory)
	const order = sectionsOf("formulation")
	const part = order.find(({ id }) => id === inventory)
	if (!part) return undefined
	const edit = known
		? insertSubsection(note, known.placed, [], inventory, person)
		: insertSection(note, sections, order, inventory, `${sectionSkeleton(part)}\n\n${person}`)
	return { title: { does: "add-person", name }, edits: [edit], preferred: true, file }
}
