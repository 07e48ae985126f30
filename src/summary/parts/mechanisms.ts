/** Mechanisms of change: working hypotheses, and the indicators noted in sessions. */
import type { BlockContent, ListItem } from "mdast"
import { heldSessions } from "../../cases/course.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { mechanismsOf } from "../../cases/mechanisms.ts"
import { readRating } from "../../note/values/value.ts"
import { findTerm, ratings, terms, termTitle } from "../../record/index.ts"
import { capital, words } from "../wording.ts"
import { excerpt, excerptWithout, valueOf } from "../excerpt.ts"
import { heading, item, list, paragraph, table, text } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { listWithoutFields, type Blocks, sectionsIn } from "../sections.ts"

/** Each mechanism with its hypothesis, its indicators and what the closing says of it. */
export function mechanisms(request: SummaryRequest): Blocks {
	const { case: patientCase, notes } = request
	const note = patientCase.formulation && notes.get(patientCase.formulation.file)
	const expected = sectionsIn(request, patientCase.formulation)
		.filter(({ part }) => part?.id === "formulation.mechanisms")
		.flatMap(({ placed: { at, part } }) => part.subsections.map((sub) => ({ at, part: sub })))
	const others = expected.filter(({ part }) => findTerm("mechanism", part.title) === undefined)
	const courses = mechanismsOf(patientCase).flatMap((course): Blocks => {
		const hypotheses = expected.filter(({ part }) => findTerm("mechanism", part.title) === course.mechanism)
		const closing = atClosing(request, course.mechanism)
		const isOver = patientCase.closing !== undefined
		const state = [
			course.expected ? words().expected : words().noHypothesis,
			course.sessionsWorkedOn === 0 && isOver ? (closing.length > 0 ? "" : words().noRating) : words().workedOn(course.sessionsWorkedOn),
		]
		const noted = indicatorsOf(request, course.mechanism)
		return [
			heading(3, termTitle("mechanism", course.mechanism)),
			paragraph(`${capital(state.filter((part) => part !== "").join(", "))}.`),
			...(note ? hypotheses.flatMap((placed) => excerpt(note, placed)) : []),
			...(noted.length > 0 ? [paragraph(`${words().indicators}:`), list(noted)] : []),
			...closing,
		]
	})
	return [
		...beforeMechanisms(request),
		...courses,
		...(note ? others.flatMap((placed) => [heading(3, placed.part.title), ...excerpt(note, placed)]) : []),
		...otherwiseNoted(request),
		...otherAtClosing(request),
	]
}

/** What the closing says of a mechanism. */
function atClosing(request: SummaryRequest, mechanism: string): BlockContent[] {
	return (request.case.closing ? mechanismFields(request, request.case.closing, "closing.mechanisms") : [])
		.filter(({ field }) => !field.empty && findTerm("mechanism", field.label) === mechanism)
		.flatMap(({ note, at, field }) => joined(words().atClosing, valueOf(note, at, field)))
}

/** What else the closing says of mechanisms. */
function otherAtClosing(request: SummaryRequest): Blocks {
	const { closing } = request.case
	const note = closing && request.notes.get(closing.file)
	const blocks = note
		? sectionsIn(request, closing).flatMap(({ part, placed }) =>
				part?.id === "closing.mechanisms"
					? excerptWithout(
							note,
							placed,
							placed.part.fields.filter(({ label }) => findTerm("mechanism", label) !== undefined),
						)
					: [],
			)
		: []
	return blocks.length > 0 ? [heading(3, words().atClosing), ...blocks] : []
}

/** What the formulation says of all of them, before the first. */
function beforeMechanisms(request: SummaryRequest): Blocks {
	const { formulation } = request.case
	const note = formulation && request.notes.get(formulation.file)
	return note
		? sectionsIn(request, formulation).flatMap(({ part, placed }) =>
				part?.id === "formulation.mechanisms" ? excerpt(note, placed, "own") : [],
			)
		: []
}

/** Each rating of a mechanism with all that is written with it. */
function indicatorsOf(request: SummaryRequest, mechanism: string): ListItem[] {
	return heldSessions(request.case).flatMap((session) =>
		mechanismFields(request, session, "session.mechanisms")
			.filter(({ field }) => !field.empty && findTerm("mechanism", field.label) === mechanism)
			.map(({ note, at, field }) => {
				const { rating, blocks } = withoutRating(valueOf(note, at, field))
				const name = `${capital(words().sessionNumber(session.session))}${session.date === undefined ? "" : ` (${session.date})`}, ${rating === undefined ? words().noNumber : `${words().rating} ${rating}`}`
				return blocks.length > 0 ? item(...joined(name, blocks)) : item(paragraph(name))
			}),
	)
}

/** Blocks after a name: the first paragraph on its line. */
function joined(name: string, [first, ...rest]: readonly BlockContent[]): BlockContent[] {
	return first?.type === "paragraph"
		? [paragraph(`${name}: `, ...first.children), ...rest]
		: [paragraph(`${name}:`), ...(first ? [first] : []), ...rest]
}

/** The rating that a value begins with, and the rest of it. A number that is no rating remains in the text. */
function withoutRating(blocks: BlockContent[]): { readonly rating?: number; readonly blocks: BlockContent[] } {
	const [first, ...rest] = blocks
	const [lead, ...more] = first?.type === "paragraph" ? first.children : []
	if (first?.type !== "paragraph" || lead?.type !== "text") return { blocks }
	const { rating, evidence } = readRating(lead.value)
	if (rating === undefined || !ratings.some((valid) => valid === rating)) return { blocks }
	const children = [...(evidence === "" ? [] : [text(more.length > 0 && /\s$/.test(lead.value) ? `${evidence} ` : evidence)]), ...more]
	return { rating, blocks: [...(children.length > 0 ? [{ ...first, children }] : []), ...rest] }
}

const mechanismFields = (request: SummaryRequest, facts: NoteFacts, id: string) =>
	sectionsIn(request, facts).flatMap(({ part, placed: { at, part: section } }) => {
		const note = request.notes.get(facts.file)
		return note && part?.id === id ? section.fields.map((field) => ({ note, at, field })) : []
	})

/** What sessions noted under Mechanisms of change besides the four: by another name, or as prose. */
function otherwiseNoted(request: SummaryRequest): Blocks {
	const nameOf = ({ session }: NoteFacts): string => capital(words().sessionNumber(session))
	const noted = listWithoutFields(
		request,
		heldSessions(request.case),
		"session.mechanisms",
		nameOf,
		(label) => findTerm("mechanism", label) !== undefined,
	)
	return noted.length > 0 ? [heading(3, words().otherwise), ...noted] : []
}

/** For a supervisor: the ratings of every session next to each other, too. */
export function mechanismsInFull(request: SummaryRequest): Blocks {
	const { case: patientCase } = request
	const all = terms("mechanism")
	const rows = heldSessions(patientCase)
		.filter((session) => session.mechanisms.length > 0)
		.map((session) => [
			session.session === undefined ? words().none : String(session.session),
			...all.map(
				(mechanism) =>
					session.mechanisms
						.flatMap((facts) =>
							facts.mechanism === mechanism ? [facts.rating === undefined ? words().noNumber : String(facts.rating)] : [],
						)
						.join(", ") || words().none,
			),
		])
	return [
		...mechanisms(request),
		...(rows.length > 0
			? [heading(3, words().ratings), table([words().session, ...all.map((mechanism) => termTitle("mechanism", mechanism))], rows)]
			: []),
	]
}
