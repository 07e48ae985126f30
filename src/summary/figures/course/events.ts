/** Life events of the case: those of the timeline, and those that each session reports since the one before. */
import { lineAt } from "../../../note/read.ts"
import { calendarDate } from "../../../record/index.ts"
import type { FigureRequest, LineOfNote } from "../request.ts"
import { calledIn, writtenField, placesOf } from "../written.ts"
import type { Axis } from "./axis.ts"

export interface LifeEvent {
	/** In the case's own words. */
	readonly text: string
	readonly place: LineOfNote
	/** Where it falls among the sessions; undefined if it came before them or has no day. */
	readonly column?: number
}

/** The timeline's events in the order in which they are written. A month is drawn at its middle. */
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

/** What happened since the session before, as each session reports it. */
export function sessionEvents(request: FigureRequest, { columnOf }: Axis): SessionEvent[] {
	return request.case.sessions.flatMap((note) => {
		const written = writtenField(request, note, "session.since-last", "session.since-last.events")
		return written ? [{ ...written, column: columnOf(note), session: note.session }] : []
	})
}
