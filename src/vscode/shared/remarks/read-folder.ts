/** Reads the files of remarks in a folder, as far as they changed since they were read. */
import * as vscode from "vscode"
import { stampOf } from "../../../files/stamp.ts"
import { noteOfRemarks } from "../../../remarks/file-name.ts"
import { readRemarks, type RemarkFile } from "../../../remarks/read.ts"
import { decode } from "../../../text/decode.ts"
import { compareTexts } from "../../../text/order.ts"
import { bytesAt, isMissing, statAt } from "../reading/place.ts"
import { nameOf } from "../uri.ts"
import { namesIn } from "./files.ts"

/** A larger file is not read: nobody writes so many remarks about a note (bytes). */
const largest = 16 * 1024 * 1024

/** A file of remarks, and whether it can be read at all. */
export interface KnownFile extends RemarkFile {
	readonly uri: vscode.Uri
	readonly isUnreadable: boolean
}

interface StampedFile extends KnownFile {
	readonly stamp: string
}

export interface KnownFolder {
	readonly notes: ReadonlySet<string>
	/** By name. */
	readonly files: ReadonlyMap<string, StampedFile>
	/** The names of the files about each note. */
	readonly byNote: ReadonlyMap<string, readonly string[]>
}

/** What is in a folder now. `changed`: the names of the notes whose remarks are others than in `before`. */
export async function readFolder(
	folder: vscode.Uri,
	before: KnownFolder | undefined,
): Promise<{ readonly known: KnownFolder; readonly changed: ReadonlySet<string> }> {
	const { notes, remarks } = await namesIn(folder).catch(() => ({ notes: new Set<string>(), remarks: [] }))
	const files = new Map<string, StampedFile>()
	const byNote = new Map<string, string[]>()
	const changed = new Set<string>()
	for (const name of remarks.toSorted(compareTexts)) {
		const note = noteOfRemarks(name, notes)
		if (note === undefined) continue
		const known = before?.files.get(name)
		const file = await fileAt(vscode.Uri.joinPath(folder, name), known)
		if (!file) continue
		files.set(name, file)
		byNote.set(note, [...(byNote.get(note) ?? []), name])
		if (file !== known) changed.add(note)
	}
	for (const [note, names] of before?.byNote ?? [])
		if (names.length !== byNote.get(note)?.length || names.some((name) => !files.has(name))) changed.add(note)
	return { known: { notes, files, byNote }, changed }
}

/** A file as it is now; the known one if it has not changed. Nothing if it is gone. */
async function fileAt(uri: vscode.Uri, known: StampedFile | undefined): Promise<StampedFile | undefined> {
	let stamp = ""
	try {
		const stat = await statAt(uri)
		stamp = stampOf(stat)
		if (known?.stamp === stamp) return known
		if (stat.size <= largest) return { ...readRemarks(nameOf(uri), decode(await bytesAt(uri)).text), uri, isUnreadable: false, stamp }
	} catch (error) {
		if (isMissing(error)) return undefined
	}
	return { file: nameOf(uri), entries: [], unread: [], isNewer: false, uri, isUnreadable: true, stamp }
}
