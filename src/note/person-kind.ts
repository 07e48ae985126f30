/** What kind of person an entry of the inventory is: people who cannot answer are not expected to be described. */
import { peopleWords, personFields } from "../record/index.ts"
import { memoize } from "../text/memo.ts"
import { fieldsNamed } from "./body/field.ts"
import type { Part } from "./body/piece.ts"

export type PersonKind = "adult" | "child" | "group"

export interface PersonLife {
	readonly kind: PersonKind
	/** Said to have died, by the heading or the relationship. */
	readonly dead: boolean
	/** A partner of the client, or was one. */
	readonly partner: boolean
}

/** Children under this age need less description; in years. */
const smallUnder = 4
const monthsInYear = 12

/**
 * Reads heading and relationship of a person: `Leo` with `newborn son`, `Ida (3)`, `Friends`, `choir`, `late husband`.
 * An age decides if there is one. What no word says is an adult who lives.
 */
export const lifeOf = memoize(({ title, fields }: Pick<Part, "fields" | "title">): PersonLife => {
	const relationship = fieldsNamed(fields, personFields, "person.relationship")[0]?.text ?? ""
	const said = [phrasesOf(relationship), phrasesOf(title)]
	const all = said.flat()
	const isKin = all.some((phrase) => headOf(phrase).some(isChild))
	const age = all.map((phrase) => monthsIn(phrase, isKin)).find((months) => months !== undefined)
	const small = age === undefined ? all.some(isSmall) : age < smallUnder * monthsInYear
	const group = said.some(([first = []]) => isGroup(headOf(first))) || isSeveral(said[1]?.[0] ?? [])
	return {
		kind: small ? "child" : group ? "group" : "adult",
		dead: all.some(isDead),
		partner: said.some(([first = []]) => isPartner(first)),
	}
})

const has = (words: readonly string[], word: string): boolean => words.includes(word)

/** `daughter`, `twins` */
const isChild = (word: string): boolean => has(peopleWords().children, word) || isPluralOf(peopleWords().children, word)

/** `sons`, of a list that has `son`. */
const isPluralOf = (words: readonly string[], word: string): boolean =>
	peopleWords().plurals.some((ending) => word.endsWith(ending) && has(words, word.slice(0, -ending.length)))

/** Words of a text, in lower case, between punctuation. Digits and letters that touch are words of their own. */
function phrasesOf(text: string): string[][] {
	return text
		.toLowerCase()
		.split(/[,;:.()[\]/–—]+/)
		.map((phrase) => phrase.match(/\d+|&|['’\p{L}\p{M}]+/gu) ?? [])
		.filter((words) => words.length > 0)
}

/** The words that name the person, without what more is said: `friends` of `friends from school`. */
function headOf(phrase: readonly string[]): readonly string[] {
	const end = phrase.findIndex((word, index) => index > 0 && has(peopleWords().more, word))
	return end < 0 ? phrase : phrase.slice(0, end)
}

/** The age that a phrase says, in months. A bare number is an age; so is a bare stretch of time of somebody's child. */
function monthsIn(phrase: readonly string[], isKin: boolean): number | undefined {
	const { before, after, birth, numbers, units } = peopleWords().ages
	const numberAt = (index: number): number | undefined => {
		const word = phrase[index] ?? ""
		return /^\d+$/.test(word) ? Number(word) : Object.hasOwn(numbers, word) ? numbers[word] : undefined
	}
	const unitAt = (index: number): number | undefined => (Object.hasOwn(units, phrase[index] ?? "") ? units[phrase[index] ?? ""] : undefined)
	for (const [index, word] of phrase.entries()) {
		const number = numberAt(index)
		if (number === undefined) continue
		const unit = unitAt(index + 1)
		const isDigits = /^\d+$/.test(word)
		const follows = phrase[index + (unit === undefined ? 1 : 2)]
		const isOld = has(after, follows ?? "") || has(after, phrase[index + 1] ?? "")
		const isBorn = birth.some(({ word: born, after: ago }) => phrase[0] === born && phrase.at(-1) === ago)
		const isBare = index === 0 && follows === undefined && (isDigits || unit !== undefined)
		const isOfKin = isKin && follows === undefined && (isDigits || unit !== undefined) && (index === 0 || isChild(phrase[index - 1] ?? ""))
		if (has(before, phrase[index - 1] ?? "") || isOld || isBorn || isOfKin || (isBare && unit === undefined))
			return number * (unit ?? monthsInYear)
	}
	return undefined
}

function isSmall(phrase: readonly string[]): boolean {
	const head = headOf(phrase)
	return head.some((word, index) => has(peopleWords().small, word) && !has(peopleWords().grown, head[index + 1] ?? ""))
}

/** The last word is a collective, or the plural of a role. */
function isGroup(head: readonly string[]): boolean {
	const last = head.findLast((word) => !/^\d+$/.test(word)) ?? ""
	return has(peopleWords().collectives, last) || isPluralOf(peopleWords().roles, last)
}

/** `Tom and Ann` */
const isSeveral = (head: readonly string[]): boolean =>
	head.some((word, index) => index > 0 && index < head.length - 1 && has(peopleWords().joins, word))

/** `ex-husband`, `partner of 12 years`; not a partner of somebody else or in something else. */
function isPartner(phrase: readonly string[]): boolean {
	const head = headOf(phrase)
	const last = head.findLastIndex((word) => !/^\d+$/.test(word))
	if (!has(peopleWords().partners, head[last] ?? "") || has(peopleWords().otherPartners, head[last - 1] ?? "")) return false
	const [more = "", next = ""] = phrase.slice(head.length)
	return !has(peopleWords().notMine, more) || /^\d/.test(next) || Object.hasOwn(peopleWords().ages.numbers, next)
}

function isDead(phrase: readonly string[]): boolean {
	const [first = "", second = ""] = phrase
	return (
		has(peopleWords().dead, first) ||
		(has(peopleWords().late, first) && [...peopleWords().roles, ...peopleWords().partners].includes(second))
	)
}
