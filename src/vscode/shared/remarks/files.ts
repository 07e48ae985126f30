/** The files of remarks next to a note, which go with it. None is ever deleted. */
import * as vscode from "vscode"
import { archiveFolder, noteOfRemarks, remarksEnding, renamedRemarks } from "../../../remarks/file-name.ts"
import { freeName } from "../../../text/file-name.ts"
import { noteEnding } from "../../../text/note-ending.ts"
import { orNotWritten } from "../files/not-written.ts"
import { entriesAt, isMissing } from "../reading/place.ts"
import { section } from "../settings/section.ts"
import { folderOf, nameOf } from "../uri.ts"

/** The names of the notes and of the files of remarks in a folder; none if there is no such folder. */
export async function namesIn(folder: vscode.Uri): Promise<{ readonly notes: ReadonlySet<string>; readonly remarks: readonly string[] }> {
	const entries = await entriesAt(folder).then(undefined, (error: unknown) => {
		if (isMissing(error)) return []
		throw error
	})
	const names = entries.flatMap(([name, type]) => ((type & vscode.FileType.File) === 0 ? [] : [name]))
	return {
		notes: new Set(names.filter((name) => name.endsWith(noteEnding))),
		remarks: names.filter((name) => name.endsWith(remarksEnding)),
	}
}

/** The files of remarks about a note. */
export async function remarkFilesOf(note: vscode.Uri): Promise<vscode.Uri[]> {
	const folder = folderOf(note)
	const { notes, remarks } = await namesIn(folder)
	// The note itself may be new, and not be saved yet.
	const all = new Set([...notes, nameOf(note)])
	return remarks.filter((name) => noteOfRemarks(name, all) === nameOf(note)).map((name) => vscode.Uri.joinPath(folder, name))
}

/** Moves the files of remarks about a note into the folder `archived-remarks` next to it. Returns where they are now. Rejects with `NotWritten`. */
export async function archiveRemarks(note: vscode.Uri): Promise<vscode.Uri[]> {
	const files = await remarkFilesOf(note)
	if (files.length === 0) return []
	const folder = vscode.Uri.joinPath(folderOf(note), archiveFolder)
	await orNotWritten(folder, async () => vscode.workspace.fs.createDirectory(folder))
	const moved: vscode.Uri[] = []
	for (const file of files) moved.push(await moveTo(file, folder, nameOf(file)))
	return moved
}

/** Archives the remarks on notes that were just signed, where the setting asks for it. What cannot be moved stays next to its note, and is named. */
export async function archiveAtSigning(notes: readonly vscode.Uri[]): Promise<void> {
	for (const note of notes) {
		if (vscode.workspace.getConfiguration(section, note).get<unknown>("remarks.archiveAtSigning") !== true) continue
		try {
			await archiveRemarks(note)
		} catch {
			void vscode.window.showWarningMessage(
				vscode.l10n.t("The remarks on “{0}” could not be moved into the archive. They are still next to the note.", nameOf(note)),
			)
		}
	}
}

/** Takes the files of remarks along when their note has got another name or place. */
export async function followNote(from: vscode.Uri, to: vscode.Uri): Promise<void> {
	const { notes, remarks } = await namesIn(folderOf(from))
	const all = new Set([...notes, nameOf(from)])
	for (const name of remarks) {
		if (noteOfRemarks(name, all) !== nameOf(from)) continue
		const renamed = renamedRemarks(name, nameOf(from), nameOf(to))
		if (renamed !== undefined) await moveTo(vscode.Uri.joinPath(folderOf(from), name), folderOf(to), renamed)
	}
}

/** Moves a file. What has its name already stays: then it gets the next free one. */
async function moveTo(file: vscode.Uri, folder: vscode.Uri, name: string): Promise<vscode.Uri> {
	const taken = (await vscode.workspace.fs.readDirectory(folder)).map(([known]) => known)
	const target = vscode.Uri.joinPath(folder, freeName(name.slice(0, -remarksEnding.length), remarksEnding, taken))
	await orNotWritten(target, async () => vscode.workspace.fs.rename(file, target, { overwrite: false }))
	return target
}
