/** The view “IPT Cases” as it is from the start: a frame and its commands. The tree is loaded when it is first shown. */
import * as vscode from "vscode"
import type { Case } from "../../cases/case.ts"
import { loadWords } from "../../language/index.ts"
import { Late } from "../../text/late.ts"
import { register } from "../shared/command.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { section } from "../shared/settings/section.ts"
import type { WorkspaceRemarks } from "../shared/remarks/index.ts"
import type { Node } from "./nodes.ts"
import type { CaseTree } from "./tree.ts"

/** What editors and trees take as the address of a dragged file. */
const uriList = "text/uri-list"

export class CasesView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<Node | undefined>()
	readonly onDidChangeTreeData = this.#changed.event
	/** The tree view, for features that reveal a node or read what is selected. */
	readonly view: vscode.TreeView<Node>
	readonly #notes: WorkspaceNotes
	readonly #remarks: WorkspaceRemarks
	readonly #state: vscode.Memento
	readonly #disposables: vscode.Disposable[]
	readonly #tree = new Late(async () => this.#newTree())
	#hasNoCases = false

	constructor(notes: WorkspaceNotes, remarks: WorkspaceRemarks, state: vscode.Memento) {
		this.#notes = notes
		this.#remarks = remarks
		this.#state = state
		this.view = vscode.window.createTreeView("ipt.cases", {
			treeDataProvider: this,
			showCollapseAll: true,
			canSelectMany: true,
			dragAndDropController: {
				dragMimeTypes: [uriList],
				dropMimeTypes: [],
				handleDrag: async (nodes, transfer) => {
					const { fileOf } = await import("./nodes.ts")
					const files = nodes.flatMap((node) => fileOf(node) ?? [])
					if (files.length > 0) transfer.set(uriList, new vscode.DataTransferItem(files.join("\r\n")))
				},
			},
		})
		this.#disposables = [
			this.view,
			this.#changed,
			this.view.onDidChangeVisibility(() => this.#follow()),
			notes.onDidChange(() => this.#followCases()),
			vscode.window.onDidChangeActiveTextEditor(() => this.#follow()),
			register("ipt.searchCases", async (argument) => (await import("./search.ts")).searchCases(await this.tree(), argument)),
			register("ipt.arrangeCases", async (argument) => (await import("./choose.ts")).chooseArrangement(await this.tree(), argument)),
			register("ipt.showAllCases", async () => (await this.tree()).showAll()),
			register("ipt.refresh", async () => this.#notes.rescan()),
			register("ipt.showInCases", async (argument) => (await import("./show-in-cases.ts")).showInCases(await this.tree(), argument)),
			register("ipt.openNotes", async (argument, all) => (await import("./open-notes.ts")).openNotes(notes, argument, all)),
		]
	}

	/** The tree, loaded when it is first needed. */
	tree(): Promise<CaseTree> {
		return this.#tree.load()
	}

	async #newTree(): Promise<CaseTree> {
		const [{ CaseTree: Tree }] = await Promise.all([import("./tree.ts"), loadWords("guidance")])
		const tree = new Tree({ notes: this.#notes, remarks: this.#remarks, view: this.view, changed: this.#changed, state: this.#state })
		this.#disposables.push(tree)
		return tree
	}

	/** The code of the case that is selected, or of the selected parts; nothing if there are several, or the view is out of sight. */
	get selectedCode(): string | undefined {
		const codes = new Set(this.view.visible ? this.view.selection.map((node) => ("code" in node ? node.code : undefined)) : [])
		return codes.size === 1 ? [...codes][0] : undefined
	}

	/** Shows the open points of a case; the case alone if there are none. */
	async showOpenPoints(code: string): Promise<void> {
		await (await this.tree()).showOpenPoints(code)
	}

	/** Checks all cases, and resolves with the number of open points of each. */
	async openPoints(): Promise<(patientCase: Case) => number> {
		const { caseFindings } = await this.tree()
		await caseFindings.prepare()
		return (patientCase) => caseFindings.openPoints(patientCase)
	}

	async getChildren(node?: Node): Promise<Node[]> {
		return (await this.tree()).getChildren(node)
	}

	async getTreeItem(node: Node): Promise<vscode.TreeItem> {
		return (await this.tree()).getTreeItem(node)
	}

	async getParent(node: Node): Promise<Node | undefined> {
		return (await this.tree()).getParent(node)
	}

	dispose(): void {
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
	}

	/** Commands that need a case are offered until it is known that there is none. */
	#followCases(): void {
		const hasNone = this.#notes.isReady && this.#notes.folder.index.codes.length === 0
		if (hasNone === this.#hasNoCases) return
		this.#hasNoCases = hasNone
		void vscode.commands.executeCommand("setContext", "ipt.noCases", hasNone)
	}

	#follow(): void {
		const uri = vscode.window.activeTextEditor?.document.uri
		if (!this.view.visible || !uri || !vscode.workspace.getConfiguration(section, uri).get("tree.followActiveNote", true)) return
		void this.tree().then((tree) => tree.follow())
	}
}
