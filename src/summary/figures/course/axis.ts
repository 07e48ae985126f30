/** The axis that all rows of the course share: a column for each session, held, missed or still to come. */
import { contractAt } from "../../../cases/course.ts"
import type { Case } from "../../../cases/case.ts"
import type { NoteFacts } from "../../../cases/facts.ts"
import { measureOf } from "../../../cases/measure-facts.ts"
import { datesAgreed } from "../../../cases/order.ts"
import { scoresOf } from "../../../cases/scores.ts"
import { bandsOf, type Kind, type Phase } from "../../../record/index.ts"
import { daysBetween } from "../../../text/dates.ts"
import { type FigureRequest, figureWidth, isNarrow } from "../request.ts"
import { edge, size } from "../style.ts"
import { scale } from "../scale.ts"
import { widthOf } from "../width.ts"

/** Left of the plots is room for names of rows and scales; right of them for names of bands, or for a short word if there is little. */
const beside = { left: 70, right: 124, mostRight: 184, narrowRight: 40 } as const
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
	const left = edge + beside.left
	const right = end - (isNarrow(request) ? beside.narrowRight : rightOf(patientCase))
	const planned = contractAt(patientCase).sessions
	const numbers = patientCase.sessions.flatMap(({ session }) => session ?? [])
	const columns = [...new Set([...numbers, ...Array.from({ length: planned ?? 0 }, (_, index) => index + 1)])].sort((a, b) => a - b)
	const index = new Map(columns.map((number, column) => [number, column]))
	const x = scale([-1, Math.max(columns.length, 1)], [left, right])
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
			index.get(session ?? -1) ?? (date === undefined ? undefined : columnOfDay(date)) ?? endOf(kind),
		columnOfDay,
		...(contractEnd !== undefined && { contractEnd }),
	}
}

/** Room for the widest name of a band of the measures of a case. */
function rightOf(patientCase: Case): number {
	const measures = [...scoresOf(patientCase).values()].flatMap(([score]) => (score && measureOf(score)) ?? [])
	const widest = Math.max(0, ...measures.flatMap(bandsOf).map(({ title }) => widthOf(title, size.tiny)))
	return Math.min(beside.mostRight, Math.max(beside.right, Math.ceil(widest) + besidePlot))
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
