/** Writing a file where only an extension knows the place: step by step, by its file system. */
import * as vscode from "vscode"
import { temporaryName } from "../../../files/temporary-name.ts"
import { Refused, troubleOf } from "../../../files/trouble.ts"
import type { Writing } from "../../../files/write-whole.ts"
import type { Content } from "./content.ts"

/**
 * Writes a file, whole or not at all, by the file system of an extension. VS Code deletes a file that is there before it
 * renames another to its name: so the old one is put aside first, and comes back if the new one cannot take its place.
 */
export async function writeByProvider(target: vscode.Uri, content: Content, { replace }: Writing): Promise<void> {
	const { fs } = vscode.workspace
	const temporaryUri = (): vscode.Uri => vscode.Uri.joinPath(target, "..", temporaryName())
	const old = await typeAt(target)
	if (old !== undefined) refuseUnlessReplaceable(old, replace)
	const temporary = temporaryUri()
	const aside = temporaryUri()
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

/** What is at an address; nothing if nothing is there. Rejects if that cannot be found out. */
export async function typeAt(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
	try {
		return (await vscode.workspace.fs.stat(uri)).type
	} catch (error) {
		if (troubleOf(error) === "gone") return undefined
		throw error
	}
}

/** Renames, and rejects only if that was not done: VS Code may fail at what it looks up afterwards. */
async function moved(from: vscode.Uri, to: vscode.Uri): Promise<void> {
	try {
		await vscode.workspace.fs.rename(from, to, { overwrite: false })
	} catch (error) {
		if ((await typeAt(from)) !== undefined || (await typeAt(to)) === undefined) throw error
	}
}

/** Removes a file that may be gone already; tries twice. */
async function removed(uri: vscode.Uri): Promise<void> {
	const once = async (): Promise<void> => {
		if ((await typeAt(uri)) !== undefined) await vscode.workspace.fs.delete(uri)
	}
	await once().catch(once)
}
