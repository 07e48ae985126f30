/** A score that is worse than the case's first by its reliable change or more. */
import { type Worsening, worsenedIn } from "../../cases/worsening.ts"
import { type Measure, worseningBySetting } from "../../record/index.ts"
import { related, type Rule, type Subject } from "../rule.ts"

export const measureWorsened: Rule = {
	codes: { "measure.worsened": "warning" },
	acrossNotes: true,
	*check(subject) {
		for (const { measure, first, firstTotal, total, by } of worsenedScores(subject)) {
			const reading = subject.head?.measures.find((candidate) => candidate.measure === measure)
			if (!reading) continue
			yield {
				code: "measure.worsened",
				range: { start: reading.nameRange.start, end: reading.range.end },
				data: { measure: measure.key, total, first: firstTotal, by },
				related: [{ ...related(first.note, "measures", "first"), line: first.line }],
			}
		}
	},
}

/** The scores of a note that have worsened, by the measure's own reliable change or by the one that was set. */
export function worsenedScores({ case: of, facts, options }: Pick<Subject, "case" | "facts" | "options">): Worsening[] {
	const set = (measure: Measure) => (measure.key === worseningBySetting && options.hamdWorsening > 0 ? options.hamdWorsening : undefined)
	return worsenedIn(of, facts, (measure) => measure.reliableChange ?? set(measure))
}
