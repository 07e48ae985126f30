/**
 * What Node reaches of the machine that the extension runs on: files on its disk, threads, and a place for the index. Only the
 * files of this folder need Node. In a browser there is none of it: there `none.ts` takes the place of this file.
 */
import { diskAt, leastModeOf } from "./disk.ts"
import { fewestForThreads } from "./fewest-for-threads.ts"
import { noteSource } from "./note-source.ts"

export type { HashStore } from "./hash-store.ts"
export type { IndexStore } from "./index-store.ts"
export type { Storage } from "./storage.ts"
export type { Batch, StoredFile } from "./together.ts"

const withNode = {
	diskAt,
	leastModeOf,
	noteSource,
	fewestForThreads,
	// Both are loaded when the folders are read.
	threads: async () => import("./threads.ts"),
	store: async () => import("./index-store.ts"),
	// These when a case is archived or erased.
	archive: async () => import("./archive.ts"),
	// This when a note is signed.
	signing: async () => import("./signing.ts"),
	// Loaded when there are signed notes.
	signed: async () => import("./signed.ts"),
}

/** The machine; nothing in a browser. */
export const machine: typeof withNode | undefined = withNode
