/** What the people of the inventory are called in a summary: as written, by alias, by role, or as you speak of them. */
import type { Case } from "../cases/case.ts"
import type { NotesOfCase } from "../cases/language.ts"
import type { PersonFacts } from "../cases/facts.ts"
import { memoizePair } from "../text/memo.ts"
import { mentionsIn } from "../note/values/value.ts"
import type { Finding } from "../rules/rule.ts"
import { longestQuoted, withTextsIn } from "../rules/words.ts"
import { words } from "./wording.ts"
import { readInLanguagesOf, speechInUse } from "./reading.ts"
import { lists } from "./names/lists.ts"
import { namesReplaced } from "./names/replaced.ts"
import type { SummaryOptions } from "./options.ts"
import type { SummaryRequest } from "./request.ts"
import { headingOf, isRole, isRoleAlone, rolesOf } from "./names/roles.ts"

/** What is known of a case, as far as its people go. */
type CaseOfPeople = NotesOfCase & Pick<Case, "code">

export interface Calling {
	/** A text with its people called as wanted. */
	readonly called: (text: string) => string
	/** An alias by itself, as it is in data. */
	readonly alias: (alias: string) => string
	/** What a reader must know of it; nothing if people are called as written. */
	readonly says?: string
}

/** The same with the people called in what long quotations of findings contain: a name that a message cuts would leave a part of itself. */
export function withPeopleCalled(request: SummaryRequest): SummaryRequest {
	const { case: patientCase, options = {}, findings } = request
	if ((options.names ?? "full") === "full") return request
	const { called } = peopleCalled(patientCase, options)
	const inText = (text: string): string => (text.length > longestQuoted ? called(text) : text)
	const inFinding = (finding: Finding): Finding => withTextsIn(finding, inText)
	return { ...request, findings: new Map(Array.from(findings, ([file, found]) => [file, found.map(inFinding)])) }
}

/** How the people of a case are called in a summary of these options: computed once for a case. */
export function peopleCalled(patientCase: CaseOfPeople, { names = "full", reader }: SummaryOptions): Calling {
	return callingOf(patientCase, `${names} ${reader ?? ""}`, names, reader)
}

const callingOf = memoizePair(
	(patientCase: CaseOfPeople, _: string, names: NonNullable<SummaryOptions["names"]>, reader: SummaryOptions["reader"]): Calling => {
		const reading = <Result>(work: () => Result): Result => readInLanguagesOf(patientCase, work)
		const calling = reading(() => newCalling(patientCase, names, reader))
		return {
			...calling,
			called: (text) => reading(() => calling.called(text)),
			alias: (alias) => reading(() => calling.alias(alias)),
		}
	},
)

function newCalling(
	{ code, formulation }: CaseOfPeople,
	names: NonNullable<SummaryOptions["names"]>,
	reader: SummaryOptions["reader"],
): Calling {
	const people = formulation?.people ?? []
	if (names === "full") {
		const byAlias = new Map(people.map((person) => [person.alias, person]))
		return {
			called:
				reader === "patient"
					? (text) => mentionsReplaced(text, (alias, before) => spokenOf(byAlias.get(alias), alias, before))
					: (text) => text,
			alias: (alias) => alias,
		}
	}
	const roles = rolesOf(people)
	// An alias that no person has may be a name.
	const roleOf = (alias: string): string => roles.get(alias) ?? (isRoleAlone(alias) ? alias : words().unknownPerson)
	const named = names === "roles" ? roleOf : (alias: string): string => `@${alias}`
	const inText = (name: string, before: string): string =>
		names !== "roles" ? name : reader === "patient" ? spoken(name, before) : speechInUse().role(name, before)
	const byName = namesReplaced(people, (persons, before) =>
		speechInUse().either([...new Set(persons.map(({ alias }) => inText(named(alias), before)))]),
	)
	// A heading by itself is that person, even if nothing in it could be found in a text.
	const byHeading = new Map(people.map(({ name, alias }) => [name, named(alias)]))
	// What a mention became is no text in which names are looked for.
	const called = (text: string): string => mentionsReplaced(text, (alias, before) => inText(named(alias), before), byName)
	return {
		// The code of the case is no text of a note, whatever words it is made of.
		called: (text) => byHeading.get(text) ?? (/\d/.test(code) ? text.split(code).map(called).join(code) : called(text)),
		alias: names === "roles" ? roleOf : (alias) => alias,
		says: names === "roles" ? words().byRoles([...roles.values()]) : words().byAliases(people.length),
	}
}

/** A person as you speak of her, by her heading as it is written. */
const spokenOf = (person: PersonFacts | undefined, alias: string, before: string): string =>
	person && !isRole(headingOf(person)) ? person.name : spoken(person?.name ?? alias, before)

/** To a patient you speak of "your sister", or of Anna. */
function spoken(name: string, before: string): string {
	if (!isRole(name)) return name
	const speech = speechInUse()
	const role = speech.noun(name)
	return lists().isOwned(before.slice(-40).replace(/\s+/g, " ")) ? speech.role(role, before) : speech.your(role, before)
}

/** Each `@alias` of a text replaced, by all that is written before it too; and the text between. */
function mentionsReplaced(text: string, by: (alias: string, before: string) => string, between = (piece: string): string => piece): string {
	let [made, from] = ["", 0]
	for (const { alias, at, length } of mentionsIn(text)) {
		made += between(text.slice(from, at)) + by(alias, text.slice(0, at))
		from = at + length
	}
	return made + between(text.slice(from))
}
