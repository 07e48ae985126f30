/** Names of people in running text, found word by word: the time it takes grows with the text, not with the people. */
import type { PersonFacts } from "../cases/facts.ts"
import { nameWords } from "./roles.ts"

interface Named {
	readonly person: PersonFacts
	/** All words of the heading: "aunt" beside Rosa belongs to her name. */
	readonly words: ReadonlySet<string>
}

interface Word {
	readonly text: string
	readonly start: number
	readonly end: number
}

/** Each name of these people replaced, wherever it stands as a word, written as in its heading or in capitals. */
export function namesReplaced(people: readonly PersonFacts[], by: (person: PersonFacts) => string): (text: string) => string {
	const byName = new Map<string, Named[]>()
	for (const person of people) {
		const named = { person, words: new Set(wordsIn(person.name).flatMap(({ text }) => [text, text.toLowerCase(), text.toUpperCase()])) }
		for (const name of nameWords(person.name)) {
			for (const written of new Set([name, name.toUpperCase()])) byName.set(written, [...(byName.get(written) ?? []), named].slice(0, mostOfOneName))
		}
	}
	return byName.size === 0 ? (text) => text : (text) => replaced(text, byName, by)
}

/** A name that more people share than this tells nobody apart. */
const mostOfOneName = 20

function replaced(text: string, byName: ReadonlyMap<string, readonly Named[]>, by: (person: PersonFacts) => string): string {
	const words = wordsIn(text)
	let [made, from, free] = ["", 0, 0]
	for (let at = 0; at < words.length; at++) {
		const candidates = byName.get(words[at]?.text ?? "")
		if (!candidates) continue
		// Of two Annas it is the one whose other name stands beside this one.
		const runs = candidates.map((named) => ({ named, run: runOf(named, words, at, free, text) }))
		const longest = runs.reduce((best, each) => (each.run.last - each.run.first > best.run.last - best.run.first ? each : best))
		const { first, last } = longest.run
		made += text.slice(from, words[first]?.start) + by(longest.named.person)
		from = words[last]?.end ?? text.length
		free = last + 1
		at = last
	}
	return made + text.slice(from)
}

/** The words around one that belong to the same name. */
function runOf({ words: own }: Named, words: readonly Word[], at: number, free: number, text: string): { readonly first: number; readonly last: number } {
	const isNext = (left: number, right: number): boolean => /^[ \t\r\n'’-]{1,3}$/.test(text.slice(words[left]?.end, words[right]?.start))
	let [first, last] = [at, at]
	while (first > free && own.has(words[first - 1]?.text ?? "") && isNext(first - 1, first)) first--
	while (last + 1 < words.length && own.has(words[last + 1]?.text ?? "") && isNext(last, last + 1)) last++
	return { first, last }
}

/** An address of mail or a mention is no name, and holds none. */
const word = /(?<![\p{L}\p{N}\p{M}_@])[\p{L}\p{N}\p{M}_]+(?![\p{L}\p{N}\p{M}_@])/gu

const wordsIn = (text: string): Word[] => Array.from(text.matchAll(word), (match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
