/** Goals with their state: their words, where they were last spoken of, and how they came out. */
import type { BlockContent } from "mdast"
import { heldSessions } from "../../cases/case.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { shift } from "../../note/text.ts"
import { words } from "../en/index.ts"
import { blocksOf, plain } from "../excerpt.ts"
import { item, list, paragraph, strong } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { notRecorded, sectionsIn } from "../sections.ts"

export interface GoalState {
	readonly id: string
	readonly text: string
	readonly lastSession?: { readonly note: NoteFacts; readonly said: string }
	readonly outcome?: string
}

/** Each goal of the formulation with what sessions and closing say of it. */
export function goalsOf(request: Pick<SummaryRequest, "case" | "notes">): GoalState[] {
	const { case: of } = request
	return (of.formulation?.goals ?? []).map(({ id, text }) => {
		const last = heldSessions(of).findLast(({ goalsSpokenOf }) => goalsSpokenOf.some((spoken) => spoken.id === id))
		const outcome = said(request, of.closing, "closing.goals", id)
		return {
			id,
			text,
			...(last && { lastSession: { note: last, said: said(request, last, "session.progress", id) ?? "" } }),
			...(outcome !== undefined && { outcome }),
		}
	})
}

function said(request: Pick<SummaryRequest, "notes">, facts: NoteFacts | undefined, section: string, id: string): string | undefined {
	const note = facts && request.notes.get(facts.file)
	for (const { part, placed } of sectionsIn(request, facts)) {
		if (part?.id !== section) continue
		const field = placed.part.fields.find(({ label, empty }) => !empty && label.toUpperCase() === id)
		if (!field) continue
		const { start, end } = shift(field.valueRange, placed.at)
		return plain(blocksOf(note?.text.slice(start, end) ?? ""))
	}
	return undefined
}

export function goals(request: SummaryRequest): BlockContent[] {
	const all = goalsOf(request)
	if (all.length === 0) return [notRecorded()]
	return [
		list(
			all.map(({ id, text, lastSession, outcome }) => {
				const session = lastSession && words.lastSaid(words.sessionNumber(lastSession.note.session))
				const spoken = session === undefined ? words.neverSaid : lastSession?.said ? `${session}: ${lastSession.said}` : session
				const came = outcome === undefined ? [] : [item(paragraph(`${words.outcome}: ${outcome}`))]
				return item(paragraph(strong(id), `: ${text}`), list([item(paragraph(spoken)), ...came]))
			}),
		),
	]
}
