/** Mechanisms of change: working hypotheses, and the indicators noted in sessions. */
import type { BlockContent, Heading } from "mdast"
import { mechanismsOf } from "../../cases/mechanisms.ts"
import { findTerm, termTitle } from "../../record/index.ts"
import { words } from "../en.ts"
import { excerpt } from "../excerpt.ts"
import { heading, item, list, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { sectionsIn } from "../sections.ts"

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

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
