/** Names of people in running text, found word by word: the time it takes grows with the text, not with the people. */
import type { PersonFacts } from "../../cases/facts.ts"
import { derivedFromReadings } from "../reading.ts"
import { keyOf, keysOf, unseen, withoutUnseen } from "./letters.ts"
import { lists } from "./lists.ts"
import { isFirst, isOrdinaryHere, isOrdinaryPlural } from "./ordinary.ts"
import { doubtfulNames, headingOf, isInitial, isLittleWord, isWord, nameWords, smallNames, wordsTogether } from "./roles.ts"
import { hanNames, isWrittenWithin, withinPattern } from "./within.ts"

/** What persons are called, by the text before them. */
export type NameAfter = (persons: readonly PersonFacts[], before: string) => string

interface Named {
	readonly person: PersonFacts
	/** All words of the heading, as they are compared: "aunt" next to Rosa belongs to her name. */
	readonly words: ReadonlySet<string>
	/** Of them those that are words too: written small they are no part of the name, as in "Rose rose". */
	readonly ordinary: ReadonlySet<string>
	/** "C. Miller" is Chris Miller. */
	readonly initials: ReadonlySet<string>
}

interface Together {
	readonly person: PersonFacts
	readonly keys: readonly string[]
	readonly areInitials: boolean
}

interface Names {
	readonly byName: ReadonlyMap<string, readonly Named[]>
	/** Those that are names even if they are written small. */
	readonly small: ReadonlySet<string>
	/** Those that are names only within a sentence. */
	readonly doubtful: ReadonlySet<string>
	/** Headings that name somebody only as a whole, by their first word. */
	readonly together: ReadonlyMap<string, readonly Together[]>
}

interface Word {
	readonly text: string
	/** As it is compared. */
	readonly key: string
	readonly start: number
	readonly end: number
}

/** Words of a text from one to another, and whom they name. */
interface Found {
	readonly first: number
	readonly last: number
	readonly persons: readonly PersonFacts[]
	readonly words: ReadonlySet<string>
	/** Letters before the name in the same word: "and" in Arabic. */
	readonly prefix?: number
}

/** Each name of these people replaced, wherever it is a word: as in its heading, in capitals, and written small unless it is an ordinary word. */
export function namesReplaced(people: readonly PersonFacts[], by: NameAfter): (text: string) => string {
	const byName = new Map<string, Named[]>()
	const together = new Map<string, Together[]>()
	const within = new Map<string, PersonFacts[]>()
	const [small, doubtful, certain] = [new Set<string>(), new Set<string>(), new Set<string>()]
	for (const person of people) {
		const heading = headingOf(person)
		const names = nameWords(heading)
		const initials = new Set(
			[...names, ...(names.length > 0 ? (heading.match(/(?<!\p{L})\p{Lu}(?!\p{L})/gu) ?? []) : [])].map((name) => keyOf(name).slice(0, 1)),
		)
		const own = wordsIn(heading).filter(({ key }) => key.length > 1 || isWrittenWithin(key))
		const ordinary = new Set(names.filter(isWord).map(keyOf))
		const named = { person, initials, ordinary, words: new Set(own.flatMap(({ text }) => keysOf(text))) }
		const whole = names.join("")
		if (isWrittenWithin(whole)) for (const name of hanNames(whole)) add(within, name, person)
		for (const name of names) {
			if (isWrittenWithin(name) && name.length > 1) for (const form of hanNames(name)) add(within, form, person)
			else for (const key of keysOf(name)) add(byName, key, named)
			certain.add(keyOf(name))
		}
		// Several of one family: each of them has its name.
		const family = lists().family.exec(heading)?.[1]
		if (family !== undefined && names.length > 0) for (const key of keysOf(family)) add(byName, key, named)
		for (const name of doubtfulNames(heading)) {
			for (const key of keysOf(name)) add(byName, key, named)
			doubtful.add(keyOf(name))
		}
		for (const name of smallNames(heading)) for (const key of keysOf(name)) small.add(key)
		const asWhole = wordsTogether(heading)
		const keys = asWhole.map(keyOf)
		if (keys[0] !== undefined) add(together, keys[0], { person, keys, areInitials: asWhole.every(isInitial) })
	}
	if (byName.size + within.size + together.size === 0) return (text) => text
	const names = { byName, small, together, doubtful: new Set([...doubtful].filter((name) => !certain.has(name))) }
	if (within.size === 0) return (text) => replaced(text, names, by)
	const anyWithin = withinPattern([...within.keys()])
	return (text) =>
		text
			.normalize("NFC")
			.split(anyWithin)
			.map((piece, index) => (index % 2 === 1 ? by(within.get(withoutUnseen(piece)) ?? [], "") : replaced(piece, names, by)))
			.join("")
}

