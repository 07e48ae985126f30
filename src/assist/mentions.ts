/** Where a case speaks of a person, a goal, a mechanism of change or itself: in each of its notes, with the places. */
import { isAddendum } from "../cases/addenda.ts"
import type { Case } from "../cases/case.ts"
import type { NoteFacts } from "../cases/facts.ts"
import { notesInTime, notesWithoutPlace } from "../cases/time.ts"
import type { Field } from "../note/body/field.ts"
import { goalsMentioned, peopleMentioned } from "../note/body/mentions.ts"
import { readHead } from "../note/front-matter/head.ts"
import { entryOf } from "../note/front-matter/read.ts"
import { headingWords, labelWords } from "../note/marks.ts"
import type { NamedSection } from "../note/named.ts"
import type { Note } from "../note/read.ts"
import type { ReadableNote } from "../note/readable.ts"
import { isGoalId, readRating } from "../note/values/value.ts"
import { aliasOf, findTerm } from "../record/index.ts"
import { type Range, shift } from "../text/text.ts"

/** What a mention is about: a person by alias, a goal by id, a mechanism by term, a case by code. */
export interface Topic {
	readonly kind: "case" | "goal" | "mechanism" | "person"
	readonly name: string
}

export interface Occurrence {
	readonly topic: Topic
	/** The words: `@sister` in a text, `Older sister` in her heading, `G1`. */
	readonly range: Range
	/** The words with the marks around them: wherever a cursor is on them. */
	readonly around: Range
	/** `definition`: where the topic is described. `silent`: a mechanism's line in which no indicator was noted. */
	readonly as: "definition" | "mention" | "silent"
	/** All that is written of it there: a person's sub-section, the whole item of a goal or a rating. */
	readonly described: Range
}

/** An occurrence in one of the notes of a case. */
export interface CaseOccurrence extends Occurrence {
	readonly file: string
}

/** All that a note speaks of, in the order of its text. */
export function occurrencesIn(of: ReadableNote): Occurrence[] {
	const { note, sections } = of
	const all = [
		...caseOccurrence(of),
		...sections.flatMap((section) => definitions(section, of)),
		...peopleMentioned(note).map(({ alias, range }) => mention("person", alias, range)),
		...goalsMentioned(note).map(({ id, range }) => mention("goal", id, range)),
	]
	// The words of a heading or a label mean what is written there, whatever else is in them.
	let end = 0
	return all
		.sort((a, b) => a.around.start - b.around.start)
		.filter(({ around }) => {
			const free = around.start >= end
			if (free) end = around.end
			return free
		})
}

/** What the words at an offset speak of; the end of a word counts as in it. */
export function occurrenceAt(of: ReadableNote, offset: number): Occurrence | undefined {
	return occurrencesIn(of).find(({ around }) => around.start <= offset && offset <= around.end)
}

/** Whether an occurrence is one of this topic. */
export const isOf =
	({ kind, name }: Topic) =>
	({ topic }: Pick<Occurrence, "topic">): boolean =>
		topic.kind === kind && topic.name === name

/** Every place in these notes that speaks of a topic, note by note. */
export function* occurrencesOf(
	topic: Topic,
	files: Iterable<string>,
	noteOf: (file: string) => ReadableNote | undefined,
): Iterable<CaseOccurrence> {
	for (const file of files) {
		const of = noteOf(file)
		if (!of) continue
		for (const found of occurrencesIn(of)) if (isOf(topic)(found)) yield { file, ...found }
	}
}

const mention = (kind: Topic["kind"], name: string, range: Range): Occurrence => ({
	topic: { kind, name },
	range,
	around: range,
	as: "mention",
	described: range,
})

function caseOccurrence({ note: { frontMatter }, head }: ReadableNote): Occurrence[] {
	// Front matter that is broken in other places may still name the case.
	const { case: code, kind } = head ?? (frontMatter && readHead(frontMatter)) ?? {}
	const entry = entryOf(frontMatter?.entries ?? [], "case")
	if (code === undefined || !entry) return []
	const around = { start: entry.keyRange.start, end: entry.value.range.end }
	const as = kind === "formulation" ? "definition" : "mention"
	return [{ topic: { kind: "case", name: code }, range: entry.value.range, around, as, described: around }]
}

function definitions({ part, placed: { at, part: section } }: NamedSection, { note: { text } }: ReadableNote): Occurrence[] {
	const { of, as } = part?.entries ?? {}
	if (as === "sub-sections") {
		return section.subsections.flatMap((sub): Occurrence[] => {
			const name = of === "people" ? aliasOf(sub.title) : of === "mechanisms" ? findTerm("mechanism", sub.title) : undefined
			if (!name) return []
			const { start, end } = shift(sub.range, at)
			return [
				{
					topic: { kind: of === "people" ? "person" : "mechanism", name },
					range: headingWords(text, sub, at),
					around: shift(sub.heading, at),
					as: "definition",
					described: { start, end: start + text.slice(start, end).trimEnd().length },
				},
			]
		})
	}
	const labelled = (field: Field, topic: Topic, role: Occurrence["as"]): Occurrence => ({
		topic,
		range: labelWords(text, field, at),
		around: shift(field.labelRange, at),
		as: role,
		described: shift(field.range, at),
	})
	return section.fields.flatMap((field) => {
		if (of === "goals") {
			const topic = { kind: "goal", name: field.label.toUpperCase() } as const
			return isGoalId(field.label) ? [labelled(field, topic, as === "items" ? "definition" : "mention")] : []
		}
		const mechanism = of === "mechanisms" ? findTerm("mechanism", field.label) : undefined
		const noted = !field.empty && readRating(field.text).rating !== 0
		return mechanism ? [labelled(field, { kind: "mechanism", name: mechanism }, noted ? "mention" : "silent")] : []
	})
}

/** The notes that mention `@alias`, in the order of time, and last the addenda. */
export function notesSpeakingOf(patientCase: Case, notes: ReadonlyMap<string, Note>, alias: string): readonly NoteFacts[] {
	return [...notesInTime(patientCase), ...notesWithoutPlace(patientCase), ...patientCase.notes.filter(isAddendum)].filter(({ file }) => {
		const note = notes.get(file)
		return note !== undefined && peopleMentioned(note).some((spoken) => spoken.alias === alias)
	})
}
