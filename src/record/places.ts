/**
 * Every part of a note once, with its place: derived from the sections, fields and keys of the record. Checker, fixes,
 * pages and docs ask this module where a part is and how much it is asked for.
 */
import {
	areaFields,
	fieldsOfTechnique,
	type FrontMatterKey,
	keyOf,
	keysOf,
	kindOf,
	type Layout,
	layouts,
	type ProblemArea,
	sectionsOf,
} from "./index.ts"
import type { Field, Requirement, Section, VocabularyName } from "./schema.ts"
import { type Term, terms } from "./vocabularies.ts"

declare const brand: unique symbol

/** The code of a part: `KIND.PART`, or `KIND.front-matter.KEY`. */
export type PartCode = string & { readonly [brand]: "part" }

/** The code of what is recommended at one place. */
export type DetailsCode = `${string}.details`

/** The code of a part by its steps: the place's code, then the part's key there. */
export const partCode = (...steps: readonly string[]): PartCode => steps.join(".") as PartCode

interface Part {
	readonly code: PartCode
	/** Its id in the words of the record. */
	readonly id: string
	readonly need: Requirement
	/** The note that it belongs to; of two layouts of one kind that share a code, the first. None if the kind of note is not known. */
	readonly layout?: Layout
	/** The code of the place that it belongs to: a section, a sub-section, a technique, the front matter. */
	readonly within?: PartCode
}

export interface KeyPlace extends Part {
	readonly kind: "key"
	readonly key: FrontMatterKey
	/** The key within the map of that key. */
	readonly inner?: FrontMatterKey
}

export interface SectionPlace extends Part {
	readonly kind: "section"
	readonly section: Section
}

export interface SubsectionPlace extends Part {
	readonly kind: "subsection"
	readonly section: Section
	readonly subsection: Section
}

/** The work of a technique itself, which is missing if it is named and not described. */
export interface TechniquePlace extends Part {
	readonly kind: "technique"
	readonly section: Section
	readonly technique: Term<"technique">
}

/** Which list a field is in: of a section, a sub-section or a technique; of a problem area; of each entry. */
export interface FieldList {
	readonly within: PartCode
	readonly area?: ProblemArea
	/** It is there once for each of them. */
	readonly repeats?: NonNullable<Section["entries"]>["of"]
}

export interface FieldPlace extends Part, FieldList {
	readonly kind: "field"
	readonly within: PartCode
	readonly section: Section
	readonly field: Field
	/** The fields that it is one of, in their order. */
	readonly fields: readonly Field[]
	readonly subsection?: Section
	readonly technique?: Term<"technique">
}

export type Place = FieldPlace | KeyPlace | SectionPlace | SubsectionPlace | TechniquePlace

interface Places {
	readonly all: readonly Place[]
	readonly keys: readonly KeyPlace[]
	readonly sections: readonly SectionPlace[]
}

/** Every part of a note of this layout, in the order of the record. */
export const placesOf = (layout: Layout): readonly Place[] => placesIn(layout).all

/** Its keys of the front matter. */
export const keyPlacesOf = (layout: Layout): readonly KeyPlace[] => placesIn(layout).keys

/** Its sections. */
export const sectionPlacesOf = (layout: Layout): readonly SectionPlace[] => placesIn(layout).sections

const byLayout: Partial<Record<Layout, Places>> = {}

const placesIn = (layout: Layout): Places => (byLayout[layout] ??= newPlaces(layout))

function newPlaces(layout: Layout): Places {
	const keys = newKeyPlaces(layout)
	const body = sectionsOf(layout).flatMap((section) => placesInSection(section, layout))
	return { all: [...keys, ...body], keys, sections: body.filter((place) => place.kind === "section") }
}

function newKeyPlaces(layout: Layout): KeyPlace[] {
	const within = frontMatterOf(kindOf(layout))
	return keysOf(layout)
		.flatMap((key) => keyPlace(key, layout, within))
		.map((place) => ({ ...place, layout }))
}

const frontMatterOf = (kind: string): PartCode => partCode(kind, frontMatter)

const frontMatter = "front-matter"

function keyPlace(key: FrontMatterKey, layout: Layout, within: PartCode): KeyPlace[] {
	const part = { kind: "key", key, within } as const
	const [code, id] = [partCode(within, key.key), `${frontMatter}.${key.key}`]
	const needIn = (one: FrontMatterKey): Requirement => one.in[layout] ?? "never"
	return [
		{ ...part, code, id, need: needIn(key) },
		...(key.keys ?? []).map((inner) => ({
			...part,
			code: partCode(code, inner.key),
			id: `${id}.${inner.key}`,
			need: needIn(inner),
			inner,
		})),
	]
}

