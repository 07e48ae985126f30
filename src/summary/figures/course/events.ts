/** Life events of the case: those of the timeline, and what each session tells since the last. */
import { lineAt } from "../../../note/read.ts"
import { calendarDate } from "../../../record/index.ts"
import type { FigureRequest, Place } from "../request.ts"
import { calledIn, fieldTold, placesOf } from "../told.ts"
import type { Axis } from "./axis.ts"

export interface LifeEvent {
	/** In the case's own words. */
	readonly text: string
	readonly place: Place
	/** Where it falls among the sessions; nothing for what came before them or has no day. */
	readonly column?: number
}

/** The timeline's events in the order that they are written in. A month stands for its middle. */
export function timelineEvents(request: FigureRequest, { columnOfDay }: Axis): LifeEvent[] {
	const { formulation } = request.case
	const note = formulation && request.notes.get(formulation.file)
	if (!note) return []
	return placesOf(request, formulation, "formulation.timeline").flatMap(({ at, part }) =>
		part.items.flatMap(({ text, range, empty }): LifeEvent[] => {
			if (empty || text === "") return []
			const day = dayOf(text)
			const column = day === undefined ? undefined : columnOfDay(day)
			return [
				{
					text: calledIn(request, text),
					place: { file: formulation.file, line: lineAt(note, at + range.start) },
					...(column !== undefined && { column }),
				},
			]
		}),
	)
}

const dayOf = (text: string): string | undefined => {
	const [, month, day = "15"] = /^(\d{4}-\d{2})(?:-(\d{2}))?(?!\d)/.exec(text) ?? []
	return calendarDate.safeParse(`${month}-${day}`).data
}

export interface SessionEvent extends LifeEvent {
	readonly column: number
	readonly session: number | undefined
}

/** What happened since the session before, as each held session tells it. */
export function sessionEvents(request: FigureRequest, { columnOf }: Axis): SessionEvent[] {
	return request.case.sessions.flatMap((note) => {
		const told = fieldTold(request, note, "session.since-last", "session.since-last.events")
		return told ? [{ ...told, column: columnOf(note), session: note.session }] : []
	})
}
