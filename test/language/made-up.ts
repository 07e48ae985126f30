/** A language that nobody speaks, made from English letter by letter: what of English is left in an answer is wired in. */
import { english, type Language } from "../../src/language/index.ts"
import type { RecordWords } from "../../src/record/index.ts"

const shift = (text: string, by: number): string =>
	text.replace(/[a-z]/gi, (letter) => {
		const first = letter <= "Z" ? 65 : 97
		return String.fromCharCode(((letter.charCodeAt(0) - first + by + 26) % 26) + first)
	})

/** A text in the made-up language. Said twice it is still no English. */
export const made = (text: string): string => shift(text, 3)
const unmade = (text: string): string => shift(text, -3)

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
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spokenValue(inner)]))
}

/** A table by words. */
const byWords = <Value>(table: Readonly<Record<string, Value>>): Record<string, Value> =>
	Object.fromEntries(Object.entries(table).map(([word, value]) => [made(word), value]))

const { parts, terms, measures, reading, singular } = english.record
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
	singular: (word) => made(singular(unmade(word))),
}

export const madeUp: Language = {
	id: "en",
	record,
	findings: spoken(english.findings),
	assist: spoken(english.assist),
	later: {
		guidance: async () => spoken(await english.later.guidance()),
		handbook: async () => spoken(await english.later.handbook()),
	},
}

/** Words of five letters or more that English says of the record and of findings. */
export const englishWords: ReadonlySet<string> = new Set(wordsIn([english.record, english.findings]))

function wordsIn(value: unknown): string[] {
	if (typeof value === "string") return longWords(value)
	if (typeof value !== "object" || value === null || value instanceof RegExp) return []
	return Object.values(value).flatMap(wordsIn)
}

/** The words of five letters or more in a text, in lower case. */
export function longWords(text: string): string[] {
	return text.toLowerCase().match(/[a-z]{5,}/g) ?? []
}
