/** Inserts a missing section, sub-section, field or key as its empty form, at its place in the record's order. */
import type { Part, Section as Written } from "../../note/body/piece.ts"
import { insertField, insertInnerKey, insertKey, insertSection, insertSubsection } from "../../note/forms/insert.ts"
import { guidedField, headingOf, keyLines, placeholder, sectionSkeleton, subsectionSkeleton } from "../../note/forms/skeleton.ts"
import { entryOf } from "../../note/front-matter/read.ts"
import { type NamedSection, namedSections, sectionsNamed } from "../../note/named.ts"
import { type Placed, readNote } from "../../note/read.ts"
import {
	areaFields,
	contractKeys,
	type Field,
	fieldsOfTechnique,
	findPart,
	findLeadingTerm,
	type FrontMatterKey,
	keysOf,
	personFields,
	type ProblemArea,
	type Section,
	sectionsOf,
	termTitle,
	wordsOf,
} from "../../record/index.ts"
import type { AbsentPart } from "../../rules/details.ts"
import { areaSections } from "../../rules/missing/area-sections.ts"
import type { MissingFacts, Subject } from "../../rules/rule.ts"
import { applyEdits, type Range, type TextEdit } from "../../text/text.ts"
import { lineBefore } from "../../text/trim.ts"
import type { Fix } from "./fix.ts"

/** The insertion that a finding of a missing part asks for; nothing for other findings, and for parts that stand empty. */
export function insertMissing(subject: Subject, part: AbsentPart): Fix | undefined {
	const found = insertionFor(subject, part)
	// In a block that is never closed nothing is read: what is written there would be asked for again.
	if (!found || !takes(subject, [found.edit])) return undefined
	return { title: { does: "insert", part: found.name }, edits: [found.edit], preferred: true }
}

/** The same, whether or not what is written there is read. */
export function insertionFor(subject: Subject, { code, facts, range }: AbsentPart): Insertion | undefined {
	return code.includes(".front-matter.") ? keyEdit(subject, code) : bodyEdit(subject, facts, range)
}

/** Whether what is written there is read as what it is: so many sections, sub-sections and fields more than before. Keys are not looked at. */
export function takes({ note, layout }: Subject, edits: readonly TextEdit[]): boolean {
	const inBody = edits.filter(({ range }) => !note.frontMatter || range.start > note.frontMatter.yaml.end)
	const before = layout && namedSections(note, layout)
	return Array.from(Map.groupBy(inBody, kindOfForm)).every(([{ begins, count }, written]) => {
		const after = layout && namedSections(readNote(applyEdits(note.text, written), note), layout)
		const wanted = written.reduce((sum, { text }) => sum + (text.match(begins)?.length ?? 1), 0)
		return before !== undefined && after !== undefined && count(after.map(partOf)) >= count(before.map(partOf)) + wanted
	})
}

const partOf = ({ placed: { part } }: NamedSection): Written => part

/** What a form begins with, and how many of its kind there are. */
interface KindOfForm {
	readonly begins: RegExp
	readonly count: (sections: readonly Written[]) => number
}

const kindOfForm = ({ text }: TextEdit): KindOfForm => kindsOfForms.find(({ begins }) => text.search(begins) >= 0) ?? ofFields

const sectionsIn = (sections: readonly Written[]): number => sections.length
const subsectionsIn = (sections: readonly Written[]): number => sections.reduce((sum, { subsections }) => sum + subsections.length, 0)
const fieldsIn = (sections: readonly Written[]): number =>
	sections
		.flatMap((section) => [section, ...section.subsections])
		.reduce((sum, { fields }) => sum + fields.reduce((all, { fields: inner }) => all + 1 + inner.length, 0), 0)

