/**
 * What an editor shows. A document alone does not say so: VS Code keeps one for minutes after its editor was closed if anything asked about
 * it, such as whether its lines can have remarks.
 */
import * as vscode from "vscode"

/** The files that a tab shows as text. */
export function filesInTab({ input }: Pick<vscode.Tab, "input">): vscode.Uri[] {
	if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return [input.uri]
	return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : []
}

/** Whether an editor shows this document, or would keep it from being closed since it is not saved. */
export function isShown(document: vscode.TextDocument): boolean {
	if (document.isClosed) return false
	if (document.isDirty || vscode.window.visibleTextEditors.some((editor) => editor.document === document)) return true
	const file = document.uri.toString()
	return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => filesInTab(tab).some((uri) => uri.toString() === file)))
}

/** Calls back when an editor begins to show a document, or no longer does. */
export function onDidChangeShown(listener: () => void): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.window.tabGroups.onDidChangeTabs(({ opened, closed, changed }) => {
			// Another tab in front changes nothing, but a preview shows one file after the other.
			if (opened.length > 0 || closed.length > 0 || changed.some(({ isPreview }) => isPreview)) listener()
		}),
		vscode.window.onDidChangeVisibleTextEditors(listener),
		vscode.workspace.onDidSaveTextDocument(listener),
	)
}
