/** How notes are worded in any of the languages that are shipped: a note is read the same, whichever language is chosen. */
import { derived } from "../text/words.ts"
import { type PartId, readableLanguages } from "./words.ts"
import type { ReadingWords } from "./reading-words.ts"
import type { Term } from "./vocabularies.ts"

/** The words of all shipped languages, list after list and table after table. */
export const readingWords: () => ReadingWords = derived(() => {
	const all = readableLanguages.current.map(({ record: { reading } }) => reading)
	if (all.length === 0) throw new Error("No language can be read")
	return joined(all)
})

const readingsByLanguage = derived(() => new Map(readableLanguages.current.map(({ id, record }) => [id, record.reading])))

/**
 * The words of one language, for running text: a word that says one thing in a language may be an article in another. Without a
 * language, or if that is not shipped, the words of all.
 */
export const readingWordsOf = (language: Term<"language"> | undefined): ReadingWords => readingWordsIn(language) ?? readingWords()

/** The words of one language alone; nothing without a language, or if that is not shipped. */
export const readingWordsIn = (language: Term<"language"> | undefined): ReadingWords | undefined =>
	language && readingsByLanguage().get(language)

/** All lists one after the other, and all tables as one, at any depth; of anything else the first. */
const joined = <Value>(all: readonly Value[]): Value => joinedValues(all) as Value

function joinedValues(all: readonly unknown[]): unknown {
	const [first] = all
	if (all.length === 1) return first
	if (all.every((value) => Array.isArray(value))) return all.flat()
	if (!all.every(isTable)) return first
	const keys = new Set(all.flatMap((table) => Object.keys(table)))
	return Object.fromEntries(
		Array.from(keys, (key) => [key, joinedValues(all.map((table) => table[key]).filter((value) => value !== undefined))]),
	)
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value)

/** The title and the aliases of a part in each shipped language. */
export const namesOfPart = (id: PartId): readonly string[] =>
	readableLanguages.current.flatMap(({ record: { parts } }) => [parts[id].title, ...(parts[id].aliases ?? [])])
