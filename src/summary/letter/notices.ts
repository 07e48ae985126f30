/** What a therapist must know about a letter and a patient does not: it is said when the letter is made, never in it. */
import { isAddendum } from "../../cases/addenda.ts"
import { heldSessions } from "../../cases/course.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { languagesOf } from "../../cases/language.ts"
import { notesOnRiskInTime } from "../../cases/time.ts"
import { leadingWords } from "../../note/values/value.ts"
import { addendumName, termTitle, wordsOf } from "../../record/index.ts"
import { summaryWords } from "../words.ts"
import { saysNoPlan } from "./reading.ts"
import { plain } from "../excerpt.ts"
import { readInLanguagesOf } from "../reading.ts"
import { partsFor } from "../readers.ts"
import type { SummaryRequest } from "../request.ts"
import { hasDanger } from "./danger.ts"
import { sectionsOnLater } from "./later.ts"
import { fieldText, sectionText } from "./quoted.ts"
import { measuresLeftOut } from "./scores.ts"

/** Sections that a letter quotes; of risk it has only the plan. */
const quoted = {
	formulation: ["formulation.statement", "formulation.agreement", "formulation.goals"],
	closing: ["closing.outcome", "closing.change", "closing.feelings", ...sectionsOnLater.map(([id]) => id)],
} as const

/**
 * Sentences for whoever hands a letter over, the most important first. Nothing for another reader. `language`: the id of the
 * letter's language, which may be another one than that of these sentences.
 */
export function letterNotices(request: SummaryRequest, language = summaryWords.current.language): string[] {
	return request.options?.reader === "patient" ? readInLanguagesOf(request.case, () => noticesOf(request, language)) : []
}

function noticesOf(request: SummaryRequest, language: string): string[] {
	const { case: patientCase, options = {} } = request
	const parts = partsFor(options).map(({ name }) => name)
	const left = ([patientCase.formulation, patientCase.closing] as const).flatMap((facts) =>
		facts?.kind === "formulation" || facts?.kind === "closing"
			? quoted[facts.kind].filter((id) => hasDanger(sectionText(request, facts, id))).map((id) => wordsOf(id).title)
			: [],
	)
	const measures = parts.includes("measures") ? measuresLeftOut(request) : []
	const plan = parts.includes("safety")
		? notesOnRiskInTime(patientCase).findLast(
				(facts) => facts.kind && hasPlan(plain(fieldText(request, facts, `${facts.kind}.risk`, "risk.plan"))),
			)
		: undefined
	const addenda = patientCase.notes.filter((note) => isAddendum(note) && !patientCase.copies.has(note.file)).map(nameInNotice)
	const { notices } = summaryWords.current
	const others = languagesOf(patientCase).filter((id) => id !== language)
	return [
		notices.read,
		...(others.length > 0 ? [notices.otherLanguage(others.map((id) => termTitle("language", id)))] : []),
		...(addenda.length > 0 ? [notices.addenda(addenda)] : []),
		...(plan ? [notices.plan(plan.session, plan.date)] : []),
		...(left.length > 0 ? [notices.leftOut(left)] : []),
		...(measures.length > 0 ? [notices.measures(measures.length)] : []),
		...((options.names ?? "full") === "full" ? [] : [notices.names]),
		...(heldSessions(patientCase).length === 0 ? [notices.noSession] : []),
	]
}

/** The notices are for a terminal too, in which a note is not quoted: an addendum is named without its reason. */
const nameInNotice = ({ date, amendment }: NoteFacts): string =>
	addendumName({ ...(date !== undefined && { date }), ...(amendment?.corrects && { corrects: true }) })

const hasPlan = (text: string): boolean => text !== "" && !saysNoPlan(leadingWords(text))