const ofFields: KindOfForm = { begins: /^[ \t]{0,20}- \*\*/gm, count: fieldsIn }
const kindsOfForms: readonly KindOfForm[] = [{ begins: /^## /gm, count: sectionsIn }, { begins: /^### /gm, count: subsectionsIn }, ofFields]

export interface Insertion {
	readonly edit: TextEdit
	readonly name: string
}

function keyEdit({ note, layout }: Subject, code: string): Insertion | undefined {
	const { frontMatter } = note
	const [, , key = "", inner] = code.split(".")
	// A map on one line takes no further line.
	if (!frontMatter || /^\s*\{/.test(note.text.slice(frontMatter.yaml.start, frontMatter.yaml.end))) return undefined
	const order: readonly FrontMatterKey[] = keysOf(layout ?? "session")
	if (inner !== undefined) {
		const known = contractKeys.find((candidate) => candidate.key === inner)
		const edit =
			known &&
			insertInnerKey(note, frontMatter, key, contractKeys, inner, keyLines(known, undefined, undefined, `front-matter.${key}.${inner}`))
		return edit && { edit, name: `${key}: ${inner}` }
	}
	const known = order.find((candidate) => candidate.key === key)
	if (!known || entryOf(frontMatter.entries, key)) return undefined
	return { edit: insertKey(note, frontMatter, order, key, keyLines(known)), name: key }
}

function bodyEdit(subject: Subject, facts: MissingFacts, range: Range): Insertion | undefined {
	const { note, layout, sections } = subject
	if (!layout) return undefined
	const id = facts.part ?? ""
	const order = sectionsOf(layout)
	const { area } = facts
	const section = order.find((part) => part.id === id)
	if (facts.goal !== undefined) return outcomeEdit(subject, facts.goal)
	if (section) {
		const block = sectionSkeleton(section, area ? { area } : formFor(subject, section))
		return { edit: insertSection(note, sections, order, id, block), name: headingOf(section, area) }
	}
	const subsectionOf = order.find((part) => part.subsections?.some((sub) => sub.id === id))
	if (subsectionOf) return subsectionEdit(subject, subsectionOf, id)
	return fieldEdit(subject, facts, id, range, area)
}

/** What a section begins with in this case: the expected mechanisms. */
function formFor({ case: of }: Subject, section: Section) {
	if (section.entries?.of !== "mechanisms" || section.entries.as !== "fields") return {}
	return { labels: (of.formulation?.expected ?? []).map(({ mechanism }) => termTitle("mechanism", mechanism)) }
}

function subsectionEdit({ note, sections }: Subject, section: Section, id: string): Insertion | undefined {
	const [named] = sectionsNamed(sections, section.id)
	const order = section.subsections ?? []
	const part = order.find((sub) => sub.id === id)
	if (!named || !part) return undefined
	const block = subsectionSkeleton(part)
	return { edit: insertSubsection(note, named.placed, order, id, block), name: wordsOf(id).title }
}

/** The heading whose list lacks the field, and the fields that belong there. */
function fieldEdit(subject: Subject, facts: MissingFacts, id: string, range: Range, area?: ProblemArea): Insertion | undefined {
	const place = placeOfField(subject, facts, range, area)
	const field = place?.fields.find((candidate) => candidate.id === id)
	if (!place || !field) return undefined
	const line = (bullet: string): string => guidedField(field, bullet)
	return { edit: insertField(subject.note, place.placed, place.fields, id, line, place.indent), name: wordsOf(id).title }
}

interface FieldPlace {
	readonly placed: Placed<Part>
	readonly fields: readonly Field[]
	readonly indent: string
}

function placeOfField(subject: Subject, facts: MissingFacts, { start: reportedAt }: Range, area?: ProblemArea): FieldPlace | undefined {
	const { layout, sections, note } = subject
	if (!layout) return undefined
	const { section: sectionId = "", technique } = facts
	const order = sectionsOf(layout)
	if (technique) {
		const named = sections.find(({ part }) => part?.entries?.of === "techniques")
		const ofTechnique = named?.placed.part.fields.filter(({ label }) => findLeadingTerm("technique", label) === technique) ?? []
		// Of two that are alike, the one that the finding is at.
		const field = ofTechnique.find(({ labelRange }) => named && named.placed.at + labelRange.start === reportedAt) ?? ofTechnique[0]
		if (!named || !field || field.fields.length === 0) return undefined
		const { at, part } = named.placed
		const [first] = field.fields
		const start = at + (first?.range.start ?? 0)
		const indent = lineBefore(note.text, start)
		const items = field.fields.map(({ range, text, empty }) => ({ range, text, empty }))
		const inner = { ...part, heading: field.labelRange, fields: field.fields, items, ownEnd: field.range.end }
		return { placed: { at, part: inner }, fields: fieldsOfTechnique(technique), indent: indent.trim() === "" ? indent : "  " }
	}
	const parent = order.find((part) => part.id === sectionId)
	if (parent?.perArea && area) {
		const placed = areaSections({ subject }, parent, area).find((section) => section.placed.part.filled)?.placed
		return placed && { placed, fields: areaFields(area), indent: "" }
	}
	if (parent) {
		const named = sectionsNamed(sections, parent.id).find(({ placed }) => placed.part.filled || placed.part.subsections.length > 0)
		if (!named) return undefined
		if (!facts.of) return { placed: named.placed, fields: parent.fields ?? [], indent: "" }
		const alike = named.placed.part.subsections.filter(({ title }) => title === facts.of)
		const sub = alike.find(({ heading }) => named.placed.at + heading.start === reportedAt) ?? alike[0]
		const fields = parent.entries?.of === "people" ? personFields : (parent.entries?.fields ?? [])
		// A row of a table has no room for a line.
		return sub && !sub.inTable ? { placed: { at: named.placed.at, part: sub }, fields, indent: "" } : undefined
	}
	return inSubsection(sections, order, sectionId)
}

function inSubsection(sections: readonly NamedSection[], order: readonly Section[], id: string): FieldPlace | undefined {
	const parent = order.find((part) => part.subsections?.some((sub) => sub.id === id))
	const known = parent?.subsections?.find((sub) => sub.id === id)
	const [named] = parent ? sectionsNamed(sections, parent.id) : []
	const sub = named?.placed.part.subsections.find(({ title, filled }) => filled && findPart(parent?.subsections ?? [], title)?.id === id)
	return named && sub && known ? { placed: { at: named.placed.at, part: sub }, fields: known.fields ?? [], indent: "" } : undefined
}

function outcomeEdit({ note, sections }: Subject, goal: string): Insertion | undefined {
	const [named] = sectionsNamed(sections, "closing.goals")
	if (!named) return undefined
	const line = (bullet: string): string => `${bullet} **${goal}**: ${placeholder}`
	return { edit: insertField(note, named.placed, [], goal, line), name: goal }
}
