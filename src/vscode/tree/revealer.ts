/** Brings nodes into view and selects them: those that the user wants to see, and the note of the active editor. */
import * as vscode from "vscode"
import { fileOf, idOf, type Node } from "./nodes.ts"

/** Milliseconds before each attempt to reveal a node. */
const waits = [0, 150, 300, 600, 1200, 2400, 4800]

export class Revealer implements vscode.Disposable {
	readonly #view: vscode.TreeView<Node>
	/** Ids. What is hidden for a while loses its expansion in the view: it is expanded again from here. */
	readonly #expanded = new Set<string>()
	readonly #disposables: vscode.Disposable[]
	/** Counts what was to be revealed: only the latest is. */
	#reveals = 0
	/** Whether the user wants to see what is being revealed: the active editor is not followed meanwhile. */
	#isByUser = false

	constructor(view: vscode.TreeView<Node>) {
		this.#view = view
		this.#disposables = [
			view.onDidExpandElement(({ element }) => this.#expanded.add(idOf(element))),
			view.onDidCollapseElement(({ element }) => this.#expanded.delete(idOf(element))),
		]
	}

	/** Whether a node was expanded when it was last in view. */
	isExpanded(node: Node): boolean {
		return this.#expanded.has(idOf(node))
	}

	/** Selects the node of a note in the view, unless a part of the note is selected already. `find`: its node, if it is in the tree. */
	async follow(file: string | undefined, find: (file: string) => Node | undefined): Promise<void> {
		if (!this.#view.visible || this.#isByUser) return
		this.#reveals++
		const isSelected = this.#view.selection.some((selected) => fileOf(selected) === file)
		const node = file === undefined || isSelected ? undefined : find(file)
		if (node) await this.reveal(node, { focus: false })
	}

	/**
	 * Brings a node into view and selects it. VS Code loses the way to it when the tree is refreshed meanwhile: then it is
	 * tried again, until another one is to be revealed.
	 */
	async reveal(node: Node, options: { readonly focus: boolean; readonly expand?: boolean }): Promise<void> {
		const id = idOf(node)
		const isDone = (): boolean =>
			this.#view.selection.some((selected) => idOf(selected) === id) && (!options.expand || this.#expanded.has(id))
		const run = ++this.#reveals
		this.#isByUser = options.focus
		for (const wait of waits) {
			await new Promise((resolve) => setTimeout(resolve, wait))
			if (run !== this.#reveals || isDone()) break
			const isRevealed = await this.#view.reveal(node, { ...options, select: true }).then(
				() => true,
				() => false,
			)
			// The event of its expansion may name an item which a refresh has replaced meanwhile: then nobody hears it.
			if (isRevealed && options.expand) this.#expanded.add(id)
			if (isDone()) break
		}
		if (run === this.#reveals) this.#isByUser = false
	}

	dispose(): void {
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
	}
}
