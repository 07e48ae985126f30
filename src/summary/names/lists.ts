/** The words by which names are distinguished from other words, in the languages of a case, made ready to be looked up. */
import { derivedFromReadings } from "../reading.ts"
import type { NameWords } from "./words.ts"

type List = { [Key in keyof NameWords]: NameWords[Key] extends readonly string[] ? Key : never }[keyof NameWords]

const begins = "(?<![\\p{L}\\p{M}\\p{N}_])"
const ends = "(?![\\p{L}\\p{M}\\p{N}_])"

/** Longer words are looked for first: a sister-in-law is no sister. */
const either = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join("|")

const withHyphens = (pattern: string): string => pattern.replaceAll(/[- ]/g, "[- ]")

/** Sets and patterns of the words of names. */
export const lists = derivedFromReadings((readings) => {
	const all = readings.map(({ names }) => names)
	const words = (list: List): readonly string[] => all.flatMap((names) => names[list])
	const set = (...names: readonly List[]): ReadonlySet<string> => new Set(names.flatMap(words))

	const signs = all.map(({ possessive }) => possessive)
	const owner = signs.map(({ sign, letter }) => `${sign}${letter}`).join("|")
	const ownerWithLetter = signs.map(({ sign, letter }) => `(?<=${letter})${sign}`).join("|")
	const anyOwner = signs.map(({ sign, letter }) => `${sign}(?:${letter})?`).join("|")

	const oneRole = `(?:(?:${words("roleBeginnings").join("|")})[- ]?){0,3}(?:${withHyphens(either(words("roles")))})(?:[- ](?:${withHyphens(words("roleEndings").join("|"))}))?`
	const roleOfAnother = `${oneRole}(?:${owner}|${ownerWithLetter}) (?:(?:${words("qualifiers").join("|")}) ){0,2}`
	/** A role as it may be in a sentence; that of somebody else with whose it is: "brother's wife" is no wife of the client's. */
	const role = `(?<![\\p{L}\\p{M}\\p{N}])(?:${roleOfAnother}){0,3}${oneRole}(?!${owner}|(?:${ownerWithLetter}) \\p{L}|[\\p{L}\\p{M}\\p{N}])`

	/** Where a heading begins to say more of somebody: after "Anna" of "Anna (church choir)" and of "Anna from the choir". */
	const others = `(?<=\\S) (?:${words("beforeOthers").join("|")})(?= )`
	const usualPlurals = all.flatMap(({ plurals }) => plurals.slice(0, 1)).join("|")
	const familyArticles = words("familyArticles").join("|")

	return {
		/** Words next to a role or a name that name nobody. */
		namesNobody: set("qualifiers", "groups", "littleWords", "titles"),
		titles: set("titles"),
		familyNames: set("familyNames"),
		givenNames: set("givenNames"),
		littleWords: set("littleWords"),
		ordinaryNames: set("ordinaryNames"),
		/** Words that are names too. */
		wordsAndNames: set("ordinaryNames", "roles"),
		months: set("months"),
		plurals: words("plurals").map((plural) => new RegExp(`(?<=..)${plural}$`, "u")),
		usualPlural: new RegExp(`(?:${usualPlurals})$`, "i"),
		family: new RegExp(`^(?:${familyArticles}) (\\p{L}{3,})(?:${usualPlurals})$`, "iu"),
		familyArticle: new RegExp(`^(?:${familyArticles}) `, "i"),
		afterFamilyArticle: new RegExp(`${begins}(?:${familyArticles}) $`, "iu"),
		afterArticle: new RegExp(`${begins}(?:${words("articles").join("|")}) $`, "iu"),
		beforeMonth: new RegExp(`(?:${begins}(?:${words("beforeMonth").join("|")})|\\d\\.?)[ -]$`, "iu"),
		afterVerb: new RegExp(`^ (?:${words("afterVerb").join("|")})${ends}`, "u"),
		aRole: new RegExp(role, "iu"),
		everyRole: new RegExp(role, "giu"),
		moreFollows: new RegExp(others, "iu"),
		furtherWords: new RegExp(`[(,;:–—]| - |${others}`, "iu"),
		group: new RegExp(`(?<![\\p{L}\\p{M}])(${words("groups").join("|")})((?: \\p{Lu}\\S*)*)\\s*$`, "iu"),
		/** After a title comes a name, even that of "Mr Priest". */
		titled: new RegExp(
			`(?<![\\p{L}\\p{M}])(?:${words("titles")
				.flatMap((title) => [title, title.slice(0, 1).toUpperCase() + title.slice(1)])
				.join("|")})\\.? (\\p{Lu}[\\p{L}\\p{M}]+)`,
			"gu",
		),
		animal: new RegExp(`${begins}(?:${words("animals").join("|")})${ends}`, "iu"),
		notOwn: new RegExp(`${begins}(?:${words("notOwn").join("|")})${ends}`, "iu"),
		beginsWithOwner: new RegExp(`^\\p{L}+(?:${owner})`, "u"),
		hasOwner: new RegExp(`\\p{L}(?:${owner}) `, "u"),
		endsWithOwner: new RegExp(`(?:${anyOwner}) $`, "u"),
		afterOwner: new RegExp(`(?:${anyOwner})\\s(?:\\S+\\s){0,2}$`, "u"),
		ownerSign: new RegExp(signs.map(({ sign }) => sign).join("|"), "u"),
		/** What makes a capital part of a word: "O'Brien", "T-shirt". */
		wordGoesOn: new RegExp(`^(?:['’](?!(?:${signs.map(({ letter }) => letter).join("|")})${ends})|-)\\p{L}`, "u"),
		capitalLetters: new RegExp(words("capitalLetters").join("|"), "u"),
		isOfSomebody: (text: string): boolean => all.some(({ ofSomebody }) => ofSomebody.test(text)),
		isOfClient: (text: string): boolean => all.some(({ ofClient }) => ofClient.test(text)),
		isOwned: (text: string): boolean => all.some(({ owned }) => owned.test(text)),
	}
})
