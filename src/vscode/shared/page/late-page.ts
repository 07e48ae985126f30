/** Registers a page that is loaded when it is first shown, or when VS Code restores it. */
import * as vscode from "vscode"
import { Late } from "../../../text/late.ts"
import type { Page } from "./page.ts"

/** A page, and what goes with it when the extension ends. */
export interface Loaded {
	readonly page: Page
	readonly disposables: vscode.Disposable
}

export class LatePage<Of extends Loaded> implements vscode.Disposable {
	readonly #late: Late<Of>
	readonly #serializer: vscode.Disposable

	/** `restored`: what is to be done before a page is shown that was open when the window was closed. */
	constructor(viewType: string, load: () => Promise<Of>, restored?: (loaded: Of, panel: vscode.WebviewPanel) => void | Promise<void>) {
		this.#late = new Late(load)
		this.#serializer = vscode.window.registerWebviewPanelSerializer(viewType, {
			deserializeWebviewPanel: async (panel) => {
				const loaded = await this.loaded()
				await restored?.(loaded, panel)
				await loaded.page.adopt(panel)
			},
		})
	}

	loaded(): Promise<Of> {
		return this.#late.load()
	}

	dispose(): void {
		this.#serializer.dispose()
		if (this.#late.isLoaded) this.#late.current.disposables.dispose()
	}
}
