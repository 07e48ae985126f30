/** A score that is worse by the measure's reliable change or more: than the case's first, or than its best so far. */
import { type PointsOf, type Worsening, worsenedIn } from "../../cases/worsening.ts"
import { worseningBySetting } from "../../record/index.ts"
import { type OwnProblem, related, type Rule, type Subject } from "../rule.ts"

/** The score, the one that it is compared with, and the points between them. */
export interface Worsened {
	readonly measure: string
	readonly total: number
	readonly first: number
	readonly by: number
}

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "measure.worsened": Worsened
		readonly "measure.risen": Worsened
	}
}

export const measureWorsened: Rule<"measure.worsened" | "measure.risen"> = {
	codes: {
		"measure.worsened": { level: "warning", kind: "contradiction" },
		"measure.risen": { level: "information", kind: "contradiction" },
	},
	acrossNotes: true,
	*check(subject) {
		const points = pointsOf(subject)
		yield* problems(subject, "measure.worsened", worsenedIn(subject.case, subject.facts, points))
		yield* problems(subject, "measure.risen", worsenedIn(subject.case, subject.facts, points, "risen"))
	},
}

function* problems<Code extends "measure.risen" | "measure.worsened">(
	{ head }: Subject,
	code: Code,
	found: readonly Worsening[],
): Iterable<OwnProblem<Code>> {
	for (const { measure, since, total, by } of found) {
		const reading = head?.measures.find((candidate) => candidate.measure?.key === measure.key && candidate.by === undefined)
		if (!reading) continue
		yield {
			code,
			range: { start: reading.nameRange.start, end: reading.range.end },
			facts: { measure: measure.key, total, first: since.total, by },
			related: [{ ...related(since.note, "measures", code === "measure.risen" ? "earlier" : "first"), line: since.line }],
		}
	}
}

/** The scores of a note that are worse than the first, by the measure's own reliable change or by the one that was set. */
export function worsenedScores(subject: Pick<Subject, "case" | "facts" | "options">): Worsening[] {
	return worsenedIn(subject.case, subject.facts, pointsOf(subject))
}

/** HAM-D counts by the points that were set. */
const pointsOf = ({ options }: Pick<Subject, "options">): PointsOf => {
	const set = options.hamdWorsening > 0 ? options.hamdWorsening : undefined
	return (measure) => measure.reliableChange ?? (measure.key === worseningBySetting ? set : undefined)
}
