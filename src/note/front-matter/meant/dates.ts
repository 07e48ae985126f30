/** The dates that a text may mean. */
import { calendarDate, readingWordsIn, type Term, writtenWords } from "../../../record/index.ts"
import { plusDays, weekdayOf } from "../../../text/dates.ts"
import { derived } from "../../../text/words.ts"
import { numberInWords, numberNamed } from "../../values/number-words.ts"
import { eitherOf } from "./meaning.ts"

type Language = Term<"language"> | undefined

/** The dates that a text says, whatever their days of the week, and the days of the week that it names. */
interface Said {
	readonly dates: readonly string[]
	readonly weekdays: readonly number[]
}

/**
 * The dates that a text in small letters may mean in a note in `language`, as `YYYY-MM-DD`; a time after it is passed over, and
 * nothing moves by a time zone.
 */
export function datesMeant(text: string, language: Language): readonly string[] {
	const { dates: all, weekdays } = saidIn(text, language)
	// The day of the week says which of two days is meant, and contradicts one that it does not fit.
	const [weekday] = weekdays
	return weekday === undefined || all.length < 2 ? all : oneOr(all, (date) => weekdayOf(date) === weekday)
}

function saidIn(text: string, language: Language): Said {
	const written = withoutTime(text)
	const inNumbers = inDigits(written.replace(weekdayNames(), " ").trim().replace(fillersBefore(), ""), language)
	// Next to a date in digits a word is a day of the week that could be a month as well: “mar 15/9/26”.
	const isWeekday = (word: string): boolean =>
		weekdayNamed(word) !== undefined && (inNumbers.length > 0 || numberNamed(writtenWords().months, word) === undefined)
	const words = wordsOf(written)
	return {
		dates:
			inNumbers.length > 0
				? inNumbers
				: inWords(
						written,
						words.filter((word) => !isWeekday(word)),
					),
		weekdays: words.filter(isWeekday).flatMap((word) => weekdayNamed(word) ?? []),
	}
}

const weekdayNamed = (word: string): number | undefined => numberNamed(writtenWords().weekdays, word)

/** The dates that fit, or all if none does. */
const oneOr = (all: readonly string[], fits: (date: string) => boolean): readonly string[] => {
	const fitting = all.filter(fits)
	return fitting.length > 0 ? fitting : all
}

/** Whether a text names the day of the week of none of these dates. */
export function isOtherWeekday(text: string, read: readonly string[], language: Language): boolean {
	const named = saidIn(text.toLowerCase(), language).weekdays
	return named.length > 0 && read.length > 0 && read.every((date) => !named.includes(weekdayOf(date)))
}

