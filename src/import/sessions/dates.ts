/** The dates in a line of words, as notes read them. */
import { datesMeant } from "../../note/front-matter/meant/dates.ts"
import { type Term, writtenWords } from "../../record/index.ts"
import { daysBetween } from "../../text/dates.ts"
import { derived } from "../../text/words.ts"

type Language = Term<"language"> | undefined

export interface FoundDate {
	readonly start: number
	readonly end: number
	readonly text: string
	/** What it can mean, as `YYYY-MM-DD`. */
	readonly dates: readonly string[]
}

const escaped = (words: readonly string[]): string =>
	words
		.toSorted((a, b) => b.length - a.length)
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
		.join("|")

const pattern = derived(() => {
	const { months, weekdays, fillers, ordinals } = writtenWords()
	const names = escaped(Object.keys(months).filter((name) => name.length > 2))
	const between = String.raw`(?:[ .,]|-)*(?:(?:${escaped(fillers)})[ .]+)*`
	const day = String.raw`\d{1,2}(?:${escaped(ordinals)})?`
	const weekday = String.raw`(?:(?:${escaped(Object.keys(weekdays).filter((name) => name.length > 1))})\.?,? +(?:(?:${escaped(fillers)}) +)*)?`
	return new RegExp(
		[
			String.raw`(?<![\d./-])\d{4}[-./]\d{1,2}[-./]\d{1,2}(?![\d/-])`,
			String.raw`(?<![\d./-])\d{1,2} ?(?<sign>[./-]) ?\d{1,2} ?\k<sign> ?(?:\d{4}|\d{2})(?![\d/-])`,
			String.raw`(?<![\d.,/-])${weekday}${day}${between}(?:${names})(?!\p{L})\.?${between}\d{4}(?!\d)`,
			String.raw`(?<!\p{L})${weekday}(?:${names})(?!\p{L})\.?,? +${day},? +\d{4}(?!\d)`,
		].join("|"),
		"giu",
	)
})

/** Sessions that follow each other are not further apart (days). */
const longestPause = 62

/** Longer lines are text: a date in them does not make a heading. */
const longest = 400

/** The dates in a line, in their order. */
export function datesIn(line: string, language?: Language): FoundDate[] {
	if (line.length > longest || !/\d/.test(line)) return []
	return Array.from(line.matchAll(pattern()), ({ 0: text, index }) => ({
		start: index,
		end: index + text.length,
		text,
		dates: datesMeant(text.toLowerCase().replace(/\s+/g, " ").trim(), language),
	})).filter(({ dates }) => dates.length > 0)
}

/**
 * How a document writes dates in digits: the month or the day first. Some date in it has a number that cannot be a month; without one, the
 * order in which its dates go forward. Nothing if neither says so.
 */
export function orderOf(found: readonly FoundDate[]): "day" | "month" | undefined {
	const digits = found.flatMap(({ text }) => {
		const [, first, second] = /^(\d{1,2}) ?[./-] ?(\d{1,2}) ?[./-]/.exec(text) ?? []
		return first === undefined || second === undefined ? [] : [[Number(first), Number(second)] as const]
	})
	const dayFirst = digits.filter(([first, second]) => first > 12 && second <= 12).length
	const monthFirst = digits.filter(([first, second]) => second > 12 && first <= 12).length
	if (dayFirst !== monthFirst) return dayFirst > monthFirst ? "day" : "month"
	const ambiguous = found.filter(({ dates }) => dates.length === 2)
	if (dayFirst > 0 || ambiguous.length < 3) return undefined
	const forward = (at: 0 | 1): boolean =>
		ambiguous.every(({ dates }, index) => {
			const days = index === 0 ? 1 : daysBetween(ambiguous[index - 1]?.dates[at] ?? "", dates[at] ?? "")
			return days > 0 && days <= longestPause
		})
	return forward(0) === forward(1) ? undefined : forward(0) ? "day" : "month"
}

/** The one date that a text means in a document that writes dates in this order; nothing if that is open. The day is the first of two. */
export function dateBy({ dates }: FoundDate, order: "day" | "month" | undefined): string | undefined {
	if (dates.length === 1) return dates[0]
	return order === "day" ? dates[0] : order === "month" ? dates[1] : undefined
}
