/**
 * Dates, times and numbers written another way than the format says. Each reader gives what the text can mean: one
 * answer where it is clear, several where it may mean more than one thing, none where it means nothing of the kind.
 */
import { calendarDate, type WrittenWords, writtenWords } from "../../record/index.ts"
import { derived } from "../../text/words.ts"

/** Longer texts are none of these. */
const longest = 60

const dashes = /[‐-―−]/g

/** Small letters, plain dashes, one space between words, and nothing around. */
const plain = (text: string): string =>
	text.length > longest ? "" : withoutQuotes(text).replace(dashes, "-").toLowerCase().split(/\s+/).join(" ").trim()

/** A text without the quotation marks of a word processor around it. */
export function withoutQuotes(text: string): string {
	return text.length > 1 && /^[“”„‟«»‘’"']/.test(text) && /[“”„‟«»‘’"']$/.test(text) ? text.slice(1, -1).trim() : text
}

/** The dates that a text may mean, as `YYYY-MM-DD`; a time after it is passed over, and nothing moves by a time zone. */
export function datesMeant(text: string): readonly string[] {
	const written = plain(text)
	const day = written.replace(/(?<=\d)(?:t|,? )\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:z|[+-]\d{2}:?\d{2}))?$/, "")
	const [, year = "", , month = "", dayOfMonth = ""] = /^(\d{4}) ?([-/._ ]) ?(\d{1,2}) ?\2 ?(\d{1,2})\.?$/.exec(day) ?? []
	if (year !== "") return dates([[year, month, dayOfMonth]])
	const [, whole = ""] = /^((?:19|20)\d{6})$/.exec(day) ?? []
	if (whole !== "") return dates([[whole.slice(0, 4), whole.slice(4, 6), whole.slice(6)]])
	const [, first = "", between = "", second = "", third = ""] = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(day) ?? []
	if (first === "") return inWords(day)
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

/** `2 February 2026`, `Mon, Feb 2nd, 2026`, `2-Feb-26` */
function inWords(text: string): readonly string[] {
	const { weekdays, fillers, months } = writtenWords()
	const words = text.split(/[\s,./-]+/).filter((word) => word !== "" && !weekdays.includes(word) && !fillers.includes(word))
	const found = words.flatMap((word) => (Object.hasOwn(months, word) ? (months[word] ?? []) : []))
	const [month] = found
	const numbers = words.flatMap((word) => numberOf(word) ?? [])
	if (found.length !== 1 || month === undefined || words.length !== 3 || numbers.length !== 2) return []
	const [a = "", b = ""] = numbers
	return dates(a.length === 4 ? [[a, String(month), b]] : [[b, String(month), a]])
}

/** The digits of `2`, `2nd` or `2026`. */
function numberOf(word: string): string | undefined {
	const [, digits, ending = ""] = /^(\d{4}|\d{1,2})([a-z]{0,2})$/.exec(word) ?? []
	return digits !== undefined && (ending === "" || writtenWords().ordinals.includes(ending)) ? digits : undefined
}

type Parts = readonly [year: string, month: string, day: string]

/** Each real day once. Two digits of a year are of this century. */
function dates(all: readonly Parts[]): readonly string[] {
	const found = all.map(
		([year, month, day]) => `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
	)
	return [...new Set(found.filter((date) => calendarDate.safeParse(date).success))]
}

/** How times of day are written: patterns with hours, minutes, and the words for the half of the day. */
const clock = derived(() => {
	const { always, morning, afternoon } = writtenWords().clock
	const either = (words: readonly string[]): string => words.map((word) => word.replaceAll(".", String.raw`\.`)).join("|")
	return {
		morning: new Set(morning),
		afternoon: new Set(afternoon),
		withMinutes: new RegExp(`^(\\d{1,2}) ?[:.h] ?([0-5]\\d)(?::00)? ?(?:${either(always)}|(${either([...morning, ...afternoon])}))?$`),
		hoursAlone: new RegExp(`^(\\d{1,2}) ?()(?:(${either([...morning, ...afternoon])})|h)$`),
		digitsAlone: new RegExp(`^(\\d{2})([0-5]\\d) ?(?:${either(always)})?$`),
	}
})

/** The times of day that a text may mean, as `HH:MM`: `9:30`, `9.30am`, `14h00`, `2 pm`, `1430`. */
export function timesMeant(text: string): readonly string[] {
	const { withMinutes, hoursAlone, digitsAlone, morning, afternoon } = clock()
	const written = plain(text)
	const [, hours = "", minutes = "", half = ""] = withMinutes.exec(written) ?? hoursAlone.exec(written) ?? digitsAlone.exec(written) ?? []
	if (hours === "") return []
	const hour = Number(hours)
	const isHalf = morning.has(half) || afternoon.has(half)
	if (isHalf && (hour < 1 || hour > 12)) return []
	const ofDay = isHalf ? (hour % 12) + (afternoon.has(half) ? 12 : 0) : hour
	return ofDay > 23 ? [] : [`${String(ofDay).padStart(2, "0")}:${minutes === "" ? "00" : minutes}`]
}

export type Counted = keyof WrittenWords["units"]

/** The whole numbers that a text may mean where so many of a thing are given: `12 sessions`, `50'`, `sixteen`, `3rd`, `1 hour`. */
export function numbersMeant(text: string, of: Counted | undefined): readonly string[] {
	const { number, hours, ordinals, of: wholes, either, units: allUnits } = writtenWords()
	const units = of ? allUnits[of] : []
	const written = plain(text)
	const unit = [...units, ...number]
	const spaced = written.replace(/(?<=\d)(?=[^\d.,])|(?<=#)(?=\d)|(?<=[^\d.,])(?=\d)/g, " ").replace(/\.(?= |$)/g, " ")
	const words = spaced.split(" ").filter((word) => word !== "" && !unit.includes(word))
	const [first, ...rest] = words
	if (first === undefined) return []
	const [second, third] = rest
	if (of === "minutes" && rest.length === 1 && second !== undefined && hours.includes(second) && /^\d(?:[.,]5)?$/.test(first))
		return [String(Number(first.replace(",", ".")) * 60)]
	if (rest.length === 1 && second !== undefined && ordinals.includes(second) && /^\d{1,3}$/.test(first)) return [first]
	if (rest.length === 2 && second !== undefined && third !== undefined && /^\d{1,4}$/.test(first) && /^\d{1,4}$/.test(third)) {
		if (second === "-" || either.includes(second)) return [first, third]
		if (of === "session" && (second === "/" || wholes.includes(second)) && Number(first) <= Number(third)) return [first]
	}
	if (rest.length === 0 && /^\d{1,9}(?:[.,]0{1,2})?$/.test(first)) return [String(Math.trunc(Number(first.replace(",", "."))))]
	const named = numberInWords(words.join(" "))
	return named === undefined ? [] : [String(named)]
}

/** `sixteen`, `twenty-four` */
function numberInWords(text: string): number | undefined {
	const { ones, tens } = writtenWords()
	const one = numberNamed(ones, text)
	if (one !== undefined) return one
	const [first = "", second, ...more] = text.split(/[ -]+/)
	const ten = numberNamed(tens, first)
	if (ten === undefined || more.length > 0) return undefined
	const unit = second === undefined ? 0 : numberNamed(ones, second)
	return unit === undefined || unit > 9 ? undefined : ten + unit
}

const numberNamed = (names: Readonly<Record<string, number>>, name: string): number | undefined =>
	Object.hasOwn(names, name) ? names[name] : undefined
