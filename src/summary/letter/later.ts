/** To the patient: the plan for later from the closing note, and the plan for when it gets very hard. */
import type { BlockContent, Heading } from "mdast"
import { toString } from "mdast-util-to-string"
import { notesInTime } from "../../cases/time.ts"
import { leadingWords } from "../../note/values/value.ts"
import { riskFields } from "../../record/index.ts"
import { letterWords, saysNoPlan } from "../en/index.ts"
import { heading, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { isClosed } from "./closed.ts"
import { fieldText, quote, quotedSection } from "./quoted.ts"

const sections = [
	["closing.warning-signs", letterWords.warningSigns],
	["closing.contingency", letterWords.contingency],
	["closing.maintenance", letterWords.maintenance],
	["closing.further-treatment", letterWords.furtherTreatment],
] as const

/** Nothing while the therapy goes on: what is not written yet is not promised. */
export function later(request: SummaryRequest): (BlockContent | Heading)[] {
	if (!isClosed(request.case)) return []
	return sections.flatMap(([id, title]) => {
		const quoted = quotedSection(request, request.case.closing, id)
		return quoted.length > 0 ? [heading(3, title), ...quoted] : []
	})
}

/** Of risk, the plan alone; the newest that was made. That none was needed is no plan, and takes none away. */
export function safety(request: SummaryRequest): BlockContent[] {
	for (const facts of notesInTime(request.case).toReversed()) {
		const plan = facts.kind ? fieldText(request, facts, `${facts.kind}.risk`, riskFields, "risk.plan") : []
		if (plan.length > 0 && !saysNoPlan(leadingWords(toString({ type: "root", children: plan }))))
			return [paragraph(letterWords.plan), ...quote(plan)]
	}
	return []
}
