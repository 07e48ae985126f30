/** What the inventory lacks about a person, by the part the person has in the problem area. */
import { lifeOf } from "../../note/person-kind.ts"
import { readPerson } from "../../note/person.ts"
import type { Placed } from "../../note/read.ts"
import { aliasOf } from "../../record/index.ts"
import type { FieldList } from "../../record/places.ts"
import type { Circumstances } from "../circumstances.ts"
import type { MissingProblem } from "../rule.ts"
import type { Walk } from "./walk.ts"

/** Fields that people of the inventory lack; what is needed follows from their part in the area, their kind and whether they live. */
export function* missingInPeople(walk: Walk, people: FieldList, placed: Placed): Iterable<MissingProblem> {
	for (const sub of placed.part.subsections) {
		const alias = aliasOf(sub.title)
		const { role, part: has, mourned } = walk.people.get(alias) ?? {}
		const { kind, dead } = lifeOf(sub)
		const circumstances: Circumstances = {
			...walk.circumstances,
			"person-kind": kind,
			"person-status": readPerson(sub).status ?? (dead || mourned ? "deceased" : "living"),
			...(role && { "person-role": role }),
			...(has && { "person-part": has }),
		}
		yield* walk.fields(
			people,
			{ at: placed.at, part: sub },
			{
				circumstances,
				facts: { of: sub.title },
				isSettled: (id) => walk.settled.has(`${id}@${alias}`),
			},
		)
	}
}
