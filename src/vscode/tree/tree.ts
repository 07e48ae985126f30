/** The tree of cases itself, loaded when the view is shown: its nodes as VS Code asks for them, and what commands do with it. */
import * as vscode from "vscode"
import type { Arrangement } from "../../assist/arrange.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import type { WorkspaceRemarks } from "../shared/remarks/index.ts"
import { CaseFindings } from "./case-findings.ts"
import { childrenOf, parentOf } from "./children.ts"
import { itemOf } from "./items.ts"
import { idOf, type Node } from "./nodes.ts"
import { Refresher } from "./refresher.ts"
import { Revealer } from "./revealer.ts"
import { Roots } from "./roots.ts"

/** What a tree is made of. */
export interface TreeOf {
	readonly notes: WorkspaceNotes
	readonly remarks: WorkspaceRemarks
	readonly view: vscode.TreeView<Node>
	/** Notifies the view that a node changed; without one, that any may have. */
	readonly changed: vscode.EventEmitter<Node | undefined>
	/** Where the arrangement is stored for the workspace. */
	readonly state: vscode.Memento
}

export class CaseTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
	readonly caseFindings: CaseFindings
	readonly #notes: WorkspaceNotes
	readonly #view: vscode.TreeView<Node>
	readonly #changed: vscode.EventEmitter<Node | undefined>
	readonly #roots: Roots
	readonly #refresher: Refresher
	readonly #revealer: Revealer
	/** Whether the active editor is to be followed after the next refresh. */
	#followsLater = false
	/** Whether the view says that notes are being read. */
	#isReadingVisible = false

	constructor({ notes, remarks, view, changed, state }: TreeOf) {
		this.caseFindings = new CaseFindings(notes, remarks)
		this.#notes = notes
		this.#view = view
		this.#changed = changed
		this.#roots = new Roots(this.caseFindings, state)
		this.#revealer = new Revealer(view)
		this.#refresher = new Refresher({
			caseFindings: this.caseFindings,
			remarks,
			roots: this.#roots,
			view,
			changed,
			refreshed: () => {
				if (this.#followsLater) void this.follow()
			},
		})
		// They are of notes that are known by then.
		void notes.ready().then(async () => (await remarks.store()).readAll())
	}

	get arrangement(): Arrangement {
		return this.#roots.arrangement
	}

	get search(): string {
		return this.#roots.search
	}

	/** Shows other cases, or in another order; the choice is stored for the workspace. */
	async arrange(arrangement: Arrangement): Promise<void> {
		const stored = this.#roots.arrange(arrangement)
		this.#changed.fire(undefined)
		await stored
	}

	/** Shows the cases that a search finds; all of them for an empty one. */
	find(search: string): void {
		if (this.#roots.find(search)) this.#changed.fire(undefined)
	}

	/** Shows every case again, in the order that was chosen. */
	async showAll(): Promise<void> {
		this.#roots.find("")
		await this.arrange({ ...this.arrangement, show: "all" })
	}

	async getChildren(node?: Node): Promise<Node[]> {
		if (node) return childrenOf(this.caseFindings, node)
		if (!this.#notes.isReady) await this.#begin()
		await this.caseFindings.prepare()
		return this.#refresher.handOver()
	}

	getTreeItem(node: Node): vscode.TreeItem {
		const item = itemOf(this.caseFindings, node)
		const isCollapsed = item.collapsibleState === vscode.TreeItemCollapsibleState.Collapsed
		if (isCollapsed && this.#revealer.isExpanded(node)) item.collapsibleState = vscode.TreeItemCollapsibleState.Expanded
		return item
	}

	getParent(node: Node): Node | undefined {
		return parentOf(this.caseFindings, node)
	}

	/** Whether a node is in the tree by the present choice and search. */
	isInTree(node: Node): boolean {
		const parent = this.getParent(node)
		return parent ? this.isInTree(parent) : this.#roots.now().some((root) => idOf(root) === idOf(node))
	}

	/** Selects the note of the active editor; a part of it that is selected already stays so. */
	async follow(): Promise<void> {
		await this.#notes.ready()
		// A note that was just made comes into the tree first.
		this.#followsLater = this.#refresher.isPending
		if (this.#followsLater) return
		await this.#revealer.follow(vscode.window.activeTextEditor?.document.uri.toString(), (file) => {
			const node = this.nodeOf(file)
			return node && this.isInTree(node) ? node : undefined
		})
	}

	/** Brings a node into view and selects it, for the user. */
	async reveal(node: Node, { expand }: { readonly expand: boolean }): Promise<void> {
		await this.#revealer.reveal(node, { focus: true, expand })
	}

	/** Selects the open points of a case; the case alone if there are none. */
	async showOpenPoints(code: string): Promise<void> {
		await this.#notes.ready()
		const patientCase = this.caseFindings.case(code)
		if (!patientCase) return
		const node: Node = this.caseFindings.openPoints(patientCase) > 0 ? { kind: "group", code, group: "missing" } : { kind: "case", code }
		if (!this.isInTree(node)) await this.showAll()
		await this.reveal(node, { expand: true })
	}

	/** The node of a note; nothing of a file that is not known. */
	nodeOf(file: string): Node | undefined {
		const note = this.#notes.folder.index.get(file)
		return note && { kind: "note", note, ...(note.case !== undefined && { code: note.case }) }
	}

	dispose(): void {
		this.#refresher.dispose()
		this.#revealer.dispose()
	}

	/** What can be shown at first need not wait for all notes; the view says that there are more. */
	async #begin(): Promise<void> {
		this.#view.message = vscode.l10n.t("Reading notes…")
		if (!this.#isReadingVisible) {
			this.#isReadingVisible = true
			const all = this.#notes.ready().finally(() => (this.#isReadingVisible = false))
			void vscode.window.withProgress({ location: { viewId: "ipt.cases" } }, () => all)
		}
		await this.#notes.begun()
	}
}
