/** The interpersonal inventory as a table, a person a row; columns in which nothing stands are left out. */
import type { BlockContent } from "mdast"
import { findPart, personFields, wordsOf } from "../../record/index.ts"
import { shift } from "../../note/text.ts"
import { words } from "../en/index.ts"
import { blocksOf, plain } from "../excerpt.ts"
import { table } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { notRecorded, sectionsIn } from "../sections.ts"

/** Each person's heading and what is told by field id, in plain text. */
export function peopleOf(request: Pick<SummaryRequest, "case" | "notes">): { readonly name: string; readonly told: ReadonlyMap<string, string> }[] {
	const { formulation } = request.case
	const note = formulation && request.notes.get(formulation.file)
	if (!note) return []
	return sectionsIn(request, formulation)
		.filter(({ part }) => part?.id === "formulation.inventory")
		.flatMap(({ placed: { at, part } }) =>
			part.subsections.map(({ title, fields }) => ({
				name: title,
				told: new Map(
					fields.flatMap(({ label, valueRange, empty }) => {
						const id = findPart(personFields, label)?.id
						const { start, end } = shift(valueRange, at)
						return id === undefined || empty ? [] : [[id, plain(blocksOf(note.text.slice(start, end)))] as const]
					}),
				),
			})),
		)
}

export function inventory(request: SummaryRequest): BlockContent[] {
	const people = peopleOf(request)
	if (people.length === 0) return [notRecorded()]
	const columns = personFields.filter(({ id }) => people.some(({ told }) => told.has(id)))
	const head = [words.person, ...columns.map(({ id }) => wordsOf(id).title)]
	return [table(head, people.map(({ name, told }) => [name, ...columns.map(({ id }) => told.get(id) ?? words.none)]), "wide")]
}
