/** Scores that are worse than the case's first by the reliable change or more. */
import { findMeasure, type Measure } from "../record/index.ts"
import { type Case, type Score, scoresOf } from "./case.ts"
import type { NoteFacts } from "./facts.ts"
import { perCase } from "./per-case.ts"

export interface Worsening {
	readonly measure: Measure
	readonly first: Score
	readonly firstTotal: number
	readonly total: number
	/** Points by which the total is worse. */
	readonly by: number
	/** Line of the score, from 0. */
	readonly line: number
}

const firstScores = perCase((of) => new Map(Array.from(scoresOf(of), ([name, scores]) => [name, scores.find(({ total }) => total !== undefined)])))

/** The scores of a note that have worsened. `pointsOf`: the change of a measure that counts; nothing where none does. */
export function worsenedIn(of: Case, facts: NoteFacts, pointsOf: (measure: Measure) => number | undefined): Worsening[] {
	return facts.measures.flatMap(({ name, total, line }) => {
		const measure = findMeasure(name)
		const points = measure && pointsOf(measure)
		const first = firstScores(of).get(name)
		if (!measure || points === undefined || total === undefined || first?.total === undefined) return []
		const by = (total - first.total) * (measure.better === "lower" ? 1 : -1)
		return by >= points ? [{ measure, first, firstTotal: first.total, total, by, line }] : []
	})
}
