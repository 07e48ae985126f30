/**
 * Where writing goes on in a note: each `…`, each required part that is there and empty, and each that is not there, at the
 * place where it belongs.
 */
import { emptyPlaces } from "../note/forms/empty-places.ts"
import { knownFields } from "../note/fields.ts"
import { entriesIn } from "../note/front-matter/read.ts"
import { placesOf } from "../record/places.ts"
import { absentParts, type AbsentPart } from "../rules/details.ts"
import type { Finding, Subject } from "../rules/rule.ts"
import { lineRange, type Range, shift } from "../text/text.ts"
import { partsToGo } from "./draft.ts"
import { mayBeWritten } from "./fixes/fix.ts"
import { insertionFor } from "./fixes/insert-missing.ts"

/** A place to go to. */
export interface Stop {
	/** What is selected there; empty where the cursor is put. */
	readonly range: Range
	/** Required parts that are not there and belong here, each with its name, in the order of the record: they may be inserted. */
	readonly absent: readonly { readonly part: AbsentPart; readonly name: string }[]
}

/** The places of a note in the order of its text. `findings`: its findings, of this text. */
export function stopsIn(subject: Subject, findings: readonly Finding[]): Stop[] {
	const { text } = subject.note
	const places = emptyPlaces(text)
	const stops = new Map<number, Stop>()
	const add = (range: Range, absent: Stop["absent"] = []): void => {
		const known = stops.get(range.start)
		stops.set(range.start, { range: known?.range ?? range, absent: [...(known?.absent ?? []), ...absent] })
	}
	for (const range of places) add(range)
	for (const finding of partsToGo(findings)) {
		const [part] = absentParts(finding)
		const insertion = part && mayBeWritten(subject) ? insertionFor(subject, part) : undefined
		if (part && insertion) {
			const { start } = insertion.edit.range
			add({ start, end: start }, [{ part, name: insertion.name }])
			continue
		}
		const within = extentOf(subject, finding.range.start)
		if (places.some(({ start }) => within.start <= start && start < within.end)) continue
		const at = writingPlace(text, finding.range.end, within.end)
		add({ start: at, end: at })
	}
	const order = subject.layout ? placesOf(subject.layout).map(({ id }) => id) : []
	const rank = ({ part }: Stop["absent"][number]): number => order.indexOf(part.facts.part ?? "")
	return Array.from(stops.values(), ({ range, absent }) => ({
		range,
		absent: absent.toSorted((one, other) => rank(one) - rank(other)),
	})).sort((one, other) => one.range.start - other.range.start)
}

/** The place after what is selected, or the one before it; after the last comes the first. Nothing where there is none. */
export function nextStop(stops: readonly Stop[], { start, end }: Range, step: -1 | 1): Stop | undefined {
	const isEmpty = ({ range }: Stop): boolean => range.start === range.end
	// Where the cursor is already is no place to go to.
	const isAfter = (stop: Stop): boolean => (isEmpty(stop) ? stop.range.start > end : stop.range.start >= end)
	const isBefore = (stop: Stop): boolean => (isEmpty(stop) ? stop.range.end < start : stop.range.end <= start)
	return step === 1 ? (stops.find(isAfter) ?? stops[0]) : (stops.findLast(isBefore) ?? stops.at(-1))
}

/** The part whose heading, label or key begins at an offset: the innermost, to its end; else the line of the offset. */
function extentOf({ note, head, sections }: Subject, offset: number): Range {
	for (const entry of note.frontMatter?.entries ?? []) {
		for (const { keyRange, value } of [...entriesIn(entry.value), entry])
			if (keyRange.start === offset) return { start: offset, end: Math.max(keyRange.end, value.range.end) }
	}
	for (const { field, at } of knownFields(sections, head)) if (at + field.labelRange.start === offset) return shift(field.range, at)
	for (const { placed } of sections) {
		for (const { heading, range } of [...placed.part.subsections, placed.part])
			if (placed.at + heading.start === offset) return shift(range, placed.at)
	}
	return lineRange(note.text, offset)
}

/** Where to write in an empty part: after its label, or below its heading and the comments there. */
function writingPlace(text: string, from: number, end: number): number {
	const filled = from + text.slice(from, end).trimEnd().length
	const line = lineRange(text, filled).end
	// On a blank line that belongs to the part, after another one if there are two.
	for (const lineEnds of [/^(?:\r\n|\n|\r){2}/, /^(?:\r\n|\n|\r)/]) {
		const at = line + (lineEnds.exec(text.slice(line, end))?.[0].length ?? end)
		if (at < end || at === text.length) return at
	}
	return line
}
