/** A note with the headings, labels and terms of another language: what is the record's in it, and nothing else. */
import { inLanguage } from "../../src/language/index.ts"
import type { Field } from "../../src/note/body/field.ts"
import { knownFields } from "../../src/note/fields.ts"
import { headingOf } from "../../src/note/forms/skeleton.ts"
import type { NamedSection } from "../../src/note/named.ts"
import { readNote } from "../../src/note/read.ts"
import { readable } from "../../src/note/readable.ts"
import { findLeadingTerm, findPart, findTerm, namesOfTerm, termTitle, type VocabularyName, wordsOf } from "../../src/record/index.ts"
import { keyPlaceNamed, partCode, subsectionPlaces } from "../../src/record/places.ts"

interface Edit {
	readonly start: number
	readonly end: number
	readonly to: string
}

/** The same note in the words of a language, by its id. Its lines stay, and so does all that is no name of a part or a term. */
export function inWordsOf(id: string, text: string): string {
	const { head, sections } = readable(readNote(text))
	const fields = [...knownFields(sections, head)]
	const edits = inLanguage(id, () => [
		...sections.flatMap(headingsOf),
		...fields.flatMap(({ field, at, among, in: { part } }): Edit[] => {
			const place = findPart(among, field.label)
			const vocabulary = entryTerms[part?.entries?.of ?? ""]
			const named = vocabulary && !place && findLeadingTerm(vocabulary, field.label)
			const label = place ? wordsOf(place.id).title : vocabulary && named && termTitle(vocabulary, named)
			const value = place ? place.value : part?.entries?.value
			return [
				...(label === undefined ? [] : [{ start: at + field.labelRange.start, end: at + field.labelRange.end, to: `**${label}**` }]),
				...(value && "vocabulary" in value && value.vocabulary ? valueOf(at, field, value.vocabulary) : []),
			]
		}),
		...headTerms(text),
	])
	return edits
		.toSorted((a, b) => b.start - a.start)
		.reduce((whole, { start, end, to }) => whole.slice(0, start) + to + whole.slice(end), text)
}

/** The terms in the header, one or a list of them; its keys are the same in every language. */
function headTerms(text: string): Edit[] {
	const front = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? ""
	return Array.from(front.matchAll(/^([a-z-]+): (.*)$/gm)).flatMap(({ 1: key = "", 2: value = "", index }) => {
		const { vocabulary } = key === "language" ? {} : (keyPlaceNamed(key)?.value ?? {})
		if (!vocabulary) return []
		return Array.from(value.matchAll(/[\w-]+/g)).flatMap(({ 0: term, index: within }): Edit[] => {
			const start = index + key.length + 2 + within
			return findTerm(vocabulary, term) ? [{ start, end: start + term.length, to: termTitle(vocabulary, term) }] : []
		})
	})
}

/** What the labels of entries are terms of. */
const entryTerms: Readonly<Record<string, VocabularyName>> = { mechanisms: "mechanism", techniques: "technique" }

function headingsOf({ part, area, placed: { at, part: written } }: NamedSection): Edit[] {
	if (!part) return []
	const edit = ({ start, end }: { readonly start: number; readonly end: number }, to: string): Edit => ({
		start: at + start,
		end: at + end,
		to,
	})
	return [
		edit(written.heading, `## ${headingOf(part, area)}`),
		...written.subsections.flatMap((sub) => {
			const fixed = findPart(subsectionPlaces(partCode(part.id)), sub.title)
			const vocabulary = entryTerms[part.entries?.of ?? ""]
			const named = vocabulary && findLeadingTerm(vocabulary, sub.title)
			const title = fixed ? wordsOf(fixed.id).title : vocabulary && named && termTitle(vocabulary, named)
			return title === undefined ? [] : [edit(sub.heading, `### ${title}`)]
		}),
	]
}

/** Terms with which a value, or each part of a list, begins; numbers are the same in every language. */
function valueOf(at: number, { valueRange, text, empty }: Field, vocabulary: VocabularyName): Edit[] {
	if (empty) return []
	return Array.from(text.matchAll(/[^,]+/g)).flatMap(({ 0: piece, index }) => {
		const start = at + valueRange.start + index + (piece.length - piece.trimStart().length)
		const found = findLeadingTerm(vocabulary, piece.trim())
		const [name] = found
			? namesOfTerm(vocabulary, found)
					.filter((one) => piece.trim().toLowerCase().startsWith(one.toLowerCase()))
					.toSorted((a, b) => b.length - a.length)
			: []
		return found && name !== undefined && !/^\d/.test(name) ? [{ start, end: start + name.length, to: termTitle(vocabulary, found) }] : []
	})
}
