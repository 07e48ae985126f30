/**
 * The record: what an IPT case record is. Its structure is data in this folder, its words are in each language's folder; here
 * parts, terms and measures are looked up by name. What lists the parts of a note asks `places.ts`.
 */
import { memoize, memoizeText, memoizeTextIn } from "../text/memo.ts"
import { derived } from "../text/words.ts"
import { type FrontMatterKey, frontMatterKeys, needOfKey } from "./front-matter.ts"
import { type Layout, layouts, layoutTable } from "./kinds/index.ts"
import { techniqueFields } from "./kinds/session.ts"
import type { Measure } from "./measure.ts"
import { abbreviated, bareKey, nameKey, type NameInWords, plainKey, withoutNumber, wordsOfName } from "./names.ts"
import { type ProblemArea, problemAreas, reasonField } from "./problem-areas.ts"
import { namesOfPart, readingWords } from "./reading.ts"
import type { Field, PartWords, Section, TermWords, VocabularyName } from "./schema.ts"
import { type Term, terms } from "./vocabularies.ts"
import { type AddendumName, type MeasureWords, type PartId, readableLanguages, type RecordWords, recordWords } from "./words.ts"
import type { FrequencyWords, PeopleWords, RingWords, WrittenWords } from "./reading-words.ts"

export * from "./front-matter.ts"
export * from "./measure-names.ts"
export type * from "./measure.ts"
export * from "./measures.ts"
export * from "./own-measures.ts"
export * from "./names.ts"
export * from "./problem-areas.ts"
export type * from "./schema.ts"
export * from "./facts.ts"
export * from "./vocabularies.ts"
export * from "./reading-words.ts"
export * from "./words.ts"
export * from "./kinds/index.ts"
export { amendingSections } from "./kinds/addendum.ts"
export { fewPeople, triadSections } from "./kinds/formulation.ts"
export { readingWords, readingWordsIn } from "./reading.ts"
export { personFields } from "./person.ts"
export { riskFields } from "./risk.ts"
export { namesThoughts } from "./thoughts.ts"
export { endingWindow, lookBack, phaseWindow, techniqueFields } from "./kinds/session.ts"

const synonyms = derived(
	(): ReadonlyMap<string, string> => new Map(readingWords().synonyms.map(([as, word]) => [plainKey(word), plainKey(as)])),
)

/** The sections of a note of this layout, in the order of the record. */
export function sectionsOf(layout: Layout): readonly Section[] {
	return layoutTable[layout].sections
}

/** Whether each goal of the formulation has an outcome in this section. */
export const hasOutcomes = ({ entries }: Section): boolean => entries?.of === "goals" && entries.value !== undefined

const keysByLayout: ReadonlyMap<Layout, readonly FrontMatterKey[]> = new Map(
	layouts.map((layout) => [layout, frontMatterKeys.filter((key: FrontMatterKey) => needOfKey(layout, key) !== undefined)]),
)

/** The keys of the front matter of this layout, in the order of the record. */
export function keysOf(layout: Layout): readonly FrontMatterKey[] {
	return keysByLayout.get(layout) ?? []
}

/** The keys that every note may have, in the order of the record. */
export const commonKeys: readonly FrontMatterKey[] = frontMatterKeys.filter((key: FrontMatterKey) =>
	layouts.every((layout) => needOfKey(layout, key) !== undefined),
)

const fieldsByArea = new Map<ProblemArea, readonly Field[]>(
	terms("problem-area").map((area) => [area, [...problemAreas[area], reasonField]]),
)

/** Fields that the formulation has of a problem area, the reason for a second one last. */
export function areaFields(area: ProblemArea): readonly Field[] {
	return fieldsByArea.get(area) ?? []
}

const fieldsByTechnique: ReadonlyMap<string, readonly Field[]> = new Map(Object.entries(techniqueFields))
const noFields: readonly Field[] = []

/** Sub-fields of a technique, always the same array; most have none. */
export function fieldsOfTechnique(technique: string): readonly Field[] {
	return fieldsByTechnique.get(technique) ?? noFields
}

