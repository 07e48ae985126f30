/** What the inventory does not tell of a person, by the part the person has in the problem area. */
import type { Field } from "../../note/field.ts"
import { areaOf } from "../../note/fields.ts"
import { readPerson } from "../../note/person.ts"
import { mentionsIn } from "../../note/value.ts"
import type { Placed } from "../../note/read.ts"
import { aliasOf, areaFields, findPart, keptWith, personFields, type ProblemArea, type Section } from "../../record/index.ts"
import type { Circumstances } from "../circumstances.ts"
import type { Problem, Subject } from "../rule.ts"
import type { Walk } from "./parts.ts"

export function* missingInPeople(walk: Walk, part: Section, placed: Placed): Iterable<Problem> {
	for (const sub of placed.part.subsections) {
		const alias = aliasOf(sub.title)
		const role = walk.roles.get(alias)
		const circumstances: Circumstances = {
			...walk.circumstances,
			"person-status": readPerson(sub).status ?? "living",
			...(role && { "person-role": role }),
		}
		yield* walk.fields(part.id, personFields, { at: placed.at, part: sub }, {
			circumstances,
			data: { of: sub.title },
			isSettled: (id) => walk.settled.has(`${id}@${alias}`),
		})
	}
}

export type Role = "in-problem-area" | "other-in-dispute"

/** People named in the Person or Other person of an area; expectations are asked of the first in a dispute. */
export function peopleOfAreas(subject: Subject): ReadonlyMap<string, Role> {
	const roles = new Map<string, Role>()
	for (const section of subject.sections) {
		if (!section.part?.perArea) continue
		const { placed } = section
		const named = areaOf(section, subject.head)
		if (!named) continue
		for (const [index, alias] of peopleIn(named, placed).entries()) {
			const role = named === "role-dispute" && index === 0 ? "other-in-dispute" : "in-problem-area"
			if (roles.get(alias) !== "other-in-dispute") roles.set(alias, role)
		}
	}
	return roles
}

/** Aliases in the field of an area that names people, in their order. */
export function peopleIn(area: ProblemArea, { part }: Placed): readonly string[] {
	const fields = areaFields(area)
	const named = part.fields.find(({ label }) => {
		const value = findPart(fields, label)?.value
		return value !== undefined && "people" in value
	})
	return named ? aliasesIn(named) : []
}

const aliasesIn = keptWith(({ text }: Field) => mentionsIn(text).map(({ alias }) => alias))
