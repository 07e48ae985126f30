/** Inserts a missing section, sub-section, field or key as its empty form, at its place in the record's order. */
import type { Part } from "../../note/body/piece.ts"
import { insertField, insertInnerKey, insertKey, insertSection, insertSubsection } from "../../note/forms/insert.ts"
import { guidedField, headingOf, keyLines, placeholder, subsectionSkeleton } from "../../note/forms/skeleton.ts"
import { entryOf } from "../../note/front-matter/read.ts"
import { sectionsNamed } from "../../note/named.ts"
import type { Placed } from "../../note/read.ts"
import { findLeadingTerm, findPart, type Term, wordsOf, hasOutcomes } from "../../record/index.ts"
import {
	type FieldPlace,
	fieldPlaces,
	type KeyPlace,
	type Place,
	placeOfCode,
	type SectionPlace,
	partCode,
	sectionPlacesOf,
	subsectionPlaces,
	type SubsectionPlace,
} from "../../record/places.ts"
import type { AbsentPart } from "../../rules/details.ts"
import { areaSections } from "../../rules/missing/area-sections.ts"
import type { Subject } from "../../rules/rule.ts"
import { lineBefore, type TextEdit } from "../../text/text.ts"
import { sectionText } from "../forms/section-form.ts"
import type { Fix } from "./fix.ts"
import { takes } from "./takes.ts"

/** The insertion of a missing part; nothing for a part whose place is not there. */
export function insertMissing(subject: Subject, part: AbsentPart): Fix | undefined {
	const found = insertionFor(subject, part)
	// In a block that is never closed nothing is read: what is written there would be asked for again.
	if (!found || !takes(subject, [found.edit])) return undefined
	return { title: { does: "insert", part: found.name }, edits: [found.edit], preferred: true }
}

export interface Insertion {
	readonly edit: TextEdit
	readonly name: string
}

/** The same, whether or not what is written there is read. */
export function insertionFor(subject: Subject, part: AbsentPart): Insertion | undefined {
	if (part.facts.goal !== undefined) return insertOutcome(subject, part.facts.goal)
	const place = placeOf(part)
	switch (place?.kind) {
		case "key":
			return insertKeyAt(subject, place)
		case "section":
			return insertSectionAt(subject, place, part)
		case "subsection":
			return insertSubsectionAt(subject, place)
		case "field":
			return insertFieldAt(subject, place, part)
		case "technique":
		case undefined:
			return undefined
	}
}

/** The place of a missing part. The Risk section has a code of its own, if a session needs it. */
function placeOf({ code, facts: { part = "", area } }: AbsentPart): Place | undefined {
	const place = placeOfCode(code) ?? placeOfCode(part)
	if (place?.kind !== "field" || !area) return place
	return fieldPlaces({ within: place.within, area }).find(({ id }) => id === part)
}

function insertKeyAt({ note, layout = "session" }: Subject, { key: outer, inner, id }: KeyPlace): Insertion | undefined {
	const { frontMatter } = note
	const { key } = outer
	// A map on one line takes no further line.
	if (!frontMatter || /^\s*\{/.test(note.text.slice(frontMatter.yaml.start, frontMatter.yaml.end))) return undefined
	if (inner) {
		const edit = insertInnerKey(note, frontMatter, layout, key, inner.key, keyLines(inner, undefined, undefined, id))
		return edit && { edit, name: `${key}: ${inner.key}` }
	}
	if (entryOf(frontMatter.entries, key)) return undefined
	return { edit: insertKey(note, frontMatter, layout, key, keyLines(outer)), name: key }
}

function insertSectionAt(
	{ note, layout, sections, case: patientCase }: Subject,
	{ id, section }: SectionPlace,
	{ facts: { area } }: AbsentPart,
): Insertion | undefined {
	if (!layout) return undefined
	const edit = insertSection(note, sections, sectionPlacesOf(layout), id, sectionText(patientCase, section, area))
	return { edit, name: headingOf(section, area) }
}

function insertSubsectionAt({ note, sections }: Subject, { id, within, section, subsection }: SubsectionPlace): Insertion | undefined {
	const [named] = sectionsNamed(sections, section.id)
	if (!named) return undefined
	const edit = insertSubsection(note, named.placed, subsectionPlaces(within), id, subsectionSkeleton(subsection))
	return { edit, name: wordsOf(id).title }
}

function insertFieldAt(subject: Subject, place: FieldPlace, part: AbsentPart): Insertion | undefined {
	const list = listOf(subject, place, part)
	if (!list) return undefined
	const line = (bullet: string): string => guidedField(place.field, bullet)
	return { edit: insertField(subject.note, list.placed, fieldPlaces(place), place.id, line, list.indent), name: wordsOf(place.id).title }
}

/** The heading, or the technique, whose list lacks a field. */
interface List {
	readonly placed: Placed<Part>
	readonly indent: string
}

function listOf(subject: Subject, { section, subsection, area, technique, repeats }: FieldPlace, part: AbsentPart): List | undefined {
	if (technique) return listOfTechnique(subject, technique, part.range.start)
	const { sections } = subject
	if (area) {
		const placed = areaSections(subject, section, area).find((one) => one.placed.part.filled)?.placed
		return placed && { placed, indent: "" }
	}
	const [first] = sectionsNamed(sections, section.id)
	if (subsection) {
		const isFilled = ({ title, filled }: { readonly title: string; readonly filled: boolean }): boolean =>
			filled && findPart(subsectionPlaces(partCode(section.id)), title)?.id === subsection.id
		const sub = first?.placed.part.subsections.find(isFilled)
		return first && sub && { placed: { at: first.placed.at, part: sub }, indent: "" }
	}
	const named = sectionsNamed(sections, section.id).find(({ placed }) => placed.part.filled || placed.part.subsections.length > 0)
	if (!named) return undefined
	if (!repeats || !part.facts.of) return { placed: named.placed, indent: "" }
	const alike = named.placed.part.subsections.filter(({ title }) => title === part.facts.of)
	// Of two that are alike, the one that the finding is at.
	const sub = alike.find(({ heading }) => named.placed.at + heading.start === part.range.start) ?? alike[0]
	// A row of a table has no room for a line.
	return sub && !sub.inTable ? { placed: { at: named.placed.at, part: sub }, indent: "" } : undefined
}

function listOfTechnique({ sections, note }: Subject, technique: Term<"technique">, reportedAt: number): List | undefined {
	const named = sections.find(({ part }) => part?.entries?.of === "techniques")
	const ofTechnique = named?.placed.part.fields.filter(({ label }) => findLeadingTerm("technique", label) === technique) ?? []
	// Of two that are alike, the one that the finding is at.
	const field = ofTechnique.find(({ labelRange }) => named && named.placed.at + labelRange.start === reportedAt) ?? ofTechnique[0]
	if (!named || !field || field.fields.length === 0) return undefined
	const { at, part } = named.placed
	const indent = lineBefore(note.text, at + (field.fields[0]?.range.start ?? 0))
	const items = field.fields.map(({ range, text, empty }) => ({ range, text, empty }))
	const inner = { ...part, heading: field.labelRange, fields: field.fields, items, ownEnd: field.range.end }
	return { placed: { at, part: inner }, indent: indent.trim() === "" ? indent : "  " }
}

function insertOutcome({ note, sections }: Subject, goal: string): Insertion | undefined {
	const named = sections.find(({ part }) => part && hasOutcomes(part))
	if (!named) return undefined
	const line = (bullet: string): string => `${bullet} **${goal}**: ${placeholder}`
	return { edit: insertField(note, named.placed, [], goal, line), name: goal }
}
