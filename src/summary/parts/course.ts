/** The course of sessions: what each worked on, and what followed; missed ones with their reason. */
import type { BlockContent, ListItem } from "mdast"
import type { NoteFacts } from "../../cases/facts.ts"
import { findTerm, sectionsOf, termTitle, wordsOf } from "../../record/index.ts"
import { capital, words } from "../en/index.ts"
import { plain } from "../excerpt.ts"
import { emphasis, heading, item, labelled, list, paragraph, strong, table } from "../nodes.ts"
import { partOfSection } from "../part-of-section.ts"
import type { SummaryRequest } from "../request.ts"
import { type Blocks, contentOf, sectionsIn, titleOf as titleOfSection } from "../sections.ts"

export function course(request: SummaryRequest): Blocks {
	const { case: of } = request
	const unread = of.notes.filter(({ unreadable }) => unreadable)
	const told = of.sessions.flatMap((session): Blocks => [heading(3, titleOf(session)), ...linesOf(request, session)])
	const lost = unread.map(({ file }) => paragraph(`${file.slice(file.lastIndexOf("/") + 1)}: ${words.unreadable.toLowerCase()}.`))
	return [...(told.length > 0 ? told : [paragraph(words.noSessions)]), ...lost]
}

/** The sessions without what was told in them. */
export function sessionList({ case: { sessions } }: SummaryRequest): BlockContent[] {
	if (sessions.length === 0) return [paragraph(words.noSessions)]
	const rows = sessions.map(({ session, date, phase, focus, status }) => [
		session === undefined ? words.none : String(session),
		date ?? words.none,
		phase ? termTitle("phase", phase) : words.none,
		focus ? termTitle("problem-area", focus) : words.none,
		status ? termTitle("session-status", status) : words.none,
	])
	return [table([words.session, words.date, words.phase, words.focus, words.state], rows)]
}

function titleOf({ session, date, phase, status }: NoteFacts): string {
	return [
		capital(words.sessionNumber(session)),
		date ?? "",
		phase ? termTitle("phase", phase) : "",
		status && status !== "held" ? termTitle("session-status", status) : "",
	]
		.filter((part) => part !== "")
		.join(", ")
}

/** In a held session what happened, what was worked on and what followed; else why it was not held. */
function linesOf(request: SummaryRequest, facts: NoteFacts): BlockContent[] {
	const sections = sectionsIn(request, facts)
	const known = [...sectionsOf(facts.status === "held" ? "session" : "missed-session"), ...(facts.status === "held" ? [] : sectionsOf("session"))]
	const items = known
		.filter(({ id }) => id === techniques || partOfSection(id) === "sessions")
		.flatMap(({ id }) => {
			const found = sections.filter(({ part }) => part?.id === id)
			const names = id === techniques ? found.flatMap(({ placed }) => placed.part.fields.map(({ label }) => techniqueCalled(label))) : []
			return names.length > 0 ? [labelled(wordsOf(id).title, names.join(", "))] : itemOf(wordsOf(id).title, found.flatMap(({ placed }) => contentOf(request, facts, placed)))
		})
	const unknown = sections.flatMap(({ part, placed }) => (part ? [] : itemOf(titleOfSection(placed), contentOf(request, facts, placed))))
	return items.length + unknown.length > 0 ? [list([...items, ...unknown])] : [paragraph(emphasis(words.notRecorded))]
}

/** Named here; what was done stands in a part of its own. */
const techniques = "session.techniques"

function techniqueCalled(label: string): string {
	const term = findTerm("technique", label)
	return term ? termTitle("technique", term) : label
}

function itemOf(title: string, blocks: readonly BlockContent[]): ListItem[] {
	const [only, ...more] = blocks
	if (!only) return []
	return [only.type === "paragraph" && more.length === 0 ? labelled(title, plain(blocks)) : item(paragraph(strong(title)), ...blocks)]
}
