/** The date proposed for a new session note: from what was agreed, or from how the last sessions followed one another. */
import { contractAt, heldInTime } from "../cases/course.ts"
import type { Case } from "../cases/case.ts"
import { datesAgreed } from "../cases/order.ts"
import { readFrequency } from "../note/values/frequency.ts"
import type { Frequency } from "../record/index.ts"
import { daysBetween, plusDays, plusMonths } from "../text/dates.ts"

/** Of so many gaps between the last sessions the middle one is the usual. */
const recentGaps = 5

/**
 * One interval after the last session held, or the contract's start if none was held; a later one if a session
 * was missed or cancelled on that date. Never later than today, and today if nothing is known.
 */
export function proposedDate(patientCase: Case, today: string): string {
	const held = datesOf(heldInTime(patientCase))
	const noted =
		patientCase.sessions
			.flatMap(({ date }) => (date !== undefined && date <= today ? [date] : []))
			.sort()
			.at(-1) ?? ""
	const interval = agreed(patientCase) ?? usual(held)
	let next = held.length === 0 ? contractAt(patientCase).start : interval && after(held, interval, today)
	while (next !== undefined && next < today && next <= noted) next = interval && after([next], interval, today)
	return next === undefined || next > today ? today : next
}

const datesOf = (sessions: Case["sessions"]): string[] => [...new Set(datesAgreed(sessions).map(({ date }) => date))]

/** What the contract says; in the maintenance phase a frequency of its own is agreed. */
function agreed(patientCase: Case): Frequency | undefined {
	const { frequency, maintenance } = contractAt(patientCase)
	return readFrequency((heldInTime(patientCase).at(-1)?.phase === "maintenance" ? maintenance : frequency) ?? "")
}

/** The middle one of the last gaps between sessions. */
function usual(dates: readonly string[]): Frequency | undefined {
	const gaps = dates.slice(-recentGaps - 1).flatMap((date, index, all) => (index === 0 ? [] : daysBetween(all[index - 1] ?? date, date)))
	const middle = gaps.sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)]
	return middle === undefined ? undefined : { times: 1, every: middle, unit: "day" }
}

/** The date after these. If there are several in a stretch, each keeps its day: the next is a stretch after the first of the last ones. */
function after(dates: readonly string[], { times, every, unit }: Frequency, today: string): string | undefined {
	const last = dates.at(-1)
	if (last === undefined || last >= today) return last
	const later = (date: string): string => (unit === "month" ? plusMonths(date, every) : plusDays(date, unit === "week" ? every * 7 : every))
	const next = later(dates.at(-times) ?? last)
	return next > last && dates.length >= times ? next : plusDays(last, Math.max(1, Math.floor(daysBetween(last, later(last)) / times)))
}
