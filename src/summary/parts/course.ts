/** The course of sessions: what each worked on, and what followed; missed ones with their reason. */
import type { BlockContent, Heading } from "mdast"
import type { NoteFacts } from "../../cases/facts.ts"
import { findTerm, termTitle, wordsOf } from "../../record/index.ts"
import { capital, words } from "../en/index.ts"
import { excerpt, plain } from "../excerpt.ts"
import { emphasis, heading, item, labelled, list, paragraph, table } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { sectionsIn } from "../sections.ts"

export function course(request: SummaryRequest): (BlockContent | Heading)[] {
	const { case: of } = request
	const unread = of.notes.filter(({ unreadable }) => unreadable)
	const told = of.sessions.flatMap((session): (BlockContent | Heading)[] => [heading(3, titleOf(session)), ...linesOf(request, session)])
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
	const note = request.notes.get(facts.file)
	const sections = sectionsIn(request, facts)
	if (!note) return []
	const ids = facts.status === "held" ? ["session.since-last", "session.mood-link", "session.techniques", "session.progress", "session.plan"] : ["session.reason", "session.contact"]
	const items = ids.flatMap((id) => {
		const found = sections.filter(({ part, placed }) => part?.id === id && placed.part.filled)
		const { title } = wordsOf(id)
		if (found.length === 0) return []
		if (id === "session.techniques") {
			const names = found.flatMap(({ placed }) => placed.part.fields.map(({ label }) => label))
			const known = names.map((name) => {
				const term = findTerm("technique", name)
				return term ? termTitle("technique", term) : name
			})
			return known.length > 0 ? [labelled(title, known.join(", "))] : []
		}
		const blocks = found.flatMap(({ placed }) => excerpt(note, placed))
		const [only, ...more] = blocks
		return only?.type === "paragraph" && more.length === 0 ? [labelled(title, plain(blocks))] : [item(paragraph({ type: "strong", children: [{ type: "text", value: title }] }), ...blocks)]
	})
	return items.length > 0 ? [list(items)] : [paragraph(emphasis(words.notRecorded))]
}
