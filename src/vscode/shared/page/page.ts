/** A page of which a window has one: it follows what changes, and VS Code restores it after a reload. */
import * as vscode from "vscode"
import { type Content, documentOf } from "./document.ts"

export interface PageOptions {
	/** By which VS Code restores the page after a reload. */
	readonly viewType: string
	/** The commands that its links may call. */
	readonly commands: readonly string[]
	/** What it shows now; nothing if there is nothing to show any more. */
	readonly render: () => Promise<Content | undefined>
	readonly column: vscode.ViewColumn
}

export class Page implements vscode.Disposable {
	readonly #options: PageOptions
	#panel: vscode.WebviewPanel | undefined
	#lastBody = ""
	#isRefreshDue = false
	#refreshing: Promise<void> | undefined

	constructor(options: PageOptions) {
		this.#options = options
	}

	get isOpen(): boolean {
		return this.#panel !== undefined
	}

	async show(): Promise<void> {
		const { viewType, column } = this.#options
		if (this.#panel) this.#panel.reveal(undefined, column === vscode.ViewColumn.Beside)
		else
			this.#take(
				vscode.window.createWebviewPanel(
					viewType,
					"",
					{ viewColumn: column, preserveFocus: column === vscode.ViewColumn.Beside },
					{ enableFindWidget: true },
				),
			)
		await this.refresh()
	}

	/** Takes over a panel that VS Code restored. */
	async adopt(panel: vscode.WebviewPanel): Promise<void> {
		this.#panel?.dispose()
		this.#take(panel)
		await this.refresh()
	}

	/**
	 * Shows the present state: once for all calls in the meantime, so that no older state comes last. Out of sight nothing is
	 * made; the page is refreshed when it comes into view.
	 */
	async refresh(): Promise<void> {
		this.#isRefreshDue = true
		this.#refreshing ??= this.#refreshAll().finally(() => (this.#refreshing = undefined))
		await this.#refreshing
	}

	async #refreshAll(): Promise<void> {
		while (this.#isRefreshDue) {
			this.#isRefreshDue = false
			const panel = this.#panel
			if (!panel?.visible) continue
			const content = await this.#options.render()
			if (panel !== this.#panel) continue
			if (content) this.#fill(panel, content)
			else panel.dispose()
		}
	}

	/** If the text is the same nothing is loaded again, which a reader would notice. */
	#fill(panel: vscode.WebviewPanel, content: Content): void {
		panel.title = content.title
		const text = content.body.toString()
		if (text === this.#lastBody) return
		this.#lastBody = text
		panel.webview.html = documentOf(content)
	}

	dispose(): void {
		this.#panel?.dispose()
	}

	#take(panel: vscode.WebviewPanel): void {
		this.#panel = panel
		this.#lastBody = ""
		// No script, no file: only links, and those call the commands that are named.
		panel.webview.options = { enableScripts: false, enableForms: false, enableCommandUris: this.#options.commands, localResourceRoots: [] }
		// Some of what a page shows fires no event: it is read when the page comes into view.
		panel.onDidChangeViewState(() => panel.visible && void this.refresh())
		panel.onDidDispose(() => {
			if (this.#panel === panel) this.#panel = undefined
		})
	}
}
