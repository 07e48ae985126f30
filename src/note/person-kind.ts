/** What kind of person an entry of the inventory is: people who cannot answer are not expected to be described. */
import { peopleWords, personFields, writtenWords } from "../record/index.ts"
import { memoize } from "../text/memo.ts"
import { fieldsNamed } from "./body/field.ts"
import type { Part } from "./body/piece.ts"
import { monthsIn } from "./person-age.ts"
import { dagger, has, headOf, isChild, isPluralOf, phrasesOf } from "./person-words.ts"

export type PersonKind = "adult" | "child" | "group"

export interface PersonLife {
	readonly kind: PersonKind
	/** Said to have died, by the heading or the relationship. */
	readonly dead: boolean
	/** A partner of the client, or was one. */
	readonly partner: boolean
}

/** Children under this age need less description; in months. */
const smallUnder = 48

/**
 * Reads heading and relationship of a person: `Leo` with `newborn son`, `Ida (3)`, `Friends`, `choir`, `late husband`.
 * An age decides if there is one. What no word says is an adult who lives.
 */
export const lifeOf = memoize(({ title, fields }: Pick<Part, "fields" | "title">): PersonLife => {
	const relationship = fieldsNamed(fields, personFields, "person.relationship")[0]?.text ?? ""
	const said = [phrasesOf(relationship), phrasesOf(title)]
	const all = said.flat()
	const around = {
		isKin: all.some((phrase) => headOf(phrase).some(isChild)),
		isPregnant: all.flat().some((word) => has(peopleWords().ages.pregnant, word)),
	}
	const age = all.map((phrase) => monthsIn(phrase, around)).find((months) => months !== undefined)
	const small = age === undefined ? all.some(isSmall) : age < smallUnder
	const group = said.some(([first = []]) => isGroup(first)) || isSeveral(said[1]?.[0] ?? [])
	return {
		kind: small ? "child" : group ? "group" : "adult",
		dead: all.some(saysDead) || said.some(([first = []]) => isDead(first)),
		partner: said.some(([first = []]) => isPartner(first)),
	}
})

function isSmall(phrase: readonly string[]): boolean {
	const head = headOf(phrase)
	return head.some((word, index) => has(peopleWords().small, word) && !has(peopleWords().grown, head[index + 1] ?? ""))
}

/** The head without what says that the person has died: `husband` of `late husband` and of `husband deceased`. */
function nounsOf(phrase: readonly string[]): readonly string[] {
	const { dead, late } = peopleWords()
	return headOf(phrase).filter((word) => !isNumber(word) && !has(dead.first, word) && !has(late, word) && !isOfDead(word))
}

const isNumber = (word: string): boolean => /^\d+$/.test(word)

/** The last word is a collective, or the plural of a role. */
function isGroup(phrase: readonly string[]): boolean {
	const last = nounsOf(phrase).at(-1) ?? ""
	return has(peopleWords().collectives, last) || isPluralOf(peopleWords().roles, last)
}

/** `Tom and Ann` */
const isSeveral = (head: readonly string[]): boolean =>
	head.some((word, index) => index > 0 && index < head.length - 1 && has(peopleWords().joins, word))

/** `ex-husband`, `partner of 12 years`; not a partner of somebody else or in something else. */
function isPartner(phrase: readonly string[]): boolean {
	const nouns = nounsOf(phrase)
	if (!has(peopleWords().partners, nouns.at(-1)) || has(peopleWords().otherPartners, nouns.at(-2))) return false
	const [more = "", next = ""] = phrase.slice(headOf(phrase).length)
	return !has(peopleWords().notMine, more) || isNumber(next) || Object.hasOwn(peopleWords().ages.numbers, next)
}

/** A phrase of its own that begins with it: `died 2019`, `2021 verstorben`, `late husband`; or ends in it, `an Krebs verstorben`. */
function saysDead(phrase: readonly string[]): boolean {
	const { late, dead, more } = peopleWords()
	const at = phrase.findIndex((word) => !isLead(word))
	if (has(late, phrase[0])) return isRole(phrase[1])
	const isFirst = at >= 0 && (phrase[at] === dagger || has(dead.first, phrase[at]))
	if (isFirst) return !(has(more, phrase[at + 1]) && isRole(phrase[at + 2]))
	const isAside = has(more, phrase[0]) || isLead(phrase[0] ?? "")
	return isAside && has(dead.after, phrase.at(-1)) && !phrase.some(isOfOther)
}

/** The same after the noun of a phrase that names the person: `father deceased`, `marido fallecido`, `Vater 2019 an Krebs verstorben`. */
function isDead(phrase: readonly string[]): boolean {
	const head = headOf(phrase)
	if (head.some(isOfDead)) return !(has(peopleWords().more, phrase[head.length]) && isRole(phrase[head.length + 1]))
	const more = phrase.slice(head.length)
	const at = more.findIndex(isOfDead)
	return at >= 0 && !more.slice(0, at).some(isOfOther) && !isRole(more[at + 1])
}

const isOfDead = (word: string): boolean => word === dagger || has(peopleWords().dead.after, word)

const isRole = (word: string | undefined): boolean => has(peopleWords().roles, word) || has(peopleWords().partners, word)

/** Another person comes in before somebody is said to have died: `friend since the father died`. */
const isOfOther = (word: string): boolean => isRole(word) || has(peopleWords().dead.others, word)

/** What may be before a word of the dead that it is still the first of: `2021`, `in March`, `who`. */
const isLead = (word: string): boolean =>
	isNumber(word) ||
	has(peopleWords().dead.leads, word) ||
	Object.hasOwn(peopleWords().ages.numbers, word) ||
	Object.hasOwn(peopleWords().ages.units, word) ||
	Object.hasOwn(writtenWords().months, word)
