/** The times of day that a text may mean. */
import { type Term, writtenWords } from "../../../record/index.ts"
import { derived } from "../../../text/words.ts"
import { numberInWords, numberNamed } from "../../values/number-words.ts"
import { eitherOf } from "./meaning.ts"

type Language = Term<"language"> | undefined
type Half = "afternoon" | "morning"

/** Hours and minutes as they are written, and which half of the day they are of, if that is said. */
interface Clock {
	readonly hour: number
	readonly minutes: number
	readonly half?: Half | undefined
	/** Written as on a clock with 24 hours: `07:30`, `9h`, but also `9:30`. */
	readonly ofDay?: boolean
}

/** Sessions begin from 7 on: an earlier hour in digits may be one of the afternoon. */
const earliest = 7
/** Of two hours the likelier is proposed first. */
const isLikely = (time: string): boolean => time >= "07" && time < "21"

/** The times of day that a text in small letters may mean, as `HH:MM`: `9:30`, `9.30am`, `14h00`, `2 pm`, `1430`, `half past two`, `noon`. */
export function timesMeant(text: string, language: Language): readonly string[] {
	const clock = clockOf(text, language)
	return typeof clock === "string" ? [clock] : clock ? timesOf(clock) : []
}

/** `14:00-14:50`, `2-3pm`: the first or the last time of the two. */
export function timesOfSpan(text: string, which: "first" | "last", language: Language): readonly string[] {
	const { between } = words()
	const [from = "", to = "", ...more] = text.split(between).map((part) => part.trim())
	const last = more.length === 0 && to !== "" ? clockOf(to, language) : undefined
	if (last === undefined) return []
	const ends = typeof last === "string" ? [last] : timesOf(last)
	const first = clockOf(from, language) ?? (/^\d{1,2}$/.test(from) ? { hour: Number(from), minutes: 0 } : undefined)
	if (first === undefined) return []
	const starts = typeof first === "string" ? [first] : timesOf({ ...first, ofDay: false })
	const [end] = ends
	if (end === undefined || ends.length > 1) return which === "first" ? starts : ends
	// The latest beginning before the end: in `11-1pm` it is in the morning.
	const start = starts
		.filter((time) => time < end)
		.sort()
		.at(-1)
	return start === undefined ? [] : [which === "first" ? start : end]
}

