/** The list of those who may sign, and the list of keys that count no longer next to it: files that `ssh-keygen` reads too. */
import * as vscode from "vscode"
import { isAsRead } from "../../../files/changed-since.ts"
import { isReadOnly } from "../files/access.ts"
import { bytesAt } from "../files/add-to-file.ts"
import { orNotWritten } from "../files/not-written.ts"
import { writeWhole } from "../files/write-file.ts"
import { folderWith } from "../selector.ts"
import { folderOf, nameOf } from "../uri.ts"
import { refuseUntrusted } from "./trust.ts"

const { t } = vscode.l10n

/** The list of keys that count no longer, next to a list of signers. */
export const revokedPlace = (signers: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(folderOf(signers), "revoked")

/** Whether a list is in the folder of the notes, where whoever changes notes can change it too. */
export const isAmongNotes = (signers: vscode.Uri): boolean => folderWith(signers) !== undefined

/** The text of a list; nothing if there is none. Rejects with a sentence if it cannot be read. */
export async function listAt(place: vscode.Uri): Promise<string | undefined> {
	const bytes = await bytesOfList(place)
	return bytes && decoded(bytes)
}

async function bytesOfList(place: vscode.Uri): Promise<Uint8Array | undefined> {
	try {
		return await bytesAt(place)
	} catch (error) {
		throw new Error(t("“{0}” cannot be read. Check its place in the setting “ipt.signing.signers”.", nameOf(place)), { cause: error })
	}
}

const decoded = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)

/** Whether the list can be written by this user: an administrator's copy cannot. */
export async function isWritable(place: vscode.Uri): Promise<boolean> {
	return (await bytesOfList(place)) === undefined || !(await isReadOnly(place))
}

const changed = new vscode.EventEmitter<void>()

/** Fires when a list was changed in this window. */
export const onDidChangeList = changed.event

/** Changes a list, or makes it, whole or not at all. What another program wrote into it in the meantime is kept. */
export async function changeList(place: vscode.Uri, change: (text: string) => string): Promise<void> {
	refuseUntrusted()
	const before = await bytesOfList(place)
	const text = before ? decoded(before) : ""
	const next = change(text)
	if (next === text) return
	if (before === undefined) await orNotWritten(place, async () => vscode.workspace.fs.createDirectory(folderOf(place)))
	if (!isAsRead(before, await bytesOfList(place))) return changeList(place, change)
	await writeWhole(place, next, { replace: before !== undefined })
	changed.fire()
}
