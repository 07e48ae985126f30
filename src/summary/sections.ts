/** Sections of a case's notes as blocks of the summary, with what they lack named in their place. */
import type { BlockContent, Heading } from "mdast"
import type { NoteFacts } from "../cases/facts.ts"
import { isOpen } from "../folder/open-points.ts"
import { type NamedSection, namedSections } from "../note/named.ts"
import { labelKey, type ProblemArea, type Section, termTitle, wordsOf } from "../record/index.ts"
import { sectionPlacesOf } from "../record/places.ts"
import type { Note } from "../note/read.ts"
import { memoize } from "../text/memo.ts"
import type { MissingFacts } from "../rules/rule.ts"
import { words } from "./wording.ts"
import { excerpt, excerptWithout, plain, saySomething } from "./excerpt.ts"
import { headerOf } from "./header.ts"
import { isOfForm } from "./inert.ts"
import { layoutOfNote } from "./layout.ts"
import { emphasis, heading, labelled, labelledBlocks, list, paragraph } from "./nodes.ts"
import type { PartName } from "./options.ts"
import { outsideTexts } from "./outside.ts"
import { partOfSection } from "./part-of-section.ts"
import type { SummaryRequest } from "./request.ts"

export type Blocks = (BlockContent | Heading)[]

/** A note's sections, in its order; none if it cannot be read, or its kind is not known. */
export function sectionsIn({ notes }: Pick<SummaryRequest, "notes">, facts: NoteFacts | undefined): readonly NamedSection[] {
	const note = facts && notes.get(facts.file)
	return note && facts.kind ? namedSections(note, layoutOfNote(facts)) : []
}

/** A section's content as written; “Not recorded” if there is none. */
export function sectionBlocks(request: SummaryRequest, facts: NoteFacts | undefined, id: string, area?: ProblemArea): BlockContent[] {
	const found = sectionsIn(request, facts).filter(
		({ part, area: named }) => part?.id === id && (area === undefined || named === undefined || named === area),
	)
	const blocks = facts ? found.flatMap((section) => [...underOtherName(section, area), ...contentOf(request, facts, section.placed)]) : []
	const lacking = facts ? lackingIn(request, facts, id, area) : []
	const gaps = lacking.length > 0 && blocks.length > 0 ? [paragraph(emphasis(words().lacks(lacking)))] : []
	return blocks.length > 0 ? [...blocks, ...gaps] : [notRecorded()]
}

/**
 * The sections of a note that are in a part of the summary: those that are written or required, as the record orders it, each by
 * `blocks`; then what the record does not know, under the note's own headings.
 */
export function sectionsOfPart(request: SummaryRequest, facts: NoteFacts, part: PartName, blocks: (section: Section) => Blocks): Blocks {
	const required = new Set<string>((request.findings.get(facts.file) ?? []).flatMap((finding) => (isOpen(finding) ? [finding.code] : [])))
	const known = sectionPlacesOf(layoutOfNote(facts)).filter(
		({ id, need }) => partOfSection(id) === part && (need === "must" || required.has(id) || isWritten(request, facts, id)),
	)
	const isPartOfFreeText = partOfSection(`${facts.kind ?? "session"}.`) === part
	return [...known.flatMap(({ section }) => blocks(section)), ...(isPartOfFreeText ? freeText(request, facts) : [])]
}

/** What the record does not know of a note: its sections of other names, and its text in none. */
function freeText(request: SummaryRequest, facts: NoteFacts): Blocks {
	const unknown = sectionsIn(request, facts).flatMap(({ part, placed }): Blocks =>
		part ? [] : [heading(3, titleOf(placed)), ...contentOf(request, facts, placed)],
	)
	const outside = outsideTexts(request, facts).flatMap(({ title, blocks }): Blocks => [
		heading(3, title === "" ? words().alsoWritten : title),
		...blocks,
	])
	return [...outside, ...unknown]
}

/** What the header of a note contains that other parts of the summary do not, as a list; `covered` names keys that they do. */
export function headerBlocks(request: SummaryRequest, facts: NoteFacts, covered: readonly string[] = []): BlockContent[] {
	const items = headerOf(request, facts, covered).map(({ label, value }) => labelled(label, value))
	return items.length > 0 ? [list(items)] : []
}

