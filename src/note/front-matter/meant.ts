/**
 * Dates, times and numbers written another way than the format says. Each reader gives what the text can mean: one
 * answer where it is clear, several where it may mean more than one thing, none where it means nothing of the kind.
 */
import { calendarDate, writtenWords } from "../../record/index.ts"

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
	const words = text
		.split(/[\s,./-]+/)
		.filter((word) => word !== "" && !writtenWords.weekdays.includes(word) && !writtenWords.fillers.includes(word))
	const months = words.flatMap((word) => writtenWords.months.flatMap((names, index) => (names.includes(word) ? [index + 1] : [])))
	const [month] = months
	const numbers = words.flatMap((word) => numberOf(word) ?? [])
	if (months.length !== 1 || month === undefined || words.length !== 3 || numbers.length !== 2) return []
	const [a = "", b = ""] = numbers
	return dates(a.length === 4 ? [[a, String(month), b]] : [[b, String(month), a]])
}

/** The digits of `2`, `2nd` or `2026`. */
function numberOf(word: string): string | undefined {
	const [, digits, ending = ""] = /^(\d{4}|\d{1,2})([a-z]{0,2})$/.exec(word) ?? []
	return digits !== undefined && (ending === "" || writtenWords.ordinals.includes(ending)) ? digits : undefined
}

type Parts = readonly [year: string, month: string, day: string]

/** Each real day once. Two digits of a year are of this century. */
function dates(all: readonly Parts[]): readonly string[] {
	const found = all.map(
		([year, month, day]) => `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
	)
	return [...new Set(found.filter((date) => calendarDate.safeParse(date).success))]
}

/** The times of day that a text may mean, as `HH:MM`: `9:30`, `9.30am`, `14h00`, `2 pm`, `1430`. */
export function timesMeant(text: string): readonly string[] {
	const written = plain(text)
		.replace(/\.?m\.?$/, "m")
		.replace(/([ap])\.m$/, "$1m")
	const [, hours = "", minutes = "", half = ""] =
		/^(\d{1,2}) ?[:.h] ?([0-5]\d)(?::00)? ?(?:h|hrs|hours|([ap])m)?$/.exec(written) ??
		/^(\d{1,2}) ?()(?:([ap])m|h)$/.exec(written) ??
		/^(\d{2})([0-5]\d) ?(?:h|hrs|hours)?$/.exec(written) ??
		[]
	if (hours === "") return []
	const hour = Number(hours)
	if (half !== "" && (hour < 1 || hour > 12)) return []
	const ofDay = half === "" ? hour : (hour % 12) + (half === "p" ? 12 : 0)
	return ofDay > 23 ? [] : [`${String(ofDay).padStart(2, "0")}:${minutes === "" ? "00" : minutes}`]
}

export type Counted = keyof typeof writtenWords.units

/** The whole numbers that a text may mean where so many of a thing are given: `12 sessions`, `50'`, `sixteen`, `3rd`, `1 hour`. */
export function numbersMeant(text: string, of: Counted | undefined): readonly string[] {
	const units = of ? writtenWords.units[of] : []
	const written = plain(text)
	const unit = [...units, ...writtenWords.number]
	const spaced = written.replace(/(?<=\d)(?=[^\d.,])|(?<=#)(?=\d)|(?<=[^\d.,])(?=\d)/g, " ").replace(/\.(?= |$)/g, " ")
	const words = spaced.split(" ").filter((word) => word !== "" && !unit.includes(word))
	const [first, ...rest] = words
	if (first === undefined) return []
	const [second, third] = rest
	if (of === "minutes" && rest.length === 1 && second !== undefined && writtenWords.hours.includes(second) && /^\d(?:[.,]5)?$/.test(first))
		return [String(Number(first.replace(",", ".")) * 60)]
	if (rest.length === 1 && second !== undefined && writtenWords.ordinals.includes(second) && /^\d{1,3}$/.test(first)) return [first]
	if (rest.length === 2 && second !== undefined && third !== undefined && /^\d{1,4}$/.test(first) && /^\d{1,4}$/.test(third)) {
		if (second === "-" || second === "to" || second === "or") return [first, third]
		if (of === "session" && (second === "/" || writtenWords.of.includes(second)) && Number(first) <= Number(third)) return [first]
	}
	if (rest.length === 0 && /^\d{1,9}(?:[.,]0{1,2})?$/.test(first)) return [String(Math.trunc(Number(first.replace(",", "."))))]
	const named = numberInWords(words.join(" "))
	return named === undefined ? [] : [String(named)]
}

/** `sixteen`, `twenty-four` */
function numberInWords(text: string): number | undefined {
	const one = writtenWords.ones.indexOf(text)
	if (one >= 0) return one
	const [tens = "", ones, ...more] = text.split(/[ -]+/)
	const ten = writtenWords.tens.indexOf(tens)
	if (ten < 0 || more.length > 0) return undefined
	const unit = ones === undefined ? 0 : writtenWords.ones.indexOf(ones)
	return unit < 0 || unit > 9 ? undefined : (ten + 2) * 10 + unit
}
