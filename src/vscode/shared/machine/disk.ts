/**
 * Files on a disk of this machine, by Node: VS Code asks its window before each step, and at the start that is busy for
 * seconds. What it says of a file is in the form of VS Code's own file systems.
 */
import type { Dirent, Stats } from "node:fs"
import { lstat, readdir, readFile, realpath, stat } from "node:fs/promises"
import * as vscode from "vscode"
import { type Times, timesOf } from "../../../files/stamp.ts"
import { leastMode, writeWhole, type Writing } from "../../../files/write-whole.ts"
import type { Content } from "../files/content.ts"

const { Directory, File, SymbolicLink, Unknown } = vscode.FileType

export interface Stat extends Times {
	/** Of a link, that of what it leads to, and that it is one. */
	readonly type: vscode.FileType
}

const disk = {
	/** What is said of a file or folder. Rejects if nothing is there. */
	async stat({ fsPath }: vscode.Uri): Promise<Stat> {
		const own = await lstat(fsPath)
		if (!own.isSymbolicLink()) return statOf(own, typeOf(own))
		try {
			const target = await stat(fsPath)
			return statOf(target, typeOf(target) | SymbolicLink)
		} catch {
			return statOf(own, SymbolicLink)
		}
	},

	/** The entries of a folder; links are not followed. */
	async readDirectory({ fsPath }: vscode.Uri): Promise<[name: string, type: vscode.FileType][]> {
		const entries = await readdir(fsPath, { withFileTypes: true })
		return entries.map((entry) => [entry.name, entry.isSymbolicLink() ? SymbolicLink : typeOf(entry)])
	},

	/** The bytes of a file. Rejects if it cannot be read. */
	async readFile({ fsPath }: vscode.Uri): Promise<Uint8Array> {
		return readFile(fsPath)
	},

	/** Where a folder really is, if its path leads over a link. */
	async realPath(uri: vscode.Uri): Promise<vscode.Uri> {
		return realpath(uri.fsPath).then(
			(path) => vscode.Uri.file(path),
			() => uri,
		)
	},

	/** Whether a file has the mark of an operating system that it may not be written to. Rejects if nothing is there. */
	async isReadOnly({ fsPath }: vscode.Uri): Promise<boolean> {
		return ((await stat(fsPath)).mode & 0o222) === 0
	},

	/** Writes a file, whole or not at all. */
	async writeWhole({ fsPath }: vscode.Uri, content: Content, writing: Writing): Promise<void> {
		await writeWhole(fsPath, typeof content === "string" ? content : [content], writing)
	},
}

/** The disk that a file is on; nothing if only an extension knows the place. */
export const diskAt = (uri: vscode.Uri): typeof disk | undefined => (isOnDisk(uri) ? disk : undefined)

/** The mode of a file that is made of these notes: nobody may read it who may not read each of them, as far as they are on a disk. */
export const leastModeOf = async (uris: readonly vscode.Uri[]): Promise<number> =>
	leastMode(uris.filter(isOnDisk).map(({ fsPath }) => fsPath))

const isOnDisk = ({ scheme }: vscode.Uri): boolean => scheme === "file"

function typeOf(entry: Dirent | Stats): vscode.FileType {
	return entry.isFile() ? File : entry.isDirectory() ? Directory : Unknown
}

const statOf = (stats: Stats, type: vscode.FileType): Stat => ({ type, ...timesOf(stats) })
