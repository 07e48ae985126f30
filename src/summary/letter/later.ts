/** To the patient: the plan for later from the closing note, and the plan for when it gets very hard. */
import type { BlockContent, Heading } from "mdast"
import { toString } from "mdast-util-to-string"
import { notesOnRiskInTime } from "../../cases/time.ts"
import { leadingWords } from "../../note/values/value.ts"
import { writtenWords } from "../../record/index.ts"
import { letterWords } from "../wording.ts"
import { saysNoPlan } from "./reading.ts"
import { heading, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { isClosed } from "./closed.ts"
import { fieldText, quote, quotedSection } from "./quoted.ts"

/** What the closing note says of the time ahead, by sections, each with its title in the words of the letter. */
export const sectionsOnLater = [
	["closing.warning-signs", "warningSigns"],
	["closing.contingency", "contingency"],
	["closing.maintenance", "maintenance"],
	["closing.further-treatment", "furtherTreatment"],
] as const

/** Nothing while the therapy goes on: what is not written yet is not promised. */
export function later(request: SummaryRequest): (BlockContent | Heading)[] {
	if (!isClosed(request.case)) return []
	return sectionsOnLater.flatMap(([id, title]) => {
		const quoted = quotedSection(request, request.case.closing, id)
		// “None” under a title as “What comes next” would be a cold thing to read.
		const isNone = writtenWords().nothing.includes(toString({ type: "root", children: quoted }).replace(/\.$/, "").toLowerCase())
		return quoted.length > 0 && !isNone ? [heading(3, letterWords()[title]), ...quoted] : []
	})
}

/** Of risk, only the plan: the newest. A remark that none was needed is not a plan, and does not replace one. */
export function safety(request: SummaryRequest): BlockContent[] {
	for (const facts of notesOnRiskInTime(request.case).toReversed()) {
		const plan = facts.kind ? fieldText(request, facts, `${facts.kind}.risk`, "risk.plan") : []
		if (plan.length > 0 && !saysNoPlan(leadingWords(toString({ type: "root", children: plan }))))
			return [paragraph(letterWords().plan), ...quote(plan)]
	}
	return []
}
