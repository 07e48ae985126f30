/** The part of the record that a code of a missing part speaks of. */
import {
	areaFields,
	contractKeys,
	type Field,
	keyOf,
	layouts,
	personFields,
	type Section,
	sectionsOf,
	techniqueFields,
	terms,
	termTitle,
	wordsOf,
} from "../../record/index.ts"

export interface CodePart {
	/** The part's id in the words. */
	readonly id: string
	/** What it is a part of, in words. */
	readonly in?: string
}

let table: ReadonlyMap<string, CodePart> | undefined

/** The part of a code; nothing for a code of another kind. */
export function partOfCode(code: string): CodePart | undefined {
	table ??= new Map(layouts.flatMap((layout) => sectionsOf(layout).flatMap(partsIn)))
	const found = table.get(code)
	if (found) return found
	const [, , key = "", inner] = code.split(".front-matter.").flatMap((step, index) => (index === 0 ? [step, ""] : step.split(".")))
	if (!code.includes(".front-matter.")) return undefined
	const isInner = inner !== undefined && contractKeys.some((known) => known.key === inner)
	return { id: isInner ? `front-matter.${key}.${inner}` : `front-matter.${key}` }
}

function partsIn(part: Section): [string, CodePart][] {
	const title = wordsOf(part.id).title
	const of = (fields: readonly Field[], code: string, name: string): [string, CodePart][] =>
		fields.map((field) => [`${code}.${keyOf(field.id)}`, { id: field.id, in: name }])
	const areas = part.perArea ? terms("problem-area").flatMap((area) => of(areaFields(area), part.id, termTitle("problem-area", area))) : []
	const people = part.entries?.of === "people" ? of(personFields, part.id, title) : []
	const techniques =
		part.entries?.of === "techniques"
			? terms("technique").flatMap((technique): [string, CodePart][] => [
					[`${part.id}.${technique}`, { id: part.id, in: termTitle("technique", technique) }],
					...of(Object.entries(techniqueFields).find(([key]) => key === technique)?.[1] ?? [], `${part.id}.${technique}`, termTitle("technique", technique)),
				])
			: []
	return [
		[part.id, { id: part.id }],
		...of(part.fields ?? [], part.id, title),
		...areas,
		...people,
		...of(part.entries?.fields ?? [], part.id, title),
		...techniques,
		...(part.subsections ?? []).flatMap(partsIn),
	]
}