const timeAfter = derived(() => {
	const { always, morning, afternoon, before } = writtenWords().clock
	const half = eitherOf([...always, ...morning, ...afternoon])
	const time = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:${half}))?|\d{1,2} ?(?:${half})(?: ?[0-5]\d)?`
	return new RegExp(String.raw`(?<=\d)(?:t|,? )(?:(?:${eitherOf(before)}) )?(?:${time})(?: ?(?:z|[+-]\d{2}:?\d{2}))?$`)
})

const withoutTime = (text: string): string => text.replace(timeAfter(), "")

const weekdayNames = derived(() => {
	const names = eitherOf(Object.keys(writtenWords().weekdays))
	return new RegExp(String.raw`[ ,]*\(?(?<![\p{L}\p{N}])(?:${names})(?![\p{L}\p{N}])\.?\)?[ ,]*`, "gu")
})

/** “On the” before a day. */
const fillersBefore = derived(() => new RegExp(String.raw`^(?:(?:${eitherOf(writtenWords().fillers)})\b[., ]*)+`))

function inDigits(day: string, language: Language): readonly string[] {
	const [, year = "", , month = "", dayOfMonth = ""] = /^(\d{4}) ?([-/._ ]) ?(\d{1,2}) ?\2 ?(\d{1,2})\.?$/.exec(day) ?? []
	if (year !== "") return dates([[year, month, dayOfMonth]])
	if (/^\d{6}$|^\d{8}$/.test(day)) return inDigitsAlone(day)
	const [, first = "", between = "", second = "", third = ""] = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(day) ?? []
	if (first === "") return []
	const asDayFirst = dates([[third, second, first]])
	// With dots the day comes first everywhere; else it depends on the language, or is the one or the other.
	if ((between === "." && Number(second) <= 12) || (isDayFirst(language) && asDayFirst.length > 0)) return asDayFirst
	return dates([
		[third, second, first],
		[third, first, second],
	])
}

const isDayFirst = (language: Language): boolean => readingWordsIn(language)?.written.dayFirst ?? false

/** `20260303`, `03032026`; of six digits, `260303`, the year may come first or last. */
function inDigitsAlone(digits: string): readonly string[] {
	const [, whole] = /^((?:19|20)\d{6})$/.exec(digits) ?? []
	if (whole !== undefined) return dates([[whole.slice(0, 4), whole.slice(4, 6), whole.slice(6)]])
	const [first, second, last] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)]
	const yearFirst = digits.length === 6 ? [[first, second, last] as const] : []
	return dates([...yearFirst, [last, second, first], [last, first, second]])
}

/** Words and numbers: `3march2026` is three of them. */
const wordsOf = (text: string): string[] =>
	text
		.replace(/(?<=\d)(?=\p{L}{3})|(?<=\p{L}{3})(?=\d)/gu, " ")
		.split(/[\s,./()-]+/)
		.filter((word) => word !== "" && !writtenWords().fillers.includes(word))

/** `2 february 2026`, `feb 2nd 2026`, `2-feb-26`, `third of march 2026`; `12-16 march 2026` may be each of two days. */
function inWords(written: string, words: readonly string[]): readonly string[] {
	const read = dayAndMonth(words)
	if (!read || read.numbers.length < 2) return []
	const { month, numbers } = read
	const [a = "", b = "", c] = numbers
	if (c !== undefined)
		return isRange.test(written) && c.length === 4 && a.length < 3 && b.length < 3 ? [a, b].flatMap((day) => dates([[c, month, day]])) : []
	return dates(a.length === 4 ? [[a, month, b]] : [[b, month, a]])
}

/** Two days with a dash between them. */
const isRange = /\d\.? ?- ?\d/

function dayAndMonth(words: readonly string[]): { readonly month: string; readonly numbers: readonly string[] } | undefined {
	const { months } = writtenWords()
	const found = words.flatMap((word) => numberNamed(months, word) ?? [])
	const numbers = words.flatMap((word) => numberOf(word) ?? [])
	const [month] = found
	return month !== undefined && found.length === 1 && numbers.length + 1 === words.length ? { month: String(month), numbers } : undefined
}

/** The digits of `2`, `2nd`, `second` or `2026`. */
function numberOf(word: string): string | undefined {
	const { ordinals, ordinalNames } = writtenWords()
	const named = numberNamed(ordinalNames, word)
	if (named !== undefined) return String(named)
	const [, digits, ending = ""] = /^(\d{4}|\d{1,2})([\p{L}°]{0,2})$/u.exec(word) ?? []
	return digits !== undefined && (ending === "" || ordinals.includes(ending)) ? digits : undefined
}

/** The month that a text in small letters names, as `YYYY-MM`: `march 2025`, `03/2025`. */
export function monthsMeant(text: string): readonly string[] {
	const inNumbers = /^(?<year>\d{4}) ?[-/. ] ?(?<month>\d{1,2})$|^(?<first>\d{1,2}) ?[-/. ] ?(?<last>\d{4})$/.exec(text)?.groups
	const named = inNumbers ? undefined : dayAndMonth(wordsOf(text))
	const year = inNumbers?.["year"] ?? inNumbers?.["last"] ?? named?.numbers[0] ?? ""
	const month = inNumbers?.["month"] ?? inNumbers?.["first"] ?? named?.month ?? ""
	const isMonth = Number(month) >= 1 && Number(month) <= 12
	return year.length === 4 && isMonth && (named?.numbers.length ?? 1) === 1 ? [`${year}-${month.padStart(2, "0")}`] : []
}

type Parts = readonly [year: string, month: string, day: string]

/** Each real day once. Two digits of a year are of this century. */
function dates(all: readonly Parts[]): readonly string[] {
	const found = all.map(
		([year, month, day]) => `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
	)
	return [...new Set(found.filter((date) => calendarDate.safeParse(date).success))]
}

