/** Sections of a case's notes as blocks of the summary, with what they lack named in their place. */
import type { BlockContent, Heading } from "mdast"
import type { NoteFacts } from "../cases/facts.ts"
import { type NamedSection, namedSections } from "../note/named.ts"
import { labelKey, type ProblemArea, type Section, sectionsOf, termTitle, wordsOf } from "../record/index.ts"
import type { Note } from "../note/read.ts"
import { keptWith } from "../text/remember.ts"
import type { Finding, MissingFacts } from "../rules/rule.ts"
import { words } from "./en/index.ts"
import { excerpt, excerptBeside, plain, saySomething } from "./excerpt.ts"
import { headerOf } from "./header.ts"
import { isOfForm } from "./inert.ts"
import { layoutOf } from "./layout.ts"
import { emphasis, heading, labelled, labelledBlocks, list, paragraph } from "./nodes.ts"
import type { PartName } from "./options.ts"
import { outsideTexts } from "./outside.ts"
import { partOfSection } from "./part-of-section.ts"
import type { SummaryRequest } from "./request.ts"

export type Blocks = (BlockContent | Heading)[]

/** A note's sections by their ids. */
export function sectionsIn({ notes }: Pick<SummaryRequest, "notes">, facts: NoteFacts | undefined): readonly NamedSection[] {
	const note = facts && notes.get(facts.file)
	return note && facts.kind ? namedSections(note, layoutOf(facts)) : []
}

/** A section's content as written; “Not recorded” where there is none. */
export function sectionBlocks(request: SummaryRequest, facts: NoteFacts | undefined, id: string, area?: ProblemArea): BlockContent[] {
	const found = sectionsIn(request, facts).filter(
		({ part, area: named }) => part?.id === id && (area === undefined || named === undefined || named === area),
	)
	const blocks = facts ? found.flatMap((section) => [...underOtherName(section, area), ...contentOf(request, facts, section.placed)]) : []
	const lacking = facts ? lackingIn(request, facts, id, area) : []
	const gaps = lacking.length > 0 && blocks.length > 0 ? [paragraph(emphasis(`${words.lacks}: ${lacking.join(", ")}.`))] : []
	return blocks.length > 0 ? [...blocks, ...gaps] : [notRecorded()]
}

/**
 * The sections of a note that a part of the summary tells: what is written or required, as the record orders it, each by
 * `blocks`; then what the record does not know, under the note's own headings.
 */
export function toldSections(request: SummaryRequest, facts: NoteFacts, part: PartName, blocks: (section: Section) => Blocks): Blocks {
	const required = new Set<string>(
		(request.findings.get(facts.file) ?? []).flatMap((finding) => (isRequired(finding) ? [finding.code] : [])),
	)
	const known = sectionsOf(layoutOf(facts)).filter(
		({ id, need }) => partOfSection(id) === part && (need === "must" || required.has(id) || isWritten(request, facts, id)),
	)
	return [...known.flatMap(blocks), ...(partOfSection(`${facts.kind ?? "session"}.`) === part ? freeText(request, facts) : [])]
}

/** What the record does not know of a note: its sections of other names, and its text in none. */
export function freeText(request: SummaryRequest, facts: NoteFacts): Blocks {
	const unknown = sectionsIn(request, facts).flatMap(({ part, placed }): Blocks =>
		part ? [] : [heading(3, titleOf(placed)), ...contentOf(request, facts, placed)],
	)
	const outside = outsideTexts(request, facts).flatMap(({ title, blocks }): Blocks => [
		heading(3, title === "" ? words.besides : title),
		...blocks,
	])
	return [...outside, ...unknown]
}

/** What the header of a note holds that is told nowhere else, as a list. */
export function headerBlocks(request: SummaryRequest, facts: NoteFacts, told: readonly string[] = []): BlockContent[] {
	const items = headerOf(request, facts, told).map(({ label, value }) => labelled(label, value))
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
	return known.some((name) => labelKey(name) === labelKey(title)) ? [] : [paragraph(emphasis(words.under(titleOf(placed))))]
}

/** What is said in a section of several notes beside the fields that are told elsewhere: an item for each note. */
export function besideFields(
	request: SummaryRequest,
	notes: readonly NoteFacts[],
	id: string,
	nameOf: (facts: NoteFacts) => string,
	isTold: (label: string) => boolean,
): BlockContent[] {
	const items = notes.flatMap((facts) => {
		const note = request.notes.get(facts.file)
		const blocks = sectionsIn(request, facts).flatMap((section) =>
			note && section.part?.id === id
				? excerptBeside(
						note,
						section.placed,
						section.placed.part.fields.filter(({ label }) => isTold(label)),
					)
				: [],
		)
		return plain(blocks) === "" ? [] : [labelledBlocks(nameOf(facts), blocks)]
	})
	return items.length > 0 ? [list(items)] : []
}

export const isWritten = (request: SummaryRequest, facts: NoteFacts, id: string): boolean =>
	sectionsIn(request, facts).some(({ part, placed }) => part?.id === id && contentOf(request, facts, placed).length > 0)

/** Said where a case has several notes of a kind of which one is told. */
export function othersOfKind({ case: { notes } }: SummaryRequest, told: NoteFacts): Blocks {
	const others = notes.filter(({ kind, file }) => kind === told.kind && file !== told.file)
	if (others.length === 0 || !told.kind) return []
	return [
		paragraph(
			words.several(
				told.kind,
				told.date ?? "",
				others.map(({ date, file }) => date ?? file.slice(file.lastIndexOf("/") + 1)),
			),
		),
	]
}

/** The heading of a section as written. */
export const titleOf = ({ part: { title } }: NamedSection["placed"]): string => (title.trim() === "" ? words.untitled : title)

/** What is written in a section; nothing where that is nothing but headings of the form. */
export function contentOf({ notes }: Pick<SummaryRequest, "notes">, facts: NoteFacts, placed: NamedSection["placed"]): BlockContent[] {
	const known = contents(notes)
	const content = known.get(placed) ?? newContent(notes.get(facts.file), placed)
	known.set(placed, content)
	return content
}

/** Of the sections of one request: what is written in a section is asked for before it is shown. */
const contents = keptWith<SummaryRequest["notes"], WeakMap<NamedSection["placed"], BlockContent[]>>(() => new WeakMap())

function newContent(note: Note | undefined, placed: NamedSection["placed"]): BlockContent[] {
	const blocks = note ? excerpt(note, placed) : []
	return placed.part.filled || saySomething(blocks) || blocks.some((block) => !isOfForm(plain([block]))) ? blocks : []
}

export const notRecorded = (): BlockContent => paragraph(emphasis(words.notRecorded))

/** Titles of the required parts that a section lacks. */
function lackingIn({ findings }: SummaryRequest, { file }: NoteFacts, id: string, area: ProblemArea | undefined): string[] {
	return (findings.get(file) ?? []).flatMap((finding) => {
		if (!("part" in finding.facts) || !isRequired(finding)) return []
		const { part, section, area: of }: MissingFacts = finding.facts
		if (part === undefined || section === undefined) return []
		if (area !== undefined && of !== undefined && of !== area) return []
		return section === id || section.startsWith(`${id}.`) ? [wordsOf(part).title] : []
	})
}

/** A required part: at once, or by the session that the formulation is due at. */
export const isRequired = ({ level, facts }: Finding): boolean =>
	level === "error" || level === "warning" || ("due" in facts && facts.due !== undefined)
