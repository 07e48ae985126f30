/** The panel that shows the page, one in a window, and keeps it as the window is. */
import * as vscode from "vscode"
import { look } from "./look.ts"
import { bodyOf, pageOf } from "./page.ts"

export class PrivacyPage implements vscode.Disposable {
	readonly #viewType: string
	readonly #command: string
	readonly #disposables: vscode.Disposable[]
	#panel: vscode.WebviewPanel | undefined
	#shown = ""

	/** @param command the one command that the page may call */
	constructor(viewType: string, command: string) {
		this.#viewType = viewType
		this.#command = command
		const refresh = (): void => void this.#refresh()
		this.#disposables = [
			vscode.workspace.onDidChangeConfiguration(refresh),
			vscode.workspace.onDidChangeWorkspaceFolders(refresh),
			vscode.extensions.onDidChange(refresh),
		]
	}

	async show(): Promise<void> {
		if (this.#panel) this.#panel.reveal()
		else this.#take(vscode.window.createWebviewPanel(this.#viewType, "", vscode.ViewColumn.Active, { enableFindWidget: true }))
		await this.#refresh()
	}

	/** Takes over a panel that VS Code restored. */
	async adopt(panel: vscode.WebviewPanel): Promise<void> {
		this.#panel?.dispose()
		this.#take(panel)
		await this.#refresh()
	}

	dispose(): void {
		this.#panel?.dispose()
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
	}

	#take(panel: vscode.WebviewPanel): void {
		this.#panel = panel
		this.#shown = ""
		panel.title = vscode.l10n.t("Privacy Check")
		// No script, no file: only links, and those call one command.
		panel.webview.options = { enableScripts: false, enableForms: false, enableCommandUris: [this.#command], localResourceRoots: [] }
		// Git and the folder's place tell of no change: they are looked at when the page comes into view.
		panel.onDidChangeViewState(() => panel.visible && void this.#refresh())
		panel.onDidDispose(() => {
			if (this.#panel === panel) this.#panel = undefined
		})
	}

	async #refresh(): Promise<void> {
		const panel = this.#panel
		if (!panel) return
		const body = bodyOf(await look(), this.#command)
		// The page is loaded anew with each change of its text, which a reader would notice.
		if (panel !== this.#panel || body.toString() === this.#shown) return
		this.#shown = body.toString()
		panel.webview.html = pageOf(body)
	}
}