/** A name that more people share than this distinguishes nobody. */
const mostOfOneName = 20

function add<Of>(to: Map<string, Of[]>, key: string, value: Of): void {
	const held = to.get(key)
	if (!held) to.set(key, [value])
	else if (held.length < mostOfOneName && held.at(-1) !== value) held.push(value)
}

function replaced(text: string, names: Names, by: NameAfter): string {
	const words = wordsIn(text)
	let [made, from, free] = ["", 0, 0]
	for (let at = 0; at < words.length; at++) {
		const found = togetherAt(words, at, names, text) ?? nameAt(words, at, free, names, text)
		if (!found) continue
		const before = text.slice(from, (words[found.first]?.start ?? 0) + (found.prefix ?? 0))
		const end = words[found.last]?.end ?? text.length
		const called = by(found.persons, before)
		made += before + called
		from = end + pointOf(words[found.last], text, end).length + sameInBrackets(text.slice(end, end + 60), called, found.words).length
		while ((words[at + 1]?.start ?? from) < from) at++
		free = at + 1
	}
	return made + text.slice(from)
}

/** Whom a word and those around it name. */
function nameAt(words: readonly Word[], at: number, free: number, names: Names, text: string): Found | undefined {
	const { candidates, prefix = 0 } = candidatesFor(words[at], names, text) ?? {}
	if (!candidates) return undefined
	if (prefix > 0) return { first: at, last: at, persons: candidates.map(({ person }) => person), words: new Set(), prefix }
	// Of two Annas it is the one whose other name is next to this one; if none is, it may be either.
	const runs = candidates.map((named) => ({ named, run: runOf(named, words, at, free, text) }))
	const most = Math.max(...runs.map(({ run }) => run.last - run.first))
	const longest = runs.filter(({ run }) => run.last - run.first === most)
	const { first, last } = longest[0]?.run ?? { first: at, last: at }
	return { first, last, persons: longest.map(({ named }) => named.person), words: longest[0]?.named.words ?? new Set() }
}

/** Small words that Arabic and Hebrew write in one with what follows: and, to, in, from, that. */
const joined = /^(?:[وفبلك](?=\p{Script=Arabic}{2})|[והבלמשכ](?=\p{Script=Hebrew}{2}))/u

/** Whom a word may name: "Millers" and "Anna's" as well as Miller and Anna, but no word that means something else in its place. */
function candidatesFor(
	word: Word | undefined,
	{ byName, small, doubtful }: Names,
	text: string,
): { readonly candidates: readonly Named[]; readonly prefix?: number } | undefined {
	if (!word) return undefined
	const prefix = joined.exec(word.key)?.[0].length ?? 0
	const joinedTo = prefix > 0 && !byName.has(word.key) ? byName.get(word.key.slice(prefix)) : undefined
	if (joinedTo) return { candidates: joinedTo, prefix }
	const key = [word.key, ...lists().plurals.map((plural) => word.key.replace(plural, ""))].find((each) => byName.has(each))
	const found = key === undefined ? undefined : byName.get(key)
	if (key === undefined || !found || (isSmall(word) && !small.has(key))) return undefined
	const before = text.slice(Math.max(0, word.start - 12), word.start)
	if ((doubtful.has(key) || isLittleWord(word.text)) && isFirst(before)) return undefined
	return isOrdinaryHere(word.text, before, text.slice(word.end, word.end + 8)) || (key !== word.key && isOrdinaryPlural(key, before))
		? undefined
		: { candidates: found }
}

/** Written without a capital, in a script that has them. */
const isSmall = ({ text }: Word): boolean => text === text.toLowerCase() && text !== text.toUpperCase()

