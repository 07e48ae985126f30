/** The files and folders that the path of a link can go on with. */
import * as vscode from "vscode"
import { isMarkdown } from "../../assist/literal.ts"
import { readNote } from "../../note/read.ts"
import { readAddress } from "../../text/address.ts"
import { encoded } from "../../text/link.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { folderOf } from "../shared/uri.ts"
import { noteLabel } from "../shared/words.ts"

/** The path that is being written at the end of a line: after `](`, up to the cursor. */
const path = /\]\(<?([^()<>\s]*)$/

/** What the path at a place can go on with; nothing where no path is written, outside of the open folder, and if VS Code's own setting says no. */
export async function pathsAt(
	notes: WorkspaceNotes,
	document: vscode.TextDocument,
	position: vscode.Position,
): Promise<vscode.CompletionItem[] | undefined> {
	const [, written] = path.exec(document.lineAt(position).text.slice(0, position.character)) ?? []
	if (written === undefined || vscode.workspace.getConfiguration("markdown.suggest", document).get<unknown>("paths.enabled") === false)
		return undefined
	if (!isMarkdown(readNote(document.getText()), document.offsetAt(position))) return undefined
	const begun = written.slice(0, written.lastIndexOf("/") + 1)
	const folder = folderOfPath(document.uri, begun)
	if (!folder) return undefined
	const range = new vscode.Range(position.translate(0, begun.length - written.length), position)
	const entries = await vscode.workspace.fs.readDirectory(folder).then(
		(found) => found,
		() => [],
	)
	const items = entries
		.filter(([name]) => !name.startsWith(".") && name !== "node_modules")
		.map(([name, type]) => itemOf(notes, vscode.Uri.joinPath(folder, name), name, (type & vscode.FileType.Directory) !== 0))
	const above = /^(?:\.\.\/)*$/.test(begun) && vscode.workspace.getWorkspaceFolder(folderOf(folder)) ? [folderItem("..", "..")] : []
	return [...items, ...above].map((item) => Object.assign(item, { range }))
}

/** The folder that a path leads to, within the open one. */
function folderOfPath(from: vscode.Uri, begun: string): vscode.Uri | undefined {
	const open = vscode.workspace.getWorkspaceFolder(from)
	if (!open) return undefined
	if (begun === "") return folderOf(from)
	const address = readAddress(begun)
	if (address?.kind !== "path") return undefined
	const folder = vscode.Uri.joinPath(begun.startsWith("/") ? open.uri : folderOf(from), address.path)
	return vscode.workspace.getWorkspaceFolder(folder) ? folder : undefined
}

function itemOf({ folder }: WorkspaceNotes, uri: vscode.Uri, name: string, isFolder: boolean): vscode.CompletionItem {
	if (isFolder) return folderItem(name, encoded(name))
	const note = folder.index.get(uri.toString())
	const label = note && !note.unreadable ? { label: name, description: noteLabel(note) } : name
	const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.File)
	item.insertText = encoded(name)
	return item
}

/** A folder, after which the list goes on. */
function folderItem(name: string, text: string): vscode.CompletionItem {
	const item = new vscode.CompletionItem(`${name}/`, vscode.CompletionItemKind.Folder)
	item.insertText = `${text}/`
	item.command = { command: "editor.action.triggerSuggest", title: vscode.l10n.t("Show what can follow") }
	return item
}
