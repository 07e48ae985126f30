/** What the command does that opens a note at a place. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { isAddressOfNote } from "./selector.ts"

const Place = z.object({ file: z.string(), line: z.optional(z.int().with(z.minimum(0))), offset: z.optional(z.int().with(z.minimum(0))) })

/** Opens a note at a line or an offset. Does nothing if the argument names no note; rejects if its file is gone. */
export async function openPlace(argument: unknown): Promise<void> {
	const place = Place.safeParse(argument)
	if (!place.success) return
	const uri = vscode.Uri.parse(place.data.file)
	if (!isAddressOfNote(uri)) return
	const open = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri.toString())
	// A file that was deleted meanwhile is reported as such, which opening it would not do.
	if (!open) await vscode.workspace.fs.stat(uri)
	const document = open ?? (await vscode.workspace.openTextDocument(uri))
	const at = place.data.offset === undefined ? new vscode.Position(place.data.line ?? 0, 0) : document.positionAt(place.data.offset)
	const columnOfNote = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn
	// A page in front stays in sight: the note opens next to it.
	const columnNextToPage =
		vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview ? vscode.ViewColumn.One : undefined
	const viewColumn = columnOfNote ?? columnNextToPage
	await vscode.window.showTextDocument(document, {
		selection: new vscode.Range(at, at),
		preview: true,
		...(viewColumn !== undefined && { viewColumn }),
	})
}
