import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { datesMeantOn } from "../../../src/note/front-matter/meant/index.ts"
import { readHead } from "../../../src/note/front-matter/head.ts"
import { plusDays } from "../../../src/text/dates.ts"
import { read } from "./plain.ts"

const head = (yaml: string) => readHead(read(`note: session\n${yaml}`))
/** The values that are offered for a text that is not read. */
const offered = (yaml: string) => {
	const { invalid, slips } = head(yaml)
	expect(slips, yaml).toEqual([])
	expect(invalid, yaml).toHaveLength(1)
	return { cause: invalid[0]?.cause, meant: invalid[0]?.meant }
}

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
const ordinal = (day: number): string =>
	`${day}${[1, 21, 31].includes(day) ? "st" : [2, 22].includes(day) ? "nd" : [3, 23].includes(day) ? "rd" : "th"}`

const days = fc.integer({ min: 0, max: 3000 }).map((day) => plusDays("2020-01-01", day))
const spelt = (date: string): string[] => {
	const [year = "", month = "", day = ""] = date.split("-")
	const name = months[Number(month) - 1] ?? ""
	const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ""
	const [d, m] = [Number(day), Number(month)]
	return [
		`${year}${month}${day}`,
		`${year}/${m}/${d}`,
		`${d}.${m}.${year}`,
		`${day}.${month}.${year.slice(2)}`,
		`${d} ${name} ${year}`,
		`${ordinal(d)} ${name} ${year}`,
		`${ordinal(d)} of ${name.slice(0, 3)}, ${year}`,
		`${name} ${ordinal(d)}, ${year}`,
		`${d}${name}${year}`,
		`${d}-${name.slice(0, 3)}-${year.slice(2)}`,
		`${weekday} ${d} ${name} ${year}`,
		`${weekday.slice(0, 3)}, ${name} ${d}, ${year}`,
		`${date} (${weekday})`,
		`${date} 14:30`,
		`${d} ${name} ${year}, 2pm`,
	]
}

describe("dates as people type them", () => {
	test("in any spelling are the same day", () => {
		fc.assert(
			fc.property(days, (date) => {
				for (const text of spelt(date)) expect(head(`date: ${text}`), text).toMatchObject({ date, invalid: [] })
			}),
		)
	})

	test("with the day and the month in doubt are never guessed", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom("/", "-"), (a, b, sign) => {
				const text = `${a}${sign}${b}${sign}26`
				if (a === b) expect(head(`date: ${text}`).invalid).toEqual([])
				else expect(offered(`date: ${text}`)).toMatchObject({ cause: "ambiguous", meant: { length: 2 } })
			}),
		)
	})

	test("are settled by the day of the week, or put in doubt", () => {
		expect(head("date: Wed 3/4/26")).toMatchObject({ date: "2026-03-04", invalid: [] })
		expect(head("date: Fri 3/4/26")).toMatchObject({ date: "2026-04-03", invalid: [] })
		expect(offered("date: Monday 3 March 2026")).toEqual({ cause: "doubtful", meant: ["2026-03-03"] })
	})

	test.each([
		["12-16 March 2026", "ambiguous", ["2026-03-12", "2026-03-16"]],
		["260303", "ambiguous", ["2026-03-03", "2003-03-26"]],
		["03042026", "ambiguous", ["2026-04-03", "2026-03-04"]],
		["approx. 2026-03-03", "doubtful", ["2026-03-03"]],
		["2026-03-03?", "doubtful", ["2026-03-03"]],
		["today", "relative", undefined],
		["Yesterday", "relative", undefined],
		["3 March", "relative", undefined],
		["last Tuesday", "relative", undefined],
		["n/a", "nothing", undefined],
		["March 2026", "form", undefined],
	])("%s is %s", (text, cause, meant) => {
		expect(offered(`date: ${text}`)).toEqual({ cause, meant })
	})

	// A Monday.
	const today = "2026-11-30"
	test.each([
		["today", ["2026-11-30"]],
		["Today's date", ["2026-11-30"]],
		["yesterday", ["2026-11-29"]],
		["day before yesterday", ["2026-11-28"]],
		["tomorrow", ["2026-12-01"]],
		["2 days ago", ["2026-11-28"]],
		["a week ago", ["2026-11-23"]],
		["Monday", ["2026-11-30"]],
		["Friday", ["2026-11-27"]],
		["last Monday", ["2026-11-23"]],
		["last Friday", ["2026-11-27", "2026-11-20"]],
		["3 March", ["2026-03-03"]],
		["Dec 3rd", ["2025-12-03"]],
		["3.12.", ["2025-12-03"]],
		["3/4", ["2026-04-03", "2026-03-04"]],
		["29 Feb", []],
		["next week", []],
		["some day", []],
		["2026-03-03", []],
	])("on a Monday, %s", (text, dates) => {
		expect(datesMeantOn(today, text)).toEqual(dates)
	})
})