/** The last step of a part's id: its key in finding codes. */
export function keyOf(id: string): string {
	return id.slice(id.lastIndexOf(".") + 1)
}

/** Title and guidance of a part. Throws for an id that the record does not have: a mistake in the code. */
export function wordsOf(id: string): PartWords {
	const { parts } = recordWords.current
	if (!isPartId(id)) throw new Error(`The record has no words for ${id}`)
	return parts[id]
}

const isPartId = (id: string): id is PartId => Object.hasOwn(recordWords.current.parts, id)

/** Title and aliases of a term. Throws for a term that the record does not contain. */
export function termWords(vocabulary: VocabularyName, term: string): TermWords {
	const found = termsIn(recordWords.current, vocabulary)[term]
	if (!found) throw new Error(`The record has no words for ${term} in ${vocabulary}`)
	return found
}

const termsIn = ({ terms: all }: RecordWords, vocabulary: VocabularyName): Readonly<Partial<Record<string, TermWords>>> => all[vocabulary]

/** The names of a term in every shipped language, and its key. */
export const namesOfTerm = (vocabulary: VocabularyName, term: string): readonly string[] => [
	term,
	...readableLanguages.current.flatMap(({ record: words }) => {
		const { title, aliases = [] } = termsIn(words, vocabulary)[term] ?? { title: term }
		return [title, ...aliases]
	}),
]

/** The comparable form of a heading or label. */
export const labelKey = memoizeText((text) => nameKey(withoutNumber(text), synonyms()))

const keysOfNames = (names: readonly string[]): readonly string[] => names.map((name) => nameKey(name, synonyms()))

const qualifiers = derived((): ReadonlySet<string> => new Set(keysOfNames(readingWords().readings.qualifiers)))

/** The same without words that change nothing, as `current` and `assessment`; empty if it has none of them. */
const looseKey = memoizeText((text) => bareKey(withoutNumber(text), qualifiers(), synonyms()) ?? "")

/** Of each part that has words of its own which change nothing, its index in its array and those words with the others. */
const qualifiedParts = memoize((parts: readonly { readonly id: string }[]) => {
	const { within } = readingWords().readings
	return parts.flatMap(({ id }, index) => (within[id] ? [{ index, words: new Set([...qualifiers(), ...keysOfNames(within[id])]) }] : []))
})

/** The index of each part in its array, by every name that it has. */
const nameTable = memoize((parts: readonly { readonly id: string }[]): ReadonlyMap<string, number> => {
	const { names } = readingWords().readings
	const table = new Map<string, number>()
	for (const [index, { id }] of parts.entries()) {
		if (isPartId(id)) for (const name of namesOfPart(id)) table.set(labelKey(name), index)
	}
	// What is only read as a part gives way to every name of another.
	for (const [index, { id }] of parts.entries()) {
		for (const name of names[id] ?? []) if (!table.has(labelKey(name))) table.set(labelKey(name), index)
	}
	return table
})

/** Every name of each part in its words, with its index in its array. */
const namesInWords = memoize((parts: readonly { readonly id: string }[]): readonly NameInWords<number>[] => {
	const { names } = readingWords().readings
	return parts.flatMap(({ id }, of) =>
		[...(isPartId(id) ? namesOfPart(id) : []), ...(names[id] ?? [])].map((name) => ({ words: wordsOfName(name, synonyms()), of })),
	)
})

const namesOfParts = derived((): ReadonlySet<string> => {
	const ids = Object.keys(recordWords.current.parts).filter(isPartId)
	return new Set([...ids.flatMap(namesOfPart), ...Object.values(readingWords().readings.names).flat()].map(labelKey))
})

/** The languages that have a part of some name, by the comparable form of the name. */
const languagesOfNames = derived((): ReadonlyMap<string, ReadonlySet<Term<"language">>> => {
	const table = new Map<string, Set<Term<"language">>>()
	for (const { id, record } of readableLanguages.current) {
		for (const { title, aliases = [] } of Object.values(record.parts))
			for (const name of [title, ...aliases]) table.set(labelKey(name), (table.get(labelKey(name)) ?? new Set()).add(id))
	}
	return table
})

