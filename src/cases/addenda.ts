/**
 * Addenda, under the notes that they amend. Which note is meant is said by a file name, and it is next to the addendum. An
 * addendum may amend another one, and none amends itself, however many are in between.
 */
import { folderOf, nameOfFile } from "../text/file-name.ts"
import type { NoteFacts } from "./facts.ts"
import { byDate } from "./order.ts"

/** Whether a note is an addendum. */
export const isAddendum = ({ kind }: Pick<NoteFacts, "kind">): boolean => kind === "addendum"

/** The place in a folder that an addendum names: the key of the note that it amends. Nothing for other notes. */
export function amendedPlace({ file, amendment }: NoteFacts): string | undefined {
	return amendment?.amends === undefined ? undefined : placeKey(folderOf(file), amendment.amends)
}

/** The same key of any file. */
export const placeOf = (file: string): string => placeKey(folderOf(file), nameOfFile(file))

/** Accents are written in two ways, and which of them a file's name has depends on the system. */
const placeKey = (folder: string, name: string): string => `${folder}\n${name.normalize("NFC")}`

/** What amends what among the notes of a case. */
export interface Addenda {
	/** The addenda directly under a note, by its file, in the order of their dates. */
	readonly under: ReadonlyMap<string, readonly NoteFacts[]>
	/** The note that an addendum amends, by the addendum's file: a note of the same case. None for those that go in a circle. */
	readonly amended: ReadonlyMap<string, NoteFacts>
	/** Files of addenda that amend each other, or themselves. */
	readonly circular: ReadonlySet<string>
}

const none: Addenda = { under: new Map(), amended: new Map(), circular: new Set() }

/** The addenda among the notes of a case. */
export function addendaIn(notes: readonly NoteFacts[]): Addenda {
	const addenda = notes.filter(isAddendum)
	if (addenda.length === 0) return none
	const byPlace = new Map(notes.map((note) => [placeOf(note.file), note]))
	const named = new Map(
		addenda.flatMap((note) => {
			const place = amendedPlace(note)
			const found = place === undefined ? undefined : byPlace.get(place)
			return found ? [[note.file, found] as const] : []
		}),
	)
	const circular = circlesIn(named)
	const amended = new Map([...named].filter(([file]) => !circular.has(file)))
	const under = Map.groupBy(addenda.filter(({ file }) => amended.has(file)).sort(byDate), ({ file }) => amended.get(file)?.file ?? "")
	return { under, amended, circular }
}

/** The files from which the way to what they amend, and on, leads back to them. Linear: each file is gone through once. */
function circlesIn(named: ReadonlyMap<string, NoteFacts>): ReadonlySet<string> {
	const circular = new Set<string>()
	const seen = new Set<string>()
	for (const start of named.keys()) {
		const way: string[] = []
		let next: string | undefined = start
		for (; next !== undefined && !seen.has(next); next = named.get(next)?.file) {
			seen.add(next)
			way.push(next)
		}
		const from = next === undefined ? -1 : way.indexOf(next)
		if (from >= 0) for (const file of way.slice(from)) circular.add(file)
	}
	return circular
}

/** All addenda under a note, each followed by those under it. */
export function addendaUnder({ under }: Pick<Addenda, "under">, file: string): NoteFacts[] {
	const found: NoteFacts[] = []
	const rest = [...(under.get(file) ?? [])].reverse()
	for (let note = rest.pop(); note; note = rest.pop()) {
		found.push(note)
		rest.push(...[...(under.get(note.file) ?? [])].reverse())
	}
	return found
}

/** Notes in their order, each followed by its addenda. */
export function withAddenda(notes: readonly NoteFacts[], addenda: Addenda): NoteFacts[] {
	if (addenda.amended.size === 0) return [...notes]
	return notes.flatMap((note) => (addenda.amended.has(note.file) ? [] : [note, ...addendaUnder(addenda, note.file)]))
}

/** The notes next to an addendum that it may amend, of its own case; the addenda under it are not among them. */
export function amendable(notes: readonly NoteFacts[], { file }: Pick<NoteFacts, "file">, addenda: Addenda): NoteFacts[] {
	const folder = folderOf(file)
	const own = new Set([file, ...addendaUnder(addenda, file).map((note) => note.file), ...addenda.circular])
	return notes.filter((note) => folderOf(note.file) === folder && !own.has(note.file))
}