/**
 * The dates that a text may mean when it is written on a day: `yesterday`, `2 days ago`, `last tuesday`, and the last
 * `3 march` or `3/4` until then. None of them says so on any other day.
 */
export function datesMeantOn(today: string, text: string, language?: Language): readonly string[] {
	const written = withoutTime(text.toLowerCase().trim().replace(/[.!]$/, ""))
	const { days } = writtenWords().relative
	const named = numberNamed(days, written)
	if (named !== undefined) return [plusDays(today, -named)]
	return (
		[daysAgo(today, written, language), lastWeekday(today, written), withoutYear(today, written, language)].find(
			(found) => found.length > 0,
		) ?? []
	)
}

/** `2 days ago`, `vor 2 Tagen`. */
const ago = derived(() => {
	const { before, ago: after, units } = writtenWords().relative
	const [unit, number] = [`(?<unit>${eitherOf(Object.keys(units))})`, String.raw`(?<count>\d{1,3}|\p{L}+)`]
	return [new RegExp(`^${number} ${unit} (?:${eitherOf(after)})$`, "u"), new RegExp(`^(?:${eitherOf(before)}) ${number} ${unit}$`, "u")]
})

function daysAgo(today: string, text: string, language: Language): readonly string[] {
	const { count = "", unit = "" } =
		ago()
			.map((pattern) => pattern.exec(text)?.groups)
			.find((groups) => groups !== undefined) ?? {}
	const { relative, articles } = writtenWords()
	const number = articles.includes(count) ? 1 : (numberInWords(count, language) ?? Number(count || "x"))
	return Number.isInteger(number) ? [plusDays(today, -number * (numberNamed(relative.units, unit) ?? 0))] : []
}

/** The last such day; `last tuesday` may also be the one before. */
function lastWeekday(today: string, text: string): readonly string[] {
	const { relative } = writtenWords()
	const words = wordsOf(text)
	const [weekday] = words.flatMap((word) => weekdayNamed(word) ?? [])
	const others = words.filter((word) => weekdayNamed(word) === undefined)
	if (weekday === undefined || words.length - others.length !== 1) return []
	const isLast = others.length === 1 && relative.last.includes(others[0] ?? "")
	if (!isLast && others.some((word) => !relative.near.includes(word))) return []
	const back = (weekdayOf(today) - weekday + 7) % 7
	const latest = plusDays(today, -(back === 0 && isLast ? 7 : back))
	return isLast && back > 0 ? [latest, plusDays(latest, -7)] : [latest]
}

/** The last day of that name until then. */
function withoutYear(today: string, text: string, language: Language): readonly string[] {
	const year = Number(today.slice(0, 4))
	const latest = (month: string, day: string): readonly string[] =>
		dates([[String(year), month, day]])
			.filter((date) => date <= today)
			.concat(dates([[String(year - 1), month, day]]))
			.slice(0, 1)
	const [, first = "", between = "", second = ""] = /^(\d{1,2}) ?([-/.]) ?(\d{1,2})\.?$/.exec(text) ?? []
	if (first !== "") {
		const asDayFirst = latest(second, first)
		const isSure = between === "." || (isDayFirst(language) && asDayFirst.length > 0)
		return [...new Set([...asDayFirst, ...(isSure ? [] : latest(first, second))])]
	}
	const { month, numbers: [day, ...more] = [] } = dayAndMonth(wordsOf(text)) ?? {}
	return month !== undefined && day !== undefined && day.length < 3 && more.length === 0 ? latest(month, day) : []
}
