/**
 * Writing files: a new one never replaces another, and every one is written whole or not at all, never through a link.
 * On a disk Node does it; where only an extension knows the place, its file system does the same step by step.
 */
import { stat } from "node:fs/promises"
import * as vscode from "vscode"
import { Refused, type Trouble, troubleOf } from "../../../files/trouble.ts"
import { leastMode, temporaryName, writeWhole as writeOnDisk, type Writing } from "../../../files/write-whole.ts"
import { freeName } from "../../../text/file-name.ts"
import { nameOf } from "../words.ts"

const { t } = vscode.l10n

/** A file that was not written, with why and what to do in a sentence. */
export class NotWritten extends Error {
	readonly trouble: Trouble | "note"

	constructor(target: vscode.Uri, trouble: Trouble | "note") {
		super(`${t("“{0}” was not written, and nothing was changed.", nameOf(target))} ${adviceOn(trouble)}`)
		this.trouble = trouble
	}
}

/** What a file is to hold. */
export type Content = string | Uint8Array

/** Creates a file with this text, under the name proposed or the next free one. Returns where. */
export async function createNew(folder: vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
	await confirmWhereNotTrusted()
	const proposed = vscode.Uri.joinPath(folder, name)
	const isNewFolder = await told(proposed, async () => !(await exists(folder)))
	try {
		return await told(proposed, async () => {
			await vscode.workspace.fs.createDirectory(folder)
			return createFree(folder, name, text)
		})
	} catch (error) {
		// A folder that was made for the note alone goes with it; one that holds anything stays.
		if (isNewFolder) await vscode.workspace.fs.delete(folder, { recursive: false }).then(undefined, () => undefined)
		throw error
	}
}

async function createFree(folder: vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
	const [, stem = name, ending = ""] = /^(.*?)(\.ipt\.md)$/.exec(name) ?? []
	const taken = (await vscode.workspace.fs.readDirectory(folder)).map(([known]) => known)
	for (let attempt = 1; ; attempt++) {
		const free = freeName(stem, ending, taken)
		const uri = vscode.Uri.joinPath(folder, free)
		try {
			await write(uri, text, { replace: false })
			return uri
		} catch (error) {
			// Another program may have taken the name in between: then the next one is tried.
			if (troubleOf(error) !== "exists" || attempt === 100) throw error
			taken.push(free)
		}
	}
}

/** A folder of this name in a folder, or of the next name that no file, link or look-alike has. */
export async function folderFor(parent: vscode.Uri, name: string): Promise<vscode.Uri> {
	const entries = await told(vscode.Uri.joinPath(parent, name), async () => vscode.workspace.fs.readDirectory(parent))
	const isThere = entries.some(([known, type]) => known === name && type === vscode.FileType.Directory)
	return vscode.Uri.joinPath(
		parent,
		isThere
			? name
			: freeName(
					name,
					"",
					entries.map(([known]) => known),
				),
	)
}

/** Who may read what is made of these notes: no more than may read each of them, as far as they are on a disk. */
export async function asPrivateAs(files: readonly string[]): Promise<Pick<Writing, "mode">> {
	return {
		mode: await leastMode(
			files
				.map((file) => vscode.Uri.parse(file))
				.filter(({ scheme }) => scheme === "file")
				.map(({ fsPath }) => fsPath),
		),
	}
}

/** Writes a file. Rejects with the old one as it was and nothing left beside it. */
export async function writeWhole(target: vscode.Uri, content: Content, writing: Writing): Promise<void> {
	await confirmWhereNotTrusted()
	await writeConfirmed(target, content, writing)
}

/** The same for one of several files that the user was asked about together. */
export async function writeConfirmed(target: vscode.Uri, content: Content, writing: Writing): Promise<void> {
	await told(target, async () => write(target, content, writing))
}

/** Does what a file system may refuse; that is told by the file that was to be written. */
async function told<T>(target: vscode.Uri, work: () => Promise<T>): Promise<T> {
	try {
		return await work()
	} catch (error) {
		throw new NotWritten(target, troubleOf(error))
	}
}

const pending = new Set<Promise<void>>()

/** Resolves when whatever is being written has been: the extension host waits for it before it ends. */
export async function allWritten(): Promise<void> {
	await Promise.allSettled(pending)
}

async function write(target: vscode.Uri, content: Content, writing: Writing): Promise<void> {
	const written =
		target.scheme === "file"
			? writeOnDisk(target.fsPath, typeof content === "string" ? content : [content], writing)
			: writeByProvider(target, content, writing)
	pending.add(written)
	try {
		await written
	} finally {
		pending.delete(written)
	}
}

