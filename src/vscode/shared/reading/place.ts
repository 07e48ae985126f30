/**
 * Reads what is at an address. On a disk Node does it, as VS Code asks its window before each step, and at the
 * start that is busy for seconds; where only an extension knows the place, VS Code does.
 */
import type { Dirent, Stats } from "node:fs"
import { lstat, readdir, readFile, stat } from "node:fs/promises"
import * as vscode from "vscode"
import { troubleOf } from "../../../files/trouble.ts"
import { timesOf } from "./stamp.ts"

const { Directory, File, SymbolicLink, Unknown } = vscode.FileType

export interface Stat {
	/** Of a link, that of what it leads to, and that it is one. */
	readonly type: vscode.FileType
	/** When it was last written, in milliseconds since 1970. */
	readonly mtime: number
	/** When anything of it changed, if it is on a disk. */
	readonly changed?: number
	/** In bytes. */
	readonly size: number
}

/** What the file system says of a file or folder. Rejects if nothing is there. */
export async function statAt(uri: vscode.Uri): Promise<Stat> {
	if (uri.scheme !== "file") return vscode.workspace.fs.stat(uri)
	const own = await lstat(uri.fsPath)
	if (!own.isSymbolicLink()) return statOf(own, typeOf(own))
	try {
		const target = await stat(uri.fsPath)
		return statOf(target, typeOf(target) | SymbolicLink)
	} catch {
		return statOf(own, SymbolicLink)
	}
}

/** The entries of a folder; links are not followed. */
export async function entriesAt(uri: vscode.Uri): Promise<readonly (readonly [name: string, type: vscode.FileType])[]> {
	if (uri.scheme !== "file") return vscode.workspace.fs.readDirectory(uri)
	const entries = await readdir(uri.fsPath, { withFileTypes: true })
	return entries.map((entry) => [entry.name, entry.isSymbolicLink() ? SymbolicLink : typeOf(entry)])
}

/** The bytes of a file. Rejects if it cannot be read. */
export async function bytesAt(uri: vscode.Uri): Promise<Uint8Array> {
	return uri.scheme === "file" ? readFile(uri.fsPath) : vscode.workspace.fs.readFile(uri)
}

/** Whether an error says that there is no such file. */
export const isMissing = (error: unknown): boolean => troubleOf(error) === "gone"

function typeOf(entry: Dirent | Stats): vscode.FileType {
	return entry.isFile() ? File : entry.isDirectory() ? Directory : Unknown
}

const statOf = (stats: Stats, type: vscode.FileType): Stat => ({ type, ...timesOf(stats) })
