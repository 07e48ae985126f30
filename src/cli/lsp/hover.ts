/** What the record and the case say of a place in a note. */
import { hoverAt } from "../../assist/hover/index.ts"
import type { Case } from "../../cases/case.ts"
import type { Note } from "../../note/read.ts"
import { goalsOf } from "../../summary/parts/goals.ts"
import { peopleOf } from "../../summary/parts/inventory.ts"
import { placesOf } from "./diagnostics.ts"
import { hoverMarkup } from "./markup.ts"
import type { Notes } from "./notes.ts"
import type { Position } from "./positions.ts"

/** The hover at a position; nothing if there is nothing to say. */
export function hover(notes: Notes, file: string, position: Position, isMarkdown: boolean): unknown {
	const subject = notes.folder.isText(file) ? notes.folder.subject(file, notes.optionsOf(file)) : undefined
	if (!subject) return null
	const places = placesOf(notes, file)
	const known = () => notesOf(notes, subject.case)
	const { range, texts } = hoverAt(subject, notes.findings(file), places.offset(position), {
		notes: known,
		people: () => peopleOf({ case: subject.case, notes: known() }),
		goals: () => goalsOf({ case: subject.case, notes: known() }),
	})
	return range && texts.length > 0 ? { contents: hoverMarkup(texts, isMarkdown), range: places.range(range) } : null
}

function notesOf({ folder }: Notes, { notes }: Case): ReadonlyMap<string, Note> {
	return new Map(
		notes.flatMap(({ file }) => {
			const note = folder.note(file)
			return note ? [[file, note] as const] : []
		}),
	)
}