/**
 * VS Code deletes a file that is there before it renames another to its name. So the old one is put aside first, and
 * comes back where the new one cannot take its place.
 */
async function writeByProvider(target: vscode.Uri, content: Content, { replace }: Writing): Promise<void> {
	const { fs } = vscode.workspace
	const beside = (): vscode.Uri => vscode.Uri.joinPath(target, "..", temporaryName())
	const old = await typeOf(target)
	if (old !== undefined) refuseUnlessReplaceable(old, replace)
	const temporary = beside()
	const aside = beside()
	try {
		await fs.writeFile(temporary, typeof content === "string" ? new TextEncoder().encode(content) : content)
		if (old !== undefined) await moved(target, aside)
		try {
			await moved(temporary, target)
		} catch (error) {
			if (old !== undefined) await moved(aside, target)
			throw error
		}
	} catch (error) {
		await removed(temporary).then(undefined, () => undefined)
		throw error
	}
	if (old !== undefined) await removed(aside)
}

function refuseUnlessReplaceable(type: vscode.FileType, replace: boolean): void {
	if ((type & vscode.FileType.SymbolicLink) !== 0) throw new Refused("link")
	if (type === vscode.FileType.Directory) throw new Refused("folder")
	if (type !== vscode.FileType.File) throw new Refused("no-file")
	if (!replace) throw new Refused("exists")
}

/** What is at an address; nothing where there is nothing. */
async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
	try {
		return (await vscode.workspace.fs.stat(uri)).type
	} catch (error) {
		if (troubleOf(error) === "gone") return undefined
		throw error
	}
}

/** Renames, and rejects only where that was not done: VS Code may fail at what it looks up afterwards. */
async function moved(from: vscode.Uri, to: vscode.Uri): Promise<void> {
	try {
		await vscode.workspace.fs.rename(from, to, { overwrite: false })
	} catch (error) {
		if ((await typeOf(from)) !== undefined || (await typeOf(to)) === undefined) throw error
	}
}

/** Removes a file that may be gone already; tries twice. */
async function removed(uri: vscode.Uri): Promise<void> {
	const once = async (): Promise<void> => {
		if ((await typeOf(uri)) !== undefined) await vscode.workspace.fs.delete(uri)
	}
	await once().catch(once)
}

/** Why a file was not written and what to do. */
function adviceOn(trouble: Trouble | "note"): string {
	switch (trouble) {
		case "busy":
			return t("Another program holds it, or the place cannot be reached: close it there or try again later.")
		case "exists":
			return t("A file of that name is there already: choose another name.")
		case "folder":
			return t("A folder has that name: choose another name.")
		case "full":
			return t("The disk is full: make room or choose another place.")
		case "gone":
			return t("The folder is no longer there: choose another place.")
		case "link":
			return t("It is a link, and nothing is written through one: choose the file that it leads to, or another name.")
		case "long-name":
			return t("The name is too long: choose a shorter one.")
		case "no-file":
			return t("What has that name is no file that can be replaced: choose another name.")
		case "note":
			return t("A summary is not written over a note: choose another name.")
		case "permission":
			return t("You may not write there: choose another place.")
		case "read-only":
			return t("It is read-only: choose another place.")
		case "unknown":
			return t("The place did not take it: choose another place, or try again later.")
	}
}

/** In a folder that is not trusted nothing is written without a further word. Rejects when it is not given. */
export async function confirmWhereNotTrusted(): Promise<void> {
	if (vscode.workspace.isTrusted) return
	const answer = t("Write")
	const asked = t("This folder is not trusted. Write a file in it all the same?")
	if ((await vscode.window.showWarningMessage(asked, { modal: true }, answer)) !== answer) throw new vscode.CancellationError()
}

async function exists(uri: vscode.Uri): Promise<boolean> {
	return (await typeOf(uri)) !== undefined
}

/** Whether a file may not be written to: it is marked so, or lies where nothing can be written. */
export async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
	if (uri.scheme === "untitled") return false
	if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true
	try {
		// What VS Code tells of a file leaves out the mark that an operating system may have set on it.
		if (uri.scheme === "file") return ((await stat(uri.fsPath)).mode & 0o222) === 0
		return (await vscode.workspace.fs.stat(uri)).permissions === vscode.FilePermission.Readonly
	} catch {
		return true
	}
}

/** The folder that a file lies in. */
export function folderOf(uri: vscode.Uri): vscode.Uri {
	return vscode.Uri.joinPath(uri, "..")
}