function placesInSection(section: Section, layout: Layout): Place[] {
	const code = partCode(section.id)
	const at = { layout, section, within: code } as const
	const own: SectionPlace = { kind: "section", code, id: section.id, layout, need: section.need, section }
	const areas = section.perArea ? terms("problem-area") : []
	const { of: repeats, fields: entryFields = [] } = section.entries ?? {}
	const techniques = repeats === "techniques" ? terms("technique") : []
	return [
		own,
		...fieldsIn(section.fields ?? [], at),
		...areas.flatMap((area) => fieldsIn(areaFields(area), { ...at, area })),
		...fieldsIn(entryFields, { ...at, ...(repeats && { repeats }) }),
		...(section.subsections ?? []).flatMap((subsection): Place[] => {
			const inner = partCode(subsection.id)
			const { id, need } = subsection
			return [
				{ ...at, kind: "subsection", code: inner, id, need, subsection },
				...fieldsIn(subsection.fields ?? [], { ...at, subsection, within: inner }),
			]
		}),
		...techniques.map((technique): TechniquePlace => ({
			...at,
			kind: "technique",
			code: partCode(code, technique),
			id: section.id,
			need: "must",
			technique,
		})),
		...techniques.flatMap((technique) =>
			fieldsIn(fieldsOfTechnique(technique), { ...at, technique, repeats: "techniques", within: partCode(code, technique) }),
		),
	]
}

type At = Pick<FieldPlace, "area" | "layout" | "repeats" | "section" | "subsection" | "technique"> & { readonly within: PartCode }

const fieldsIn = (fields: readonly Field[], at: At): FieldPlace[] =>
	fields.map((field) => ({
		...at,
		kind: "field",
		code: partCode(at.within, keyOf(field.id)),
		id: field.id,
		need: field.need,
		field,
		fields,
	}))

/** The keys that every note needs, if it does not say of which kind it is. */
export const unknownKindPlaces: readonly KeyPlace[] = keysOf("session")
	.filter(({ key }) => key === "note" || key === "case" || key === "date")
	.flatMap((key) => keyPlace(key, "session", frontMatterOf("note")))

/** The place of a part by its code; nothing for a code of another kind. Of areas that share a code, the last. */
export const placeOfCode = (code: string): Place | undefined => placesByCode().get(code)

let table: ReadonlyMap<string, Place> | undefined

/** What two layouts of one kind share is of the first of them. */
function placesByCode(): ReadonlyMap<string, Place> {
	return (table ??= new Map(
		[...unknownKindPlaces, ...layouts.toReversed().flatMap((layout) => placesOf(layout))].map((place) => [place.code, place]),
	))
}

/** The parts that belong to one place, in the order of the record: fields of a section, keys of the front matter. */
export const placesWithin = (code: string): readonly Place[] => byPlace().get(code) ?? none

const none: readonly never[] = []

let children: ReadonlyMap<string, readonly Place[]> | undefined

function byPlace(): ReadonlyMap<string, readonly Place[]> {
	return (children ??= Map.groupBy(placesByCode().values(), ({ within = "" }) => within))
}

let lists: ReadonlyMap<string, readonly FieldPlace[]> | undefined

/** The fields of one list, in the order of the record; none for a list that the record does not have. */
export function fieldPlaces(list: FieldList): readonly FieldPlace[] {
	lists ??= Map.groupBy(
		layouts.flatMap((layout) => placesOf(layout).filter((place) => place.kind === "field")),
		keyOfList,
	)
	return lists.get(keyOfList(list)) ?? none
}

/** The same as fields of the record: an array of its own for each list, always the same one. */
export const fieldsOf = (list: FieldList): readonly Field[] => fieldPlaces(list)[0]?.fields ?? none

/** The vocabulary of a field, by its id; nothing for a field of free text. */
export function vocabularyOf(id: string): VocabularyName | undefined {
	const place = layouts.flatMap((layout) => placesOf(layout)).find((one) => one.kind === "field" && one.id === id)
	const value = place?.kind === "field" ? place.field.value : undefined
	return value && "vocabulary" in value ? value.vocabulary : undefined
}

/** The list of the fields of a technique. */
export const listOfTechnique = (section: string, technique: Term<"technique">): FieldList => ({
	within: partCode(section, technique),
	repeats: "techniques",
})

const keyOfList = ({ within, area, repeats }: FieldList): string => `${within} ${area ?? ""} ${repeats ?? ""}`