function timesOf({ hour, minutes, half, ofDay }: Clock): readonly string[] {
	if (minutes > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return []
	const at = (hours: number): string => `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`
	if (half) return [at((hour % 12) + (half === "afternoon" ? 12 : 0))]
	// Nobody meets half an hour after midnight and says so by 12.
	if (hour === 0 || hour > 11 || ofDay) return [at(hour)]
	return [at(hour), at(hour + 12)].toSorted((a, b) => Number(isLikely(b)) - Number(isLikely(a)))
}

const words = derived(() => {
	const { clock, either } = writtenWords()
	const halves: readonly (readonly [Half, readonly string[]])[] = [
		["morning", clock.morning],
		["afternoon", clock.afternoon],
	]
	const minutes = `(?: (?:${eitherOf(clock.minutes)}))?`
	const minutesFirst = (between: readonly string[]): RegExp => new RegExp(`^(.{1,20}?)${minutes} (?:${eitherOf(between)}) (.{1,20})$`)
	const hourFirst = (between: readonly string[]): RegExp => new RegExp(`^(.{1,12}?) (?:${eitherOf(between)}) (.{1,20}?)${minutes}$`)
	return {
		halves: halves.map(([half, names]) => ({ half, pattern: new RegExp(`(?<=[\\s\\d]|^)(?:${eitherOf(names)})$`) })),
		always: new RegExp(`(?<=\\d) ?(?:${eitherOf(clock.always)})$`),
		exact: new RegExp(` ?(?:${eitherOf(clock.exact)})$`),
		before: new RegExp(`^(?:${eitherOf(clock.before)}) `),
		// `17:30`, `17h30`, `17 Uhr 30`
		digits: new RegExp(`^(\\d{1,2})(?: ?(?:[:.h’']|${eitherOf(clock.always)}) ?([0-5]\\d)(?::00)?)?$`),
		past: minutesFirst(clock.past),
		to: minutesFirst(clock.to),
		plus: hourFirst(clock.plus),
		minus: hourFirst(clock.minus),
		near: new RegExp(`^(${eitherOf(Object.keys(clock.near))}) (.{1,12})$`),
		between: new RegExp(` ?- ?| (?:${eitherOf(either)}) `),
	}
})

/** What a clock displays; a time with a name as it is. */
function clockOf(text: string, language: Language): Clock | string | undefined {
	const { named } = writtenWords().clock
	const { before, halves } = words()
	const phrase = text.replace(before, "").trim()
	if (Object.hasOwn(named, phrase)) return named[phrase]
	const half = halves.find(({ pattern }) => pattern.test(phrase))
	const rest = (half ? phrase.replace(half.pattern, "") : phrase).trim()
	const clock = inDigits(rest) ?? inWords(rest, language)
	return clock && { ...clock, half: half?.half }
}

function inDigits(text: string): Clock | undefined {
	const { always, exact, digits } = words()
	const bare = text.replace(always, "")
	// A comma is one of a time only if a word says that it is a time.
	const written = (bare === text ? bare : bare.replace(",", ":")).replace(exact, "")
	const [, hours = "", minutes] = digits.exec(written) ?? /^(\d{1,2})([0-5]\d)$/.exec(written) ?? []
	if (hours === "") return undefined
	const ofDay = hours.length === 2 || always.test(text) || (minutes !== undefined && Number(hours) >= earliest)
	return { hour: Number(hours), minutes: Number(minutes ?? 0), ofDay }
}

/** `half past two`, `quarter to three`, `ten past four`, `halb drei`, `tres menos cuarto`, `two thirty`, `nine o'clock`. */
function inWords(text: string, language: Language): Clock | undefined {
	const { exact, past, to, plus, minus } = words()
	const phrase = text.replace(exact, "")
	const sum = (hour: string, minutes: string, sign: -1 | 1): Clock | undefined => {
		const [from, by] = [hourOf(hour, language), minutesOf(minutes, language)]
		return from === undefined || by === undefined || by > 59 || (sign < 0 && by === 0) ? undefined : clockAt(from + sign * by)
	}
	const [, after = "", pastHour = ""] = past.exec(phrase) ?? []
	if (after !== "") return sum(pastHour, after, 1)
	const [, before = "", toHour = ""] = to.exec(phrase) ?? []
	if (before !== "") return sum(toHour, before, -1)
	const [, plusHour = "", more = ""] = plus.exec(phrase) ?? []
	if (more !== "") return sum(plusHour, more, 1)
	const [, minusHour = "", less = ""] = minus.exec(phrase) ?? []
	if (less !== "") return sum(minusHour, less, -1)
	const whole = hourOf(phrase, language)
	if (whole !== undefined) return clockAt(whole)
	const end = phrase.search(/[ -]/)
	const [first, rest] = end < 1 ? ["", ""] : [phrase.slice(0, end), phrase.slice(end + 1)]
	const minutes = /^\d{2}$/.test(rest) ? Number(rest) : numberInWords(rest, language)
	const hour = numberOf(first, language)
	return hour === undefined || minutes === undefined || minutes < 10 || minutes > 59 ? undefined : clockAt(hour * 60 + minutes)
}

/** Minutes of the clock as an hour and minutes; before one it is past twelve. */
function clockAt(all: number): Clock | undefined {
	const [hour, minutes] = [Math.floor(all / 60), all % 60]
	return hour > 23 || hour < 0 ? undefined : { hour: hour === 0 && minutes > 0 ? 12 : hour, minutes }
}

/** An hour as it is named, in minutes of the clock: `two`, `half two`. */
function hourOf(text: string, language: Language): number | undefined {
	const [, near = "", next = ""] = words().near.exec(text) ?? []
	const hour = numberOf(near === "" ? text : next, language)
	return hour === undefined || hour > 23 ? undefined : hour * 60 + (numberNamed(writtenWords().clock.near, near) ?? 0)
}

const numberOf = (text: string, language: Language): number | undefined =>
	/^\d{1,2}$/.test(text) ? Number(text) : numberInWords(text, language)

/** Minutes next to an hour. */
function minutesOf(text: string, language: Language): number | undefined {
	const { articles, clock } = writtenWords()
	const [first = "", ...rest] = text.split(" ")
	return numberNamed(clock.parts, articles.includes(first) && rest.length > 0 ? rest.join(" ") : text) ?? numberOf(text, language)
}
