/** What the values of keys can mean that are written another way than the format says. */
import { type FrontMatterKey, type Term, writtenWords } from "../../../record/index.ts"
import { valueOfKey } from "../../../record/places.ts"
import { datesMeant, datesMeantOn, isOtherWeekday, monthsMeant } from "./dates.ts"
import { type Meaning, meaningOf, withoutQuotes } from "./meaning.ts"
import { type Counted, numbersMeant, numbersWithin } from "./numbers.ts"
import { timesMeant, timesOfSpan } from "./times.ts"

export { datesMeantOn } from "./dates.ts"
export type { Meaning } from "./meaning.ts"

type Language = Term<"language"> | undefined

/** What a text can mean as the value of a key in a note in `language`; `fits` says which values the key takes. */
export function meaningFor(key: FrontMatterKey, text: string, language: Language, fits: (value: string) => boolean): Meaning {
	const meaning = readerOf(key, language)(text)
	const values = meaning.values.filter(fits)
	if (values.length > 0) return { ...meaning, values }
	if (valueOfKey(key).form !== "whole") return { values: [] }
	const within = numbersWithin(text.toLowerCase(), countedBy(key)).filter(fits)
	return within.length > 0 ? { values: within, doubtful: true } : { values: [] }
}

const nothing: Meaning = { values: [] }

function readerOf(key: FrontMatterKey, language: Language): (text: string) => Meaning {
	switch (valueOfKey(key).form) {
		case "case":
			return (text) => ({ values: [withoutQuotes(text)] })
		case "date":
			return (text) => dateMeaning(text, language)
		case "time":
			return (text) => timeMeaning(text, key.key === "end" ? "last" : "first", language)
		case "version":
			return (text) => ({ values: [/^v?(\d{1,3})(?:[.,]0)?$/i.exec(text)?.[1] ?? ""] })
		case "whole":
			return (text) => meaningOf(text, (plain) => numbersMeant(plain, countedBy(key), language))
		default:
			return valueOfKey(key).mayBeDate ? (text) => dateInWordsMeaning(text, language) : () => nothing
	}
}

/** A date with the name of another day is in doubt. */
function dateMeaning(text: string, language: Language): Meaning {
	const meaning = meaningOf(text, (plain) => datesMeant(plain, language))
	return isOtherWeekday(text, meaning.values, language) ? { ...meaning, doubtful: true } : meaning
}

/** The day or the month that words may be; other words stay as they are. */
function dateInWordsMeaning(text: string, language: Language): Meaning {
	if (isDateOrPart.test(text)) return nothing
	const meaning = meaningOf(text, (plain) => [datesMeant(plain, language), monthsMeant(plain)].find((found) => found.length > 0) ?? [])
	return meaning.doubtful || meaning.remark ? nothing : meaning
}

const isDateOrPart = /^\d{4}(?:-\d{2}){0,2}$/

/** Of a span the time that the key is for: that it says the other one as well is a remark. */
function timeMeaning(text: string, which: "first" | "last", language: Language): Meaning {
	const meaning = meaningOf(text, (plain) => timesMeant(plain, language))
	if (meaning.values.length > 0) return meaning
	const ofSpan = meaningOf(text, (plain) => timesOfSpan(plain, which, language))
	return ofSpan.values.length > 0 ? { ...ofSpan, remark: true } : nothing
}

const counted: readonly Counted[] = ["session", "sessions", "minutes", "weeks"]
const countedBy = ({ key }: FrontMatterKey): Counted | undefined => counted.find((name) => name === key)

/** Whether a text says in place of a value that there is none. */
export const saysNothing = (text: string): boolean => writtenWords().nothing.includes(text.trim().toLowerCase())

/** Any day will do: only whether there is an answer is asked. */
const anyDay = "2026-06-15"

/** Whether a text says a date only to those who know on which day it was written: `yesterday`, `3 March`. */
export const isRelativeDate = (text: string): boolean => text.length <= 40 && datesMeantOn(anyDay, text).length > 0
