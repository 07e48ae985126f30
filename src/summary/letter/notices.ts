/** What a therapist must know of a letter and a patient need not: said when it is made, never in it. */
import { heldSessions } from "../../cases/course.ts"
import { notesInTime } from "../../cases/time.ts"
import { leadingWords } from "../../note/values/value.ts"
import { riskFields, wordsOf } from "../../record/index.ts"
import { noticeWords, saysNoPlan } from "../en/index.ts"
import { plain } from "../excerpt.ts"
import { partsFor } from "../readers.ts"
import type { SummaryRequest } from "../request.ts"
import { hasDanger } from "./danger.ts"
import { fieldText, sectionText } from "./quoted.ts"
import { measuresLeftOut } from "./scores.ts"

/** Sections that a letter quotes; of risk it holds the plan alone. */
const quoted = {
	formulation: ["formulation.statement", "formulation.agreement", "formulation.goals"],
	closing: [
		"closing.outcome",
		"closing.change",
		"closing.feelings",
		"closing.warning-signs",
		"closing.contingency",
		"closing.maintenance",
		"closing.further-treatment",
	],
} as const

/** Sentences for whoever hands a letter over, the most important first. Nothing for another reader. */
export function letterNotices(request: SummaryRequest): string[] {
	const { case: of, options = {} } = request
	if (options.reader !== "patient") return []
	const parts = partsFor(options).map(({ name }) => name)
	const left = ([of.formulation, of.closing] as const).flatMap((facts) =>
		facts?.kind === "formulation" || facts?.kind === "closing"
			? quoted[facts.kind].filter((id) => hasDanger(sectionText(request, facts, id))).map((id) => wordsOf(id).title)
			: [],
	)
	const measures = parts.includes("measures") ? measuresLeftOut(request) : []
	const plan = parts.includes("safety")
		? notesInTime(of).findLast(
				(facts) => facts.kind && hasPlan(plain(fieldText(request, facts, `${facts.kind}.risk`, riskFields, "risk.plan"))),
			)
		: undefined
	return [
		noticeWords.read,
		...(plan ? [noticeWords.plan(plan.session, plan.date)] : []),
		...(left.length > 0 ? [noticeWords.leftOut(left)] : []),
		...(measures.length > 0 ? [noticeWords.measures(measures.length)] : []),
		...((options.names ?? "full") === "full" ? [] : [noticeWords.names]),
		...(heldSessions(of).length === 0 ? [noticeWords.noSession] : []),
	]
}

const hasPlan = (text: string): boolean => text !== "" && !saysNoPlan(leadingWords(text))
