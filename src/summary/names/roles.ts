/** The roles of people, from their headings and from how the inventory words their relationship. */
import type { PersonFacts } from "../../cases/facts.ts"
import { speechInUse } from "../reading.ts"
import { words as reportWords } from "../wording.ts"
import { keyOf, withoutUnseen } from "./letters.ts"
import { lists } from "./lists.ts"

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== "")
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
/** Whether a word is one capital letter. */
export const isInitial = (word: string): boolean => /^\p{Lu}\p{M}*$/u.test(word)
const isLetter = (word: string): boolean => /^(?!\p{Lo})\p{L}\p{M}*$/u.test(word)

const leadOf = (heading: string): string => heading.slice(0, lists().furtherWords.exec(heading)?.index)

/** The word that makes a heading one of several people; what they are called may follow it. */
function groupOf(heading: string): string | undefined {
	const [, word, called = ""] = lists().group.exec(leadOf(heading)) ?? []
	return called === "" || (/^(?: \p{Lu}\S*)+$/u.test(called) && !lists().aRole.test(heading)) ? word && speechInUse().noun(word) : undefined
}

/** Keeps a word from being read as a role; it is invisible, and names are compared without it. */
const isName = (word: string): string => `${word.slice(0, 1)}\u034F${word.slice(1)}`

/**
 * The heading of a person as all else here reads it: a word that is a role too is a name if the relationship says another
 * role, as of Anna Priest, a colleague, and of Cat Meyer, a sister; not so of Aunt Rosa, whatever her relationship.
 */
export function headingOf({ name, relationship = "" }: Pick<PersonFacts, "name" | "relationship">): string {
	const heading = withoutUnseen(name).normalize("NFC")
	const lead = leadOf(heading)
	if (!lists().aRole.test(lead) || roleIn(relationship) === undefined) return heading
	const related = ` ${wordsOf(relationship.toLowerCase()).join(" ")} `
	const read = lead.replaceAll(lists().everyRole, (found: string, ...[at]: readonly unknown[]) => {
		const before = lead.slice(0, typeof at === "number" ? at : 0)
		const isSecond = possibleNames(before).some(isCapital) && !lists().endsWithOwner.test(before)
		const isFirstName = before === "" && lists().givenNames.has(found.toLowerCase()) && !lists().animal.test(relationship)
		return isCapital(found) && (isSecond || isFirstName) && !related.includes(` ${found.toLowerCase()} `) ? isName(found) : found
	})
	return read + heading.slice(lead.length)
}

/** The words of a heading or alias, except its roles, that could name somebody. */
const possibleNames = (heading: string): string[] =>
	wordsOf(heading.replaceAll(lists().titled, " ").replaceAll(lists().everyRole, " ")).filter(
		(word) => !isLetter(word) && !/^\d+$/.test(word) && !lists().namesNobody.has(word.toLowerCase()),
	)

/** Words of a heading or alias that name somebody: all but roles and the words next to them. */
export function nameWords(heading: string): string[] {
	const lead = wordsOf(leadOf(heading))
	const isGroup = groupOf(heading) !== undefined
	const family = isGroup ? [] : familyIn(heading).filter((word) => isCapital(word) && lists().familyNames.has(word.toLowerCase()))
	// Next to a word with a capital, those without one name nobody: "Anna who bakes". So with a role: "boss of the bakery".
	const hasCapital = lead.some(isCapital) || lists().aRole.test(leadOf(heading))
	// The first word has a capital in any heading: that of a group says what it does.
	const first = isGroup && !lists().beginsWithOwner.test(heading) ? lead[0] : undefined
	const others = possibleNames(heading).filter(
		(word) => word !== first && ((!hasCapital && !isGroup) || word !== word.toLowerCase() || word === word.toUpperCase()),
	)
	return [...new Set([...others, ...Array.from(heading.matchAll(lists().titled), ([, name = ""]) => name), ...family])]
}

/** The words of a heading among which a family name is: all but the first, and after a role, as in "Aunt Young", those that follow it. */
function familyIn(heading: string): string[] {
	const lead = leadOf(heading)
	const found = lists().aRole.exec(lead)
	return found ? wordsOf(lead.slice(found.index + found[0].length)) : lists().aRole.test(heading) ? [] : wordsOf(lead).slice(1)
}

