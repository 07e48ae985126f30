/** A language that nobody speaks, made from English letter by letter: what of English is left in an answer is wired in. */
import { english, type Language, languages, loadAllWords, useLanguage } from "../../src/language/index.ts"
import type { RecordWords } from "../../src/record/index.ts"
import type { Example } from "../../src/rules/example.ts"

const shift = (text: string, by: number): string =>
	text.replace(/[a-z]/gi, (letter) => {
		const first = letter <= "Z" ? 65 : 97
		return String.fromCharCode(((letter.charCodeAt(0) - first + by + 26) % 26) + first)
	})

/** A text in the made-up language. Said twice it is still no English. */
export const made = (text: string): string => shift(text, 3)
const unmade = (text: string): string => shift(text, -3)

/** The front matter of a note. */
export const head = /^---\n[\s\S]*?\n---\n/

/** A note with its body in the made-up language; keys of the front matter and ids of goals are the same in every language. */
export const translated = (note: string): string => {
	const front = head.exec(note)?.[0] ?? ""
	return front + made(note.slice(front.length)).replace(/\bJ(?=\d)/g, "G")
}

/** Notes from which every third line is left out: much is missing. */
export const withGaps = (note: string): string => {
	const front = head.exec(note)?.[0] ?? ""
	return (
		front +
		note
			.slice(front.length)
			.split("\n")
			.filter((line, index) => line.startsWith("#") || line === "" || index % 3 > 0)
			.join("\n")
	)
}

/** The source of a pattern: names of groups and escapes stay. */
const madePattern = (source: string): string =>
	source.replace(/\\[a-z]\{[^}]*\}|\\.|\(\?<\w+>|[a-z]+/gi, (piece) => (/^[a-z]/i.test(piece) ? made(piece) : piece))

/** The same with every text in it in the made-up language, and what functions in it answer. */
function spoken<Value>(value: Value): Value {
	return spokenValue(value) as Value
}

function spokenValue(value: unknown): unknown {
	if (typeof value === "string") return made(value)
	if (Array.isArray(value)) return value.map(spokenValue)
	if (typeof value === "function") return (...given: unknown[]): unknown => spokenValue((value as (...all: unknown[]) => unknown)(...given))
	if (typeof value !== "object" || value === null || value instanceof RegExp) return value
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [
			key,
			key === "examples" && typeof inner === "function" ? spokenExamples(inner as ExamplesOf) : spokenValue(inner),
		]),
	)
}

type ExamplesOf = () => readonly Example[]

/** The notes of an example may be in any language in which notes are read; what is said of them is in this one. */
const spokenExamples =
	(examples: ExamplesOf): ExamplesOf =>
	() =>
		examples().map((example) => ({
			...spoken(example),
			notes: example.notes,
			mended: example.mended,
			...(example.bytes && { bytes: example.bytes }),
		}))

/** A table by words. */
const byWords = <Value>(table: Readonly<Record<string, Value>>): Record<string, Value> =>
	Object.fromEntries(Object.entries(table).map(([word, value]) => [made(word), value]))

const { parts, terms, measures, reading, addenda, itemName, singular } = english.record
const { readings, frequency, written, people } = reading

const record: RecordWords = {
	parts: spoken(parts),
	terms: spoken(terms),
	measures: spoken(measures),
	reading: {
		...spoken(reading),
		readings: { ...spoken(readings), absent: readings.absent },
		frequency: { numbers: byWords(frequency.numbers), units: byWords(frequency.units), patterns: frequency.patterns.map(madePattern) },
		written: { ...spoken(written), months: byWords(written.months), ones: byWords(written.ones), tens: byWords(written.tens) },
		people: {
			...spoken(people),
			ages: { ...spoken(people.ages), numbers: byWords(people.ages.numbers), units: byWords(people.ages.units) },
		},
	},
	addenda: spoken(addenda),
	itemName: spoken(itemName),
	singular: (word) => made(singular(unmade(word))),
}

/** Each room's words that are loaded later, in the made-up language. */
function mapped<Rooms extends Language["later"]>(later: Rooms): Rooms {
	return Object.fromEntries(Object.entries(later).map(([room, load]) => [room, async () => spoken(await load())])) as Rooms
}

export const madeUp: Language = {
	id: "en",
	grammar: english.grammar,
	record,
	assist: spoken(english.assist),
	later: mapped(english.later),
}

/** Chooses a language, in a program that reads notes in the made-up one too. */
export async function choose(language: Language): Promise<void> {
	useLanguage(language, language === english ? languages : [...languages, madeUp])
	await loadAllWords()
}

/** Words of five letters or more that English says of the record and of findings. */
export const englishWords: ReadonlySet<string> = new Set(wordsIn([english.record, await english.later.findings()]))

function wordsIn(value: unknown): string[] {
	if (typeof value === "string") return longWords(value)
	if (typeof value !== "object" || value === null || value instanceof RegExp) return []
	return Object.values(value).flatMap(wordsIn)
}

/** The words of five letters or more in a text, in lower case. */
export function longWords(text: string): string[] {
	return text.toLowerCase().match(/[a-z]{5,}/g) ?? []
}
