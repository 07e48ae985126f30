/** The roles of people, from their headings and from how the inventory tells their relationship. */
import { aliasOf } from "../record/index.ts"
import type { PersonFacts } from "../cases/facts.ts"
import { groupWords, qualifiers, roleWords, unknownRole } from "./en/index.ts"

const known = new Set(roleWords.map((word) => aliasOf(word)))
const beside = new Set(qualifiers)
const groups = new Set(groupWords)

const oneRole = `(?:(?:ex|step|half|foster|former|god|great|grand)[- ]?){0,3}(?:${roleWords.toSorted((a, b) => b.length - a.length).join("|")})(?:[- ]in[- ]law)?`

/** A role as it may stand in a sentence; that of somebody else with whose it is: "brother's wife" is no wife of the client's. */
const role = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${oneRole}['’]s ){0,3}${oneRole}(?!['’]s|[\\p{L}\\p{M}\\p{N}])`, "iu")

/** "Son of @anna" is somebody's, and not the client's. */
const ofSomebody = /^ of (?:@|(?:her|his|their)\b)/iu

/** Words of a heading or alias that name somebody: all but roles and what stands beside them. */
export function nameWords(heading: string): string[] {
	const words = heading.split(/[^\p{L}\p{N}\p{M}]+/u)
	const isGroup = words.some((word) => groups.has(aliasOf(word)))
	// Beside a name with a capital, words without one name nobody: "the boss at the bakery", "Anna from church". So with a role.
	const hasCapital = words.some((word) => isCapital(word)) || known.has(aliasOf(words[0] ?? ""))
	return words.filter((word, index) => {
		const plain = aliasOf(word)
		if (plain === "" || (plain.length === 1 && !/\p{Lo}/u.test(plain)) || /^\d+$/.test(plain) || known.has(plain) || beside.has(plain) || role.test(word)) return false
		if (isGroup && (index === 0 || !isCapital(word))) return false
		return !hasCapital || word !== word.toLowerCase() || word === word.toUpperCase()
	})
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** Whether a heading or alias names a role alone: "Older sister" does, "Anna" does not. */
export const isRole = (heading: string): boolean => role.test(heading.replaceAll("-", " ")) && nameWords(heading).length === 0

/** The role of each person by alias; those that share one are numbered. */
export function rolesOf(people: readonly PersonFacts[]): ReadonlyMap<string, string> {
	const roles = people.map(({ alias, name, relationship = "" }) => [alias, isRole(name) ? name.toLowerCase() : roleIn(name) ?? roleIn(relationship) ?? unknownRole] as const)
	const together = Map.groupBy(roles, ([, found]) => found)
	return new Map(roles.map((each) => {
		const [alias, found] = each
		const same = together.get(found) ?? []
		return [alias, same.length > 1 ? `${found} ${same.indexOf(each) + 1}` : found]
	}))
}

/** The first role that a text names. */
export function roleIn(text: string): string | undefined {
	const found = role.exec(text)
	return found && !ofSomebody.test(text.slice(found.index + found[0].length)) ? found[0].toLowerCase() : undefined
}
