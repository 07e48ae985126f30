/** The ledgers of the open folders as they were read, and what those of each folder say of its notes. */
import * as vscode from "vscode"
import { stampOf } from "../../../files/stamp.ts"
import { type Ledger, longestLedger, readLedger, type SignedNote, signedNotes } from "../../../signatures/index.ts"
import { isSame } from "../../../text/same.ts"
import { inTime } from "../reading/folders.ts"
import { bytesAt, isMissing, statAt } from "../reading/place.ts"
import { pauseIfDue } from "../slices.ts"
import { folderOf, nameOf } from "../uri.ts"

interface LedgerFile {
	readonly uri: vscode.Uri
	readonly stamp: string
	readonly ledger: Ledger
}

/** What ledgers say of a note, and where the note is. */
export interface NamedNote {
	readonly uri: vscode.Uri
	readonly note: SignedNote
}

/** No ledger that is read has more bytes. */
const mostBytes = 3 * longestLedger

export class LedgerFiles {
	readonly #files = new Map<string, LedgerFile>()
	/** By folder, then by the name of the note. */
	readonly #named = new Map<string, ReadonlyMap<string, NamedNote>>()
	/** By the address of the note. */
	readonly #byNote = new Map<string, NamedNote>()

	/** What ledgers say of a note; nothing if none names it. */
	of(file: string): NamedNote | undefined {
		const named = this.#byNote.get(file)
		if (named || !file.includes("%")) return named
		const uri = vscode.Uri.parse(file)
		return this.#byNote.get(uri.with({ path: uri.path.normalize("NFC") }).toString())
	}

	/** The notes that ledgers name, by their addresses. */
	get named(): ReadonlyMap<string, NamedNote> {
		return this.#byNote
	}

	/** Reads ledgers that changed. With `all`, these are all that there are. Returns the notes of which something else is said now. */
	async read(uris: readonly vscode.Uri[], all = false): Promise<Set<string>> {
		const changed = new Map<string, vscode.Uri>()
		const left = new Set(all ? this.#files.keys() : [])
		let since = performance.now()
		for (const uri of uris) {
			left.delete(uri.toString())
			if (await this.#readOne(uri)) changed.set(folderOf(uri).toString(), folderOf(uri))
			since = await pauseIfDue(since)
		}
		for (const file of left) {
			const uri = vscode.Uri.parse(file)
			this.#files.delete(file)
			changed.set(folderOf(uri).toString(), folderOf(uri))
		}
		const ledgersByFolder = Map.groupBy(this.#files.values(), ({ uri }) => folderOf(uri).toString())
		const notes = new Set<string>()
		for (const [key, folder] of changed) {
			for (const file of this.#set(folder, ledgersByFolder.get(key) ?? [])) notes.add(file)
			since = await pauseIfDue(since)
		}
		return notes
	}

	/** Reads one if it is another than before. Returns whether it is. One that cannot be read at the moment says what it said. */
	async #readOne(uri: vscode.Uri): Promise<boolean> {
		const file = uri.toString()
		const known = this.#files.get(file)
		try {
			const stat = await inTime(statAt(uri))
			const stamp = stampOf(stat)
			if (known?.stamp === stamp) return false
			if (stat.type !== vscode.FileType.File || stat.size > mostBytes) return this.#files.delete(file)
			const ledger = await readLedger(nameOf(uri), new TextDecoder().decode(await inTime(bytesAt(uri))))
			this.#files.set(file, { uri, stamp, ledger })
			return true
		} catch (error) {
			return isMissing(error) && this.#files.delete(file)
		}
	}

	/** Works out what the ledgers of a folder say. Returns the notes of which they say something else. */
	#set(folder: vscode.Uri, files: readonly LedgerFile[]): string[] {
		const key = folder.toString()
		const before = this.#named.get(key) ?? new Map<string, NamedNote>()
		const now = new Map<string, NamedNote>()
		const changed: string[] = []
		for (const [name, note] of signedNotes(files.map(({ ledger }) => ledger))) {
			const known = before.get(name)
			const named = known && isSame(known.note, note) ? known : { uri: known?.uri ?? vscode.Uri.joinPath(folder, name), note }
			now.set(name, named)
			if (named !== known) changed.push(named.uri.toString())
			this.#byNote.set(named.uri.toString(), named)
		}
		for (const [name, { uri }] of before) {
			if (now.has(name)) continue
			changed.push(uri.toString())
			this.#byNote.delete(uri.toString())
		}
		if (now.size > 0) this.#named.set(key, now)
		else this.#named.delete(key)
		return changed
	}
}
