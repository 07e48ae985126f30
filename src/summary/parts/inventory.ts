/** The interpersonal inventory as a table, a person a row; columns in which nothing stands are left out. */
import type { BlockContent } from "mdast"
import { findPart, personFields, wordsOf } from "../../record/index.ts"
import { shift } from "../../note/text.ts"
import { words } from "../en/index.ts"
import { blocksOf, excerpt, plain } from "../excerpt.ts"
import { table } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { notRecorded, sectionsIn } from "../sections.ts"

interface Person {
	readonly name: string
	/** What is told, in plain text: by field id, by label where the record does not know the field, and the rest as `further`. */
	readonly told: ReadonlyMap<string, string>
}

/** What stands under a person beside fields. */
const further = "further"

/** Each person of the inventory. */
export function peopleOf(request: Pick<SummaryRequest, "case" | "notes">): Person[] {
	const { formulation } = request.case
	const note = formulation && request.notes.get(formulation.file)
	if (!note) return []
	return sectionsIn(request, formulation)
		.filter(({ part }) => part?.id === "formulation.inventory")
		.flatMap(({ placed: { at, part } }) =>
			part.subsections.map((person) => {
				const fields = person.fields.flatMap(({ label, valueRange, empty }) => {
					const { start, end } = shift(valueRange, at)
					return empty ? [] : [[findPart(personFields, label)?.id ?? label, plain(blocksOf(note.text.slice(start, end)))] as const]
				})
				const prose = plain(excerpt(note, { at, part: person }, "own").filter(({ type }) => type !== "list"))
				return { name: person.title, told: new Map([...fields, ...(prose === "" ? [] : [[further, prose] as const])]) }
			}),
		)
}

export function inventory(request: SummaryRequest): BlockContent[] {
	const people = peopleOf(request)
	const before = ownOf(request)
	if (people.length === 0) return before.length > 0 ? before : [notRecorded()]
	const known: readonly string[] = personFields.map(({ id }) => id)
	const used = new Set(people.flatMap(({ told }) => [...told.keys()]))
	const columns = [...known.filter((id) => used.has(id)), ...[...used].filter((id) => !known.includes(id))]
	const titleOf = (id: string): string => (known.includes(id) ? wordsOf(id).title : id === further ? words.further : id)
	return [...before, table([words.person, ...columns.map(titleOf)], people.map(({ name, told }) => [name, ...columns.map((id) => told.get(id) ?? words.none)]), "wide")]
}

/** What is said of all of them, before the first. */
function ownOf(request: SummaryRequest): BlockContent[] {
	const { formulation } = request.case
	const note = formulation && request.notes.get(formulation.file)
	if (!note) return []
	return sectionsIn(request, formulation).flatMap(({ part, placed }) => (part?.id === "formulation.inventory" ? excerpt(note, placed, "own") : []))
}
