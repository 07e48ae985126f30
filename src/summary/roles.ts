/** The roles of people, from their headings and from how the inventory tells their relationship. */
import type { PersonFacts } from "../cases/facts.ts"
import {
	animal,
	beforeOthers,
	familyNames,
	givenNames,
	groupWords,
	littleWords,
	notOwn,
	ofClient,
	ofSomebody,
	ordinaryNames,
	qualifiers,
	roleWords,
	titles,
	unknownRole,
} from "./en/index.ts"
import { keyOf, withoutUnseen } from "./letters.ts"

const beside = new Set([...qualifiers, ...groupWords, ...littleWords, ...titles])

const oneRole = `(?:(?:ex|step|half|foster|former|god|great|grand)[- ]?){0,3}(?:${roleWords
	.toSorted((a, b) => b.length - a.length)
	.join("|")
	.replaceAll(/[- ]/g, "[- ]")})(?:[- ]in[- ]law)?`
const owner = `${oneRole}(?:['’]s|(?<=s)['’]) (?:(?:${qualifiers.join("|")}) ){0,2}`

/** A role as it may stand in a sentence; that of somebody else with whose it is: "brother's wife" is no wife of the client's. */
const role = `(?<![\\p{L}\\p{M}\\p{N}])(?:${owner}){0,3}${oneRole}(?!['’]s|(?<=s)['’] \\p{L}|[\\p{L}\\p{M}\\p{N}])`
const aRole = new RegExp(role, "iu")
const everyRole = new RegExp(role, "giu")

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== "")
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
export const isInitial = (word: string): boolean => /^\p{Lu}\p{M}*$/u.test(word)
const isLetter = (word: string): boolean => /^(?!\p{Lo})\p{L}\p{M}*$/u.test(word)

/** Where a heading begins to tell of somebody: "Anna" of "Anna (church choir)" and of "Anna from the choir". */
const fromOthers = `(?<=\\S) (?:${beforeOthers})(?= )`
const whatFollows = new RegExp(fromOthers, "iu")
const furtherWords = new RegExp(`[(,;:–—]| - |${fromOthers}`, "iu")
const leadOf = (heading: string): string => heading.slice(0, furtherWords.exec(heading)?.index)

const group = new RegExp(`(?<![\\p{L}\\p{M}])(${groupWords.join("|")})((?: \\p{Lu}\\S*)*)\\s*$`, "iu")

/** The word that makes a heading one of several people; what they are called may follow it. */
function groupOf(heading: string): string | undefined {
	const [, word, called = ""] = group.exec(leadOf(heading)) ?? []
	return called === "" || (/^(?: \p{Lu}\S*)+$/u.test(called) && !aRole.test(heading)) ? word?.toLowerCase() : undefined
}

/** Behind a title stands a name, even that of "Mr Priest". */
const titled = new RegExp(
	`(?<![\\p{L}\\p{M}])(?:${[...titles].flatMap((title) => [title, title.slice(0, 1).toUpperCase() + title.slice(1)]).join("|")})\\.? (\\p{Lu}[\\p{L}\\p{M}]+)`,
	"gu",
)

/** Keeps a word from being read as a role; nobody sees it, and where names are compared it is left out. */
const isName = (word: string): string => `${word.slice(0, 1)}\u034F${word.slice(1)}`

/**
 * The heading of a person as all else here reads it: a word that is a role too is a name if the relationship tells another
 * role, as of Anna Priest, a colleague, and of Cat Meyer, a sister; not so of Aunt Rosa, whatever her relationship.
 */
