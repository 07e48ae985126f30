/** How notes are worded in any of the languages that are shipped: a note is read the same, whichever language is chosen. */
import { derived } from "../text/words.ts"
import { type PartId, readableLanguages } from "./words.ts"
import type { ReadingWords } from "./reading-words.ts"
import type { Term } from "./vocabularies.ts"

/** The words of all shipped languages, list after list and table after table. */
export const readingWords: () => ReadingWords = derived(() => {
	const [first, ...others] = readableLanguages.current.map(({ record: { reading } }) => reading)
	if (first === undefined) throw new Error("No language can be read")
	return others.reduce(joined, first)
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

/** Both lists one after the other, and both tables as one, at any depth; of anything else the first. */
function joined<Value>(first: Value, second: Value): Value {
	return joinedValues(first, second) as Value
}

function joinedValues(first: unknown, second: unknown): unknown {
	if (Array.isArray(first) && Array.isArray(second)) return [...(first as readonly unknown[]), ...(second as readonly unknown[])]
	if (!isTable(first) || !isTable(second)) return first ?? second
	const keys = new Set([...Object.keys(first), ...Object.keys(second)])
	return Object.fromEntries([...keys].map((key) => [key, joinedValues(first[key], second[key])]))
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value)

/** The title and the aliases of a part in each shipped language. */
export const namesOfPart = (id: PartId): readonly string[] =>
	readableLanguages.current.flatMap(({ record: { parts } }) => [parts[id].title, ...(parts[id].aliases ?? [])])