/** The language in which a heading is the name of a part; nothing if it is the name of none, or has that name in several languages. */
export function languageOfName(name: string): Term<"language"> | undefined {
	const [first, ...others] = languagesOfNames().get(labelKey(name)) ?? []
	return others.length === 0 ? first : undefined
}

/** The language in which a text is a name of a term; nothing for its key, which is the same in all, and for a name in several. */
export function languageOfTerm(vocabulary: VocabularyName, text: string): Term<"language"> | undefined {
	const key = plainKey(text)
	if (terms(vocabulary).some((term) => plainKey(term) === key)) return undefined
	const [first, ...others] = readableLanguages.current.filter(({ record: words }) =>
		Object.values(words.terms[vocabulary]).some(({ title, aliases = [] }) => [title, ...aliases].some((name) => plainKey(name) === key)),
	)
	return others.length === 0 ? first?.id : undefined
}

/** The titles and aliases of a section in every shipped language. */
export const namesOfSection = (id: string): readonly string[] => (isPartId(id) ? namesOfPart(id) : [])

/** Whether a heading or label is read as any part of the record, in any note. */
export function isNameOfPart(name: string): boolean {
	return namesOfParts().has(labelKey(name))
}

/** The part that a heading or label names, in whatever words of the field; `parts` must be an array of the record. */
export function findPart<Part extends { readonly id: string }>(parts: readonly Part[], name: string): Part | undefined {
	const index = indexOfPart(parts, name)
	return index === undefined ? undefined : parts[index]
}

const indexOfPart = memoizeTextIn((parts: readonly { readonly id: string }[], name): number | undefined => {
	const table = nameTable(parts)
	const qualified = (): number | undefined =>
		qualifiedParts(parts).find(({ index, words: own }) => table.get(bareKey(withoutNumber(name), own, synonyms()) ?? "") === index)?.index
	return (
		table.get(labelKey(name)) ??
		table.get(looseKey(name)) ??
		qualified() ??
		joinedNames(parts, name) ??
		abbreviated(name, namesInWords(parts), synonyms())
	)
})

/** Longer headings and labels are sentences. */
const longestJoined = 80

/** Between two names: a sign, or a word as `and`. */
const betweenNames = derived(() => new RegExp(`\\s*[/&+,|]\\s*|\\s+(?:${readingWords().readings.joiners.join("|")})\\.?\\s+`, "iu"))

/**
 * The index of the part that two or more names in one heading or label are all names of: `Techniques / Interventions`. A name may
 * also be one of the words that change nothing in the others: `Suicide / self-harm`.
 */
function joinedNames(parts: readonly { readonly id: string }[], name: string): number | undefined {
	if (name.length > longestJoined) return undefined
	const names = withoutNumber(name).split(betweenNames())
	if (names.length < 2) return undefined
	const table = nameTable(parts)
	const indexes = names.map((each) => table.get(labelKey(each)) ?? table.get(looseKey(each)))
	const index = indexes.find((found) => found !== undefined)
	if (index === undefined) return undefined
	const own = qualifiedParts(parts).find((part) => part.index === index)?.words
	const changesNothing = (each: string): boolean =>
		own !== undefined && each.split(/[^\p{L}\p{N}\p{M}]+/u).every((word) => word === "" || own.has(nameKey(word, synonyms())))
	return indexes.every((found, at) => found === index || (found === undefined && changesNothing(names[at] ?? ""))) ? index : undefined
}

const termTables = derived(() => new Map<VocabularyName, ReadonlyMap<string, string>>())

function termTable(vocabulary: VocabularyName): ReadonlyMap<string, string> {
	const known = termTables().get(vocabulary)
	if (known) return known
	const table = new Map(terms(vocabulary).flatMap((term) => namesOfTerm(vocabulary, term).map((name) => [plainKey(name), term] as const)))
	termTables().set(vocabulary, table)
	return table
}

const termNames = derived(() => new Map<VocabularyName, readonly NameInWords<string>[]>())

/** Every name of each term in its words. */
function termsInWords(vocabulary: VocabularyName): readonly NameInWords<string>[] {
	const known = termNames().get(vocabulary)
	if (known) return known
	const made = terms(vocabulary).flatMap((of) => namesOfTerm(vocabulary, of).map((name) => ({ words: wordsOfName(name), of })))
	termNames().set(vocabulary, made)
	return made
}

