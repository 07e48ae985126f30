/** No-break and other wide spaces in headings and labels: once a note, together with those of the front matter. List marks are those of a pasted list. */
import { holds } from "../note/body/characters.ts"
import type { Field } from "../note/body/field.ts"
import { knownFields } from "../note/fields.ts"
import { findPart, findTerm } from "../record/index.ts"
import { type Range, lineRange, shift, type TextEdit } from "../text/text.ts"
import { plainSpaceEdits } from "../text/wide.ts"
import { slipsOf } from "./front-matter/form.ts"
import type { Rule, Subject } from "./rule.ts"

declare module "./rule.ts" {
	interface FindingFacts {
		readonly "note.spaces": object
	}
}

export const wideSpaces: Rule<"note.spaces"> = {
	codes: { "note.spaces": { level: "information", kind: "contradiction" } },
	*check(subject) {
		// Reported there for all of the note.
		if (slipsOf(subject).some(({ what }) => what === "spaces")) return
		const [first] = wideSpaceEdits(subject)
		if (first) yield { code: "note.spaces", range: lineRange(subject.note.text, first.range.start), facts: {} }
	},
}

type SpacedNote = Pick<Subject, "head" | "note" | "sections">

/** What makes plain spaces of them, in the order of the text. Values and prose stay as they are. */
export function wideSpaceEdits(spaced: SpacedNote): TextEdit[] {
	if (!spaced.note.placedPieces.some(({ piece }) => !piece.unread && holds(piece, "wideSpace"))) return []
	const { text } = spaced.note
	const edits = [...headings(spaced), ...labels(spaced)].flatMap(({ start, end }) => plainSpaceEdits(text.slice(start, end), start))
	return [...new Map(edits.map((edit) => [edit.range.start, edit])).values()].sort((a, b) => a.range.start - b.range.start)
}

function* headings({ note: { sections, outside } }: SpacedNote): Iterable<Range> {
	for (const { at, part } of [...sections, ...outside]) {
		yield shift(part.heading, at)
		if ("subsections" in part) for (const { heading, inTable } of part.subsections) if (!inTable) yield shift(heading, at)
	}
}

/** Up to the value: bold words before a colon, and others that the record knows. Before a colon there may be prose too. */
function* labels({ note: { text, sections: all, outside }, sections, head }: SpacedNote): Iterable<Range> {
	for (const { at, part } of [...all, ...outside]) {
		const parts = [part, ...("subsections" in part ? part.subsections : [])]
		for (const { fields, inTable } of parts) if (!inTable) yield* bold(fields, text, at)
	}
	for (const {
		field,
		at,
		among,
		in: { part },
	} of knownFields(sections, head)) {
		const entry = part?.entries?.of
		const vocabulary = entry === "techniques" ? "technique" : entry === "mechanisms" ? "mechanism" : undefined
		if (findPart(among, field.label) ?? (vocabulary && findTerm(vocabulary, field.label))) yield labelPlace(field, at)
	}
}

function* bold(fields: readonly Field[], text: string, at: number): Iterable<Range> {
	for (const field of fields) {
		if (/[*_]/.test(text.charAt(at + field.labelRange.start))) yield labelPlace(field, at)
		yield* bold(field.fields, text, at)
	}
}

const labelPlace = ({ labelRange, valueRange }: Field, at: number): Range => shift({ start: labelRange.start, end: valueRange.start }, at)