/** Whether sentences are made of this word, whoever may be called so. */
export const isLittleWord = (word: string): boolean =>
	lists().namesNobody.has(word.toLowerCase()) && !lists().familyNames.has(word.toLowerCase())

/** Whether a name is a word of the language too, as Rose, Will and Priest are. */
export const isWord = (name: string): boolean =>
	[withoutUnseen(name), withoutUnseen(name).replace(lists().usualPlural, ""), keyOf(name)].some(
		(each) => lists().ordinaryNames.has(each.toLowerCase()) || isLittleWord(each) || lists().aRole.test(each),
	)

/** Names that are meant when they are written small too: no ordinary words, and of a heading only who is first in it, not what it says of somebody. */
export function smallNames(heading: string): string[] {
	const lead = leadOf(heading)
	// "Sister (Maria)" gives her name second.
	const words = wordsOf(isRoleAlone(lead) ? heading.slice(0, lists().moreFollows.exec(heading)?.index) : lead)
	const isAdjective = (name: string): boolean => lead.includes(name) && lists().aRole.test(words[words.indexOf(name) + 1] ?? "")
	const names = groupOf(heading) === undefined ? nameWords(heading) : []
	// Of "anna meyer" both are; of a longer heading without capitals, who is first.
	const sure = names.some(isCapital) || (words.length === 2 && names.length === 2) ? names : names.slice(0, 1)
	return sure.filter((name) => words.includes(name) && !isWord(name) && !isAdjective(name))
}

/** Words of a heading that names nobody else, as "rosa" of "aunt rosa": a name only if they have a capital that no sentence gives them. */
export function doubtfulNames(heading: string): string[] {
	if (nameWords(heading).length > 0 || groupOf(heading) !== undefined) return []
	const others = possibleNames(heading)
	// "So" is a name if the heading has no other.
	return others.length > 0 || lists().aRole.test(heading)
		? others
		: wordsOf(heading).filter((word) => isCapital(word) && lists().littleWords.has(word.toLowerCase()))
}

/** The words of a heading that say more together than each by itself: "Book club", "aunt rosa", "Peter's group", "J. M." */
export function wordsTogether(heading: string): string[] {
	const words = wordsOf(heading.replace(lists().familyArticle, ""))
	if (words.every((word) => isInitial(word) || lists().titles.has(word.toLowerCase())) && words.some(isInitial)) return words
	const isWhole = groupOf(heading) !== undefined || lists().hasOwner.test(heading) || nameWords(heading).length === 0
	return words.length > 1 && isWhole && (groupOf(heading) !== undefined || possibleNames(heading).length > 0) ? words : []
}

/** Whether a heading says who somebody is and names nobody: "Older sister" and "Boss at the bakery" do, "Anna" does not. */
export const isRole = (heading: string): boolean =>
	lists().aRole.test(heading.replaceAll("-", " ")) && nameWords(heading.replaceAll("-", " ")).length === 0

/** Whether a heading or alias is a role and no more: "Older sister". */
export function isRoleAlone(heading: string): boolean {
	const text = heading.replaceAll("-", " ")
	return (
		isRole(heading) &&
		wordsOf(text.replaceAll(lists().everyRole, " ")).every((word) => lists().namesNobody.has(word.toLowerCase()) || /^\d+$/.test(word))
	)
}

/** The role of each person by alias; those that share one are numbered. */
export function rolesOf(people: readonly PersonFacts[]): ReadonlyMap<string, string> {
	const roles = people.map((person) => {
		const heading = headingOf(person)
		return [
			person.alias,
			isRoleAlone(heading)
				? speechInUse().noun(heading)
				: (groupOf(heading) ??
					roleIn(heading.replaceAll(lists().titled, "")) ??
					roleIn(person.relationship ?? "") ??
					reportWords().unknownRole),
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

/** The first role that a text gives a person; none that is somebody else's. */
export function roleIn(text: string): string | undefined {
	for (const { 0: found, index } of text.matchAll(lists().everyRole)) {
		const before = text.slice(Math.max(0, index - 60), index)
		const isOwn = !lists().afterOwner.test(before) || lists().isOfClient(before)
		if (
			isOwn &&
			!lists().notOwn.test(before.split(/[,;.()]/).at(-1) ?? "") &&
			!lists().isOfSomebody(text.slice(index + found.length, index + found.length + 40))
		)
			return speechInUse().noun(found)
	}
	return undefined
}
