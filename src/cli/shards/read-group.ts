/** Reads the notes of one key, with all that findings in them depend on, and nothing else. */
import { existsSync, lstatSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import type { NoteFolder } from "../../folder/folder.ts"
import { notesThatMayBelong } from "../../folder/unplaced.ts"
import { commandLineWords } from "../../language/command-line.ts"
import { noteEnding } from "../../text/note-ending.ts"
import { Recent } from "../../text/recent.ts"
import { Options, type Choice } from "../configuration.ts"
import { displayPath, namesIn, readBytes, type Unread } from "../files.ts"
import { type ReadFiles, readFiles, signedIn, type SignedInFolder } from "../read.ts"
import { unplacedIn } from "../unplaced.ts"
import { headOf } from "./listing.ts"
import { type Group, keyOf } from "./spool.ts"

/** What was read of a group. */
export interface ReadGroup {
	readonly read: ReadFiles
	readonly options: Options
	/** The notes of the group that are as they were listed, in the order of their names. Others were only read with them. */
	readonly files: readonly string[]
	/** What could not be read or placed. */
	readonly unread: readonly Unread[]
	/** How many notes have no place and may belong to a case. */
	readonly mayLack: (code: string) => number
}

/** Folders are mostly done one after the other. */
const mostFolders = 64
/** Of so many groups the options of folders are remembered. */
const mostGroups = 1000

/** Reads groups, and remembers what it read of folders. */
export class GroupReader {
	readonly #choice: Choice
	readonly #strays: ReadonlyMap<string, number>
	readonly #signed = new Recent<Promise<SignedInFolder>>(mostFolders)
	#options: Options
	#groups = 0

	constructor(choice: Choice, strays: ReadonlyMap<string, number>) {
		this.#choice = choice
		this.#strays = strays
		this.#options = new Options(choice)
	}

	/** Reads a group and checks its notes. */
	async read(group: Group): Promise<ReadGroup> {
		if (++this.#groups % mostGroups === 0) this.#options = new Options(this.#choice)
		const options = this.#options
		const listed = group.entries.flatMap(({ kind, file }) => (kind === "note" ? [file] : []))
		const read = await readFiles(listed, options, false, async (folder) => this.#signedIn(folder))
		const { folder } = read
		for (const file of amendedOutside(folder)) addIfRead(folder, file)
		const changed = listed.filter((file) => isElsewhere(folder, file, group.key))
		for (const file of changed) folder.delete(file)
		const folders = group.entries.flatMap(({ kind, file }) => (kind === "folder" ? [file] : []))
		const ofFolders = await Promise.all(folders.map(async (one) => this.#unreadIn(one)))
		const files = listed.filter((file) => folder.has(file))
		const own = new Set(files.map(displayPath))
		return {
			read,
			options,
			files,
			unread: [
				...read.unread.map(({ file, reason }) => ({ file: displayPath(file), reason })),
				...unplacedIn(folder).filter(({ file }) => own.has(file)),
				...changed.map((file) => ({ file: displayPath(file), reason: commandLineWords.current.tables.changedMeanwhile })),
				...ofFolders.flat(),
			],
			mayLack: (code) =>
				notesThatMayBelong(folder.index, code).filter(({ mayBelongTo }) => mayBelongTo === code).length +
				[...new Set(folder.index.filesOf(code).map(dirname))].reduce((sum, one) => sum + (this.#strays.get(one) ?? 0), 0),
		}
	}

	#signedIn(folder: string): Promise<SignedInFolder> {
		const known = this.#signed.get(folder) ?? signedIn(folder)
		this.#signed.set(folder, known)
		return known
	}

	/** Ledgers of a folder that could not be read, and what of its configuration could not. */
	async #unreadIn(folder: string): Promise<readonly Unread[]> {
		const { unread } = await this.#signedIn(folder)
		const own = new Options(this.#choice)
		own.of(join(folder, "any"))
		const shown = displayPath(folder)
		const ofFolder = own.unread.filter(({ file }) => dirname(file) === shown || (shown === "" && dirname(file) === "."))
		return [...unread.map(({ file, reason }) => ({ file: displayPath(file), reason })), ...ofFolder]
	}
}

/** Notes that addenda of a group name and that are not in it: of other cases, or of none. They are next to the addenda. */
function amendedOutside(folder: NoteFolder): string[] {
	return [...new Set(folder.index.namedOutside().map(([place]) => place))].flatMap((place) => {
		const at = place.lastIndexOf("\n")
		const [directory, name] = [place.slice(0, at), place.slice(at + 1)]
		const file = join(directory, name)
		if (basename(file) !== name || !name.endsWith(noteEnding)) return []
		if (existsSync(file)) return lstatSync(file).isFile() ? [file] : []
		const same = namesIn(directory || ".", (other) => other.normalize("NFC") === name, [])
		return same.map((other) => join(directory, other))
	})
}

function addIfRead(folder: NoteFolder, file: string): void {
	const read = readBytes(file)
	if ("bytes" in read) folder.setBytes(file, read.bytes)
	else if ("tooLarge" in read) folder.setTooLarge(file, read.tooLarge)
	else folder.setUnreadable(file)
}

/** Whether a note is no longer one of this key: it was changed since it was listed. */
function isElsewhere(folder: NoteFolder, file: string, key: string): boolean {
	const facts = folder.index.get(file)
	if (facts === undefined || facts.unreadable === "file") return false
	const known = { kind: "note", file, size: 0, mtime: 0 } as const
	const code = facts.case ?? facts.mayBelongTo
	if (keyOf({ ...known, ...(code !== undefined && { code }) }) === key) return false
	// What is read whole may say less than its first bytes, for example if it is not text.
	return keyOf(headOf(file)) !== key
}
