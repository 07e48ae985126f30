/** A person of the inventory, as written under its heading. */
import { aliasOf, findPart, personFields, type Term } from "../record/index.ts"
import { memoize } from "../text/memo.ts"
import { fieldsNamed } from "./body/field.ts"
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
	/** The ids of the fields that are filled. */
	readonly written: readonly string[]
}

/** Reads the sub-section of a person. */
export const readPerson = memoize(({ title, fields }: Pick<Part, "fields" | "title">): Person => {
	const field = (id: string) => fieldsNamed(fields, personFields, id)[0]
	const relationship = field("person.relationship")
	const closeness = leadingTerm("closeness", field("person.closeness")?.text ?? "")
	const status = leadingTerm("person-status", field("person.status")?.text ?? "")
	return {
		alias: aliasOf(title),
		name: title,
		...(relationship && !relationship.empty && { relationship: relationship.text }),
		...(closeness && { closeness: Number(closeness) }),
		...(status && { status }),
		written: fields.flatMap(({ label, empty }) => (empty ? [] : (findPart(personFields, label)?.id ?? []))),
	}
})
