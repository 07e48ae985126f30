/** An image that is pasted or dropped becomes a file next to the note, or in the folder of the setting. Its name says nothing: the name it had may be a person's. */
import * as vscode from "vscode"
import { relativePath } from "../../text/link.ts"
import { section } from "../shared/settings/section.ts"
import { folderOf } from "../shared/uri.ts"

/** The kinds of images that are taken, with the ends of their names. */
export const imageEndings: Readonly<Record<string, string>> = {
	"image/png": "png",
	"image/jpeg": "jpg",
	"image/gif": "gif",
	"image/webp": "webp",
	"image/avif": "avif",
}

/** What is inserted, and the files that are written with it. */
export interface Images {
	readonly text: vscode.SnippetString
	readonly files: vscode.WorkspaceEdit
}

/** The images of a transfer that are in no open folder yet. Nothing if there is none, or if no file may be written next to the note. */
export async function imagesIn(transfer: vscode.DataTransfer, note: vscode.Uri): Promise<Images | undefined> {
	const found = Array.from(transfer).flatMap(([type, item]) => {
		const [ending, file] = [imageEndings[type], item.asFile()]
		return ending !== undefined && file && !(file.uri && vscode.workspace.getWorkspaceFolder(file.uri)) ? [{ ending, file }] : []
	})
	if (found.length === 0 || !vscode.workspace.isTrusted || note.scheme === "untitled") return undefined
	const folder = imageFolder(note)
	const taken = await numbersIn(folder)
	const [text, files] = [new vscode.SnippetString(), new vscode.WorkspaceEdit()]
	for (const [index, { ending, file }] of found.entries()) {
		let number = 1
		while (taken.has(number)) number++
		taken.add(number)
		const uri = vscode.Uri.joinPath(folder, `image-${number}.${ending}`)
		files.createFile(uri, { contents: file })
		text
			.appendText(index === 0 ? "![" : " ![")
			.appendPlaceholder("…")
			.appendText(`](${relativePath(note.path, uri.path)})`)
	}
	return { text, files }
}

/** The folder of the setting, from that of the note; the latter if there is no setting, or if it leads out of the open folder. */
function imageFolder(note: vscode.Uri): vscode.Uri {
	const chosen = vscode.workspace.getConfiguration(section, note).get<unknown>("imageFolder")
	const ownFolder = folderOf(note)
	if (typeof chosen !== "string" || chosen.trim() === "" || /^[/\\]|:/.test(chosen)) return ownFolder
	const folder = vscode.Uri.joinPath(ownFolder, chosen.trim())
	return vscode.workspace.getWorkspaceFolder(folder) ? folder : ownFolder
}

/** The numbers that images of a folder have; none if there is no such folder yet. */
async function numbersIn(folder: vscode.Uri): Promise<Set<number>> {
	const entries = await vscode.workspace.fs.readDirectory(folder).then(
		(found) => found,
		() => [],
	)
	return new Set(entries.flatMap(([name]) => /^image-(\d{1,6})\./i.exec(name)?.[1] ?? []).map(Number))
}
