/** Erases what a list has, looks whether each is gone, and leaves a few lines about it. */
import * as vscode from "vscode"
import type { NotErased } from "../../files/erase.ts"
import { troubleOf } from "../../files/trouble.ts"
import { type ErasedKind, type Erasure, erasureText } from "../../archive/erasure.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import type { Answers } from "./ask-to-erase.ts"
import type { Outcome } from "./erase-page.ts"
import { ErasureLog, logPlace } from "./erasure-log.ts"
import type { Inventory } from "./inventory.ts"
import { closeEditorsOf } from "./own-files.ts"
import { archiveDisk } from "./place.ts"
import { now } from "./time.ts"

const { t } = vscode.l10n

/** Erases all of it. Rejects, with nothing erased, if the lines about it cannot be written. */
export async function eraseInventory(notes: WorkspaceNotes, inventory: Inventory, { by, reason, sign }: Answers): Promise<Outcome> {
	const { code, items, dates, folders, unsaved } = inventory
	const disk = await archiveDisk()
	const log = new ErasureLog(logPlace(folders))
	const erasure: Erasure = {
		case: code,
		time: now(),
		by: by.initials,
		name: by.name,
		reason,
		first: dates.first,
		last: dates.last,
		erased: counts(items),
		left: 0,
	}
	// If the log cannot be written, nothing is erased.
	await log.begin(erasureText({ ...erasure, isBegun: true }))
	await closeEditorsOf([...items.map(({ path }) => vscode.Uri.file(path)), ...unsaved])
	await notes.forgetStored()
	// The record of the archive goes last: until then it says what belongs to the case.
	const inOrder = [...items].sort((a, b) => Number(a.kind === "archive record") - Number(b.kind === "archive record"))
	const left = [...(await disk.eraseAll(inOrder)), ...(await removeFolders(inventory))]
	const paths = new Set(left.map(({ path }) => path))
	const erased = items.filter(({ path }) => !paths.has(path))
	const lines = await log.end(erasureText({ ...erasure, erased: counts(erased), left: left.length }), sign)
	return {
		code,
		erased,
		left: left.map(({ path, trouble }) => ({ path, reason: reasonOf(trouble) })),
		log: log.uri.fsPath,
		lines,
		inventory,
	}
}

/** Removes folders that are empty now; an open folder and the archive stay. Resolves with those in which that failed. */
async function removeFolders({ folders, archived }: Inventory): Promise<readonly NotErased[]> {
	const disk = await archiveDisk()
	const own = folders.map(({ fsPath }) => fsPath)
	const removals = [
		...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => ({ empty: own, root: uri.fsPath })),
		...archived.map(({ folder }) => ({ empty: [folder.fsPath, ...own], root: vscode.Uri.joinPath(folder, "..").fsPath })),
	]
	const left: NotErased[] = []
	for (const { empty, root } of removals) {
		try {
			await disk.removeEmptyFolders(empty, root)
		} catch (error) {
			left.push({ path: root, trouble: troubleOf(error) })
		}
	}
	return left
}

function counts(items: readonly { readonly kind: ErasedKind }[]): ReadonlyMap<ErasedKind, number> {
	return new Map([...Map.groupBy(items, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length]))
}

function reasonOf(trouble: string): string {
	switch (trouble) {
		case "busy":
			return t("Another program is using it. Close it there, then delete it by hand.")
		case "changed":
			return t("It was written meanwhile. Run “Erase Case…” again.")
		case "permission":
		case "read-only":
			return t("You may not delete it. Ask whoever looks after the folder.")
		default:
			return t("It could not be deleted. Delete it by hand, or run “Erase Case…” again.")
	}
}
