/** What the rows of a shard are made from, as one hash: it is another one if any of it has changed. */
import { createHash } from "node:crypto"
import { statSync } from "node:fs"
import { dirname, join } from "node:path"
import { configurationName } from "../../rules/configuration.ts"
import { isLedgerFile } from "../../signatures/index.ts"
import { Recent } from "../../text/recent.ts"
import { namesIn } from "../files.ts"
import { type Entry, separator, written } from "../shards/entry.ts"
import type { Gathered } from "../shards/gather.ts"
import { folderOfEntry } from "../shards/listing.ts"

/** The hash over path, size and time of each note, ledger and configuration. `isPlanned`: what is listed may have changed since. */
export function inputsOf({ entries, strays, unread }: Gathered, isPlanned: boolean): string {
	const hash = createHash("sha256")
	const add = (text: string): void => void hash.update(text).update(separator)
	const known = new Recent<string>(64)
	const around = (folder: string): string => {
		const found = known.get(folder) ?? aroundNotes(folder)
		known.set(folder, found)
		return found
	}
	for (const { entries: all } of entries.groups()) {
		const folders = new Set<string>()
		for (const entry of all) {
			const folder = folderOfEntry(entry)
			add(written(isPlanned ? asItIsNow(entry) : entry))
			if (entry.amends !== undefined) add(stateOf(join(folder, entry.amends)))
			folders.add(folder)
		}
		for (const folder of folders) add(`${around(folder)}${separator}${strays.get(folder) ?? 0}`)
	}
	for (const { file, reason } of unread) add(`${file}\t${reason}`)
	return hash.digest("hex")
}

function asItIsNow(entry: Entry): Entry {
	if (entry.kind === "folder") return entry
	const { size = 0, mtimeMs: mtime = 0 } = statOf(entry.file) ?? {}
	return { ...entry, size, mtime }
}

/** The ledgers in a folder, and the configurations in it and above it. */
function aroundNotes(folder: string): string {
	const ledgers = namesIn(folder, isLedgerFile, [], true).map((name) => stateOf(join(folder, name)))
	return [...ledgers, ...configurations(folder)].join(separator)
}

function configurations(folder: string): string[] {
	const above = dirname(folder)
	return [stateOf(join(folder, configurationName)), ...(above === folder ? [] : configurations(above))]
}

function stateOf(file: string): string {
	const { size, mtimeMs } = statOf(file) ?? {}
	return `${file}\t${size ?? ""}\t${mtimeMs ?? ""}`
}

function statOf(file: string): { readonly size: number; readonly mtimeMs: number } | undefined {
	try {
		return statSync(file, { throwIfNoEntry: false })
	} catch {
		// Why not is said when it is read.
		return undefined
	}
}
