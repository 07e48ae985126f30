/** The interpersonal inventory as a table, a person a row; empty columns are left out. */
import type { BlockContent } from "mdast"
import { leadingTerms } from "../../note/values/value.ts"
import { findPart, labelKey, type Term, wordsOf } from "../../record/index.ts"
import { fieldPlaces, fieldsOf, partCode } from "../../record/places.ts"
import { words } from "../wording.ts"
import { excerpt, excerptWithout, plain, valueOf } from "../excerpt.ts"
import { labelledBlocks, list, table } from "../nodes.ts"
import type { SummaryRequest } from "../request.ts"
import { notRecorded, sectionsIn } from "../sections.ts"

const section = "formulation.inventory"
const ofPeople = { within: partCode(section), repeats: "people" } as const
const personFields = fieldsOf(ofPeople)

/** The fields that the record has of a person. */
export const personPlaces = fieldPlaces(ofPeople)

interface PersonField {
	/** The record's id; absent if the record does not know the field. */
	readonly id?: string
	readonly label: string
	readonly value: string
	/** The first paragraph of the value, which begins with a term where the field has any. */
	readonly text: string
}

export interface Person {
	readonly name: string
	/** What fields say of the person, in plain text. */
	readonly fields: readonly PersonField[]
	/** A row of a table, which the section shows as it is. */
	readonly inTable: boolean
	/** What is written of the person in addition to them. */
	readonly further: BlockContent[]
}

/** Each person of the inventory. */
export function peopleOf(request: Pick<SummaryRequest, "case" | "notes">): Person[] {
	const { formulation } = request.case
	const note = formulation && request.notes.get(formulation.file)
	if (!note) return []
	return sectionsIn(request, formulation)
		.filter(({ part }) => part?.id === section)
		.flatMap(({ placed: { at, part } }) =>
			part.subsections.map((person) => ({
				name: person.title,
				inTable: person.inTable === true,
				fields: person.fields.flatMap((field): PersonField[] => {
					const known = findPart(personFields, field.label)
					return field.empty
						? []
						: [{ ...(known && { id: known.id }), label: field.label, value: plain(valueOf(note, at, field)), text: field.text }]
				}),
				further: person.inTable
					? []
					: excerptWithout(
							note,
							{ at, part: person },
							person.fields.filter(({ empty }) => !empty),
						),
			})),
		)
}

/** What a person gives, as terms; none if nothing is said of it. */
export function supportOf({ fields }: Pick<Person, "fields">): Term<"support">[] {
	const given = fields.flatMap(({ id, text }) => (id === "person.support" ? (leadingTerms("support", text) ?? []) : []))
	return [...new Set(given.map(({ term }) => term))]
}

/** What a field of the record says of a person; nothing if none does. */
export function fieldOfPerson({ fields }: Pick<Person, "fields">, id: string): string | undefined {
	const values = fields.filter((field) => field.id === id).map(({ value }) => value)
	return values.length > 0 ? values.join("; ") : undefined
}

/** The people as a table, before it what is written of all of them; “Not recorded” if there is neither. */
export function inventory(request: SummaryRequest): BlockContent[] {
	const people = peopleOf(request).filter(({ inTable }) => !inTable)
	const before = ownOf(request)
	if (people.length === 0) return before.length > 0 ? before : [notRecorded()]
	const known: readonly string[] = personFields.map(({ id }) => id)
	const own = new Map<string, string>()
	for (const { id, label } of people.flatMap(({ fields }) => fields))
		if (id === undefined && !own.has(labelKey(label))) own.set(labelKey(label), label)
	const used = new Set(people.flatMap(({ fields }) => fields.map(columnOf)))
	const short = people.some(({ further }) => isShort(further))
	const columns = [...known, ...own.keys()].filter((column) => used.has(column))
	const titleOf = (column: string): string => own.get(column) ?? wordsOf(column).title
	const rows = people.map(({ name, fields, further }) => [
		name === "" ? words().untitled : name,
		...columns.map(
			(column) =>
				fields
					.filter((field) => columnOf(field) === column)
					.map(({ value }) => value)
					.join("; ") || words().none,
		),
		...(short ? [isShort(further) ? plain(further) : words().none] : []),
	])
	// Tables, quotations and the like have no room in a cell.
	const apart = people.flatMap(({ name, further }) => (further.length > 0 && !isShort(further) ? [labelledBlocks(name, further)] : []))
	return [
		...before,
		table([words().person, ...columns.map(titleOf), ...(short ? [words().further] : [])], rows, "wide"),
		...(apart.length > 0 ? [list(apart)] : []),
	]
}

const columnOf = ({ id, label }: PersonField): string => id ?? labelKey(label)

const isShort = (blocks: readonly BlockContent[]): boolean =>
	blocks.length > 0 && blocks.every(({ type }) => type === "paragraph" || type === "list")

/** What is said of all of them, before the first. */
function ownOf(request: SummaryRequest): BlockContent[] {
	const { formulation } = request.case
	const note = formulation && request.notes.get(formulation.file)
	if (!note) return []
	return sectionsIn(request, formulation).flatMap(({ part, placed }) => (part?.id === section ? excerpt(note, placed, "own") : []))
}