/** The heading of a section as it is written, if more is in it than its name. */
function underOtherName({ part, placed }: NamedSection, area: ProblemArea | undefined): BlockContent[] {
	const { title } = placed.part
	const known = part
		? [wordsOf(part.id).title, ...(wordsOf(part.id).aliases ?? [])].flatMap((name) => [
				name,
				...(part.perArea && area ? [`${name}: ${termTitle("problem-area", area)}`] : []),
			])
		: []
	return known.some((name) => labelKey(name) === labelKey(title)) ? [] : [paragraph(emphasis(words().under(titleOf(placed))))]
}

/** What is written in a section of several notes, except in the fields that another part covers: an item for each note. */
export function listWithoutFields(
	request: SummaryRequest,
	notes: readonly NoteFacts[],
	id: string,
	nameOf: (facts: NoteFacts) => string,
	isCovered: (label: string) => boolean,
): BlockContent[] {
	const items = notes.flatMap((facts) => {
		const note = request.notes.get(facts.file)
		const blocks = sectionsIn(request, facts).flatMap((section) =>
			note && section.part?.id === id
				? excerptWithout(
						note,
						section.placed,
						section.placed.part.fields.filter(({ label }) => isCovered(label)),
					)
				: [],
		)
		return plain(blocks) === "" ? [] : [labelledBlocks(nameOf(facts), blocks)]
	})
	return items.length > 0 ? [list(items)] : []
}

/** Whether anything is written in a section of a note, by its id. */
export const isWritten = (request: SummaryRequest, facts: NoteFacts, id: string): boolean =>
	sectionsIn(request, facts).some(({ part, placed }) => part?.id === id && contentOf(request, facts, placed).length > 0)

/** A sentence on the other notes of a kind of which the summary has one; nothing if there are none. */
export function othersOfKind({ case: { notes } }: SummaryRequest, note: NoteFacts): Blocks {
	const others = notes.filter(({ kind, file }) => kind === note.kind && file !== note.file)
	if (others.length === 0 || !note.kind) return []
	return [
		paragraph(
			words().several(
				note.kind,
				note.date ?? "",
				others.map(({ date, file }) => date ?? file.slice(file.lastIndexOf("/") + 1)),
			),
		),
	]
}

/** The heading of a section as written. */
export const titleOf = ({ part: { title } }: NamedSection["placed"]): string => (title.trim() === "" ? words().untitled : title)

/** What is written in a section; nothing if that is nothing but headings of the form. */
export function contentOf({ notes }: Pick<SummaryRequest, "notes">, facts: NoteFacts, placed: NamedSection["placed"]): BlockContent[] {
	return contentIn(placed, notes, facts.file)
}

/** An export needs it twice: to know whether anything is written, and to write it. */
const contentIn = memoize(
	(placed: NamedSection["placed"], notes: SummaryRequest["notes"], file: string): BlockContent[] => newContent(notes.get(file), placed),
	(_, notes) => [notes],
)

function newContent(note: Note | undefined, placed: NamedSection["placed"]): BlockContent[] {
	const blocks = note ? excerpt(note, placed) : []
	return placed.part.filled || saySomething(blocks) || blocks.some((block) => !isOfForm(plain([block]))) ? blocks : []
}

/** “Not recorded”, as a paragraph. */
export const notRecorded = (): BlockContent => paragraph(emphasis(words().notRecorded))

/** Titles of the required parts that a section lacks. */
function lackingIn({ findings }: SummaryRequest, { file }: NoteFacts, id: string, area: ProblemArea | undefined): string[] {
	return (findings.get(file) ?? []).flatMap((finding) => {
		if (!("part" in finding.facts) || !isOpen(finding)) return []
		const { part, section, area: missingIn }: MissingFacts = finding.facts
		if (part === undefined || section === undefined) return []
		if (area !== undefined && missingIn !== undefined && missingIn !== area) return []
		return section === id || section.startsWith(`${id}.`) ? [wordsOf(part).title] : []
	})
}
