/** Takes in notes that threads read: what they read of files that were not changed or opened meanwhile. */
import type * as vscode from "vscode"
import type { NoteFolder } from "../../../folder/folder.ts"
import { machine, type StoredFile } from "../machine/index.ts"
import type { UriBatch } from "./batches.ts"
import type { FileStates } from "./file-states.ts"
import { openDocument } from "./probe.ts"

export class ThreadReader {
	readonly #folder: NoteFolder
	readonly #states: FileStates

	constructor(folder: NoteFolder, states: FileStates) {
		this.#folder = folder
		this.#states = states
	}

	/**
	 * Reads files of a disk in threads; each batch counts as soon as it is read, and `done` is called with its size. Resolves
	 * with the files that the threads could not read, or that an editor shows.
	 */
	async read(batches: Iterable<UriBatch>, isWanted: () => boolean, done: (notes: number) => void): Promise<vscode.Uri[]> {
		if (!machine) return Array.from(batches, ({ uris }) => uris).flat()
		const { readInThreads } = await machine.threads()
		const left: vscode.Uri[] = []
		const begun = (function* (states: FileStates) {
			for (const batch of batches) yield { ...batch, probe: states.begin(batch.files.map(({ file }) => file)) }
		})(this.#states)
		await readInThreads(begun, isWanted, ({ uris, probe }, read) => {
			if (!isWanted()) return
			left.push(...this.#takeIn(uris, probe, read))
			done(uris.length)
		})
		return left
	}

	/** Takes in a file as it was stored or read by a thread. */
	restore({ stamp, note }: StoredFile): void {
		const { file } = note.facts
		this.#states.setStamp(file, stamp)
		this.#states.setDeleted(file, false)
		this.#folder.restore(note)
	}

	/** Returns what is left to be read. */
	#takeIn(uris: readonly vscode.Uri[], probe: object, read: readonly StoredFile[]): vscode.Uri[] {
		const answers = new Map(read.map((stored) => [stored.note.facts.file, stored]))
		return uris.filter((uri) => {
			const file = uri.toString()
			if (!this.#states.end(file, probe)) return false
			const stored = answers.get(file)
			// What an editor shows wins over the file.
			if (!stored || openDocument(file)) return true
			this.restore(stored)
			return false
		})
	}
}
