/** A person of the inventory, as told under its heading. */
import { aliasOf, findPart, keptWith, personFields, type Term } from "../record/index.ts"
import type { Part } from "./body/piece.ts"
import { leadingTerm } from "./values/value.ts"

export interface Person {
	readonly alias: string
	/** The heading. */
	readonly name: string
	readonly relationship?: string
	/** Ring from 1, the innermost. */
	readonly closeness?: number
	readonly status?: Term<"person-status">
	/** Fields in which something is told, by their ids. */
	readonly told: readonly string[]
}

/** Reads the sub-section of a person. */
export const readPerson = keptWith(({ title, fields }: Pick<Part, "fields" | "title">): Person => {
	const field = (id: string) => fields.find(({ label }) => findPart(personFields, label)?.id === id)
	const relationship = field("person.relationship")
	const closeness = leadingTerm("closeness", field("person.closeness")?.text ?? "")
	const status = leadingTerm("person-status", field("person.status")?.text ?? "")
	return {
		alias: aliasOf(title),
		name: title,
		...(relationship && !relationship.empty && { relationship: relationship.text }),
		...(closeness && { closeness: Number(closeness) }),
		...(status && { status }),
		told: fields.flatMap(({ label, empty }) => (empty ? [] : (findPart(personFields, label)?.id ?? []))),
	}
})
