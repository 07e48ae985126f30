/** Scores that are worse by the reliable change or more: than the case's first, or than its best so far. */
import type { Measure } from "../record/index.ts"
import { type Score, type ScoreWithTotal, scoresOf, totalsInTime } from "./scores.ts"
import type { Case } from "./case.ts"
import type { NoteFacts } from "./facts.ts"
import { measureOf } from "./measure-facts.ts"
import { keptWith } from "../text/remember.ts"

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

/** The change of a measure that counts; nothing where none does. */
export type PointsOf = (measure: Measure) => number | undefined

type Kind = "risen" | "worsened"

/** The client's scores of a note that have worsened, or that have risen though they are not that much worse than the first. */
export function worsenedIn(of: Case, facts: NoteFacts, pointsOf: PointsOf, kind: Kind = "worsened"): Worsening[] {
	return facts.measures.flatMap((given) => {
		const measure = given.by === undefined ? measureOf(given) : undefined
		const points = measure?.better && pointsOf(measure)
		if (!measure || points === undefined || given.total === undefined) return []
		const found = judged(of, measure, points).get(facts.file)
		return found?.kind === kind ? [{ measure, since: found.since, total: given.total, by: found.by, line: given.line }] : []
	})
}

interface Judged {
	readonly kind: Kind
	readonly since: ScoreWithTotal
	readonly by: number
}

const known = keptWith((): Map<string, ReadonlyMap<string, Judged>> => new Map())

/** What is said of each score of a measure, by its file. */
function judged(of: Case, measure: Measure, points: number): ReadonlyMap<string, Judged> {
	const table = known(of)
	const key = `${measure.key}\n${points}`
	const found = table.get(key) ?? judge(scoresOf(of).get(measure.key) ?? [], measure, points)
	table.set(key, found)
	return found
}

function judge(scores: readonly Score[], { better }: Measure, points: number): ReadonlyMap<string, Judged> {
	const found = new Map<string, Judged>()
	const worse = (from: number, to: number): number => Math.round((to - from) * (better === "lower" ? 1 : -1) * 100) / 100
	const [first, ...later] = totalsInTime(scores)
	let best = first
	// A rise is told once, until the score has fallen again.
	let isRisen = false
	for (const score of later) {
		if (!first || !best) break
		// A formulation is no later state than the sessions that it is written over, whatever its date.
		if (score.note.kind === "formulation") continue
		const [fromFirst, fromBest] = [worse(first.total, score.total), worse(best.total, score.total)]
		if (fromFirst >= points) found.set(score.note.file, { kind: "worsened", since: first, by: fromFirst })
		else if (fromBest >= points && !isRisen) found.set(score.note.file, { kind: "risen", since: best, by: fromBest })
		isRisen = fromBest >= points
		if (fromBest < 0) best = score
	}
	return found
}
