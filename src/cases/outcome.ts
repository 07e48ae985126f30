/** How a case turned out so far, by what the record says of its measures: remission, reliable change, and when it responded. */
import { type Measure, type Mechanism, responseShare } from "../record/index.ts"
import { memoize } from "../text/memo.ts"
import type { Case } from "./case.ts"
import type { NoteFacts } from "./facts.ts"
import { measureOf } from "./measure-facts.ts"
import { comparable, endsOf, lastTotal, mainMeasureOf, type Score, type ScoreWithTotal, scoresOf } from "./scores.ts"
import { notesInTime } from "./time.ts"
import { pointsOfChange, worseBy } from "./worsening.ts"

/** First and last total of the main measure; nothing with fewer than two that can be compared. */
export const mainEndsOf = memoize((patientCase: Case) => {
	const main = mainMeasureOf(patientCase)
	return main === undefined ? undefined : endsOf(scoresOf(patientCase).get(main) ?? [])
})

/**
 * Whether the last total of the main measure is in the range of remission. Not known if no such range is agreed for the measure,
 * or if the first total was in it already.
 */
export function remissionOf(patientCase: Case): "not-remitted" | "remitted" | "unknown" {
	const ends = mainEndsOf(patientCase)
	const limit = ends && measureOf(ends.last)?.remission
	if (!ends || limit === undefined || ends.first.total <= limit) return "unknown"
	return ends.last.total <= limit ? "remitted" : "not-remitted"
}

export type ReliableChange = "better" | "no-change" | "worse"

/** Whether the last of these scores of a measure differs from the first by the measure's reliable change; nothing if that is not known. */
export function reliableChangeOf(scores: readonly Score[]): ReliableChange | undefined {
	const change = changeOf(scores)
	const points = change?.measure.reliableChange
	if (!change || points === undefined) return undefined
	return change.worseBy >= points ? "worse" : change.worseBy <= -points ? "better" : "no-change"
}

/**
 * Whether the last score of any of the client's measures is worse than its first, by the reliable change or by the points set for
 * the measure.
 */
export function deteriorationOf(patientCase: Case): "not-worsened" | "unknown" | "worsened" {
	const known = [...scoresOf(patientCase).values()].flatMap((scores) => {
		const change = changeOf(scores)
		const points = change && pointsOfChange(change.measure)
		return change && points !== undefined ? [change.worseBy >= points] : []
	})
	if (known.length === 0) return "unknown"
	return known.includes(true) ? "worsened" : "not-worsened"
}

/** By how much the last score is worse than the first, of a measure of which that is known. */
function changeOf(scores: readonly Score[]): { readonly measure: Measure; readonly worseBy: number } | undefined {
	const ends = endsOf(scores)
	const measure = ends && measureOf(ends.last)
	return ends && measure?.better && { measure, worseBy: worseBy(measure, ends.first.total, ends.last.total) }
}

/** The first score of the main measure that is lower than its first total by the share of a response, whatever came later. */
export const firstResponse = memoize((patientCase: Case): ScoreWithTotal | undefined => {
	const scores = scoresOf(patientCase).get(mainMeasureOf(patientCase) ?? "") ?? []
	const last = lastTotal(scores)
	const [first, ...later] = last ? comparable(scores, last) : []
	if (!first || first.total === 0) return undefined
	return later.find(({ note, total }) => note.kind !== "formulation" && first.total - total >= first.total * responseShare)
})

/** How many sessions took place up to the first response of the main measure; the one of that score counts. */
export function sessionsToResponse(patientCase: Case): number | undefined {
	const response = firstResponse(patientCase)
	return response && [...sessionsBefore(patientCase, response.note), response.note].filter(isHeld).length
}

const isHeld = ({ kind, status }: NoteFacts): boolean => kind === "session" && status === "held"

/** The sessions that took place before a note. */
function sessionsBefore(patientCase: Case, note: NoteFacts): NoteFacts[] {
	const notes = notesInTime(patientCase)
	return notes.slice(0, Math.max(0, notes.indexOf(note))).filter(isHeld)
}

/** From this rating on, a session reported change. */
export const leastChange = 2

/** The mechanisms of which a session before the note of the first response reported change; nothing without a response. */
export function mechanismsBeforeResponse(patientCase: Case): ReadonlySet<Mechanism> | undefined {
	const response = firstResponse(patientCase)
	if (!response) return undefined
	const ratings = sessionsBefore(patientCase, response.note).flatMap(({ mechanisms }) => mechanisms)
	return new Set(ratings.flatMap(({ mechanism, rating = 0 }) => (rating >= leastChange ? [mechanism] : [])))
}