/** The words around one that belong to the same name. */
function runOf(
	{ words: own, initials, ordinary }: Named,
	words: readonly Word[],
	at: number,
	free: number,
	text: string,
): { readonly first: number; readonly last: number } {
	const isOwn = (word: Word | undefined): boolean =>
		word !== undefined &&
		((own.has(word.key) && !(ordinary.has(word.key) && isSmall(word))) ||
			(initials.has(word.key) && (isLetterOf(word, text) || lists().ownerSign.test(text.slice(word.end, word.end + 1)))))
	const isTitle = (word: Word | undefined): boolean => word !== undefined && titleKeys().has(word.key) && word.text !== word.key
	let [first, last] = [at, at]
	while (first > free && (isOwn(words[first - 1]) || isTitle(words[first - 1])) && isNext(words, first - 1, text)) first--
	while (last + 1 < words.length && isOwn(words[last + 1]) && isNext(words, last, text)) last++
	return { first, last }
}

/** Whom words from one on name as a whole. */
function togetherAt(words: readonly Word[], at: number, { together }: Names, text: string): Found | undefined {
	const candidates = (together.get(words[at]?.key ?? "") ?? []).toSorted((a, b) => b.keys.length - a.keys.length)
	for (const { person, keys, areInitials } of candidates) {
		const isHere = keys.every((key, index) => {
			const word = words[at + index]
			return word?.key === key && (!areInitials || isInitialAt(word, text)) && (index === 0 || isNext(words, at + index - 1, text))
		})
		if (isHere) return { first: at, last: at + keys.length - 1, persons: [person], words: new Set(keys) }
	}
	return undefined
}

/** A capital, but not the words "I" and "A". */
const isLetterOf = ({ text: letter, end }: Word, text: string): boolean =>
	isInitial(letter) && (!lists().capitalLetters.test(letter) || text[end] === ".")

/** A capital by itself: neither that of "O'Brien" nor that of "T-shirt". */
const isInitialAt = (word: Word, text: string): boolean =>
	isLetterOf(word, text) &&
	!/['’-]/.test(text.slice(Math.max(0, word.start - 1), word.start)) &&
	!lists().wordGoesOn.test(text.slice(word.end, word.end + 3))

/** A title that is cut short has its point, and so has an initial; after any other word a point ends the sentence. */
const isNext = (words: readonly Word[], left: number, text: string): boolean => {
	const { key = "", end } = words[left] ?? {}
	const between = text.slice(end, words[left + 1]?.start)
	return (
		/^(?:\.|\p{Zs}{0,2}[\p{Zs}\t\r\n]|\r\n|['’ʼ‘`´‐‑–-])$/u.test(between) ||
		(/^\.(?: ?[\p{Zs}\t\r\n]|\r\n)$/u.test(between) && (key.length === 1 || titleKeys().has(key)))
	)
}

/** The point of an initial, if it ends no sentence. */
const pointOf = (word: Word | undefined, text: string, end: number): string =>
	word && isInitial(word.text) && /^\.(?: \p{Ll}|[,;:'’)])/u.test(text.slice(end, end + 3)) ? "." : ""

/** Brackets after a name that say once more what it is replaced by. */
function sameInBrackets(after: string, called: string, own: ReadonlySet<string>): string {
	const [all = "", inside = ""] = /^ \(([^()]+)\)/.exec(after) ?? []
	const keys = wordsIn(inside).map(({ key }) => key)
	return keys.length > 0 && (inside.toLowerCase() === called || keys.every((key) => own.has(key))) ? all : ""
}

const titleKeys = derivedFromReadings((): ReadonlySet<string> => new Set([...lists().titles].map(keyOf)))

/** Invisible signs do not end a word, wherever they are in it. */
const word = new RegExp(`[\\p{L}\\p{N}\\p{M}]+(?:[${unseen}]+[\\p{L}\\p{N}\\p{M}]+)*`, "gu")

const wordsIn = (text: string): Word[] =>
	Array.from(text.matchAll(word), (match) => ({
		text: withoutUnseen(match[0]),
		key: keyOf(match[0]),
		start: match.index,
		end: match.index + match[0].length,
	}))