describe("times as people type them", () => {
	const clock = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
	const two = (value: number): string => String(value).padStart(2, "0")

	test("with the half of the day are one time", () => {
		fc.assert(
			fc.property(clock, ({ hour, minute }) => {
				const [twelve, half] = [hour % 12 || 12, hour < 12 ? "am" : "pm"]
				const part = hour < 12 ? "in the morning" : hour < 18 ? "in the afternoon" : "in the evening"
				const texts = [
					`${twelve}:${two(minute)} ${half}`,
					`${twelve}.${two(minute)}${half.toUpperCase()}`,
					`${twelve}:${two(minute)} ${half[0]}.m.`,
					`${twelve}:${two(minute)} ${part}`,
					`${two(hour)}h${two(minute)}`,
					`${two(hour)}.${two(minute)}`,
					`${two(hour)}${two(minute)}`,
					`${two(hour)}:${two(minute)}:00`,
					...(minute === 0 ? [`${twelve} ${half}`, `${twelve} o'clock ${part}`] : [`${minute} past ${twelve} ${half}`]),
					...(minute === 30 ? [`half past ${twelve} ${half}`] : []),
					...(minute === 45 ? [`quarter to ${(twelve % 12) + 1} ${hour + 1 < 12 || hour === 23 ? "am" : "pm"}`] : []),
				]
				const start = `${two(hour)}:${two(minute)}`
				for (const text of texts) expect(head(`start: "${text}"`), text).toMatchObject({ start, invalid: [] })
			}),
		)
	})

	test.each([
		["noon", "12:00"],
		["midday", "12:00"],
		["twelve thirty", "12:30"],
		["half past twelve", "12:30"],
		["14:00 (late)", "14:00"],
		["14:00, by video", "14:00"],
		["14:00-14:50", "14:00"],
		["2-3pm", "14:00"],
		["11-1pm", "11:00"],
		["2pm to 2.50pm", "14:00"],
		["two thirty pm", "14:30"],
		["at 9.30", "09:30"],
	])("%s is read", (text, start) => {
		expect(head(`start: ${text}`)).toMatchObject({ start, invalid: [], slips: [{ meant: start }] })
	})

	test.each([
		["half past two", "ambiguous", ["14:30", "02:30"]],
		["quarter to three", "ambiguous", ["14:45", "02:45"]],
		["ten past four", "ambiguous", ["16:10", "04:10"]],
		["half two", "ambiguous", ["14:30", "02:30"]],
		["two thirty", "ambiguous", ["14:30", "02:30"]],
		["9", "ambiguous", ["09:00", "21:00"]],
		["2:30", "ambiguous", ["14:30", "02:30"]],
		["around 2pm", "doubtful", ["14:00"]],
		["14:00?", "doubtful", ["14:00"]],
		["none", "nothing", undefined],
		["late", "form", undefined],
	])("%s is offered", (text, cause, meant) => {
		expect(offered(`start: ${text}`)).toEqual({ cause, meant })
	})

	test("the end of a span is that of the session", () => {
		expect(head("start: 14:00\nend: 14:00-14:50")).toMatchObject({ start: "14:00", end: "14:50" })
	})
})

