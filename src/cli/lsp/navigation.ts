/** From the words of a note to where they are defined, and to all places that mention the same. */
import { isOf, type Occurrence, occurrenceAt, occurrencesIn, occurrencesOf } from "../../assist/mentions.ts"
import { targetAt } from "../../assist/target.ts"
import { readable } from "../../note/readable.ts"
import { placesOf } from "./diagnostics.ts"
import type { Notes } from "./notes.ts"
import type { Position, Range } from "./positions.ts"

interface Location {
	readonly uri: string
	readonly range: Range
}

/** What the words at a position speak of; nothing at any other words. */
export function occurrenceIn(notes: Notes, file: string, position: Position): Occurrence | undefined {
	const note = notes.folder.note(file)
	return note && occurrenceAt(readable(note), placesOf(notes, file).offset(position))
}

/** Where the words at a position are defined. From the name of an amended note, that note. */
export function definitions(notes: Notes, file: string, position: Position, asLinks: boolean): unknown[] {
	const note = notes.folder.note(file)
	if (!note) return []
	const places = placesOf(notes, file)
	const offset = places.offset(position)
	const target = targetAt(readable(note), offset)
	if (target?.kind === "amended") {
		const patientCase = notes.folder.caseOf(file)
		const amended = patientCase?.addenda.amended.get(file) ?? patientCase?.amendedElsewhere.get(file)
		const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
		return amended ? [linkOf(notes, amended.file, places.range(target.range), start, start, asLinks)] : []
	}
	const at = occurrenceAt(readable(note), offset)
	if (!at) return []
	const origin = places.range(at.around)
	return [...found(notes, file, at)]
		.filter(({ as }) => as === "definition")
		.map((one) => {
			const own = placesOf(notes, one.file)
			return linkOf(notes, one.file, origin, own.range(one.described), own.range(one.range), asLinks)
		})
}

function linkOf(notes: Notes, file: string, origin: Range, range: Range, selection: Range, asLink: boolean): unknown {
	const uri = notes.addressOf(file)
	if (!asLink) return { uri, range: selection }
	return { originSelectionRange: origin, targetUri: uri, targetRange: range, targetSelectionRange: selection }
}

/** Every place of the case that speaks of the same as the words at a position. */
export function references(notes: Notes, file: string, position: Position, withDefinition: boolean): Location[] {
	const at = occurrenceIn(notes, file, position)
	if (!at) return []
	return [...found(notes, file, at)]
		.filter(({ as }) => as === "mention" || (as === "definition" && withDefinition))
		.map((one) => ({ uri: notes.addressOf(one.file), range: placesOf(notes, one.file).range(one.range) }))
}

const [reads, writes] = [2, 3]

/** Every place of the note that speaks of the same as the words at a position. */
export function highlights(notes: Notes, file: string, position: Position): unknown[] {
	const note = notes.folder.note(file)
	const at = occurrenceIn(notes, file, position)
	if (!note || !at) return []
	const places = placesOf(notes, file)
	return occurrencesIn(readable(note))
		.filter(isOf(at.topic))
		.map(({ range, as }) => ({ range: places.range(range), kind: as === "definition" ? writes : reads }))
}

function found(notes: Notes, file: string, { topic }: Occurrence) {
	return occurrencesOf(topic, notes.filesOfCase(file), (other) => {
		const note = notes.folder.note(other)
		return note && readable(note)
	})
}
