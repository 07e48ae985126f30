/** Mechanisms of change: working hypotheses, and the indicators noted in sessions. */
import { heldSessions } from "../../cases/case.ts"
import { mechanismsOf } from "../../cases/mechanisms.ts"
import { findTerm, terms, termTitle } from "../../record/index.ts"
import { capital, words } from "../en/index.ts"
import { excerpt } from "../excerpt.ts"
import { heading, item, labelled, list, paragraph, table } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { type Blocks, isWritten, sectionBlocks, sectionsIn } from "../sections.ts"

export function mechanisms(request: SummaryRequest): Blocks {
	const { case: of, notes } = request
	const note = of.formulation && notes.get(of.formulation.file)
	const expected = sectionsIn(request, of.formulation)
		.filter(({ part }) => part?.id === "formulation.mechanisms")
		.flatMap(({ placed: { at, part } }) => part.subsections.map((sub) => ({ at, part: sub })))
	const others = expected.filter(({ part }) => findTerm("mechanism", part.title) === undefined)
	const courses = mechanismsOf(of).flatMap((course): Blocks => {
		const told = expected.filter(({ part }) => findTerm("mechanism", part.title) === course.mechanism)
		const state = [course.expected ? words.expected : words.notExpected, words.workedOn(course.sessionsWorkedOn)].join(", ")
		const noted = course.indicators.map(({ note: session, rating, text }) =>
			item(paragraph(`${capital(words.sessionNumber(session.session))}${session.date === undefined ? "" : ` (${session.date})`}, ${rating === undefined ? words.noNumber : `${words.rating} ${rating}`}${text === "" ? "" : `: ${text}`}`)),
		)
		return [
			heading(3, termTitle("mechanism", course.mechanism)),
			paragraph(`${capital(state)}.`),
			...(note ? told.flatMap((placed) => excerpt(note, placed)) : []),
			...(noted.length > 0 ? [paragraph(`${words.indicators}:`), list(noted)] : []),
		]
	})
	return [
		...courses,
		...(note ? others.flatMap((placed) => [heading(3, placed.part.title), ...excerpt(note, placed)]) : []),
		...otherwiseNoted(request),
		...(of.closing && isWritten(request, of.closing, "closing.mechanisms") ? [heading(3, words.atClosing), ...sectionBlocks(request, of.closing, "closing.mechanisms")] : []),
	]
}

/** What sessions noted under Mechanisms of change by another name than one of the four. */
function otherwiseNoted(request: SummaryRequest): Blocks {
	const noted = heldSessions(request.case).flatMap((session) =>
		sectionsIn(request, session)
			.filter(({ part }) => part?.id === "session.mechanisms")
			.flatMap(({ placed }) => placed.part.fields)
			.filter(({ label, empty }) => !empty && findTerm("mechanism", label) === undefined)
			.map(({ label, text }) => labelled(label, `${words.sessionNumber(session.session)}: ${text}`)),
	)
	return noted.length > 0 ? [heading(3, words.otherwise), list(noted)] : []
}

/** For a supervisor: the ratings of every session beside each other, too. */
export function mechanismsInFull(request: SummaryRequest): Blocks {
	const { case: of } = request
	const all = terms("mechanism")
	const rows = heldSessions(of)
		.filter((session) => session.mechanisms.length > 0)
		.map((session) => [
			session.session === undefined ? words.none : String(session.session),
			...all.map((mechanism) => session.mechanisms.flatMap((facts) => (facts.mechanism === mechanism ? [facts.rating === undefined ? words.noNumber : String(facts.rating)] : [])).join(", ") || words.none),
		])
	return [
		...mechanisms(request),
		...(rows.length > 0 ? [heading(3, words.ratings), table([words.session, ...all.map((mechanism) => termTitle("mechanism", mechanism))], rows)] : []),
	]
}
