/** To the patient: how often you met, what was done, and in what change was noted. */
import type { BlockContent } from "mdast"
import { contractAt, heldOfContract, heldSessions, phaseOf } from "../../cases/course.ts"
import type { Case } from "../../cases/case.ts"
import { mechanismsOf } from "../../cases/mechanisms.ts"
import { findTerm, ratingNeedsEvidence } from "../../record/index.ts"
import { letterWords } from "../wording.ts"
import { saysNotDone } from "./reading.ts"
import { item, list, paragraph } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { sectionsIn } from "../sections.ts"
import { isClosed } from "./closed.ts"

/** A letter says what was done most, not all that is possible. */
const most = 8

const mostUsed = (did: readonly string[]): string[] =>
	[...Map.groupBy(did, (words) => words)]
		.sort(([, a], [, b]) => b.length - a.length)
		.slice(0, most)
		.map(([words]) => words)

/** How often you met, what was done most, and in what a change was noted; each only if the notes say so. */
export function work(request: SummaryRequest): BlockContent[] {
	const { case: patientCase } = request
	const met = metIn(patientCase)
	const did = mostUsed(techniquesUsed(request))
	// Said if a change was reported, not if something was only worked on.
	const noticed = mechanismsOf(patientCase).filter(({ indicators }) => indicators.some(({ rating = 0 }) => rating >= ratingNeedsEvidence))
	const items = (lines: readonly string[]): BlockContent => list(lines.map((line) => item(paragraph(line))))
	return [
		...(met === undefined ? [] : [paragraph(met)]),
		...(did.length > 0 ? [paragraph(letterWords().did), items(did)] : []),
		...(noticed.length > 0
			? [paragraph(letterWords().noticed(noticed.length)), items(noticed.map(({ mechanism }) => letterWords().steps[mechanism]))]
			: []),
	]
}

/** What each session says that was done. A technique that is only named, or named as not done, says nothing. */
function techniquesUsed(request: SummaryRequest): string[] {
	return heldSessions(request.case).flatMap((session) =>
		sectionsIn(request, session)
			.filter(({ part }) => part?.id === "session.techniques")
			.flatMap(({ placed }) => placed.part.fields)
			.flatMap(({ label, text, empty }) => {
				const term = empty || saysNotDone(text) ? undefined : findTerm("technique", label)
				return (term && letterWords().techniques[term]) ?? []
			}),
	)
}

/** How often we met, so far as the notes say it: if numbers are missing, of which sessions there are notes. */
function metIn(patientCase: Case): string | undefined {
	const held = heldSessions(patientCase)
	const [first, last] = [held[0], held.at(-1)]
	if (!first || !last) return undefined
	const numbers = patientCase.sessions.flatMap(({ session }) => session ?? [])
	const isWhole = numbers.length === patientCase.sessions.length && numbers.every((number, index) => number === index + 1)
	// What is out of order is not the first and the last.
	const days = held.flatMap(({ date }) => date ?? [])
	const isInOrder = days.length === held.length && days.every((day, index) => day >= (days[index - 1] ?? ""))
	const dates = isInOrder && first.date !== undefined && last.date !== undefined ? ([first.date, last.date] as const) : undefined
	if (!isWhole) {
		const isNumbered = held.every(({ session }) => session !== undefined)
		return letterWords().notesOf(held.length, isNumbered ? [first.session ?? 0, last.session ?? 0] : undefined, dates)
	}
	if (isClosed(patientCase)) return letterWords().met(held.length, dates)
	const planned =
		phaseOf(patientCase) === "maintenance" || heldOfContract(patientCase).length !== held.length
			? undefined
			: contractAt(patientCase).sessions
	return letterWords().metSoFar(held.length, planned !== undefined && planned >= held.length ? planned : undefined, dates?.[0])
}
