/** What the people of the inventory are called in a summary: as written, by alias, by role, or as one speaks of them. */
import type { Case } from "../cases/case.ts"
import { mentionsIn } from "../note/value.ts"
import { words } from "./en/index.ts"
import { namesReplaced } from "./names.ts"
import type { SummaryOptions } from "./options.ts"
import { isRole, rolesOf } from "./roles.ts"

export interface Calling {
	/** A text with its people called as wanted. */
	readonly called: (text: string) => string
	/** An alias by itself, as data holds it. */
	readonly alias: (alias: string) => string
	/** What a reader must know of it; nothing where people stand as written. */
	readonly says?: string
}

/** How the people of a case are called in a summary that is asked for so. */
export function peopleCalled({ code, formulation }: Pick<Case, "code" | "formulation">, { names = "full", reader }: SummaryOptions): Calling {
	const people = formulation?.people ?? []
	if (names === "full") {
		const byAlias = new Map(people.map((person) => [person.alias, person]))
		return { called: reader === "patient" ? (text) => mentionsReplaced(text, (alias, before) => spoken(byAlias.get(alias)?.name ?? alias, before)) : (text) => text, alias: (alias) => alias }
	}
	const roles = rolesOf(people)
	const roleOf = (alias: string): string => roles.get(alias) ?? (isRole(alias) ? alias : words.unknownPerson)
	const named = names === "roles" ? roleOf : (alias: string): string => `@${alias}`
	const byName = namesReplaced(people, (persons) => words.either([...new Set(persons.map(({ alias }) => named(alias)))]))
	// A heading by itself is that person, even where nothing in it could be found in a text.
	const byHeading = new Map(people.map(({ name, alias }) => [name, named(alias)]))
	const called = (text: string): string => byName(mentionsReplaced(text, (alias, before) => (reader === "patient" && names === "roles" ? spoken(roleOf(alias), before) : named(alias))))
	return {
		// The code of the case is no text of a note, whatever words it is made of.
		called: (text) => byHeading.get(text) ?? (/\d/.test(code) ? text.split(code).map(called).join(code) : called(text)),
		alias: names === "roles" ? roleOf : (alias) => alias,
		says: names === "roles" ? words.byRoles([...roles.values()]) : words.byAliases(people.length),
	}
}

/** To someone one speaks of "your sister", or of Anna. */
function spoken(name: string, before: string): string {
	if (!isRole(name)) return name
	const role = name.toLowerCase()
	return words.ownedBefore.test(before) ? role : `${words.your} ${role}`
}

/** Each `@alias` of a text replaced; what stands before it may decide how. */
function mentionsReplaced(text: string, by: (alias: string, before: string) => string): string {
	let [made, from] = ["", 0]
	for (const { alias, at, length } of mentionsIn(text)) {
		const before = text.slice(from, at)
		made += before + by(alias, before)
		from = at + length
	}
	return made + text.slice(from)
}
