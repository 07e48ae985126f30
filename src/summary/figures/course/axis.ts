/**
 * The axis that all rows of the course share: a column for each session, held, missed or still to come. Scores without a session are
 * where their day is, and those before the first session and after the last have room of their own.
 */
import { contractAt } from "../../../cases/course.ts"
import type { Case } from "../../../cases/case.ts"
import type { NoteFacts } from "../../../cases/facts.ts"
import { measureOf } from "../../../cases/measure-facts.ts"
import { datesAgreed, isOfScores } from "../../../cases/order.ts"
import { scoresOf } from "../../../cases/scores.ts"
import { notesInTime } from "../../../cases/time.ts"
import { bandsOf, type Kind, type Phase } from "../../../record/index.ts"
import { daysBetween } from "../../../text/dates.ts"
import { type FigureRequest, figureWidth, isNarrow } from "../request.ts"
import { edge, size } from "../style.ts"
import { scale } from "../scale.ts"
import { widthOf } from "../width.ts"

/** Left of the plots is room for names of rows and scales; right of them for names of bands, or for a short word if there is little. */
const margins = { left: 70, right: 124, mostRight: 184, narrowRight: 40 } as const
/** From a plot to the names of its bands. */
export const besidePlot = 8

export interface Axis {
	/** Where the plots begin and end. */
	readonly left: number
	readonly right: number
	/** Where the figure ends. */
	readonly end: number
	/** Names of bands and parts have no room next to the plots: they are below them. */
	readonly isNarrow: boolean
	/** Session numbers, a column each. */
	readonly columns: readonly number[]
	/** Where a column's middle is; places between columns have fractions. */
	readonly x: (column: number) => number
	/** Width of a column. */
	readonly step: number
	/** The column of a note: that of its session, or where its date falls. */
	readonly columnOf: (note: NoteFacts) => number
	/** Where a day falls; undefined if no session has a date, or the day is before all of them. */
	readonly columnOfDay: (date: string) => number | undefined
	/** The last column of the contract. */
	readonly contractEnd?: number
}

/** What comes after the last session is drawn so many columns after it, past the end of the contract. */
const afterLast = 0.75

/** The axis of a case: its session numbers and, up to the number of sessions agreed on, those still to come. */
export function axisOf(request: Pick<FigureRequest, "case" | "width">): Axis {
	const { case: patientCase } = request
	const end = figureWidth(request) - edge
	const left = edge + margins.left
	const right = end - (isNarrow(request) ? margins.narrowRight : rightOf(patientCase))
	const planned = contractAt(patientCase).sessions
	const numbers = patientCase.sessions.flatMap(({ session }) => session ?? [])
	const columns = [...new Set([...numbers, ...Array.from({ length: planned ?? 0 }, (_, index) => index + 1)])].sort((a, b) => a - b)
	const index = new Map(columns.map((number, column) => [number, column]))
	const last = patientCase.sessions.findLast(({ session }) => session !== undefined)?.session
	const dated = datesAgreed(patientCase.sessions).flatMap(({ session, date }) =>
		session === undefined ? [] : [{ column: index.get(session) ?? 0, date }],
	)
	const columnOfDay = (day: string): number | undefined => {
		const before = dated.findLast(({ date }) => date <= day)
		const after = dated.find(({ date }) => date > day)
		if (!before) return undefined
		if (!after) return before.date === day ? before.column : before.column + afterLast
		return before.column + (after.column - before.column) * (daysBetween(before.date, day) / daysBetween(before.date, after.date))
	}
	const { placeOf, before, after } = outside(patientCase, dated, columns.length)
	const x = scale([-1 - before, Math.max(columns.length, 1) + after], [left, right])
	const endOf = (kind: Kind): number => (kind === "closing" ? (index.get(last ?? -1) ?? -1) + afterLast : -0.5)
	const contractEnd = planned === undefined ? undefined : index.get(planned)
	return {
		left,
		right,
		end,
		isNarrow: isNarrow(request),
		columns,
		x,
		step: x(1) - x(0),
		columnOf: ({ session, date, kind = "session" }) =>
			index.get(session ?? -1) ??
			(isOfScores({ kind }) && date !== undefined ? placeOf(date) : undefined) ??
			(date === undefined ? undefined : columnOfDay(date)) ??
			endOf(kind),
		columnOfDay,
		...(contractEnd !== undefined && { contractEnd }),
	}
}

