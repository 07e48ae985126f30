/** Whether a note is signed, for what would write into it: nothing is written into a signed note. */
import * as vscode from "vscode"
import { readLedger, type SignedNote, signedNotes } from "../../../signatures/index.ts"
import type { WorkspaceNotes } from "../notes/workspace-notes.ts"
import { ledgersIn } from "../reading/folders.ts"
import { bytesAt } from "../reading/place.ts"
import { folderOf, nameOf } from "../uri.ts"

/**
 * What ledgers say of a note that is signed; nothing of one that is not. While the folders are still being read, the ledgers next to the note
 * are read for this.
 */
export async function signedNote(notes: WorkspaceNotes, uri: vscode.Uri): Promise<SignedNote | undefined> {
	if (uri.scheme === "untitled") return undefined
	if (notes.isReady) await notes.signatures.settled()
	const note = notes.isReady ? notes.signatures.of(uri.toString())?.note : await noteInFolder(uri)
	return note && note.by.length > 0 ? note : undefined
}

/** What the ledgers next to a note say of it now, whatever was read of them before. */
export async function noteInFolder(uri: vscode.Uri): Promise<SignedNote | undefined> {
	const ledgers = await Promise.all(
		(await ledgersIn(folderOf(uri))).map(async (file) => readLedger(nameOf(file), new TextDecoder().decode(await bytesAt(file)))),
	)
	return signedNotes(ledgers).get(nameOf(uri).normalize("NFC"))
}
