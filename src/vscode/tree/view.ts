/** The view “IPT Cases”: the tree, its badge and what it says while it is being read. */
import * as vscode from "vscode"
import type { NotesChange, WorkspaceNotes } from "../workspace-notes.ts"
import { onDidChangeGathered } from "../gathered.ts"
import { childrenOf, openPoints, roots } from "./children.ts"
import { itemOf } from "./items.ts"
import { idOf, type Node } from "./nodes.ts"

export class CasesView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<Node | undefined>()
	readonly onDidChangeTreeData = this.#changed.event
	readonly #notes: WorkspaceNotes
	readonly #view: vscode.TreeView<Node>
	readonly #disposables: vscode.Disposable[]
	/** Cases as the view holds them: a change is told for the case, not for the whole tree. */
	#roots = new Map<string, Node>()

	constructor(notes: WorkspaceNotes) {
		this.#notes = notes
		this.#view = vscode.window.createTreeView("ipt.cases", { treeDataProvider: this, showCollapseAll: true })
		this.#disposables = [this.#view, this.#changed, onDidChangeGathered(notes, (change) => this.#refresh(change))]
	}

	/** The tree view, for tests and for other features that reveal a node. */
	get view(): vscode.TreeView<Node> {
		return this.#view
	}

	/** Shows the open points of a case; the case alone where there are none. */
	async showOpenPoints(code: string): Promise<void> {
		await this.getChildren()
		const of: Node = { kind: "case", code }
		const group: Node = { kind: "group", code, group: "missing" }
		await this.#view.reveal(openPoints(this.#notes, code) > 0 ? group : (this.#roots.get(idOf(of)) ?? of), { select: true, focus: true, expand: true })
	}

	async getChildren(node?: Node): Promise<Node[]> {
		if (node) return childrenOf(this.#notes, node)
		if (!this.#notes.isReady) {
			this.#view.message = vscode.l10n.t("Reading notes…")
			await this.#notes.ready()
			this.#view.message = ""
		}
		const now = roots(this.#notes)
		this.#roots = new Map(now.map((root) => [idOf(root), this.#roots.get(idOf(root)) ?? root]))
		this.#count()
		return [...this.#roots.values()]
	}

	getTreeItem(node: Node): vscode.TreeItem {
		return itemOf(this.#notes, node)
	}

	getParent(node: Node): Node | undefined {
		switch (node.kind) {
			case "case":
			case "strays":
				return undefined
			case "note":
				return node.code === undefined ? this.#roots.get("strays") : { kind: "group", code: node.code, group: "notes" }
			case "group":
				return this.#roots.get(idOf({ kind: "case", code: node.code }))
			case "mechanism":
				return { kind: "group", code: node.code, group: "mechanisms" }
			case "measure":
				return { kind: "group", code: node.code, group: "measures" }
			case "person":
				return { kind: "group", code: node.code, group: "people" }
			case "finding":
				return { kind: "group", code: node.code, group: node.finding.level === "information" ? "recommended" : "missing" }
			case "indicator":
			case "score":
				return undefined
		}
	}

	dispose(): void {
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
	}

	#refresh({ files }: NotesChange): void {
		const now = roots(this.#notes).map(idOf)
		const sameRoots = now.length === this.#roots.size && now.every((id) => this.#roots.has(id))
		if (!files || !sameRoots) {
			this.#changed.fire(undefined)
			return
		}
		const codes = new Set([...files].map((file) => this.#notes.folder.caseOf(file)?.code))
		for (const root of this.#roots.values()) {
			if (root.kind !== "case" || codes.has(root.code)) this.#changed.fire(root)
		}
		this.#count()
	}

	#count(): void {
		const codes = this.#notes.folder.index.cases().map(({ code }) => code)
		const value = codes.reduce((sum, code) => sum + openPoints(this.#notes, code), 0)
		this.#view.badge = value === 0 ? undefined : { value, tooltip: vscode.l10n.t("{0} open points in all cases", value) }
	}
}
