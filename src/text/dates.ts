/** Reckoning with calendar dates as notes write them, `YYYY-MM-DD`: without times and without time zones. */

const day = 24 * 60 * 60 * 1000

const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`)

const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** Whole days from one date to another; negative if the second is earlier. `NaN` for what is no date. */
export function daysBetween(from: string, to: string): number {
	return Math.round((timeOf(to) - timeOf(from)) / day)
}

/** The date so many days later. Throws a `RangeError` for what is no date. */
export function plusDays(date: string, days: number): string {
	return dateOf(timeOf(date) + days * day)
}

/** The same day of a later month; its last day if the month is too short for that. */
export function plusMonths(date: string, months: number): string {
	const first = new Date(timeOf(`${date.slice(0, 7)}-01`))
	const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + months]
	const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
	return dateOf(Date.UTC(year, month, Math.min(Number(date.slice(8)), last)))
}

/** The day of the week, from 1 for Monday to 7 for Sunday. */
export const weekdayOf = (date: string): number => new Date(timeOf(date)).getUTCDay() || 7
