/** The roles of people, from their headings and from how the inventory tells their relationship. */
import { aliasOf } from "../record/index.ts"
import type { PersonFacts } from "../cases/facts.ts"
import { qualifiers, roleWords, unknownRole } from "./en/index.ts"

const known = new Set(roleWords.map((word) => aliasOf(word)))
const beside = new Set(qualifiers)

/** A role as it may stand in a sentence, `-in-law` and the like included; not one that only owns another: "her brother's wife". */
const role = new RegExp(
	`(?<![\\p{L}\\p{M}\\p{N}])(?:(?:ex|step|half|foster|former|god|great|grand)[- ]?){0,3}(?:${roleWords.toSorted((a, b) => b.length - a.length).join("|")})(?:[- ]in[- ]law)?(?!['’]s|[\\p{L}\\p{M}\\p{N}])`,
	"iu",
)

/** Words of a heading or alias that name somebody: all but roles and what stands beside them. */
export function nameWords(heading: string): string[] {
	return heading.split(/[^\p{L}\p{N}\p{M}_]+/u).filter((word) => {
		const plain = aliasOf(word)
		return plain.length > 1 && !/^\d+$/.test(plain) && !known.has(plain) && !beside.has(plain) && !role.test(word)
	})
}

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
export const roleIn = (text: string): string | undefined => role.exec(text)?.[0].toLowerCase()
