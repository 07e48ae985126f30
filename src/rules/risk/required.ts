/** A session that calls for a Risk section and has none, or an empty one; and scores after the last session that call for one. */
import { memoize } from "../../text/memo.ts"
import { type RiskCauses, riskCausesOf } from "../../cases/risk.ts"
import { sectionsNamed } from "../../note/named.ts"
import type { Term } from "../../record/index.ts"
import { headingOrNoteLine } from "../ranges.ts"
import { related, type Rule, type Subject } from "../rule.ts"

const sections = { session: "session.risk", scores: "scores.risk" } as const

/** Why the section is needed, and whether its heading is there. */
export interface RiskRequired extends Pick<RiskCauses, "answers" | "items" | "worsened"> {
	readonly part: (typeof sections)[keyof typeof sections]
	readonly empty: boolean
	/** No note of the case gives a level yet. */
	readonly first: boolean
	/** What the last Risk section said. */
	readonly last?: Term<"risk-level"> | "no-level"
}

declare module "../rule.ts" {
	interface FindingFacts {
		readonly "risk.required": RiskRequired
	}
}

export const riskRequired: Rule<"risk.required"> = {
	codes: { "risk.required": { level: "warning", kind: "gap" } },
	acrossNotes: true,
	*check(subject) {
		const { facts } = subject
		const section = facts.kind === "session" || facts.kind === "scores" ? sections[facts.kind] : undefined
		const causes = facts.risk || !section ? undefined : riskCauses(subject)
		if (!causes || !section) return
		const { items, answers, worsened, before, isFirst } = causes
		yield {
			code: "risk.required",
			range: headingOrNoteLine(subject, section),
			facts: {
				part: section,
				empty: sectionsNamed(subject.sections, section).length > 0,
				items,
				answers,
				worsened,
				first: isFirst,
				...(before && { last: before.risk?.level ?? "no-level" }),
			},
			...(before && { related: [{ ...related(before, "note", "risk"), line: before.risk?.line ?? 0 }] }),
		}
	},
}

/** Why a note must speak of risk; nothing if it need not. */
export const riskCauses = memoize((subject: Subject): RiskCauses | undefined => riskCausesOf(subject.case, subject.facts))
