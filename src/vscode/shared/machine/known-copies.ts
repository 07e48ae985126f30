/**
 * Copies of notes that VS Code itself makes on this machine: its Local History, the backups of unsaved editors, and the stored
 * indexes of this extension. Found by where VS Code keeps the data of extensions; nothing is found if that is another place.
 */
import { open, readFile, stat } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { namesIn } from "../../../files/move.ts"
import { caseAtHead } from "../../../note/front-matter/case-line.ts"
import { noteEnding } from "../../../text/note-ending.ts"
import { resourceIn, historyFolderOf, samePath } from "./vscode-copies.ts"

/** A file whose copies are looked for. */
export interface Sought {
	/** Its address, as VS Code writes it. */
	readonly uri: string
	/** The path of the address. */
	readonly path: string
}

/** So many files are read at once. */
const atOnce = 32
/** The beginning of a backup, which names its file. */
const headBytes = 8192

/** The folder with VS Code's data of the user: it is above the one where extensions keep theirs, in each profile. */
function userFolder(globalStorage: string): string | undefined {
	for (let at = globalStorage; dirname(at) !== at; at = dirname(at)) if (basename(at) === "User") return at
	return undefined
}

/**
 * Folders of the Local History that have earlier versions of these files, or of a note of the case under a name that it had
 * before. Never rejects.
 */
export async function localHistoryOf(globalStorage: string, sought: readonly Sought[], code: string): Promise<string[]> {
	const user = userFolder(globalStorage)
	if (user === undefined) return []
	const history = join(user, "History")
	const byFolder = new Set(sought.map(({ uri }) => historyFolderOf(uri)))
	const found = await matching(await readNames(history), async (name) => {
		const entries = await readFile(join(history, name, "entries.json"), "utf8").catch(() => undefined)
		const resource = entries === undefined ? undefined : resourceIn(entries)
		// VS Code writes the list of entries minutes after the first version: until then, only name and text say whose it is.
		if (resource === undefined ? byFolder.has(name) : isSought(resource, sought)) return true
		if (resource !== undefined && !resource.endsWith(noteEnding)) return false
		return caseAtHead(await newestIn(join(history, name))) === code
	})
	return found.map((name) => join(history, name))
}

/** The beginning of the newest version in a folder of the Local History. */
async function newestIn(folder: string): Promise<string> {
	const [newest] = await versionsIn(folder)
	return newest === undefined ? "" : headOf(newest)
}

/** The versions in a folder of the Local History, the newest first. */
async function versionsIn(folder: string): Promise<string[]> {
	const files = (await readNames(folder)).flatMap((name) => (name === "entries.json" ? [] : [join(folder, name)]))
	const times = new Map<string, number>()
	for (const file of files)
		times.set(
			file,
			await stat(file).then(
				({ mtimeMs }) => mtimeMs,
				() => 0,
			),
		)
	return files.toSorted((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0))
}

/** More of a version is not read: no note has as much. */
const longestVersion = 16 * 1024 * 1024

/** Earlier versions of a file, as bytes, that the Local History has under its name, the newest first. Never rejects. */
export async function* earlierVersions(globalStorage: string, uri: string): AsyncIterable<Uint8Array> {
	const user = userFolder(globalStorage)
	if (user === undefined) return
	for (const file of await versionsIn(join(user, "History", historyFolderOf(uri)))) {
		const { size } = await stat(file).catch(() => ({ size: Infinity }))
		const bytes = size > longestVersion ? undefined : await readFile(file).catch(() => undefined)
		if (bytes) yield bytes
	}
}

/** Backups of editors with unsaved changes of these files, in any window. Never rejects. */
export async function backupsOf(globalStorage: string, sought: readonly Sought[]): Promise<string[]> {
	const user = userFolder(globalStorage)
	if (user === undefined) return []
	const backups = join(dirname(user), "Backups")
	const files: string[] = []
	for (const window of await readNames(backups))
		for (const scheme of await readNames(join(backups, window)))
			for (const name of await readNames(join(backups, window, scheme))) files.push(join(backups, window, scheme, name))
	return matching(files, async (file) => {
		const resource = /^(\S+)/.exec(await headOf(file))?.[1]
		return resource !== undefined && isSought(resource, sought)
	})
}

/** The stored indexes of all folders: what they say of one case cannot be taken out, and each is made again when its folder is opened. Never rejects. */
export async function storedIndexes(globalStorage: string): Promise<string[]> {
	const user = userFolder(globalStorage)
	if (user === undefined) return []
	const all = join(user, "workspaceStorage")
	const own = basename(globalStorage)
	return matching(
		(await readNames(all)).map((name) => join(all, name, own, "index")),
		async (file) => (await headOf(file)) !== "",
	)
}

async function matching(all: readonly string[], fits: (one: string) => Promise<boolean>): Promise<string[]> {
	const found: string[] = []
	for (let at = 0; at < all.length; at += atOnce) {
		const part = all.slice(at, at + atOnce)
		const answers = await Promise.all(part.map(fits))
		found.push(...part.filter((_, index) => answers[index]))
	}
	return found
}

const isSought = (resource: string, sought: readonly Sought[]): boolean => sought.some(({ path }) => samePath(resource, path))

/** The names in a folder; none if there is no such folder, or if it cannot be read. */
const readNames = async (folder: string): Promise<string[]> => namesIn(folder).catch(() => [])

/** The beginning of a file as text; empty if there is none. */
async function headOf(file: string): Promise<string> {
	try {
		const handle = await open(file)
		try {
			const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0)
			return buffer.toString("utf8", 0, bytesRead)
		} finally {
			await handle.close()
		}
	} catch {
		return ""
	}
}
