/** Names of people in running text, found word by word: the time it takes grows with the text, not with the people. */
import type { PersonFacts } from "../cases/facts.ts"
import { isMonthHere, ordinaryNames } from "./en/index.ts"
import { nameWords } from "./roles.ts"

interface Named {
	readonly person: PersonFacts
	/** All words of the heading, as they are compared: "aunt" beside Rosa belongs to her name. */
	readonly words: ReadonlySet<string>
}

interface Word {
	readonly text: string
	/** As it is compared. */
	readonly key: string
	readonly start: number
	readonly end: number
}

/** Each name of these people replaced, wherever it stands as a word: as in its heading, in capitals, and a first name written small. */
export function namesReplaced(people: readonly PersonFacts[], by: (persons: readonly PersonFacts[]) => string): (text: string) => string {
	const byName = new Map<string, Named[]>()
	const small = new Set<string>()
	const within: { readonly name: string; readonly person: PersonFacts }[] = []
	for (const person of people) {
		const named = { person, words: new Set(wordsIn(person.name).map(({ key }) => key)) }
		for (const [index, name] of nameWords(person.name).entries()) {
			const key = keyOf(name)
			// Family names are words as well: a day is nobody's where it is written small.
			if (index === 0 && !ordinaryNames.has(key)) small.add(key)
			if (withoutSpaces.test(name)) within.push({ name: name.normalize("NFC"), person })
			else byName.set(key, [...(byName.get(key) ?? []), named].slice(0, mostOfOneName))
		}
	}
	if (byName.size + within.length === 0) return (text) => text
	return (text) => {
		const made = replaced(text, { byName, small }, by)
		return within.reduce((all, { name, person }) => (all.includes(name) ? all.replaceAll(name, () => by([person])) : all), within.length > 0 ? made.normalize("NFC") : made)
	}
}

/** A name that more people share than this tells nobody apart. */
const mostOfOneName = 20

/** Scripts that put no space between words: a name is found within other letters. */
const withoutSpaces = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+$/u

interface Names {
	readonly byName: ReadonlyMap<string, readonly Named[]>
	/** Those that are names even where they are written small. */
	readonly small: ReadonlySet<string>
}

function replaced(text: string, names: Names, by: (persons: readonly PersonFacts[]) => string): string {
	const words = wordsIn(text)
	let [made, from, free] = ["", 0, 0]
	for (let at = 0; at < words.length; at++) {
		const candidates = candidatesFor(words[at], names, text)
		if (!candidates) continue
		// Of two Annas it is the one whose other name stands beside this one; where none does, it may be either.
		const runs = candidates.map((named) => ({ named, run: runOf(named, words, at, free, text) }))
		const most = Math.max(...runs.map(({ run }) => run.last - run.first))
		const longest = runs.filter(({ run }) => run.last - run.first === most)
		const { first, last } = longest[0]?.run ?? { first: at, last: at }
		made += text.slice(from, words[first]?.start) + by(longest.map(({ named }) => named.person))
		from = words[last]?.end ?? text.length
		free = last + 1
		at = last
	}
	return made + text.slice(from)
}

/** Whom a word may name: "Millers" and "Anna's" as well as Miller and Anna, but no word that means something else where it stands. */
function candidatesFor(word: Word | undefined, { byName, small }: Names, text: string): readonly Named[] | undefined {
	if (!word) return undefined
	const key = [word.key, word.key.replace(/(?<=..)s$/u, ""), word.key.replace(/(?<=..)es$/u, "")].find((each) => byName.has(each))
	const found = key === undefined ? undefined : byName.get(key)
	const isSmall = word.text === word.text.toLowerCase() && word.text !== word.text.toUpperCase()
	if (key === undefined || !found || (isSmall && !small.has(key))) return undefined
	return isMonthHere(word.text, text.slice(Math.max(0, word.start - 12), word.start), text.slice(word.end, word.end + 8)) ? undefined : found
}

/** The words around one that belong to the same name. */
function runOf({ words: own }: Named, words: readonly Word[], at: number, free: number, text: string): { readonly first: number; readonly last: number } {
	// A title that is cut short has its point.
	const isNext = (left: number, right: number): boolean => /^(?:\.? ?[ \t\r\n]?|['’-])$/.test(text.slice(words[left]?.end, words[right]?.start)) && text.slice(words[left]?.end, words[right]?.start) !== ""
	let [first, last] = [at, at]
	while (first > free && own.has(words[first - 1]?.key ?? "") && isNext(first - 1, first)) first--
	while (last + 1 < words.length && own.has(words[last + 1]?.key ?? "") && isNext(last, last + 1)) last++
	return { first, last }
}

/** A mention is passed over as a whole: it is an alias already. */
const word = /(?<![\p{L}\p{N}\p{M}])@[\p{L}\p{N}\p{M}_-]+|[\p{L}\p{N}\p{M}]+/gu

const keyOf = (text: string): string => text.normalize("NFC").toLowerCase()

const wordsIn = (text: string): Word[] => Array.from(text.matchAll(word), (match) => ({ text: match[0], key: keyOf(match[0]), start: match.index, end: match.index + match[0].length }))