describe("numbers and lengths as people type them", () => {
	const ones =
		"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
			" ",
		)
	const tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
	const inWords = (number: number, joint: string): string =>
		number < 20 ? (ones[number] ?? "") : [tens[Math.floor(number / 10)], ...(number % 10 ? [ones[number % 10]] : [])].join(joint)

	test("in words or with their unit are the same number", () => {
		fc.assert(
			fc.property(fc.integer({ min: 10, max: 99 }), fc.constantFrom(" ", "-"), (number, joint) => {
				const word = inWords(number, joint)
				for (const text of [word, `${word} sessions`, `${number} sessions`, `${number}x`, `${number}.`, `${number} (weekly)`])
					expect(head(`contract:\n  sessions: ${text}`), text).toMatchObject({ contract: { sessions: number }, invalid: [] })
				for (const text of [`${number} min`, `${number}mins.`, `${number}'`, `${word} minutes`])
					expect(head(`contract:\n  minutes: ${text}`), text).toMatchObject({ contract: { minutes: number }, invalid: [] })
				for (const text of [`about ${number}`, `~${number}`, `${number}+`, `up to ${word}`, `${number} or so`, `${number}?`])
					expect(offered(`contract:\n  sessions: ${text}`), text).toEqual({ cause: "doubtful", meant: [String(number)] })
			}),
		)
	})

	test("hours are minutes", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 59 }), (hours, minutes) => {
				const unit = hours === 1 ? "hour" : "hours"
				const texts = [
					`${hours}h${String(minutes).padStart(2, "0")}`,
					`${hours}:${String(minutes).padStart(2, "0")}`,
					`${hours} hr ${minutes} min`,
				]
				const whole = minutes === 0 ? [`${hours}h`, `${ones[hours]} ${unit}`] : [`${hours} ${unit} and ${minutes} minutes`]
				for (const text of [...texts, ...whole])
					expect(head(`contract:\n  minutes: ${text}`), text).toMatchObject({ contract: { minutes: hours * 60 + minutes }, invalid: [] })
			}),
		)
	})

	test.each([
		["minutes: an hour", { minutes: 60 }],
		["minutes: half an hour", { minutes: 30 }],
		["minutes: an hour and a half", { minutes: 90 }],
		["minutes: one and a half hours", { minutes: 90 }],
		["minutes: 1 1/2 hours", { minutes: 90 }],
		["minutes: 1½ h", { minutes: 90 }],
		["minutes: three quarters of an hour", { minutes: 45 }],
		["weeks: a year", { weeks: 52 }],
		["weeks: half a year", { weeks: 26 }],
		["weeks: two fortnights", { weeks: 4 }],
		["sessions: a dozen", { sessions: 12 }],
		["sessions: 16, then review", { sessions: 16 }],
	])("%s", (yaml, contract) => {
		expect(head(`contract:\n  ${yaml}`)).toMatchObject({ contract, invalid: [] })
	})

	test.each([
		["weeks: four months", "ambiguous", ["16", "17"]],
		["weeks: 3 months", "ambiguous", ["12", "13"]],
		["minutes: 45/50", "ambiguous", ["45", "50"]],
		["sessions: 12 of 16", "ambiguous", ["12", "16"]],
		["sessions: twelve to sixteen", "ambiguous", ["12", "16"]],
		["sessions: 16 weekly sessions", "doubtful", ["16"]],
		["sessions: 16 x 50 min", "doubtful", ["16"]],
		["minutes: about an hour", "doubtful", ["60"]],
		["sessions: n/a", "nothing", undefined],
		["sessions: open-ended", "form", undefined],
		["minutes: 12 sessions", "form", undefined],
	])("%s is offered", (yaml, cause, meant) => {
		expect(offered(`contract:\n  ${yaml}`)).toEqual({ cause, meant })
	})

	test("a session by its number in words", () => {
		for (const text of ["third", "Session three", "S3"]) expect(head(`session: ${text}`)).toMatchObject({ session: 3, invalid: [] })
	})
})

describe("an onset", () => {
	test.each([
		["March 2025", "2025-03"],
		["03/2025", "2025-03"],
		["2025-3", "2025-03"],
		["1.4.2025", "2025-04-01"],
		["3rd March 2025", "2025-03-03"],
	])("in words of a date, %s", (text, onset) => {
		expect(readHead(read(`note: formulation\nonset: ${text}`))).toMatchObject({ onset, invalid: [], slips: [{ meant: onset }] })
	})

	test.each(["2025", "2025-03", "2025-03-04", "after the birth", "spring 2025", "3 months ago", "about 2024", "n/a"])(
		"as it is, %s",
		(onset) => {
			expect(readHead(read(`note: formulation\nonset: ${onset}`))).toMatchObject({ onset, invalid: [], slips: [] })
		},
	)

	test("that may be two days stays, and both are offered", () => {
		expect(readHead(read("note: formulation\nonset: 3/4/25"))).toMatchObject({
			onset: "3/4/25",
			invalid: [{ cause: "ambiguous", meant: ["2025-04-03", "2025-03-04"] }],
		})
	})
})
