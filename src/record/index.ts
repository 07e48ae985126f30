/**
 * The record: what an IPT case record is. Structure and words are data in this folder; here they are looked up.
 * Everything that lists parts (checker, skeletons, snippets, docs, exports) asks this module.
 */
import { keptWith, remembered } from "../text/remember.ts"
import { closingSections } from "./closing.ts"
import { en } from "./en/index.ts"
import { readings } from "./en/readings.ts"
import { formulationSections } from "./formulation.ts"
import { type FrontMatterKey, frontMatterKeys, type Layout } from "./front-matter.ts"
import type { Measure } from "./measure.ts"
import { bareKey, nameKey, plainKey, withoutNumber } from "./names.ts"
import { type ProblemArea, problemAreas, reasonField } from "./problem-areas.ts"
import type { Field, PartWords, Section, TermWords, VocabularyName } from "./schema.ts"
import { missedSessionSections, sessionSections, techniqueFields } from "./session.ts"
import { type Term, terms } from "./vocabularies.ts"

export * from "./front-matter.ts"
export * from "./measure-names.ts"
export * from "./measure.ts"
export * from "./measures.ts"
export * from "./own-measures.ts"
export * from "./names.ts"
export * from "./problem-areas.ts"
export * from "../text/remember.ts"
export type * from "./schema.ts"
export { Fact } from "./schema.ts"
export * from "./vocabularies.ts"
export { fewPeople } from "./formulation.ts"
export { personFields } from "./person.ts"
export { riskFields } from "./risk.ts"
export { namesThoughts } from "./thoughts.ts"
export { endingWindow, lookBack, phaseWindow, techniqueFields } from "./session.ts"

export type Kind = Term<"note">

/** The language in use. A second language is a second folder beside `en`. */
const words = en

const synonyms: ReadonlyMap<string, string> = new Map(words.synonyms.map(([as, word]) => [word, as]))

export const layouts = ["formulation", "session", "missed-session", "closing"] as const satisfies readonly Layout[]

const sectionsByLayout: Readonly<Record<Layout, readonly Section[]>> = {
	formulation: formulationSections,
	session: sessionSections,
	"missed-session": missedSessionSections,
	closing: closingSections,
}

/** The sections of a note of this layout, in the order of the record. */
export function sectionsOf(layout: Layout): readonly Section[] {
	return sectionsByLayout[layout]
}

/** The kind of note that a layout belongs to, as finding codes name it. */
export function kindOf(layout: Layout): Kind {
	return layout === "missed-session" ? "session" : layout
}

const keysIn = (layout: Layout): readonly FrontMatterKey[] => frontMatterKeys.filter((key: FrontMatterKey) => key.in[layout] !== undefined)

const keysByLayout: Readonly<Record<Layout, readonly FrontMatterKey[]>> = {
	formulation: keysIn("formulation"),
	session: keysIn("session"),
	"missed-session": keysIn("missed-session"),
	closing: keysIn("closing"),
}

/** The keys of the front matter of this layout, in the order of the record. */
export function keysOf(layout: Layout): readonly FrontMatterKey[] {
	return keysByLayout[layout]
}

const fieldsByArea = new Map<ProblemArea, readonly Field[]>(
	terms("problem-area").map((area) => [area, [...problemAreas[area], reasonField]]),
)

/** Fields that the formulation tells of a problem area, the reason for a second one last. */
export function areaFields(area: ProblemArea): readonly Field[] {
	return fieldsByArea.get(area) ?? []
}

/** Sub-fields of a technique; most have none. */
export function fieldsOfTechnique(technique: string): readonly Field[] {
	return Object.entries(techniqueFields).find(([key]) => key === technique)?.[1] ?? []
}

/** The last step of a part's id: its key in finding codes. */
export function keyOf(id: string): string {
	return id.slice(id.lastIndexOf(".") + 1)
}

/** Title and guidance of a part. Throws for an id that the record does not hold: a mistake in the code. */
export function wordsOf(id: string): PartWords {
	const found = words.parts[id]
	if (!found) throw new Error(`The record has no words for ${id}`)
	return found
}

/** Title and aliases of a term. Throws for a term that the record does not hold. */
export function termWords(vocabulary: VocabularyName, term: string): TermWords {
	const found = words.terms[vocabulary][term]
	if (!found) throw new Error(`The record has no words for ${term} in ${vocabulary}`)
	return found
}

/** The comparable form of a heading or label in the language in use. */
export const labelKey = remembered((text) => nameKey(withoutNumber(text), synonyms))

const qualifiers: ReadonlySet<string> = new Set(readings.qualifiers.map((word) => nameKey(word, synonyms)))

/** The same without words that change nothing, as `current` and `assessment`; empty if it has none of them. */
const looseKey = remembered((text) => bareKey(withoutNumber(text), qualifiers, synonyms) ?? "")

/** Of each part that has words of its own which change nothing, its index in its array and those words with the others. */
const qualifiedParts = keptWith((parts: readonly { readonly id: string }[]) =>
	parts.flatMap(({ id }, index) =>
		readings.within[id] ? [{ index, words: new Set([...qualifiers, ...readings.within[id].map((word) => nameKey(word, synonyms))]) }] : [],
	),
)

