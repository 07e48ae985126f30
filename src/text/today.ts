/** Days in the user's own time zone, as `YYYY-MM-DD`. */

/** Today. */
export const today = (): string => dayOf(new Date())

/** The day of a moment. */
export function dayOf(moment: Date): string {
	const two = (value: number): string => String(value).padStart(2, "0")
	return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
