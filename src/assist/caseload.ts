/** All cases as a table: what a clinician looks for over the whole caseload, and the orders it can be put in. */
import { comparable, lastTotal, mainMeasureOf, type ScoreWithTotal, scoresOf } from "../cases/scores.ts"
import { areasOf, heldInTime, isCaseClosed, phaseOf, plannedNow } from "../cases/course.ts"
import type { Case } from "../cases/case.ts"
import type { NoteFacts } from "../cases/facts.ts"
import { mechanismsOf } from "../cases/mechanisms.ts"
import { isRiskOpen, type RiskStep, riskTrack } from "../cases/risk.ts"
import { datesAgreed } from "../cases/order.ts"
import { notesInTime } from "../cases/time.ts"
import type { Mechanism, Phase, ProblemArea } from "../record/index.ts"

export interface CaseRow {
	readonly code: string
	readonly isClosed: boolean
	readonly area?: ProblemArea
	readonly phase?: Phase
	/** Number of the last session held, and of those agreed on. */
	readonly session?: number
	readonly planned?: number
	/** Totals of the main measure that can be set beside the last one, in the order of time. */
	readonly scores: readonly ScoreWithTotal[]
	/** Those that a session worked on. */
	readonly mechanisms: readonly Mechanism[]
	readonly openPoints: number
	/** What its notes say of risk, in the order of time, and whether that is open. */
	readonly risk: readonly RiskStep[]
	readonly isOfRisk: boolean
	/** The note with the latest date, of those whose date agrees with its place in time. */
	readonly lastNote?: NoteFacts
}

/** A case as a row. */
export function rowOf(of: Case, openPoints: number): CaseRow {
	const [area] = areasOf(of)
	const phase = phaseOf(of)
	const session = heldInTime(of).at(-1)?.session
	const planned = plannedNow(of)
	const lastNote = datesAgreed(notesInTime(of)).at(-1)
	return {
		code: of.code,
		isClosed: isCaseClosed(of),
		...(area && { area }),
		...(phase && { phase }),
		...(session !== undefined && { session }),
		...(planned !== undefined && { planned }),
		scores: mainScores(of),
		mechanisms: mechanismsOf(of).flatMap(({ mechanism, sessionsWorkedOn }) => (sessionsWorkedOn > 0 ? [mechanism] : [])),
		openPoints,
		risk: riskTrack(of),
		isOfRisk: isRiskOpen(of),
		...(lastNote && { lastNote }),
	}
}

function mainScores(of: Case): ScoreWithTotal[] {
	const all = scoresOf(of)
	const name = mainMeasureOf(of) ?? [...all.keys()].find((known) => all.get(known)?.some(({ total }) => total !== undefined))
	const scores = name === undefined ? [] : (all.get(name) ?? [])
	const last = lastTotal(scores)
	return last ? comparable(scores, last) : []
}

export const columns = ["code", "area", "phase", "session", "score", "risk", "mechanisms", "open-points", "last-note"] as const
export type Column = (typeof columns)[number]

export interface RowOrder {
	readonly by: Column
	readonly descending: boolean
}

/** What a row is put in its place by; rows without it come last, whatever the direction. */
const keys: Readonly<Record<Column, (row: CaseRow) => number | string | undefined>> = {
	code: ({ code }) => code,
	area: ({ area }) => area,
	phase: ({ isClosed, phase }) => (isClosed ? "~closed" : phase),
	session: ({ session }) => session,
	score: ({ scores }) => scores.at(-1)?.total,
	risk: ({ risk, isOfRisk }) => (risk.length === 0 ? undefined : Number(isOfRisk)),
	mechanisms: ({ mechanisms }) => mechanisms.length,
	"open-points": ({ openPoints }) => openPoints,
	"last-note": ({ lastNote }) => lastNote?.date,
}

/** Which cases are shown. */
export const choices = ["all", "open", "risk"] as const
export type Choice = (typeof choices)[number]

/** Whether a row is shown by a choice. */
export const isChosen: Readonly<Record<Choice, (row: CaseRow) => boolean>> = {
	all: () => true,
	open: ({ isClosed }) => !isClosed,
	risk: ({ isOfRisk }) => isOfRisk,
}

/** Rows in an order; those that are alike in it stay as they were given. */
export function inOrder(rows: readonly CaseRow[], { by, descending }: RowOrder): CaseRow[] {
	const keyOf = keys[by]
	return rows.toSorted((a, b) => {
		const [first, second] = [keyOf(a), keyOf(b)]
		if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined)
		const compared =
			typeof first === "number" && typeof second === "number"
				? first - second
				: String(first).localeCompare(String(second), "en", { numeric: true })
		return descending ? -compared : compared
	})
}
