/** Mechanisms of change: working hypotheses, and the indicators noted in sessions. */
import type { BlockContent, Heading } from "mdast"
import { heldSessions } from "../../cases/case.ts"
import { mechanismsOf } from "../../cases/mechanisms.ts"
import { findTerm, terms, termTitle } from "../../record/index.ts"
import { capital, words } from "../en/index.ts"
import { excerpt } from "../excerpt.ts"
import { heading, item, list, paragraph, table } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { sectionBlocks, sectionsIn } from "../sections.ts"

export function mechanisms(request: SummaryRequest): (BlockContent | Heading)[] {
	const { case: of, notes } = request
	const note = of.formulation && notes.get(of.formulation.file)
	const expected = sectionsIn(request, of.formulation)
		.filter(({ part }) => part?.id === "formulation.mechanisms")
		.flatMap(({ placed: { at, part } }) => part.subsections.map((sub) => ({ at, part: sub })))
	return mechanismsOf(of).flatMap((course) => {
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
}

/** For a supervisor: the ratings of every session beside each other, and what the closing says of them. */
export function mechanismsInFull(request: SummaryRequest): (BlockContent | Heading)[] {
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
		...(of.closing ? [heading(3, words.atClosing), ...sectionBlocks(request, of.closing, "closing.mechanisms")] : []),
	]
}
