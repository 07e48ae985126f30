/** A session that calls for a Risk section and has none, or an empty one. */
import type { NoteFacts } from "../../cases/facts.ts"
import { answeredYes, raisedSuicideItem, riskBefore } from "../../cases/risk.ts"
import { termTitle } from "../../record/index.ts"
import { worsenedScores } from "../measure/worsened.ts"
import { headingOrNoteLine } from "../ranges.ts"
import { related, type Rule, type Subject } from "../rule.ts"
import { sectionsNamed } from "../../note/named.ts"

const section = "session.risk"

export const riskRequired: Rule = {
	codes: { "risk.required": "warning" },
	acrossNotes: true,
	of: "session",
	*check(subject) {
		const { facts, sections } = subject
		const causes = facts.risk ? undefined : riskCauses(subject)
		if (!causes) return
		const { items, answers, worsened, before } = causes
		yield {
			code: "risk.required",
			range: headingOrNoteLine(subject, section),
			data: {
				part: section,
				empty: sectionsNamed(sections, section).length > 0,
				items,
				answers,
				worsened,
				...(before && { last: before.risk?.level ? termTitle("risk-level", before.risk.level).toLowerCase() : "without a level" }),
			},
			...(before && { related: [{ ...related(before, "note", "risk"), line: before.risk?.line ?? 0 }] }),
		}
	},
}

export interface RiskCauses {
	/** Measures with a suicide item above its threshold: `PHQ-9 item 9`. */
	readonly items: readonly string[]
	/** Measures with a question answered by yes. */
	readonly answers: readonly string[]
	readonly worsened: readonly string[]
	/** The note with the last Risk section, where it said moderate or high or gave no level. */
	readonly before?: NoteFacts
}

const found = new WeakMap<Subject, RiskCauses | undefined>()

/** Why a session that was held must speak of risk; nothing where it need not. */
export function riskCauses(subject: Subject): RiskCauses | undefined {
	if (!found.has(subject)) found.set(subject, findCauses(subject))
	return found.get(subject)
}

function findCauses(subject: Subject): RiskCauses | undefined {
	const { case: of, facts, file } = subject
	if (facts.status !== "held") return undefined
	const items = facts.measures.flatMap((measure) => {
		const item = raisedSuicideItem(measure)
		return item === undefined ? [] : [item === 0 ? `${measure.name} suicide item` : `${measure.name} item ${item}`]
	})
	const answers = facts.measures.flatMap((measure) => (answeredYes(measure).length > 0 ? [measure.name] : []))
	const worsened = worsenedScores(subject).map(({ measure }) => measure.key)
	const last = riskBefore(of).get(file)
	const before = last?.risk && last.risk.level !== "none" && last.risk.level !== "low" ? last : undefined
	if (items.length + answers.length + worsened.length === 0 && !before) return undefined
	return { items, answers, worsened, ...(before && { before }) }
}