/** The term that a text is, by its key, title or alias. */
export function findTerm<Name extends VocabularyName>(vocabulary: Name, text: string): Term<Name> | undefined {
	return termByName(vocabulary, text) as Term<Name> | undefined
}

const termByName = memoizeTextIn((vocabulary: VocabularyName, text): string | undefined => {
	const found = termTable(vocabulary).get(plainKey(text)) ?? abbreviated(text, termsInWords(vocabulary))
	return terms(vocabulary).find((term) => term === found)
})

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

/** How dates, times and numbers are written. */
export const writtenWords = (): WrittenWords => readingWords().written

/** Other words for a key of the front matter; `path` is `contract.minutes` for a key within another. */
export const keyNamesOf = (path: string): readonly string[] => readingWords().keyNames[path] ?? []

const processNotes = derived(() => new Set(writtenWords().processNotes.map((name) => nameKey(name))))

/** Whether a kind of note is that of private process notes, which belong in no record. */
export const isProcessNote = (kind: string): boolean => processNotes().has(plainKey(kind))

/** How people are named. */
export const peopleWords = (): PeopleWords => readingWords().people

/** How it is said on which ring of closeness somebody was. */
export const ringWords = (): RingWords => readingWords().rings

/** `PHQ-9 item 9`: the item on suicidal thoughts of a measure; 0 for one whose number is not known. */
export const itemName = (measure: string, item: number): string => recordWords.current.itemName(measure, item)

/** `Addendum of 3 March 2026 by AB: letter from the family doctor` */
export const addendumName = (addendum: AddendumName): string => recordWords.current.addenda.name(addendum)

/** How a note with addenda is marked, within a line. */
export const amendedMark = (): string => recordWords.current.addenda.amended

/** `late entry, written on 3 March 2026` */
export const lateEntryWords = (written: string): string => recordWords.current.addenda.lateEntry(written)

/** How it is said how often. */
export const frequencyWords = (): FrequencyWords => readingWords().frequency

/** The title of a term as it is written in a note. */
export function termTitle(vocabulary: VocabularyName, term: string): string {
	return termWords(vocabulary, term).title
}

/** The words of a measure of the record, by its key; nothing for any other scale. */
export function wordsOfMeasure(key: string): MeasureWords | undefined {
	const all: Readonly<Partial<Record<string, MeasureWords>>> = recordWords.current.measures
	return Object.hasOwn(all, key) ? all[key] : undefined
}

/** The plain name of a measure, or its key if there is none. */
export function measureTitle({ key, words: own }: Measure): string {
	return own?.title ?? wordsOfMeasure(key)?.title ?? key
}

/** A band of a measure in words, and the total that it begins at or above. */
export interface Band {
	readonly title: string
	readonly start: number | { readonly above: number }
}

/** The bands of a measure from the lowest total up; none if it has none. */
export function bandsOf({ key, bands = [], words: own }: Measure): Band[] {
	const titles = own?.bands ?? wordsOfMeasure(key)?.bands ?? []
	return bands.map((start, index) => ({ title: titles[index] ?? "", start }))
}

/** The index of the band that a total falls in, 0 for the lowest; none if the measure has no bands for totals of this form. */
export function bandIndex(measure: Measure, total: number): number | undefined {
	if (!isUsualTotal(measure, total)) return undefined
	const index = (measure.bands ?? []).findLastIndex((start) => (typeof start === "number" ? total >= start : total > start.above))
	return index < 0 ? undefined : index
}

/** The band that a total falls in, in words; none if the measure has no bands for totals of this form. */
export function bandOf(measure: Measure, total: number): string | undefined {
	const index = bandIndex(measure, total)
	return index === undefined ? undefined : bandsOf(measure)[index]?.title
}

/** Whether a total has the form that the measure's bands are made for, not the other one that is accepted too. */
export function isUsualTotal({ total: range, otherTotal }: Measure, total: number): boolean {
	return !otherTotal || !range || total <= range[1]
}
