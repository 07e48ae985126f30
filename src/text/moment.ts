/** Moments in the user's own time zone, with the zone: who reads a time elsewhere must know which time it is. */
import { dayOf } from "./today.ts"

export interface LocalMoment {
	/** `YYYY-MM-DD` */
	readonly date: string
	/** `HH:MM` */
	readonly time: string
	/** How far its clocks were from UTC then: `UTC+01:00`, or `UTC`. */
	readonly zone: string
}

/** Day, time and zone of a moment here. */
export function localMoment(moment: Date): LocalMoment {
	const ahead = -moment.getTimezoneOffset()
	return {
		date: dayOf(moment),
		time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
		zone: ahead === 0 ? "UTC" : `UTC${ahead > 0 ? "+" : "−"}${two(Math.trunc(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`,
	}
}

const two = (value: number): string => String(value).padStart(2, "0")
