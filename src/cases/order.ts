/** The order of notes in time: the number of a session decides its place, as a date is mistyped more easily; a date places what has no number. */
import { daysBetween } from "../text/dates.ts"
import { compareTexts } from "../text/order.ts"
import type { NoteFacts } from "./facts.ts"

/** Whether neither number, date nor kind say where a note belongs in time. */
export function isPlaceless({ kind, session, date }: NoteFacts): boolean {
	return session === undefined && date === undefined && kind !== "formulation" && kind !== "closing"
}

/** Whether a note is of scores alone. Its date places it, wherever sessions and closing are. */
export const isOfScores = ({ kind }: Pick<NoteFacts, "kind">): boolean => kind === "scores"

/** Sessions in the order of their numbers, and those without a number by their date; last those whose place is not known. */
export function inOrderOfSessions(sessions: readonly NoteFacts[]): NoteFacts[] {
	const numbered = sessions
		.filter(({ session }) => session !== undefined)
		.sort((a, b) => (a.session ?? 0) - (b.session ?? 0) || byDate(a, b))
	const dated = sessions.filter(({ session, date }) => session === undefined && date !== undefined).sort(byDate)
	return [...merged(numbered, dated), ...sessions.filter(isPlaceless).sort(byDate)]
}

/** A therapy with its maintenance ends within so many days; what is further from its middle is a slip of the pen. */
const longest = 5 * 365

/** Notes in the order of time whose dates agree with it, without those whose date contradicts their number. */
export function datesAgreed(inTime: readonly NoteFacts[]): readonly Dated[] {
	const dated = inTime.filter(isDated)
	const middle = dated.map(({ date }) => date).sort()[dated.length >> 1] ?? ""
	return longestRising(dated.filter(({ date }) => Math.abs(daysBetween(middle, date)) <= longest))
}

/**
 * Others put among notes by their dates: each after the last note of an earlier date whose own date agrees with the order.
 * Of one day, the others come first unless they come last, and what has no date comes first.
 */
export function merged(notes: readonly NoteFacts[], others: readonly NoteFacts[], ofOneDay: "first" | "last" = "first"): NoteFacts[] {
	if (others.length === 0) return [...notes]
	const agreed = new Set<NoteFacts>(datesAgreed(notes))
	const all: NoteFacts[] = []
	let next = others.length
	for (const note of notes.toReversed()) {
		if (agreed.has(note)) {
			for (let other = others[next - 1]; other && isAfter(other, note, ofOneDay); other = others[--next - 1]) all.push(other)
		}
		all.push(note)
	}
	return [...others.slice(0, next), ...all.reverse()]
}

const isAfter = (other: NoteFacts, note: NoteFacts, ofOneDay: "first" | "last"): boolean =>
	ofOneDay === "last" ? (other.date ?? "") >= (note.date ?? "") : (other.date ?? "") > (note.date ?? "")

/** The longest part of a list whose dates do not fall, in its order: the fewest dates are taken to be wrong. */
function longestRising(notes: readonly Dated[]): Dated[] {
	/** For each length, the index of the lowest date that such a part may end with. */
	const ends: number[] = []
	const before: (number | undefined)[] = []
	for (const [index, { date }] of notes.entries()) {
		let [low, high] = [0, ends.length]
		while (low < high) {
			const middle = (low + high) >> 1
			if ((notes[ends[middle] ?? 0]?.date ?? "") <= date) low = middle + 1
			else high = middle
		}
		before.push(low > 0 ? ends[low - 1] : undefined)
		ends[low] = index
	}
	const found: Dated[] = []
	for (let at = ends.at(-1); at !== undefined; at = before[at]) {
		const note = notes[at]
		if (note) found.push(note)
	}
	return found.reverse()
}

export type Dated = NoteFacts & { readonly date: string }

/** Whether a note has a date that could be read. */
export const isDated = (note: NoteFacts): note is Dated => note.date !== undefined

/** The order of notes by date, then by file; those without a date first. */
export const byDate = (a: NoteFacts, b: NoteFacts): number => compareTexts(a.date ?? "", b.date ?? "") || compareTexts(a.file, b.file)
