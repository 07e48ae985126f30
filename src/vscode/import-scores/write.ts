/** The plan of an import as one edit, which one Undo takes back. */
import * as vscode from "vscode"
import type { ImportPlan } from "../../import/scores/index.ts"
import { freeNames } from "../../text/file-name.ts"
import { noteEnding } from "../../text/note-ending.ts"
import { confirmIfUntrusted } from "../shared/files/confirm-untrusted.ts"
import { applyUnsigned, unsignedEdit } from "../shared/note-edits.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { pickFolder } from "../shared/pick-case.ts"
import { textEdits } from "../shared/text-positions.ts"

/** Writes what a plan says, unsaved. Resolves with whether that was done. */
export async function writeScores(notes: WorkspaceNotes, { changed, added }: ImportPlan): Promise<boolean> {
	await confirmIfUntrusted()
	const all = await Promise.all(
		changed.map(async ({ file, edit }) => {
			const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(file))
			return { uri: document.uri, edits: textEdits(document, [edit]) }
		}),
	)
	const unsigned = await unsignedEdit(notes, all)
	const created: vscode.Uri[] = []
	for (const [folder, together] of Map.groupBy(added, (note) => note.folder)) {
		// A note that is not saved yet has no folder.
		const place = folder.startsWith("untitled:") ? await pickFolder() : vscode.Uri.parse(folder)
		if (!place) return false
		const free = freeNames((await vscode.workspace.fs.readDirectory(place)).map(([name]) => name))
		for (const { stem, text } of together) {
			const uri = vscode.Uri.joinPath(place, free(stem, noteEnding))
			unsigned.edit.createFile(uri, { contents: new TextEncoder().encode(text), overwrite: false })
			created.push(uri)
		}
	}
	if (!(await applyUnsigned(unsigned))) return false
	// They are known before the file system says so: a second import must not make them again.
	for (const uri of created) notes.update(await vscode.workspace.openTextDocument(uri))
	return true
}
