/** All cases as a table: what a clinician needs to see of the whole caseload, and the orders it can be put in. */
import { comparable, lastTotal, mainMeasureOf, type ScoreWithTotal, scoresOf } from "../cases/scores.ts"
import { areasOf, heldInTime, isCaseClosed, phaseOf, plannedNow } from "../cases/course.ts"
import type { Case } from "../cases/case.ts"
import type { NoteFacts } from "../cases/facts.ts"
import { mechanismsOf } from "../cases/mechanisms.ts"
import { isRiskOpen, type RiskStep, riskTrack } from "../cases/risk.ts"
import { datesAgreed, isOfScores } from "../cases/order.ts"
import { notesInTime } from "../cases/time.ts"
import type { Mechanism, Phase, ProblemArea } from "../record/index.ts"
import { compareNumbered } from "../text/order.ts"

export interface CaseRow {
	readonly code: string
	readonly isClosed: boolean
	readonly area?: ProblemArea
	readonly phase?: Phase
	/** Number of the last session held, and of those agreed on. */
	readonly session?: number
	readonly planned?: number
	/** Totals of the main measure that can be compared with the last one, in the order of time. */
	readonly scores: readonly ScoreWithTotal[]
	/** Those that a session worked on. */
	readonly mechanisms: readonly Mechanism[]
	readonly openPoints: number
	/** What its notes say of risk, in the order of time, and whether that is open. */
	readonly risk: readonly RiskStep[]
	readonly isOfRisk: boolean
	/** The note with the latest date, of those whose date agrees with its place in time; scores without a session are not among them. */
	readonly lastNote?: NoteFacts
}

/** A case as a row. */
export function rowOf(patientCase: Case, openPoints: number): CaseRow {
	const [area] = areasOf(patientCase)
	const phase = phaseOf(patientCase)
	const session = heldInTime(patientCase).at(-1)?.session
	const planned = plannedNow(patientCase)
	const lastNote = datesAgreed(notesInTime(patientCase)).findLast((note) => !isOfScores(note))
	return {
		code: patientCase.code,
		isClosed: isCaseClosed(patientCase),
		...(area && { area }),
		...(phase && { phase }),
		...(session !== undefined && { session }),
		...(planned !== undefined && { planned }),
		scores: mainScores(patientCase),
		mechanisms: mechanismsOf(patientCase).flatMap(({ mechanism, sessionsWorkedOn }) => (sessionsWorkedOn > 0 ? [mechanism] : [])),
		openPoints,
		risk: riskTrack(patientCase),
		isOfRisk: isRiskOpen(patientCase),
		...(lastNote && { lastNote }),
	}
}

function mainScores(patientCase: Case): ScoreWithTotal[] {
	const all = scoresOf(patientCase)
	const name = mainMeasureOf(patientCase) ?? [...all.keys()].find((known) => all.get(known)?.some(({ total }) => total !== undefined))
	const scores = name === undefined ? [] : (all.get(name) ?? [])
	const last = lastTotal(scores)
	return last ? comparable(scores, last) : []
}

export const columns = ["code", "area", "phase", "session", "score", "risk", "mechanisms", "open-points", "last-note"] as const
export type Column = (typeof columns)[number]

/** How many pixels each column takes at least. */
export const roomOf: Readonly<Record<Column, number>> = {
	code: 95,
	area: 115,
	phase: 85,
	session: 80,
	score: 175,
	risk: 150,
	mechanisms: 105,
	"open-points": 95,
	"last-note": 95,
}

/** Which columns are given up last, the first of them never. */
const byWorth: readonly Column[] = ["code", "score", "risk", "session", "open-points", "last-note", "phase", "mechanisms", "area"]

/** What the clinician chose of the columns. */
export interface ColumnChoice {
	/** Switched off. */
	readonly hidden: readonly Column[]
	/** Switched on, the latest first: they are given up after all others. */
	readonly wanted: readonly Column[]
}

/** The columns that have room in so many pixels, in their order, and those that are left out for lack of it. */
export function fitting(width: number, { hidden, wanted }: ColumnChoice): { readonly visible: Column[]; readonly crowdedOut: Column[] } {
	const inOrderOfWorth = [...new Set<Column>(["code", ...wanted, ...byWorth])].filter(
		(column) => column === "code" || !hidden.includes(column),
	)
	let room = width
	const withRoom = new Set(
		inOrderOfWorth.filter((column) => {
			room -= roomOf[column]
			return column === "code" || room >= 0
		}),
	)
	return {
		visible: columns.filter((column) => withRoom.has(column)),
		crowdedOut: columns.filter((column) => inOrderOfWorth.includes(column) && !withRoom.has(column)),
	}
}

/** The choice after a column was switched: off if it is visible, else on. */
export function switched({ hidden, wanted }: ColumnChoice, column: Column, isVisible: boolean): ColumnChoice {
	const others = { hidden: hidden.filter((each) => each !== column), wanted: wanted.filter((each) => each !== column) }
	return isVisible ? { ...others, hidden: [...others.hidden, column] } : { ...others, wanted: [column, ...others.wanted] }
}

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

/** Which cases are listed. */
export const choices = ["all", "open", "risk"] as const
export type Choice = (typeof choices)[number]

/** Whether a choice includes a row. */
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
			typeof first === "number" && typeof second === "number" ? first - second : compareNumbered(String(first), String(second))
		return descending ? -compared : compared
	})
}
