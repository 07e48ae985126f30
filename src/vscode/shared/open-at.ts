/** Opening a note at a place: by the tree, and as a command that nothing but the tree calls. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { register } from "./command.ts"
import { isAddressOfNote } from "./selector.ts"

/** The command that opens a note at a place. */
export const openAtCommand = "ipt.openAt"

const Place = z.object({ file: z.string(), line: z.optional(z.int().with(z.minimum(0))), offset: z.optional(z.int().with(z.minimum(0))) })

/** The command that opens a file at a line, or at an offset in its text. */
export function openAt(file: string, line: number | undefined, offset?: number): vscode.Command {
	return {
		command: openAtCommand,
		title: vscode.l10n.t("Open"),
		arguments: [{ file, ...(line !== undefined && { line }), ...(offset !== undefined && { offset }) }],
	}
}

/** Registers the command. It does nothing if its argument names no note. */
export function registerOpenAt(): vscode.Disposable {
	return register(openAtCommand, async (argument) => {
		const place = Place.safeParse(argument)
		if (!place.success) return
		const uri = vscode.Uri.parse(place.data.file)
		if (!isAddressOfNote(uri)) return
		const open = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri.toString())
		// A file that was deleted meanwhile is reported as such, which opening alone would not do.
		if (!open) await vscode.workspace.fs.stat(uri)
		const document = open ?? (await vscode.workspace.openTextDocument(uri))
		const at = place.data.offset === undefined ? new vscode.Position(place.data.line ?? 0, 0) : document.positionAt(place.data.offset)
		const columnOfNote = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn
		// A page in front stays in sight: the note opens beside it.
		const beside =
			vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview ? vscode.ViewColumn.One : undefined
		const viewColumn = columnOfNote ?? beside
		await vscode.window.showTextDocument(document, {
			selection: new vscode.Range(at, at),
			preview: true,
			...(viewColumn !== undefined && { viewColumn }),
		})
	})
}
