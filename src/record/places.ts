/**
 * Every part of a note once, with its place: where it is, how much it is needed, what its value may be and whether it
 * repeats. Derived from the sections, fields and keys of the record; whoever needs a part of a note asks this module.
 */
import * as z from "zod/mini"
import { needOfKey } from "./front-matter.ts"
import {
	areaFields,
	commonKeys,
	fieldsOfTechnique,
	type FrontMatterKey,
	keyOf,
	keysOf,
	kindOf,
	type Layout,
	layouts,
	sectionsOf,
} from "./index.ts"
import { memoize } from "../text/memo.ts"
import type {
	FieldList,
	FieldPlace,
	KeyPlace,
	PartCode,
	Place,
	PlaceValue,
	SectionPlace,
	SubsectionPlace,
	TechniquePlace,
} from "./place.ts"
import type { Field, FieldValue, Section, VocabularyName } from "./schema.ts"
import { terms } from "./vocabularies.ts"

export type * from "./place.ts"

/** The code of a part by its steps: the place's code, then the part's key there. */
export const partCode = (...steps: readonly string[]): PartCode => steps.join(".") as PartCode

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
	return [
		{ ...part, code, id, need: needOfKey(layout, key) ?? "never", value: valueOfKey(key) },
		...(key.keys ?? []).map((inner) => ({
			...part,
			code: partCode(code, inner.key),
			id: `${id}.${inner.key}`,
			need: needOfKey(layout, inner, key) ?? "never",
			value: valueOfKey(inner),
			inner,
		})),
	]
}

/** What a key may contain, as its schema says. */
export const valueOfKey: (key: FrontMatterKey) => PlaceValue = memoize(({ value }: FrontMatterKey): PlaceValue => {
	const { vocabulary, open, form, mayBeDate, range } = z.globalRegistry.get(value) ?? {}
	return {
		...(vocabulary && { vocabulary }),
		...(open && { open }),
		...(form && { form }),
		...(mayBeDate && { mayBeDate }),
		...(range && { range }),
	}
})

const valueOfField = (value: FieldValue | undefined): { readonly value?: PlaceValue } =>
	value
		? { value: "people" in value ? { people: true } : value.several ? { ...value, several: true } : { vocabulary: value.vocabulary } }
		: {}

function placesInSection(section: Section, layout: Layout): Place[] {
	const code = partCode(section.id)
	const at = { layout, section, within: code } as const
	const { entries } = section
	const own: SectionPlace = {
		kind: "section",
		code,
		id: section.id,
		layout,
		need: section.need,
		section,
		...valueOfField(entries?.value),
		...(section.perArea && { repeats: "areas" as const }),
	}
	const areas = section.perArea ? terms("problem-area") : []
	const { of: repeats, fields: entryFields = [] } = entries ?? {}
	const techniques = repeats === "techniques" ? terms("technique") : []
	return [
		own,
		...fieldsIn(section.fields ?? [], at),
		...areas.flatMap((area) => fieldsIn(areaFields(area), { ...at, area, repeats: "areas" })),
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
			repeats: "techniques",
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
		...valueOfField(field.value),
		field,
		fields,
	}))

/** The keys of a map that some note needs: those that its empty form has. */
export const requestedKeysIn = (outer: FrontMatterKey): readonly FrontMatterKey[] =>
	(outer.keys ?? []).filter((key) => layouts.some((layout) => (needOfKey(layout, key, outer) ?? "known") !== "known"))

/** The keys that every note needs, if it does not say of which kind it is. */
export const unknownKindPlaces: readonly KeyPlace[] = commonKeys
	.filter(({ everywhere }) => everywhere === "required")
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

let subsections: ReadonlyMap<string, readonly SubsectionPlace[]> | undefined

/** The fixed sub-sections of a section, in the order of the record; always the same array. */
export function subsectionPlaces(section: string): readonly SubsectionPlace[] {
	subsections ??= Map.groupBy(
		[...placesByCode().values()].filter((place) => place.kind === "subsection"),
		({ within }) => within,
	)
	return subsections.get(section) ?? none
}

let lists: ReadonlyMap<string, readonly FieldPlace[]> | undefined

/** The fields of one list, in the order of the record; none for a list that the record does not have. Always the same array. */
export function fieldPlaces(list: FieldList): readonly FieldPlace[] {
	lists ??= Map.groupBy(
		layouts.flatMap((layout) => placesOf(layout).filter((place) => place.kind === "field")),
		keyOfList,
	)
	return lists.get(keyOfList(list)) ?? none
}

/** The same as fields of the record: an array of its own for each list, always the same one. */
export const fieldsOf = (list: FieldList): readonly Field[] => fieldPlaces(list)[0]?.fields ?? none

/** The vocabulary of a field, by its id; nothing for one of free text, and for an id of no field. */
export const vocabularyOf = (id: string): VocabularyName | undefined => firstFields().get(id)?.value?.vocabulary

/** The section that a note of this layout has once for each problem area; nothing for a layout without one. */
export const areaSectionOf = (layout: Layout): Section | undefined =>
	sectionPlacesOf(layout).find(({ repeats }) => repeats === "areas")?.section

let fieldsById: ReadonlyMap<string, FieldPlace> | undefined

/** The first place of each field, by its id. */
function firstFields(): ReadonlyMap<string, FieldPlace> {
	return (fieldsById ??= new Map(
		layouts
			.flatMap((layout) => placesOf(layout).filter((place) => place.kind === "field"))
			.toReversed()
			.map((place) => [place.id, place]),
	))
}

/** The first place of a field, by its id. Throws for an id of no field: a mistake in the code. */
export function fieldPlaceOf(id: string): FieldPlace {
	const found = firstFields().get(id)
	if (!found) throw new Error(`The record has no field ${id}`)
	return found
}

let keysByName: ReadonlyMap<string, KeyPlace> | undefined

/** The place of a key of the front matter by its name, or of a key within a map, in the first note that has it; nothing for another name. */
export function keyPlaceNamed(key: string, inner?: string): KeyPlace | undefined {
	keysByName ??= new Map(
		layouts
			.flatMap((layout) => keyPlacesOf(layout))
			.toReversed()
			.map((place) => [nameOfKey(place.key.key, place.inner?.key), place]),
	)
	return keysByName.get(nameOfKey(key, inner))
}

const nameOfKey = (key: string, inner: string | undefined): string => JSON.stringify([key, inner])

const keyOfList = ({ within, area, repeats }: FieldList): string => `${within} ${area ?? repeats ?? ""}`
