/** Scores that are worse by the reliable change, or by the points set for the measure, or more: than the case's first, or than its best so far. */
import type { Measure } from "../record/index.ts"
import { difference } from "./changes.ts"
import { type Score, type ScoreWithTotal, scoresOf, totalsInTime } from "./scores.ts"
import type { Case } from "./case.ts"
import type { NoteFacts } from "./facts.ts"
import { measureOf } from "./measure-facts.ts"
import { memoizePair } from "../text/memo.ts"

export interface Worsening {
	readonly measure: Measure
	/** The score that it is worse than. */
	readonly since: ScoreWithTotal
	readonly total: number
	/** Points by which the total is worse. */
	readonly by: number
	/** Line of the score, from 0. */
	readonly line: number
}

type Kind = "risen" | "worsened"

/** The client's scores of a note that have worsened, or that have risen though they are not that much worse than the first. */
export function worsenedIn(patientCase: Case, facts: NoteFacts, kind: Kind = "worsened"): Worsening[] {
	return facts.measures.flatMap((given) => {
		const measure = given.by === undefined ? measureOf(given) : undefined
		const points = measure && pointsOfChange(measure)
		if (!measure || points === undefined || given.total === undefined) return []
		const found = judged(patientCase, `${measure.key}\n${points}`, measure, points).get(facts.file)
		return found?.kind === kind ? [{ measure, since: found.since, total: given.total, by: found.by, line: given.line }] : []
	})
}

/** By so many points a total differs reliably, or counts as worse by a setting; nothing if none are known, or which totals are better. */
export const pointsOfChange = ({ better, reliableChange, worsening }: Measure): number | undefined =>
	better === undefined ? undefined : (reliableChange ?? worsening)

/** By so many points the second total is worse; negative if it is better. */
export const worseBy = ({ better }: Pick<Measure, "better">, from: number, to: number): number =>
	difference(from, to) * (better === "lower" ? 1 : -1)

interface Judged {
	readonly kind: Kind
	readonly since: ScoreWithTotal
	readonly by: number
}

/** What is said of each score of a measure, by its file. */
const judged = memoizePair((patientCase: Case, _: string, measure: Measure, points: number) =>
	judge(scoresOf(patientCase).get(measure.key) ?? [], measure, points),
)

function judge(scores: readonly Score[], measure: Measure, points: number): ReadonlyMap<string, Judged> {
	const found = new Map<string, Judged>()
	const [first, ...later] = totalsInTime(scores)
	let best = first
	// A rise is reported once, until the score has fallen again.
	let isRisen = false
	for (const score of later) {
		if (!first || !best) break
		// A formulation is no later state than the sessions that it is written over, whatever its date.
		if (score.note.kind === "formulation") continue
		const [fromFirst, fromBest] = [worseBy(measure, first.total, score.total), worseBy(measure, best.total, score.total)]
		if (fromFirst >= points) found.set(score.note.file, { kind: "worsened", since: first, by: fromFirst })
		else if (fromBest >= points && !isRisen) found.set(score.note.file, { kind: "risen", since: best, by: fromBest })
		isRisen = fromBest >= points
		if (fromBest < 0) best = score
	}
	return found
}
