/** A signed note that is no longer there: the way back, if its file has another name now, or if its text is still to be had. */
import * as vscode from "vscode"
import { noteHash, type SignedNote } from "../../signatures/index.ts"
import { Failure } from "../shared/command.ts"
import { writeWhole } from "../shared/files/write-file.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { bytesAt } from "../shared/reading/place.ts"
import { protect } from "../shared/signatures/protect.ts"
import { signedNote } from "../shared/signatures/signed-note.ts"
import { nameOf } from "../shared/uri.ts"
import { renameAll } from "./renamed.ts"
import { type StoragePlace, signedTextOf } from "./signed-text.ts"

const { t } = vscode.l10n

/** Says where a missing note is, or that it is not found, and does what is chosen. */
export async function showMissing(notes: WorkspaceNotes, storage: StoragePlace, argument: unknown): Promise<void> {
	const uri = typeof argument === "string" ? vscode.Uri.parse(argument) : undefined
	const note = uri && (await signedNote(notes, uri))
	if (!uri || !note) return
	const now = await fileWithText(notes, note)
	return now ? offerName(uri, now) : offerText(uri, note, storage)
}

/** The file of the same case that has the signed text, under another name. */
async function fileWithText({ folder, signatures }: WorkspaceNotes, { by }: SignedNote): Promise<vscode.Uri | undefined> {
	const hashes = new Set(by.map(({ hash }) => hash))
	const [code] = by.map(({ entry }) => entry.statement.case)
	for (const file of code === undefined ? [] : folder.index.filesOf(code)) {
		// A note that is signed under its own name is another one.
		if ((signatures.of(file)?.note.by.length ?? 0) > 0) continue
		const bytes = await bytesAt(vscode.Uri.parse(file)).catch(() => undefined)
		const hash = bytes && (await noteHash(bytes))
		if (hash !== undefined && hashes.has(hash)) return vscode.Uri.parse(file)
	}
	return undefined
}

async function offerName(uri: vscode.Uri, now: vscode.Uri): Promise<void> {
	const back = t("Give It Its Name Back")
	const message = t(
		"{0} is signed, and its text is now in {1}. Its signatures are looked for under its name.",
		nameOf(uri),
		vscode.workspace.asRelativePath(now),
	)
	if ((await vscode.window.showWarningMessage(message, back)) === back) await renameAll([{ oldUri: now, newUri: uri }])
}

async function offerText(uri: vscode.Uri, note: SignedNote, storage: StoragePlace): Promise<void> {
	const look = t("Restore the Signed Text")
	const message = t(
		"{0} is signed, and is not there. If it was moved, move it back to its signatures. If it was deleted, restore it, or take it from a backup under the same name.",
		vscode.workspace.asRelativePath(uri),
	)
	if ((await vscode.window.showWarningMessage(message, look)) !== look) return
	const text = await signedTextOf(uri, note, storage)
	if (text === undefined) {
		throw new Failure(
			t(
				"The signed text of {0} was found neither in git nor in the Local History of VS Code. Look in the bin and in your backups.",
				nameOf(uri),
			),
			{ title: t("Show the Folder"), run: async () => vscode.commands.executeCommand("revealInExplorer", vscode.Uri.joinPath(uri, "..")) },
		)
	}
	await writeWhole(uri, text, { replace: false })
	await vscode.window.showTextDocument(uri, { preview: false })
	await protect([uri])
}
