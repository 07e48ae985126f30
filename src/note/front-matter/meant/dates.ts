/** The dates that a text may mean. */
import { calendarDate, writtenWords } from "../../../record/index.ts"
import { plusDays, weekdayOf } from "../../../text/dates.ts"
import { derived } from "../../../text/words.ts"
import { numberNamed } from "../../values/number-words.ts"
import { eitherOf } from "./meaning.ts"

/** The dates that a text in small letters may mean, as `YYYY-MM-DD`; a time after it is passed over, and nothing moves by a time zone. */
export function datesMeant(text: string): readonly string[] {
	const written = withoutTime(text)
	const words = wordsOf(written)
	const weekdays = words.flatMap((word) => numberNamed(writtenWords().weekdays, word) ?? [])
	const digits = words.filter((word) => numberNamed(writtenWords().weekdays, word) === undefined)
	const found = inDigits(weekdays.length > 0 ? written.replace(weekdayNames(), " ").trim() : written)
	const all = found.length > 0 ? found : inWords(digits)
	// The day of the week says which of two days is meant, and contradicts one that it does not fit.
	const [weekday] = weekdays
	return weekday === undefined || all.length < 2 ? all : oneOr(all, (date) => weekdayOf(date) === weekday)
}

/** The dates that fit, or all if none does. */
const oneOr = (all: readonly string[], fits: (date: string) => boolean): readonly string[] => {
	const fitting = all.filter(fits)
	return fitting.length > 0 ? fitting : all
}

/** Whether a text names the day of the week of none of these dates. */
export function isOtherWeekday(text: string, read: readonly string[]): boolean {
	const named = wordsOf(text.toLowerCase()).flatMap((word) => numberNamed(writtenWords().weekdays, word) ?? [])
	return named.length > 0 && read.length > 0 && read.every((date) => !named.includes(weekdayOf(date)))
}

const timeAfter = derived(() => {
	const { always, morning, afternoon } = writtenWords().clock
	const half = eitherOf([...always, ...morning, ...afternoon])
	return new RegExp(
		String.raw`(?<=\d)(?:t|,? )(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:${half}))?|\d{1,2} ?(?:${half}))(?: ?(?:z|[+-]\d{2}:?\d{2}))?$`,
	)
})

const withoutTime = (text: string): string => text.replace(timeAfter(), "")

const weekdayNames = derived(
	() => new RegExp(String.raw`[ ,]*\(?\b(?:${eitherOf(Object.keys(writtenWords().weekdays))})\b\.?\)?[ ,]*`, "g"),
)

function inDigits(day: string): readonly string[] {
	const [, year = "", , month = "", dayOfMonth = ""] = /^(\d{4}) ?([-/._ ]) ?(\d{1,2}) ?\2 ?(\d{1,2})\.?$/.exec(day) ?? []
	if (year !== "") return dates([[year, month, dayOfMonth]])
	if (/^\d{6}$|^\d{8}$/.test(day)) return inDigitsAlone(day)
	const [, first = "", between = "", second = "", third = ""] = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(day) ?? []
	if (first === "") return []
	// With dots the day comes first everywhere; else it is the one or the other.
	return dates(
		between === "." && Number(second) <= 12
			? [[third, second, first]]
			: [
					[third, second, first],
					[third, first, second],
				],
	)
}

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
function inWords(words: readonly string[]): readonly string[] {
	const read = dayAndMonth(words)
	if (!read || read.numbers.length < 2) return []
	const { month, numbers } = read
	const [a = "", b = "", c] = numbers
	if (c !== undefined) return c.length === 4 && a.length < 3 && b.length < 3 ? [a, b].flatMap((day) => dates([[c, month, day]])) : []
	return dates(a.length === 4 ? [[a, month, b]] : [[b, month, a]])
}

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
	const [, digits, ending = ""] = /^(\d{4}|\d{1,2})(\p{L}{0,2})$/u.exec(word) ?? []
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
export function datesMeantOn(today: string, text: string): readonly string[] {
	const written = withoutTime(text.toLowerCase().trim().replace(/[.!]$/, ""))
	const { days } = writtenWords().relative
	const named = numberNamed(days, written)
	if (named !== undefined) return [plusDays(today, -named)]
	return [daysAgo(today, written), lastWeekday(today, written), withoutYear(today, written)].find((found) => found.length > 0) ?? []
}

const ago = derived(() => {
	const { ago: word, units } = writtenWords().relative
	return new RegExp(`^(\\d{1,3}|\\p{L}+) (${eitherOf(Object.keys(units))}) (?:${eitherOf(word)})$`, "u")
})

function daysAgo(today: string, text: string): readonly string[] {
	const [, count = "", unit = ""] = ago().exec(text) ?? []
	const { relative, articles, ones } = writtenWords()
	const number = articles.includes(count) ? 1 : (numberNamed(ones, count) ?? Number(count || "x"))
	return Number.isInteger(number) ? [plusDays(today, -number * (numberNamed(relative.units, unit) ?? 0))] : []
}

/** The last such day; `last tuesday` may also be the one before. */
function lastWeekday(today: string, text: string): readonly string[] {
	const { relative, weekdays } = writtenWords()
	const words = wordsOf(text)
	const [weekday] = words.flatMap((word) => numberNamed(weekdays, word) ?? [])
	const others = words.filter((word) => numberNamed(weekdays, word) === undefined)
	if (weekday === undefined || words.length - others.length !== 1) return []
	const isLast = others.length === 1 && relative.last.includes(others[0] ?? "")
	if (!isLast && others.some((word) => !relative.near.includes(word))) return []
	const back = (weekdayOf(today) - weekday + 7) % 7
	const latest = plusDays(today, -(back === 0 && isLast ? 7 : back))
	return isLast && back > 0 ? [latest, plusDays(latest, -7)] : [latest]
}

/** The last day of that name until then. */
function withoutYear(today: string, text: string): readonly string[] {
	const year = Number(today.slice(0, 4))
	const latest = (month: string, day: string): readonly string[] =>
		dates([[String(year), month, day]])
			.filter((date) => date <= today)
			.concat(dates([[String(year - 1), month, day]]))
			.slice(0, 1)
	const [, first = "", between = "", second = ""] = /^(\d{1,2}) ?([-/.]) ?(\d{1,2})\.?$/.exec(text) ?? []
	if (first !== "") return [...new Set([...latest(second, first), ...(between === "." ? [] : latest(first, second))])]
	const { month, numbers: [day, ...more] = [] } = dayAndMonth(wordsOf(text)) ?? {}
	return month !== undefined && day !== undefined && day.length < 3 && more.length === 0 ? latest(month, day) : []
}
