/** The course of sessions: when, how and with whom each was, what it worked on, and what followed; missed ones with their reason. */
import type { BlockContent, ListItem } from "mdast"
import type { NoteFacts } from "../../cases/facts.ts"
import { amendedMark, findTerm, labelKey, lateEntryWords, termTitle, wordsOf } from "../../record/index.ts"
import { sectionPlacesOf } from "../../record/places.ts"
import { addendaBlocks, isAmended } from "../addenda.ts"
import { type Meeting, meetingKeys } from "../meeting.ts"
import { capital, words } from "../wording.ts"
import { headerOf } from "../header.ts"
import { emphasis, heading, labelled, labelledBlocks, list, paragraph, table } from "../nodes.ts"
import { outsideTexts } from "../outside.ts"
import { partOfSection } from "../part-of-section.ts"
import type { SummaryRequest } from "../request.ts"
import { signatureLines, signatureState } from "../signatures.ts"
import { type Blocks, contentOf, sectionsIn, titleOf as titleOfSection } from "../sections.ts"

/** Each session under a heading, with what its note says. */
export function course(request: SummaryRequest): Blocks {
	const sessions = request.case.sessions.flatMap((session): Blocks => [
		heading(3, titleOf(session, isAmended(request, session))),
		...signatureLines(request, session),
		...linesOf(request, session),
		...addendaBlocks(request, session, 4),
	])
	return sessions.length > 0 ? sessions : [paragraph(words().noSessions)]
}

/** The sessions as a table: number, date, phase, focus and state. */
export function sessionList(request: SummaryRequest): BlockContent[] {
	const { sessions } = request.case
	if (sessions.length === 0) return [paragraph(words().noSessions)]
	const rows = sessions.map((facts) => rowOf(facts, isAmended(request, facts), signatureState(request, facts)))
	return [table([words().session, words().date, words().phase, words().focus, words().state], rows)]
}

function rowOf({ session, date, phase, focus, status, written }: NoteFacts, amended: boolean, signed: string): string[] {
	const state = [
		status ? termTitle("session-status", status) : "",
		written === undefined ? "" : lateEntryWords(written),
		amended ? amendedMark() : "",
		signed,
	].filter((part) => part !== "")
	return [
		session === undefined ? words().none : String(session),
		date ?? words().none,
		phase ? termTitle("phase", phase) : words().none,
		focus ? termTitle("problem-area", focus) : words().none,
		state.length > 0 ? state.join(", ") : words().none,
	]
}

function titleOf({ session, date, phase, status }: NoteFacts, amended: boolean): string {
	return [
		capital(words().sessionNumber(session)),
		date ?? "",
		phase ? termTitle("phase", phase) : "",
		status && status !== "held" ? termTitle("session-status", status) : "",
		amended ? amendedMark() : "",
	]
		.filter((part) => part !== "")
		.join(", ")
}

/** In a held session what happened, what was worked on and what followed; else why it was not held, and whatever its note says. */
function linesOf(request: SummaryRequest, facts: NoteFacts): BlockContent[] {
	const sections = sectionsIn(request, facts)
	const isHeld = facts.status === "held"
	const known = [...sectionPlacesOf(isHeld ? "session" : "missed-session"), ...(isHeld ? [] : sectionPlacesOf("session"))]
	const items = known
		.filter(({ id }) => (isHeld ? id === techniques || partOfSection(id) === "sessions" : partOfSection(id) !== "risk"))
		.flatMap(({ id }) => {
			const found = sections.filter(({ part }) => part?.id === id)
			const names =
				isHeld && id === techniques ? found.flatMap(({ placed }) => placed.part.fields.map(({ label }) => techniqueCalled(label))) : []
			return names.length > 0
				? [labelled(wordsOf(id).title, names.join(", "))]
				: found.flatMap(({ placed }) => itemOf(headingWritten(id, placed.part.title), contentOf(request, facts, placed)))
		})
	const unknown = sections.flatMap(({ part, placed }) =>
		part ? [] : [labelledBlocks(titleOfSection(placed), contentOf(request, facts, placed))],
	)
	const outside = outsideTexts(request, facts).map(({ title, blocks }) =>
		labelledBlocks(title === "" ? words().alsoWritten : title, blocks),
	)
	const all = [...meetingOf(request, facts), ...outside, ...items, ...unknown]
	return all.length > 0 ? [list(all)] : [paragraph(emphasis(words().notRecorded))]
}

/** When, how and with whom the session was, by whom it was written, and whatever else the header says. */
function meetingOf(request: SummaryRequest, facts: NoteFacts): ListItem[] {
	const lines = headerOf(request, facts)
	const valueOf = (key: keyof Meeting): string => lines.find((line) => line.key === key)?.value ?? ""
	const when = words().meeting(Object.fromEntries(meetingKeys.map((key) => [key, valueOf(key)])) as Meeting)
	const others = lines.filter(({ key }) => !meetingKeys.some((one) => one === key)).map(({ label, value }) => labelled(label, value))
	return [...(when === "" ? [] : [labelled(words().sessionHeld, when)]), ...others]
}

/** Techniques are named here; what was done is in a part of its own. */
const techniques = "session.techniques"

function techniqueCalled(label: string): string {
	const term = findTerm("technique", label)
	return term ? termTitle("technique", term) : label
}

/** The title of a section, with the heading as it is written if that is another. */
function headingWritten(id: string, written: string): string {
	const { title, aliases = [] } = wordsOf(id)
	return [title, ...aliases].some((name) => labelKey(name) === labelKey(written)) ? title : `${title} (${written})`
}

const itemOf = (title: string, blocks: readonly BlockContent[]): ListItem[] => (blocks.length > 0 ? [labelledBlocks(title, blocks)] : [])