/** A column for every so many days, if sessions do not say how many are between them. */
const usualInterval = 7
/** Days before the first session and after the last have so many columns at most, or half as many as there are sessions. */
const fewestOutside = 3

interface Outside {
	/** The place of a day before the first session or after the last; nothing of a day between them. */
	readonly placeOf: (day: string) => number | undefined
	/** Columns that are needed in addition, before the first and after the last. */
	readonly before: number
	readonly after: number
}

/** Where scores are that have no session, as far apart as their days are, in the room that there is. */
function outside(patientCase: Case, dated: readonly { readonly column: number; readonly date: string }[], columns: number): Outside {
	const scores = datesAgreed(notesInTime(patientCase)).filter(isOfScores)
	const [firstDay, lastDay] = [scores[0]?.date, scores.at(-1)?.date]
	if (firstDay === undefined || lastDay === undefined) return { placeOf: () => undefined, before: 0, after: 0 }
	const first = dated[0] ?? { column: 0, date: firstDay }
	const last = dated.at(-1) ?? first
	const interval =
		last.column > first.column ? Math.max(1, daysBetween(first.date, last.date) / (last.column - first.column)) : usualInterval
	const most = Math.max(fewestOutside, columns / 2)
	const [lead, trail] = [daysBetween(firstDay, first.date), daysBetween(last.date, lastDay)].map((days) => Math.max(0, days / interval))
	const within = (days: number, all = 0): number => Math.min(days / interval, all) * Math.min(1, most / all)
	const placeOf = (day: string): number | undefined =>
		day < first.date
			? first.column - within(daysBetween(day, first.date), lead)
			: day > last.date
				? last.column + within(daysBetween(last.date, day), trail)
				: undefined
	return {
		placeOf: (day) => (dated.length === 0 && day === first.date ? 0 : placeOf(day)),
		before: Math.max(0, -(placeOf(firstDay) ?? 0)),
		after: Math.max(0, (placeOf(lastDay) ?? 0) - Math.max(columns - 1, 0)),
	}
}

/** Room for the widest name of a band of the measures of a case. */
function rightOf(patientCase: Case): number {
	const measures = [...scoresOf(patientCase).values()].flatMap(([score]) => (score && measureOf(score)) ?? [])
	const widest = Math.max(0, ...measures.flatMap(bandsOf).map(({ title }) => widthOf(title, size.tiny)))
	return Math.min(margins.mostRight, Math.max(margins.right, Math.ceil(widest) + besidePlot))
}

/** The range that a label at a place may take: its own side of the end of the contract. */
export function sideOf({ x, contractEnd, left, right }: Axis, at: number): readonly [least: number, most: number] {
	const end = contractEnd === undefined ? undefined : x(contractEnd + 0.5)
	return end === undefined ? [left, right] : at < end ? [left, end - 2] : [end + 2, right]
}

/** Sessions in a row that are of one phase, by their columns. */
export interface PhaseBand {
	readonly phase: Phase
	readonly from: number
	readonly to: number
	readonly first: NoteFacts
}

/** The phases of a case as bands over its sessions; sessions without phase or number are skipped. */
export function phaseBands({ sessions }: Case, { columnOf }: Axis): PhaseBand[] {
	const bands: PhaseBand[] = []
	for (const note of sessions) {
		const { phase } = note
		if (phase === undefined || note.session === undefined) continue
		const column = columnOf(note)
		const last = bands.at(-1)
		// Of two notes with one number the first gives the phase.
		if (last && column <= last.to) continue
		if (last?.phase === phase) bands.splice(-1, 1, { ...last, to: column })
		else bands.push({ phase, from: column, to: column, first: note })
	}
	return bands
}
