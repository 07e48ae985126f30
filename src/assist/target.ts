/** What is at an offset of a note, by the record: a person, a goal, a part, a term, a measure. */
import { goalsMentioned, peopleMentioned } from "../note/body/mentions.ts"
import { areaOf, knownFields, type KnownField } from "../note/fields.ts"
import { type Head } from "../note/front-matter/head.ts"
import type { MeasureReading } from "../note/front-matter/measure-reading.ts"
import { entriesIn } from "../note/front-matter/read.ts"
import type { Entry } from "../note/front-matter/entries.ts"
import type { NamedSection } from "../note/named.ts"
import type { ReadableNote } from "../note/readable.ts"
import { isGoalId, leadingTerm, leadingTerms, leadingWords } from "../note/values/value.ts"
import {
	aliasOf,
	findPart,
	findLeadingTerm,
	findTerm,
	type Mechanism,
	type ProblemArea,
	type Term,
	type VocabularyName,
} from "../record/index.ts"
import { keyPlaceNamed, partCode, subsectionPlaces } from "../record/places.ts"
import { type Range, shift } from "../text/text.ts"

export type { ReadableNote } from "../note/readable.ts"

export type Target = { readonly range: Range } & (
	| { readonly kind: "person"; readonly alias: string; readonly defines: boolean }
	| { readonly kind: "goal"; readonly id: string; readonly defines: boolean }
	/** The note that an addendum amends, by the name of its file. */
	| { readonly kind: "amended"; readonly file: string }
	| { readonly kind: "measure"; readonly reading: MeasureReading }
	| { readonly kind: "mechanism"; readonly mechanism: Mechanism }
	| { readonly kind: "technique"; readonly technique: Term<"technique"> }
	| { readonly kind: "term"; readonly vocabulary: VocabularyName; readonly term: string }
	/** A section, field or key, by its id in the words of the record. */
	| { readonly kind: "part"; readonly id: string; readonly area?: ProblemArea }
)

const holds = ({ start, end }: Range, offset: number): boolean => start <= offset && offset <= end

/** What is at an offset; the end of a word counts as in it. Nothing for text that the record has no word for. */
export function targetAt(of: ReadableNote, offset: number): Target | undefined {
	const { frontMatter } = of.note
	return frontMatter && offset < frontMatter.bodyStart ? inFrontMatter(of, offset) : inBody(of, offset)
}

function inFrontMatter({ note: { frontMatter }, head }: ReadableNote, offset: number): Target | undefined {
	for (const { key, keyRange, value } of frontMatter?.entries ?? []) {
		const inner = entriesIn(value)
		if (key === "measures") {
			const reading = head?.measures.find(({ nameRange, range }) => holds(nameRange, offset) || holds(range, offset))
			if (reading) return { kind: "measure", reading, range: { start: reading.nameRange.start, end: reading.range.end } }
		}
		const found = inner.find((entry) => isAt(entry, offset))
		const within = found && keyPlaceNamed(key, found.key)
		if (within) return { kind: "part", id: within.id, range: found.keyRange }
		const place = keyPlaceNamed(key)
		if (!place) continue
		if (holds(keyRange, offset)) return { kind: "part", id: place.id, range: keyRange }
		if (key === "amends" && head?.amends !== undefined && holds(value.range, offset))
			return { kind: "amended", file: head.amends, range: value.range }
		const { vocabulary } = place.value ?? {}
		if (!vocabulary) continue
		for (const item of value.kind === "list" ? value.items : [value]) {
			const term = item.kind === "text" && holds(item.range, offset) ? findTerm(vocabulary, item.text) : undefined
			if (term) return { kind: "term", vocabulary, term, range: item.range }
		}
	}
	return undefined
}

const isAt = ({ keyRange, value }: Entry, offset: number): boolean => holds(keyRange, offset) || holds(value.range, offset)

function inBody(of: ReadableNote, offset: number): Target | undefined {
	const { note, sections, head } = of
	const section =
		sections.find(({ placed: { at, part } }) => at + part.range.start <= offset && offset < at + part.range.end) ??
		sections.findLast(({ placed: { at, part } }) => offset === at + part.range.end)
	const own = section && atHeading(section, offset, head)
	if (own) return own
	const person = peopleMentioned(note).find(({ range }) => holds(range, offset))
	if (person) return { kind: "person", ...person, defines: false }
	const goal = goalsMentioned(note).find(({ range }) => holds(range, offset))
	if (goal) return { kind: "goal", ...goal, defines: section !== undefined && definesGoal(section, goal.range) }
	if (!section) return undefined
	for (const known of knownFields([section], head)) {
		const found = atField(known, offset)
		if (found) return found
	}
	return undefined
}

/** Whether this is the label of a goal where goals are set: in the Goals of a formulation. */
function definesGoal({ part, placed }: NamedSection, range: Range): boolean {
	if (part?.entries?.of !== "goals" || part.entries.as !== "items") return false
	return placed.part.fields.some(({ label, labelRange }) => isGoalId(label) && holds(shift(labelRange, placed.at), range.start))
}

function atHeading(section: NamedSection, offset: number, head: Head | undefined): Target | undefined {
	const { part, placed } = section
	const range = shift(placed.part.heading, placed.at)
	if (holds(range, offset)) {
		const area = part?.perArea ? areaOf(section, head) : undefined
		return part && { kind: "part", id: part.id, range, ...(area && { area }) }
	}
	for (const sub of placed.part.subsections) {
		const heading = shift(sub.heading, placed.at)
		if (!holds(heading, offset)) continue
		if (part?.entries?.of === "people") return { kind: "person", alias: aliasOf(sub.title), range: heading, defines: true }
		const mechanism = part?.entries?.of === "mechanisms" ? findTerm("mechanism", sub.title) : undefined
		if (mechanism) return { kind: "mechanism", mechanism, range: heading }
		const known = part && findPart(subsectionPlaces(partCode(part.id)), sub.title)
		return known && { kind: "part", id: known.id, range: heading }
	}
	return undefined
}

function atField({ field, at, among, in: { part } }: KnownField, offset: number): Target | undefined {
	const known = findPart(among, field.label)
	const label = shift(field.labelRange, at)
	if (holds(label, offset)) {
		if (known) return { kind: "part", id: known.id, range: label }
		const mechanism = part?.entries?.of === "mechanisms" ? findTerm("mechanism", field.label) : undefined
		if (mechanism) return { kind: "mechanism", mechanism, range: label }
		if (part?.entries?.of !== "techniques") return undefined
		const technique = findLeadingTerm("technique", field.label)
		if (technique) return { kind: "technique", technique, range: label }
		const term = findTerm("technique-not-ipt", field.label)
		return term && { kind: "term", vocabulary: "technique-not-ipt", term, range: label }
	}
	const { vocabulary, several = false } = known?.value ?? {}
	return vocabulary && !field.empty ? inValue(vocabulary, several, field.text, at + field.valueRange.start, offset) : undefined
}

/** The term of a value at an offset: the first words, or each of the list if several may be given. */
function inValue(vocabulary: VocabularyName, several: boolean, text: string, start: number, offset: number): Target | undefined {
	const first = leadingTerm(vocabulary, text)
	const terms = several ? (leadingTerms(vocabulary, text) ?? []) : first ? [{ term: first, at: 0, length: leadingWords(text).length }] : []
	for (const { term, at, length } of terms) {
		const range = shift({ start: at, end: at + length }, start)
		if (holds(range, offset)) return { kind: "term", vocabulary, term, range }
	}
	return undefined
}
