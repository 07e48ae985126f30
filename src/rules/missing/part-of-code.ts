/** The part of the record that a code of a missing part speaks of: how much it is asked for, and where it stands. */
import {
	areaFields,
	type Field,
	type FrontMatterKey,
	keyOf,
	keysOf,
	kindOf,
	type Layout,
	layouts,
	type ProblemArea,
	type Requirement,
	type Section,
	sectionsOf,
	fieldsOfTechnique,
	terms,
	termTitle,
	type Term,
	wordsOf,
} from "../../record/index.ts"
import { mayBe } from "../circumstances.ts"

/** Where a part stands in a note. */
export type PartPlace =
	| { readonly kind: "key"; readonly key: FrontMatterKey; readonly inner?: FrontMatterKey }
	| { readonly kind: "section"; readonly section: Section }
	| { readonly kind: "subsection"; readonly section: Section; readonly subsection: Section }
	/** A technique that is named and not told. */
	| { readonly kind: "technique"; readonly section: Section; readonly technique: Term<"technique"> }
	/** One of the fields that stand together under a heading, or under a technique. */
	| ({ readonly kind: "field"; readonly section: Section; readonly field: Field; readonly fields: readonly Field[] } & FieldPlace)

interface FieldPlace {
	readonly area?: ProblemArea
	readonly technique?: Term<"technique">
	/** The fixed sub-section that the field stands in. */
	readonly subsection?: Section
	/** It belongs to an entry of the section: a person, a goal, an expected mechanism. */
	readonly ofEntry?: boolean
}

export interface CodePart {
	/** The part's id in the words. */
	readonly id: string
	/** What it is a part of, in words. */
	readonly in?: string
	/** The note it belongs to; nothing where the kind of note is what is not known. */
	readonly layout?: Layout
	readonly need: Requirement
	readonly place: PartPlace
}

let table: ReadonlyMap<string, CodePart> | undefined

/** The part of a code; nothing for a code of another kind. */
export function partOfCode(code: string): CodePart | undefined {
	return partsByCode().get(code)
}

/** The codes of parts that may be reported as details of a place, in the order of the record. */
export function detailsIn(place: string): readonly string[] {
	return Array.from(partsByCode(), ([code, { need, place: of }]) => ({ code, need, of })).flatMap(({ code, need, of }) => {
		const isPart = of.kind === "field" || (of.kind === "key" && of.key.key !== "ipt")
		return isPart && code.startsWith(`${place}.`) && (of.kind === "key" || code.lastIndexOf(".") === place.length) && mayBe(need, "should")
			? [code]
			: []
	})
}

function partsByCode(): ReadonlyMap<string, CodePart> {
	// A code that two layouts of one kind share is told by the first.
	return (table ??= new Map([
		...unknownKind(),
		...layouts
			.toReversed()
			.flatMap((layout) => [
				...keysOf(layout).flatMap((key) => keyParts(key, layout)),
				...sectionsOf(layout).flatMap((section) => sectionParts(section, layout)),
			]),
	]))
}

/** What every note needs, where it does not say of which kind it is. */
function unknownKind(): [string, CodePart][] {
	return keysOf("session").flatMap((key): [string, CodePart][] =>
		["note", "case", "date"].includes(key.key)
			? [[`note.front-matter.${key.key}`, { id: `front-matter.${key.key}`, need: key.in.session ?? "never", place: { kind: "key", key } }]]
			: [],
	)
}

function keyParts(key: FrontMatterKey, layout: Layout): [string, CodePart][] {
	const code = `${kindOf(layout)}.front-matter.${key.key}`
	const id = `front-matter.${key.key}`
	return [
		[code, { id, layout, need: key.in[layout] ?? "never", place: { kind: "key", key } }],
		...(key.keys ?? []).map((inner): [string, CodePart] => [
			`${code}.${inner.key}`,
			{ id: `${id}.${inner.key}`, layout, need: inner.in[layout] ?? "never", place: { kind: "key", key, inner } },
		]),
	]
}

function sectionParts(section: Section, layout: Layout): [string, CodePart][] {
	const { title } = wordsOf(section.id)
	const of = (fields: readonly Field[], code: string, name: string, place: FieldPlace = {}): [string, CodePart][] =>
		fields.map((field) => [
			`${code}.${keyOf(field.id)}`,
			{ id: field.id, in: name, layout, need: field.need, place: { kind: "field", section, field, fields, ...place } },
		])
	const areas = section.perArea ? terms("problem-area") : []
	const techniques = section.entries?.of === "techniques" ? terms("technique") : []
	return [
		[section.id, { id: section.id, layout, need: section.need, place: { kind: "section", section } }],
		...of(section.fields ?? [], section.id, title),
		...areas.flatMap((area) => of(areaFields(area), section.id, termTitle("problem-area", area), { area })),
		...of(section.entries?.fields ?? [], section.id, title, { ofEntry: true }),
		...techniques.flatMap((technique): [string, CodePart][] => {
			const code = `${section.id}.${technique}`
			const name = termTitle("technique", technique)
			return [
				[code, { id: section.id, in: name, layout, need: "must", place: { kind: "technique", section, technique } }],
				...of(fieldsOfTechnique(technique), code, name, { technique }),
			]
		}),
		...(section.subsections ?? []).flatMap((subsection): [string, CodePart][] => [
			[subsection.id, { id: subsection.id, layout, need: subsection.need, place: { kind: "subsection", section, subsection } }],
			...of(subsection.fields ?? [], subsection.id, wordsOf(subsection.id).title, { subsection }),
		]),
	]
}