/** The index of each part in its array, by every name that it has. */
const nameTable = keptWith((parts: readonly { readonly id: string }[]): ReadonlyMap<string, number> => {
	const table = new Map<string, number>()
	for (const [index, { id }] of parts.entries()) {
		const { title, aliases = [] } = wordsOf(id)
		for (const name of [title, ...aliases]) table.set(labelKey(name), index)
	}
	// What is only read as a part gives way to every name of another.
	for (const [index, { id }] of parts.entries()) {
		for (const name of readings.names[id] ?? []) if (!table.has(labelKey(name))) table.set(labelKey(name), index)
	}
	return table
})

const namesOfParts = keptWith(
	(parts: typeof words.parts): ReadonlySet<string> =>
		new Set(Object.values(parts).flatMap(({ title, aliases = [] }) => [title, ...aliases].map(labelKey))),
)

/** Whether a heading or label is the name of any part of the record, in any note. */
export function isNameOfPart(name: string): boolean {
	return namesOfParts(words.parts).has(labelKey(name))
}

/** The part that a heading or label names, in whatever words of the field; `parts` must be an array of the record. */
export function findPart<Part extends { readonly id: string }>(parts: readonly Part[], name: string): Part | undefined {
	const table = nameTable(parts)
	const qualified = (): number | undefined =>
		qualifiedParts(parts).find(({ index, words: own }) => table.get(bareKey(withoutNumber(name), own, synonyms) ?? "") === index)?.index
	const index = table.get(labelKey(name)) ?? table.get(looseKey(name)) ?? qualified()
	return index === undefined ? undefined : parts[index]
}

const termTables = new Map<VocabularyName, ReadonlyMap<string, string>>()

function termTable(vocabulary: VocabularyName): ReadonlyMap<string, string> {
	const known = termTables.get(vocabulary)
	if (known) return known
	const table = new Map<string, string>()
	for (const term of terms(vocabulary)) {
		const { title, aliases = [] } = termWords(vocabulary, term)
		for (const name of [term, title, ...aliases]) table.set(plainKey(name), term)
	}
	termTables.set(vocabulary, table)
	return table
}

/** The term that a text is, by its key, title or alias. */
export function findTerm<Name extends VocabularyName>(vocabulary: Name, text: string): Term<Name> | undefined {
	const found = termTable(vocabulary).get(plainKey(text))
	return terms(vocabulary).find((term) => term === found)
}

/** The term that a label begins with, in whatever words it goes on: `Role play (two chairs)`, `Communication analysis of Sunday`. */
export function findLeadingTerm<Name extends VocabularyName>(vocabulary: Name, label: string): Term<Name> | undefined {
	const parts = withoutNumber(label)
		.slice(0, 120)
		.split(/[^\p{L}\p{N}\p{M}'’]+/u)
	for (let count = parts.length; count > 0; count--) {
		const term = findTerm(vocabulary, parts.slice(0, count).join(" "))
		if (term) return term
	}
	return undefined
}

/** Words of dates, times and numbers in the language in use. */
export const writtenWords = words.written

/** Other words for a key of the front matter; `path` is `contract.minutes` for a key within another. */
export const keyNamesOf = (path: string): readonly string[] => words.keyNames[path] ?? []

const processNotes = new Set(words.written.processNotes.map((name) => nameKey(name)))

/** Whether a kind of note is that of private process notes, which belong in no record. */
export const isProcessNote = (kind: string): boolean => processNotes.has(plainKey(kind))

/** How the language in use says who a person is. */
export const peopleWords = words.people

/** How the language in use says how often. */
export const frequencyWords = words.frequency

/** The title of a term as it is written in a note. */
export function termTitle(vocabulary: VocabularyName, term: string): string {
	return termWords(vocabulary, term).title
}

/** The plain name of a measure, or its key where there is none. */
export function measureTitle({ key, words: own }: Measure): string {
	return own?.title ?? words.measures[key]?.title ?? key
}

/** A band of a measure in words, and the total that it begins at or above. */
export interface Band {
	readonly title: string
	readonly start: number | { readonly above: number }
}

/** The bands of a measure from the lowest total up; none where it has none. */
export function bandsOf({ key, bands = [], words: own }: Measure): Band[] {
	const titles = own?.bands ?? words.measures[key]?.bands ?? []
	return bands.map((start, index) => ({ title: titles[index] ?? "", start }))
}

/** The band that a total falls in, in words; none where the measure has no bands for totals of this form. */
export function bandOf(measure: Measure, total: number): string | undefined {
	if (!isUsualTotal(measure, total)) return undefined
	return bandsOf(measure).findLast(({ start }) => (typeof start === "number" ? total >= start : total > start.above))?.title
}

/** Whether a total has the form that the measure's bands are made for, not the other one that is accepted beside it. */
export function isUsualTotal({ total: range, otherTotal }: Measure, total: number): boolean {
	return !otherTotal || !range || total <= range[1]
}
