/** The outline of a note. */
import { helpWords } from "../../assist/help-words.ts"
import { closenessWords } from "../../assist/note-words.ts"
import { type Detail, type OutlineEntry, type OutlineKind, outlineOf } from "../../assist/outline.ts"
import { readable } from "../../note/readable.ts"
import { placesOf } from "./diagnostics.ts"
import type { Notes } from "./notes.ts"
import type { Range } from "./positions.ts"

/** The numbers of the protocol, by which an editor chooses an icon. */
const kinds: Readonly<Record<OutlineKind, number>> = {
	"front-matter": 1,
	key: 20,
	measure: 16,
	section: 3,
	"sub-section": 23,
	area: 11,
	person: 5,
	mechanism: 24,
	technique: 6,
	goal: 14,
	field: 8,
}

interface Symbol {
	readonly name: string
	readonly detail: string
	readonly kind: number
	readonly range: Range
	readonly selectionRange: Range
	readonly children: readonly Symbol[]
}

/** The symbols of a note, each in the one that it belongs to, or in one list if an editor knows no other. */
export function symbols(notes: Notes, file: string, isNested: boolean): unknown[] {
	const note = notes.folder.note(file)
	if (!note) return []
	const places = placesOf(notes, file)
	const symbolOf = ({ kind, name, detail, range, nameRange, children }: OutlineEntry): Symbol => ({
		name: (kind === "front-matter" ? helpWords.current.notes.header : name).trim() || "…",
		detail: detail.map(detailText).join(" · "),
		kind: kinds[kind],
		range: places.range(range),
		selectionRange: places.range(nameRange),
		children: children.map(symbolOf),
	})
	const all = outlineOf(readable(note)).map(symbolOf)
	return isNested ? all : flat(all, notes.addressOf(file))
}

function flat(all: readonly Symbol[], uri: string, container?: string): unknown[] {
	return all.flatMap(({ name, kind, range, children }) => [
		{ name, kind, location: { uri, range }, ...(container !== undefined && { containerName: container }) },
		...flat(children, uri, name),
	])
}

function detailText(detail: Detail): string {
	if (typeof detail === "string") return detail
	return "ring" in detail ? closenessWords(detail.ring) : helpWords.current.notes.rating(detail.rating)
}
