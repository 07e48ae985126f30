/** A page of which a window has one: it follows what changes, and VS Code restores it after a reload. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { type Content, documentOf } from "./document.ts"
import { nextColumn } from "./next-column.ts"
import { type FromPage, script, type ToPage } from "./script.ts"

export interface PageOptions {
	/** By which VS Code restores the page after a reload. */
	readonly viewType: string
	/** The commands that its links may call. */
	readonly commands: readonly string[]
	/** What it shows now, laid out for a width in pixels; nothing if there is nothing to show any more. */
	readonly render: (width: number) => Promise<Content | undefined>
	/** Next to the note that is written, which keeps the focus; else in its place. */
	readonly isBeside?: boolean
}

const Said = z.strictObject({ width: z.number().with(z.positive()), isLoaded: z.boolean() }) satisfies z.ZodMiniType<FromPage>

/** Sends a page what it shows. VS Code's own function takes no origin, as that of a window does. */
function send({ webview }: vscode.WebviewPanel, next: ToPage): Thenable<boolean> {
	const post = webview.postMessage.bind(webview)
	return post(next)
}

/** Until the page says how wide it is. */
const usualWidth = 720

export class Page implements vscode.Disposable {
	readonly #options: PageOptions
	#panel: vscode.WebviewPanel | undefined
	/** What the page was last sent; nothing before it is loaded. */
	#last: ToPage | undefined
	#width = usualWidth
	#isRefreshDue = false
	#refreshing: Promise<void> | undefined

	constructor(options: PageOptions) {
		this.#options = options
	}

	get isOpen(): boolean {
		return this.#panel !== undefined
	}

	async show(): Promise<void> {
		const { viewType, isBeside: preserveFocus = false } = this.#options
		if (this.#panel) this.#panel.reveal(undefined, preserveFocus)
		else
			this.#take(
				vscode.window.createWebviewPanel(
					viewType,
					"",
					{ viewColumn: preserveFocus ? nextColumn() : vscode.ViewColumn.Active, preserveFocus },
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
			const content = await this.#options.render(this.#width)
			if (panel !== this.#panel) continue
			if (content) this.#fill(panel, content)
			else panel.dispose()
		}
	}

	/**
	 * The first body is part of the document; each later one takes its place in it, so that focus and scroll stay. If the text
	 * is the same nothing is sent.
	 */
	#fill(panel: vscode.WebviewPanel, content: Content): void {
		const isFirst = this.#last === undefined
		const next = { body: content.body.toString(), about: content.title }
		panel.title = content.title
		if (next.body === this.#last?.body && next.about === this.#last.about) return
		this.#last = next
		if (isFirst) panel.webview.html = documentOf({ ...content, script })
		else void send(panel, next)
	}

	/** A page that was out of sight is loaded as it was at first: it is sent what it showed last. */
	#hear(panel: vscode.WebviewPanel, said: unknown): void {
		const { data } = Said.safeParse(said)
		if (!data || panel !== this.#panel) return
		if (data.isLoaded && this.#last) void send(panel, this.#last)
		if (data.width === this.#width) return
		this.#width = data.width
		void this.refresh()
	}

	dispose(): void {
		this.#panel?.dispose()
	}

	#take(panel: vscode.WebviewPanel): void {
		this.#panel = panel
		this.#last = undefined
		// No file and no script but the page's own: only links, and those call the commands that are named.
		panel.webview.options = { enableScripts: true, enableForms: false, enableCommandUris: this.#options.commands, localResourceRoots: [] }
		panel.webview.onDidReceiveMessage((said) => this.#hear(panel, said))
		// Some of what a page shows fires no event: it is read when the page comes into view.
		panel.onDidChangeViewState(() => panel.visible && void this.refresh())
		panel.onDidDispose(() => {
			if (this.#panel === panel) this.#panel = undefined
		})
	}
}
