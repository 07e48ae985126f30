/** Dates of a table as they are written, without regard to times and time zones: a day never moves by one. */
import { datesMeant } from "../../note/front-matter/meant/dates.ts"
import { calendarDate } from "../../record/index.ts"

/** In which order the numbers of a date are. */
export const dateOrders = ["day-month-year", "month-day-year", "year-month-day"] as const
export type DateOrder = (typeof dateOrders)[number]

const inNumbers = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?=$|[T\s,])/i

/** What is after a date: a time, half of the day, a zone. */
const timeAfter =
	/(?:T|,?\s)\s{0,3}\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?\s{0,3}(?:[ap]\.?\s?m\.?)?\s{0,3}(?:Z|[A-Z]{2,5}|(?:GMT|UTC)?[+-−]\d{1,2}(?::?\d{2})?)?$/iu

/** Each day that a text may mean, as `YYYY-MM-DD`; one if the order is known or does not matter, none if it is not a date. */
export function datesIn(text: string, order?: DateOrder): readonly string[] {
	const day = text.replace(timeAfter, "").trim()
	const [whole, a = "", between, b = "", c = ""] = inNumbers.exec(day) ?? []
	if (whole === undefined || whole !== day) return day.length > 40 ? [] : datesMeant(day.toLowerCase(), undefined)
	if (a.length > 2 || order === "year-month-day") return c.length > 2 ? [] : days([[a, b, c]])
	const dayFirst = [c, b, a] as const
	const monthFirst = [c, a, b] as const
	if (order === "day-month-year") return days([dayFirst])
	if (order === "month-day-year") return days([monthFirst])
	// With dots the day comes first everywhere.
	if (between === "." && days([dayFirst]).length > 0) return days([dayFirst])
	return days([dayFirst, monthFirst])
}

function days(all: readonly (readonly [year: string, month: string, day: string])[]): readonly string[] {
	const found = all.flatMap(([year, month, day]) =>
		year.length === 4 || year.length === 2
			? [`${year.length === 2 ? "20" : ""}${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`]
			: [],
	)
	return [...new Set(found)].filter((date) => calendarDate.safeParse(date).success)
}

/** The order that all dates of a column can have; nothing if both can be, or none can. `isOpen`: both can be, and it matters. */
export function orderOf(texts: readonly string[]): { readonly order?: DateOrder; readonly isOpen: boolean } {
	const unsure = texts.filter((text) => datesIn(text).length > 1)
	if (unsure.length === 0) return { isOpen: false }
	const fitting = (["day-month-year", "month-day-year"] as const).filter((order) =>
		texts.every((text) => datesIn(text).length === 0 || datesIn(text, order).length > 0),
	)
	const [order, other] = fitting
	return order && !other ? { order, isOpen: false } : { isOpen: true }
}
