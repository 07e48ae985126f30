/** A session that calls for a Risk section and has none, or an empty one. */
import { type RiskCauses, riskCausesOf } from "../../cases/risk.ts"
import { sectionsNamed } from "../../note/named.ts"
import { termTitle } from "../../record/index.ts"
import { worsenedScores } from "../measure/worsened.ts"
import { headingOrNoteLine } from "../ranges.ts"
import { related, type Rule, type Subject } from "../rule.ts"

const section = "session.risk"

export const riskRequired: Rule = {
	codes: { "risk.required": "warning" },
	acrossNotes: true,
	of: "session",
	*check(subject) {
		const { facts, sections } = subject
		const causes = facts.risk ? undefined : riskCauses(subject)
		if (!causes) return
		const { items, answers, worsened, before, isFirst } = causes
		yield {
			code: "risk.required",
			range: headingOrNoteLine(subject, section),
			data: {
				part: section,
				empty: sectionsNamed(sections, section).length > 0,
				items,
				answers,
				worsened,
				first: isFirst,
				...(before && { last: before.risk?.level ? termTitle("risk-level", before.risk.level).toLowerCase() : "without a level" }),
			},
			...(before && { related: [{ ...related(before, "note", "risk"), line: before.risk?.line ?? 0 }] }),
		}
	},
}

const found = new WeakMap<Subject, RiskCauses | undefined>()

/** Why a session that was held must speak of risk; nothing where it need not. */
export function riskCauses(subject: Subject): RiskCauses | undefined {
	if (!found.has(subject)) found.set(subject, findCauses(subject))
	return found.get(subject)
}

function findCauses(subject: Subject): RiskCauses | undefined {
	return riskCausesOf(
		subject.case,
		subject.facts,
		worsenedScores(subject).map(({ measure }) => measure.key),
	)
}
