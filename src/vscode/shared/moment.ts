/** Moments in words, in the user's own time zone: days in the form that all of the product has, and the time of day. */
import { languageInUse } from "../../language/index.ts"
import { dayOf } from "../../text/today.ts"

/** `2 March 2026` */
export const dayText = (at: number | string): string => languageInUse().grammar.date(dayOf(new Date(at)))

/** `14:05` */
export function timeText(at: number | string): string {
	const moment = new Date(at)
	return [moment.getHours(), moment.getMinutes()].map((value) => String(value).padStart(2, "0")).join(":")
}

/** `2 March 2026, 14:05` */
export const momentText = (at: number | string): string => `${dayText(at)}, ${timeText(at)}`
