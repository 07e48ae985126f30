/** A mentioned person who is not in the case's inventory. */
import { peopleMentioned } from "../../note/body/mentions.ts"
import { nearest } from "../../record/index.ts"
import type { Rule } from "../rule.ts"

/** So many pairs of aliases of a note are compared: whoever mentions more unknown people has no slip of the pen. */
const mostCompared = 20_000

declare module "../rule.ts" {
	interface FindingFacts {
		/** `allowed`: aliases of the inventory that are near. */
		readonly "person.unknown": { readonly alias: string; readonly allowed: readonly string[] }
	}
}

export const unknownPerson: Rule<"person.unknown"> = {
	codes: { "person.unknown": { level: "information", kind: "contradiction" } },
	acrossNotes: true,
	*check({ case: patientCase, facts, note }) {
		const formulation = facts.kind === "formulation" ? facts : patientCase.formulation
		// The inventory is written with the formulation: before there is one, nobody can be in it.
		if (!formulation) return
		const people = formulation.people.map(({ alias }) => alias)
		const known = new Set(people)
		let compared = 0
		for (const { alias, range } of peopleMentioned(note)) {
			if (known.has(alias)) continue
			known.add(alias)
			compared += people.length
			yield {
				code: "person.unknown",
				range,
				facts: { alias, allowed: compared > mostCompared ? [] : nearest(alias, people) },
				related: [{ file: formulation.file, line: formulation.people[0]?.line ?? 0, says: "inventory" }],
			}
		}
	},
}
