/** A score that is worse by the measure's reliable change or more: than the case's first, or than its best so far. */
import { type Worsening, worsenedIn } from "../../cases/worsening.ts"
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
		"measure.worsened": { level: "warning", kind: "contradiction", neverSilenced: true },
		"measure.risen": { level: "information", kind: "contradiction" },
	},
	acrossNotes: true,
	*check(subject) {
		yield* problems(subject, "measure.worsened", worsenedIn(subject.case, subject.facts))
		yield* problems(subject, "measure.risen", worsenedIn(subject.case, subject.facts, "risen"))
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
