/** The part that each person of the inventory has in the problem area, and who is named there. */
import type { Field } from "../../note/body/field.ts"
import type { Part, Section as NoteSection } from "../../note/body/piece.ts"
import { areaOf } from "../../note/fields.ts"
import { sectionsNamed } from "../../note/named.ts"
import { lifeOf } from "../../note/person-kind.ts"
import type { Placed } from "../../note/read.ts"
import { mentionsIn } from "../../note/values/value.ts"
import { aliasOf, areaFields, findPart, type ProblemArea } from "../../record/index.ts"
import { memoize, memoizeText } from "../../text/memo.ts"
import type { Subject } from "../rule.ts"

/** The part that a person has in the rest of the formulation. */
export interface PersonPart {
	readonly role?: "in-problem-area" | "other-in-dispute"
	readonly part?: "grief-or-stressor"
	/** The Person of a grief area. */
	readonly mourned?: true
}

/** People named in the Person or Other person of an area, or in the acute stressor; in a dispute expectations are needed for the first. */
export function partsOfPeople(subject: Subject): ReadonlyMap<string, PersonPart> {
	const parts = new Map<string, PersonPart>()
	const add = (alias: string, part: PersonPart): void => {
		parts.set(alias, { ...parts.get(alias), ...part })
	}
	for (const section of subject.sections) {
		const { placed, part } = section
		if (part?.id === "formulation.acute-stressor") for (const alias of mentioned(placed.part)) add(alias, { part: "grief-or-stressor" })
		const area = part?.perArea ? areaOf(section, subject.head) : undefined
		if (!area) continue
		for (const [index, alias] of peopleIn(area, placed).entries()) {
			const isFirstInDispute = area === "role-dispute" && index === 0
			if (isFirstInDispute || parts.get(alias)?.role === undefined)
				add(alias, { role: isFirstInDispute ? "other-in-dispute" : "in-problem-area" })
			if (area === "grief") add(alias, { part: "grief-or-stressor", mourned: true })
		}
	}
	return parts
}

/** Aliases in the fields and items of a section. */
const mentioned = memoize(({ fields, items }: Pick<Part, "fields" | "items">): readonly string[] =>
	[...fields, ...items].flatMap(({ text }) => mentionsIn(text).map(({ alias }) => alias)),
)

/** Whether the first other person of a dispute is a partner of the client or was one: by the inventory, or by how the field names them. */
export function isWithPartner(subject: Subject, { part }: Placed): boolean {
	const named = personField("role-dispute", part)
	const [alias] = named ? aliasesIn(named) : []
	const known = alias === undefined ? undefined : personIn(subject, alias)
	if (known && lifeOf(known).partner) return true
	return lifeOf(asPerson(alias ?? named?.text ?? "")).partner
}

/** Words that name a person, as if they were a heading of the inventory. */
const asPerson = memoizeText((words) => ({ title: words.replaceAll("-", " "), fields: [] }))

/** The person of this alias in the inventory. */
export function personIn(subject: Subject, alias: string): Part | undefined {
	for (const { placed } of sectionsNamed(subject.sections, "formulation.inventory")) {
		const found = inventoried(placed.part).get(alias)
		if (found) return found
	}
	return undefined
}

/** The people of an inventory by their aliases; the first of each. */
const inventoried = memoize(
	({ subsections }: NoteSection): ReadonlyMap<string, Part> => new Map(subsections.toReversed().map((part) => [aliasOf(part.title), part])),
)

/** Aliases in the field of an area that names people, in their order. */
export function peopleIn(area: ProblemArea, { part }: Placed): readonly string[] {
	const named = personField(area, part)
	return named ? aliasesIn(named) : []
}

/** The field of an area that names people. */
function personField(area: ProblemArea, part: Part): Field | undefined {
	return part.fields.find(({ label }) => {
		const value = findPart(areaFields(area), label)?.value
		return value !== undefined && "people" in value
	})
}

const aliasesIn = memoize(({ text }: Field) => mentionsIn(text).map(({ alias }) => alias))