export function headingOf({ name, relationship = "" }: Pick<PersonFacts, "name" | "relationship">): string {
	const heading = withoutUnseen(name).normalize("NFC")
	const lead = leadOf(heading)
	if (!aRole.test(lead) || roleIn(relationship) === undefined) return heading
	const told = ` ${wordsOf(relationship.toLowerCase()).join(" ")} `
	const read = lead.replaceAll(everyRole, (found: string, ...[at]: readonly unknown[]) => {
		const before = lead.slice(0, typeof at === "number" ? at : 0)
		const isSecond = wordsBeside(before).some(isCapital) && !/['’]s? $/u.test(before)
		const isFirstName = before === "" && givenNames.has(found.toLowerCase()) && !animal.test(relationship)
		return isCapital(found) && (isSecond || isFirstName) && !told.includes(` ${found.toLowerCase()} `) ? isName(found) : found
	})
	return read + heading.slice(lead.length)
}

/** The words of a heading or alias beside its roles that could name somebody. */
const wordsBeside = (heading: string): string[] =>
	wordsOf(heading.replaceAll(titled, " ").replaceAll(everyRole, " ")).filter(
		(word) => !isLetter(word) && !/^\d+$/.test(word) && !beside.has(word.toLowerCase()),
	)

/** Words of a heading or alias that name somebody: all but roles and what stands beside them. */
export function nameWords(heading: string): string[] {
	const lead = wordsOf(leadOf(heading))
	const isGroup = groupOf(heading) !== undefined
	const family = isGroup ? [] : familyIn(heading).filter((word) => isCapital(word) && familyNames.has(word.toLowerCase()))
	// Beside a word with a capital, those without one name nobody: "Anna who bakes". So with a role: "boss of the bakery".
	const hasCapital = lead.some(isCapital) || aRole.test(leadOf(heading))
	// The first word has a capital in any heading: that of a group says what it does.
	const first = isGroup && !/^\p{L}+['’]s/u.test(heading) ? lead[0] : undefined
	const others = wordsBeside(heading).filter(
		(word) => word !== first && ((!hasCapital && !isGroup) || word !== word.toLowerCase() || word === word.toUpperCase()),
	)
	return [...new Set([...others, ...Array.from(heading.matchAll(titled), ([, name = ""]) => name), ...family])]
}

/** The words of a heading among which a family name is: all but the first, and behind a role, as in "Aunt Young", those that follow it. */
function familyIn(heading: string): string[] {
	const lead = leadOf(heading)
	const found = aRole.exec(lead)
	return found ? wordsOf(lead.slice(found.index + found[0].length)) : aRole.test(heading) ? [] : wordsOf(lead).slice(1)
}

/** Whether sentences are made of this word, whoever may be called so. */
export const isLittleWord = (word: string): boolean => beside.has(word.toLowerCase()) && !familyNames.has(word.toLowerCase())

/** Whether a name is a word of the language too, as Rose, Will and Priest are. */
export const isWord = (name: string): boolean =>
	[withoutUnseen(name), withoutUnseen(name).replace(/s$/i, ""), keyOf(name)].some(
		(each) => ordinaryNames.has(each.toLowerCase()) || isLittleWord(each) || aRole.test(each),
	)

/** Names that are meant where they are written small too: no ordinary words, and of a heading only who stands first in it, not what is told of somebody. */
export function smallNames(heading: string): string[] {
	const lead = leadOf(heading)
	// "Sister (Maria)" tells her name second.
	const words = wordsOf(isRoleAlone(lead) ? heading.slice(0, whatFollows.exec(heading)?.index) : lead)
	const isAdjective = (name: string): boolean => lead.includes(name) && aRole.test(words[words.indexOf(name) + 1] ?? "")
	const names = groupOf(heading) === undefined ? nameWords(heading) : []
	// Of "anna meyer" both are; of a longer heading without capitals, who stands first.
	const sure = names.some(isCapital) || (words.length === 2 && names.length === 2) ? names : names.slice(0, 1)
	return sure.filter((name) => words.includes(name) && !isWord(name) && !isAdjective(name))
}

/** Words of a heading that names nobody else, as "rosa" of "aunt rosa": a name only where they have a capital that no sentence asks for. */
export function doubtfulNames(heading: string): string[] {
	if (nameWords(heading).length > 0 || groupOf(heading) !== undefined) return []
	const others = wordsBeside(heading)
	// "So" is a name if the heading has no other.
	return others.length > 0 || aRole.test(heading)
		? others
		: wordsOf(heading).filter((word) => isCapital(word) && littleWords.includes(word.toLowerCase()))
}

/** The words of a heading that say more together than each by itself: "Book club", "aunt rosa", "Peter's group", "J. M." */
export function wordsTogether(heading: string): string[] {
	const words = wordsOf(heading.replace(/^the /i, ""))
	if (words.every((word) => isInitial(word) || titles.has(word.toLowerCase())) && words.some(isInitial)) return words
	const isWhole = groupOf(heading) !== undefined || /\p{L}['’]s /u.test(heading) || nameWords(heading).length === 0
	return words.length > 1 && isWhole && (groupOf(heading) !== undefined || wordsBeside(heading).length > 0) ? words : []
}

/** Whether a heading tells who somebody is and names nobody: "Older sister" and "Boss at the bakery" do, "Anna" does not. */
export const isRole = (heading: string): boolean =>
	aRole.test(heading.replaceAll("-", " ")) && nameWords(heading.replaceAll("-", " ")).length === 0

/** Whether nothing stands in a heading or alias but a role: "Older sister". */
export function isRoleAlone(heading: string): boolean {
	const text = heading.replaceAll("-", " ")
	return isRole(heading) && wordsOf(text.replaceAll(everyRole, " ")).every((word) => beside.has(word.toLowerCase()) || /^\d+$/.test(word))
}

/** The role of each person by alias; those that share one are numbered. */
export function rolesOf(people: readonly PersonFacts[]): ReadonlyMap<string, string> {
	const roles = people.map((person) => {
		const heading = headingOf(person)
		return [
			person.alias,
			isRoleAlone(heading)
				? heading.toLowerCase()
				: (groupOf(heading) ?? roleIn(heading.replaceAll(titled, "")) ?? roleIn(person.relationship ?? "") ?? unknownRole),
		] as const
	})
	const together = Map.groupBy(roles, ([, found]) => found)
	return new Map(
		roles.map((each) => {
			const [alias, found] = each
			const same = together.get(found) ?? []
			return [alias, same.length > 1 ? `${found} ${same.indexOf(each) + 1}` : found]
		}),
	)
}

/** The first role that a text tells of a person; none that is somebody else's without being told as such. */
export function roleIn(text: string): string | undefined {
	for (const { 0: found, index } of text.matchAll(everyRole)) {
		const before = text.slice(Math.max(0, index - 60), index)
		const isOwn = !/['’]s?\s(?:\S+\s){0,2}$/.test(before) || ofClient.test(before)
		if (
			isOwn &&
			!notOwn.test(before.split(/[,;.()]/).at(-1) ?? "") &&
			!ofSomebody.test(text.slice(index + found.length, index + found.length + 40))
		)
			return found.toLowerCase()
	}
	return undefined
}
