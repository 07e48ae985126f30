/** English words of dates, times and numbers as people write them. */
import type { WrittenWords } from "../schema.ts"

export const writtenWords: WrittenWords = {
	months: [
		["january", "jan"],
		["february", "feb"],
		["march", "mar"],
		["april", "apr"],
		["may"],
		["june", "jun"],
		["july", "jul"],
		["august", "aug"],
		["september", "sept", "sep"],
		["october", "oct"],
		["november", "nov"],
		["december", "dec"],
	],
	weekdays: ["monday", "mon", "tuesday", "tues", "tue", "wednesday", "wed", "thursday", "thurs", "thur", "thu", "friday", "fri", "saturday", "sat", "sunday", "sun"],
	ordinals: ["st", "nd", "rd", "th"],
	fillers: ["of", "on", "the"],
	ones: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
	tens: ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
	of: ["of", "out of"],
	number: ["no", "nr", "number", "#"],
	hours: ["h", "hr", "hour", "hours", "hrs"],
	units: {
		session: ["session", "sessions", "visit", "meeting", "contact"],
		sessions: ["session", "sessions", "x", "meetings", "visits", "appointments"],
		minutes: ["'", "′", "’", "m", "min", "mins", "minute", "minutes"],
		weeks: ["w", "wk", "wks", "week", "weeks"],
	},
	beside: ["by", "via", "on", "in", "at", "over", "through", "using", "the", "a", "an", "with", "as", "per", "client", "patient", "pt", "therapist", "was", "still", "now", "currently", "session", "visit", "appointment", "phase", "stage", "focus", "area", "main", "primary", "main focus", "mostly", "same-day", "short-notice", "they", "she", "he", "it", "type"],
	processNotes: ["process", "process note", "private process note", "private note"],
}
