/** Everything that is known of a case on this machine: its files, the copies of them that can be erased, and what can only be named. */
import * as vscode from "vscode"
import { erasedKinds, type ErasedKind } from "../../archive/erasure.ts"
import { recordName } from "../../archive/record.ts"
import { type CaseDates, datesOf } from "../../archive/retention.ts"
import { isTemporaryName } from "../../files/temporary-name.ts"
import { cloudServiceOf } from "../shared/cloud-folders.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { statAt } from "../shared/reading/place.ts"
import { folderOf, nameOf } from "../shared/uri.ts"
import { type Archived, archivedInOrder } from "./archived.ts"
import { exportsOf } from "./exports.ts"
import { filesOfCase, unsavedOf } from "./own-files.ts"
import { archiveDisk, requireDisk } from "./place.ts"

/** A file or folder that is erased. */
export interface Item {
	readonly kind: ErasedKind
	readonly path: string
	/** Of a file, by which it is known to be the one that was shown. */
	readonly stamp?: string
}

export interface Inventory {
	readonly code: string
	readonly dates: CaseDates
	readonly items: readonly Item[]
	/** Whether notes of the case are in the open folders. */
	readonly isInFolders: boolean
	/** Editors whose unsaved text is discarded. */
	readonly unsaved: readonly vscode.Uri[]
	/** The folders of the case in the archive. */
	readonly archived: readonly Archived[]
	/** The folders that notes of the case are or were in. */
	readonly folders: readonly vscode.Uri[]
	/** Where earlier commits may still have the notes. */
	readonly repositories: readonly string[]
	/** Where a service syncs the notes. */
	readonly cloudServices: readonly string[]
	/** Notes that may belong to the case, notes of it in no open folder, and other files that its notes lead to. All of them stay. */
	readonly mayBelong: readonly string[]
	readonly outside: readonly string[]
	readonly linked: readonly string[]
}

/** No folder is deeper. */
const mostLevels = 64

/** What there is of a case. Nothing if no file of it is known. */
export async function inventoryOf(
	notes: WorkspaceNotes,
	{ globalStorageUri }: Pick<vscode.ExtensionContext, "globalStorageUri">,
	code: string,
): Promise<Inventory | undefined> {
	const disk = await archiveDisk()
	await notes.ready()
	const patientCase = notes.folder.index.case(code)
	const { files, mayBelong, linked, outside, drafts } = await filesOfCase(notes, code)
	requireDisk(files.map(({ uri }) => uri))
	const archived = (await archivedInOrder()).cases.filter(({ record }) => record.case === code)
	if (files.length === 0 && archived.length === 0 && drafts.length === 0) return undefined
	const inArchive = await Promise.all(
		archived.map(async ({ folder, record }) => itemsBelow(folder, record, await disk.filesBelow(folder.fsPath))),
	)
	const before = archived.flatMap(({ record }) =>
		record.files.map(({ root, path }) => vscode.Uri.joinPath(vscode.Uri.file(record.roots[root]?.folder ?? ""), path)),
	)
	const present = [...files.map(({ uri }) => uri), ...inArchive.flat().map(({ path }) => vscode.Uri.file(path))]
	const sought = [...present, ...before].map((uri) => ({ uri: uri.toString(), path: uri.path }))
	const place = globalStorageUri.fsPath
	const found: readonly Omit<Item, "stamp">[] = [
		...files.map(({ kind, uri }) => ({ kind, path: uri.fsPath })),
		...inArchive.flat(),
		...(await exportsOf(code)).map(({ fsPath }) => ({ kind: "export" as const, path: fsPath })),
		...(await disk.localHistoryOf(place, sought, code)).map((path) => ({ kind: "local history" as const, path })),
		...(await disk.backupsOf(place, sought)).map((path) => ({ kind: "backup" as const, path })),
		...(await disk.storedIndexes(place)).map((path) => ({ kind: "index" as const, path })),
	]
	const items: Item[] = []
	for (const { kind, path } of new Map(found.map((item) => [item.path, item])).values()) {
		// VS Code writes these whenever it likes: whatever is in them goes.
		const isOfVsCode = kind === "local history" || kind === "backup" || kind === "index"
		if (isOfVsCode) {
			items.push({ kind, path })
			continue
		}
		// A note that has just gone may still be in the list of cases.
		const stamp = await disk.stampAt(path)
		if (stamp !== undefined) items.push({ kind, path, stamp })
	}
	const folders = [...new Map([...present, ...before].map((uri) => [folderOf(uri).toString(), folderOf(uri)])).values()]
	return {
		code,
		dates: patientCase ? datesOf(patientCase) : (archived[0]?.record ?? {}),
		items: items.sort((a, b) => erasedKinds.indexOf(a.kind) - erasedKinds.indexOf(b.kind) || (a.path < b.path ? -1 : 1)),
		unsaved: [...unsavedOf(present), ...drafts].map(({ uri }) => uri),
		isInFolders: items.some(({ path }) => files.some(({ uri }) => uri.fsPath === path)),
		archived,
		folders,
		repositories: await repositoriesAround(folders),
		cloudServices: [...new Set(folders.flatMap(({ path }) => cloudServiceOf(path) ?? []))],
		mayBelong: mayBelong.map(({ fsPath }) => fsPath),
		outside: outside.map(({ fsPath }) => fsPath),
		linked: linked.map(({ fsPath }) => fsPath),
	}
}

/** What is in the folder of an archived case, all of it: its files by their kinds, and whatever else was put there. */
function itemsBelow(folder: vscode.Uri, { files }: Archived["record"], below: readonly string[]): { kind: ErasedKind; path: string }[] {
	const kinds = new Map(files.map(({ at, kind }) => [vscode.Uri.joinPath(folder, at).fsPath, kind]))
	return below.map((path) => {
		const name = nameOf(vscode.Uri.file(path))
		return {
			path,
			kind: kinds.get(path) ?? (name === recordName ? "archive record" : isTemporaryName(name) ? "unfinished copy" : "other file"),
		}
	})
}

/** The folders of git repositories that these folders are in. */
async function repositoriesAround(folders: readonly vscode.Uri[]): Promise<string[]> {
	const found = new Set<string>()
	const looked = new Set<string>()
	for (const folder of folders)
		for (let at = folder, level = 0; level < mostLevels && !looked.has(at.path); at = folderOf(at), level++) {
			looked.add(at.path)
			const isRepository = await statAt(vscode.Uri.joinPath(at, ".git")).then(
				() => true,
				() => false,
			)
			if (isRepository) found.add(at.fsPath)
			if (at.path === "/") break
		}
	return [...found]
}

/**
 * By which it is noticed that an inventory is no longer the one that was shown. VS Code writes its copies whenever it likes: one
 * more of them is no reason to ask again.
 */
export const stateOf = ({ items, unsaved }: Inventory): string =>
	JSON.stringify([items.flatMap(({ path, stamp }) => (stamp === undefined ? [] : [[path, stamp]])), unsaved.map(String)])
