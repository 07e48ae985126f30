/** The times of day that a text may mean. */
import { writtenWords } from "../../../record/index.ts"
import { derived } from "../../../text/words.ts"
import { numberInWords, numberNamed } from "../../values/number-words.ts"
import { eitherOf } from "./meaning.ts"

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
export function timesMeant(text: string): readonly string[] {
	const clock = clockOf(text)
	return typeof clock === "string" ? [clock] : clock ? timesOf(clock) : []
}

/** `14:00-14:50`, `2-3pm`: the first or the last time of the two. */
export function timesOfSpan(text: string, which: "first" | "last"): readonly string[] {
	const { between } = words()
	const [from = "", to = "", ...more] = text.split(between).map((part) => part.trim())
	const last = more.length === 0 && to !== "" ? clockOf(to) : undefined
	if (last === undefined) return []
	const ends = typeof last === "string" ? [last] : timesOf(last)
	const first = clockOf(from) ?? (/^\d{1,2}$/.test(from) ? { hour: Number(from), minutes: 0 } : undefined)
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
	return {
		halves: halves.map(([half, names]) => ({ half, pattern: new RegExp(`(?<=[\\s\\d]|^)(?:${eitherOf(names)})$`) })),
		always: new RegExp(`(?<=\\d) ?(?:${eitherOf(clock.always)})$`),
		exact: new RegExp(` ?(?:${eitherOf(clock.exact)})$`),
		before: new RegExp(`^(?:${eitherOf(clock.before)}) `),
		past: new RegExp(`^(.{1,20}?)(?: (?:${eitherOf(clock.minutes)}))? (?:${eitherOf(clock.past)}) (.{1,12})$`),
		to: new RegExp(`^(.{1,20}?)(?: (?:${eitherOf(clock.minutes)}))? (?:${eitherOf(clock.to)}) (.{1,12})$`),
		between: new RegExp(` ?- ?| (?:${eitherOf(either)}) `),
	}
})

/** What a clock displays; a time with a name as it is. */
function clockOf(text: string): Clock | string | undefined {
	const { named } = writtenWords().clock
	const { before, halves } = words()
	const phrase = text.replace(before, "").trim()
	if (Object.hasOwn(named, phrase)) return named[phrase]
	const half = halves.find(({ pattern }) => pattern.test(phrase))
	const rest = (half ? phrase.replace(half.pattern, "") : phrase).trim()
	const clock = inDigits(rest) ?? inWords(rest)
	return clock && { ...clock, half: half?.half }
}

function inDigits(text: string): Clock | undefined {
	const { always, exact } = words()
	const digits = text.replace(always, "").replace(exact, "")
	const [, hours = "", minutes] = /^(\d{1,2})(?: ?[:.h’'] ?([0-5]\d)(?::00)?)?$/.exec(digits) ?? /^(\d{1,2})([0-5]\d)$/.exec(digits) ?? []
	if (hours === "") return undefined
	const ofDay = hours.length === 2 || always.test(text) || (minutes !== undefined && Number(hours) >= earliest)
	return { hour: Number(hours), minutes: Number(minutes ?? 0), ofDay }
}

/** `half past two`, `quarter to three`, `ten past four`, `two thirty`, `nine o'clock`. */
function inWords(text: string): Clock | undefined {
	const { exact, past, to } = words()
	const phrase = text.replace(exact, "")
	const [, after = "", pastHour = ""] = past.exec(phrase) ?? []
	if (after !== "") return at(numberOf(pastHour), minutesOf(after))
	const [, before = "", toHour = ""] = to.exec(phrase) ?? []
	if (before !== "") {
		const [hour, minutes] = [numberOf(toHour), minutesOf(before)]
		return hour === undefined || minutes === undefined || minutes === 0 ? undefined : at(hour === 1 ? 12 : hour - 1, 60 - minutes)
	}
	const whole = numberOf(phrase)
	if (whole !== undefined) return at(whole, 0)
	const end = phrase.search(/[ -]/)
	const [first, between, rest] = end < 1 ? ["", "", ""] : [phrase.slice(0, end), phrase[end], phrase.slice(end + 1)]
	// “Half two” is half an hour after two.
	if (numberNamed(writtenWords().clock.parts, first) === 30 && between === " ") return at(numberOf(rest), 30)
	const minutes = /^\d{2}$/.test(rest) ? Number(rest) : numberInWords(rest)
	return at(numberOf(first), minutes !== undefined && minutes >= 10 ? minutes : undefined)
}

const at = (hour: number | undefined, minutes: number | undefined): Clock | undefined =>
	hour === undefined || minutes === undefined || hour > 23 ? undefined : { hour, minutes }

const numberOf = (text: string): number | undefined => (/^\d{1,2}$/.test(text) ? Number(text) : numberInWords(text))

/** Minutes before “past” or “to”. */
function minutesOf(text: string): number | undefined {
	const { articles, clock } = writtenWords()
	const [first = "", ...rest] = text.split(" ")
	return numberNamed(clock.parts, articles.includes(first) && rest.length > 0 ? rest.join(" ") : text) ?? numberOf(text)
}
