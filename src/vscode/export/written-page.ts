/** A summary as its reader will see it: the page that was written, in a tab of VS Code. */
import * as vscode from "vscode"

let panel: vscode.WebviewPanel | undefined

/** Shows a page that was written, in place of the one before. It can run nothing and load nothing, as in a browser. */
export function showPage(title: string, page: string): void {
	panel ??= newPanel()
	panel.title = title
	panel.webview.html = page
	panel.reveal()
}

function newPanel(): vscode.WebviewPanel {
	const made = vscode.window.createWebviewPanel("ipt.summary", "", vscode.ViewColumn.Active, { enableFindWidget: true })
	made.webview.options = { enableScripts: false, enableForms: false, enableCommandUris: false, localResourceRoots: [] }
	made.onDidDispose(() => (panel = undefined))
	return made
}
