/** Goals with their state: their words, where they were last spoken of, and how they came out. */
import type { BlockContent } from "mdast"
import { heldSessions } from "../../cases/case.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { shift } from "../../note/text.ts"
import { isGoalId } from "../../note/value.ts"
import { words } from "../en/index.ts"
import { blocksOf, plain } from "../excerpt.ts"
import { heading, item, labelled, list, paragraph, strong } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { type Blocks, contentOf, notRecorded, sectionsIn } from "../sections.ts"

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

export function goals(request: SummaryRequest): Blocks {
	const all = goalsOf(request)
	const others = goalsWithoutId(request)
	const { closing } = request.case
	const apart = closing ? toldApart(request, closing, all) : []
	if (all.length + others.length + apart.length === 0) return [notRecorded()]
	const items = [
		...all.map(({ id, text, lastSession, outcome }) => {
			const session = lastSession && words.lastSaid(words.sessionNumber(lastSession.note.session))
			const spoken = session === undefined ? words.neverSaid : lastSession?.said ? `${session}: ${lastSession.said}` : session
			const came = outcome === undefined ? [] : [item(paragraph(`${words.outcome}: ${outcome}`))]
			return item(paragraph(strong(id), `: ${text}`), list([item(paragraph(spoken)), ...came]))
		}),
		...others.map((text) => item(paragraph(text))),
	]
	return [...(items.length > 0 ? [list(items)] : []), ...(apart.length > 0 ? [heading(3, words.atClosing), ...apart] : [])]
}

/** Goals that no session can name: told as they are written. */
export function goalsWithoutId(request: Pick<SummaryRequest, "case" | "notes">): string[] {
	return sectionsIn(request, request.case.formulation)
		.filter(({ part }) => part?.id === "formulation.goals")
		.flatMap(({ placed }) => placed.part.items.filter(({ empty, range }) => !empty && !placed.part.fields.some((field) => field.range.start === range.start && isGoalId(field.label))).map(({ text }) => text))
}

/** What the closing says under Goals beside the outcome of each: of other goals, or of all together. */
function toldApart(request: SummaryRequest, closing: NoteFacts, inFormulation: readonly GoalState[]): BlockContent[] {
	const known = new Set(inFormulation.map(({ id }) => id))
	return sectionsIn(request, closing)
		.filter(({ part }) => part?.id === "closing.goals")
		.flatMap(({ placed }): BlockContent[] => {
			const others = placed.part.fields.filter(({ label, empty }) => !empty && !known.has(label.toUpperCase()))
			const prose = contentOf(request, closing, placed).filter(({ type }) => type !== "list")
			return [...(others.length > 0 ? [list(others.map(({ label, text }) => labelled(label, text)))] : []), ...prose]
		})
}
