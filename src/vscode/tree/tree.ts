/** The tree of cases itself: loaded when the view is shown, it knows what is shown, refreshes and reveals. */
import * as vscode from "vscode"
import type { Arrangement } from "../../assist/arrange.ts"
import type { NotesChange, Progress, WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { arrangementWords, emptyWords, readArrangement, writeArrangement } from "./arrangement.ts"
import { Caseload } from "./caseload.ts"
import { childrenOf, parentOf } from "./children.ts"
import { itemOf } from "./items.ts"
import { fileOf, idOf, type Node } from "./nodes.ts"

/** Changes that follow one another closely are shown together. */
const delay = 150
/** While the notes are read, the cases are shown anew each time that so many times as many are known: few times in all. */
const growth = 2
/** Before each attempt to reveal a node. */
const waits = [0, 150, 300, 600, 1200, 2400, 4800]

export class CaseTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
	readonly caseload: Caseload
	readonly #notes: WorkspaceNotes
	readonly #view: vscode.TreeView<Node>
	readonly #state: vscode.Memento
	readonly #changed: vscode.EventEmitter<Node | undefined>
	readonly #disposables: vscode.Disposable[]
	#arrangement: Arrangement
	/** Never kept longer than the window is open. */
	#search = ""
	/** Nodes at the root as the view holds them: a change is told for the case, not for the whole tree. */
	#roots: ReadonlyMap<string, Node> = new Map()
	/** What is hidden for a while loses its expansion in the view: it is expanded again from here. */
	readonly #expanded = new Set<string>()
	#timer: ReturnType<typeof setTimeout> | undefined
	#stale: Set<string> | undefined = new Set()
	#followLater = false
	/** Whether it is shown that notes are being read. */
	#awaited = false
	/** How many notes had been read when the cases were last shown. */
	#shownOf = 1
	#reveals = 0
	/** Whether the user asked for what is being revealed: the active editor is not followed meanwhile. */
	#isAsked = false

	constructor(notes: WorkspaceNotes, view: vscode.TreeView<Node>, changed: vscode.EventEmitter<Node | undefined>, state: vscode.Memento) {
		this.caseload = new Caseload(notes)
		this.#notes = notes
		this.#view = view
		this.#changed = changed
		this.#state = state
		this.#arrangement = readArrangement(state)
		this.#disposables = [
			notes.onDidChange((change) => this.#soon(change)),
			notes.onDidBeginReading(() => (this.#shownOf = 1)),
			notes.onDidProgress((progress) => this.#progressed(progress)),
			view.onDidExpandElement(({ element }) => this.#expanded.add(idOf(element))),
			view.onDidCollapseElement(({ element }) => this.#expanded.delete(idOf(element))),
		]
	}

	get arrangement(): Arrangement {
		return this.#arrangement
	}

	get search(): string {
		return this.#search
	}

	/** Shows other cases, or in another order; what was chosen is kept for the workspace. */
	async arrange(arrangement: Arrangement): Promise<void> {
		this.#arrangement = arrangement
		this.#changed.fire(undefined)
		await writeArrangement(this.#state, arrangement)
	}

	/** Shows the cases that a search finds; all of them for an empty one. */
	find(search: string): void {
		if (search.trim() === this.#search) return
		this.#search = search.trim()
		this.#changed.fire(undefined)
	}

	/** Shows every case again, in the order that was chosen. */
	async showAll(): Promise<void> {
		this.#search = ""
		await this.arrange({ ...this.#arrangement, show: "all" })
	}

	async getChildren(node?: Node): Promise<Node[]> {
		if (node) return childrenOf(this.caseload, node)
		if (!this.#notes.isReady) await this.#begin()
		await this.caseload.prepare()
		const before = this.#roots
		const now = this.#rootsNow()
		this.#roots = new Map(now.map((root) => [idOf(root), before.get(idOf(root)) ?? root]))
		this.#tell(now)
		return [...this.#roots.values()]
	}

	getTreeItem(node: Node): vscode.TreeItem {
		const item = itemOf(this.caseload, node)
		const isClosed = item.collapsibleState === vscode.TreeItemCollapsibleState.Collapsed
		if (isClosed && this.#expanded.has(idOf(node))) item.collapsibleState = vscode.TreeItemCollapsibleState.Expanded
		return item
	}

	getParent(node: Node): Node | undefined {
		return parentOf(this.caseload, node)
	}

	/** Whether a node stands in the tree as it is shown now. */
	isShown(node: Node): boolean {
		const parent = this.getParent(node)
		return parent ? this.isShown(parent) : this.#rootsNow().some((root) => idOf(root) === idOf(node))
	}

	/** Selects the note of the active editor; a part of it that is selected already stays so. */
	async follow(): Promise<void> {
		await this.#notes.ready()
		// A note that was just made comes into the tree first.
		this.#followLater = this.#timer !== undefined
		if (this.#followLater || !this.#view.visible || this.#isAsked) return
		this.#reveals++
		const file = vscode.window.activeTextEditor?.document.uri.toString()
		const node = file === undefined ? undefined : this.nodeOf(file)
		if (!node || this.#view.selection.some((selected) => fileOf(selected) === file) || !this.isShown(node)) return
		await this.reveal(node, { focus: false })
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
		this.#isAsked = options.focus
		for (const wait of waits) {
			await new Promise((resolve) => setTimeout(resolve, wait))
			if (run !== this.#reveals || isDone()) break
			const isRevealed = await this.#view.reveal(node, { ...options, select: true }).then(
				() => true,
				() => false,
			)
			// That it was expanded may be told of an item which a refresh has replaced meanwhile: then it is told to nobody.
			if (isRevealed && options.expand) this.#expanded.add(id)
			if (isDone()) break
		}
		if (run === this.#reveals) this.#isAsked = false
	}

	/** Selects the open points of a case; the case alone where there are none. */
	async showOpenPoints(code: string): Promise<void> {
		await this.#notes.ready()
		const of = this.caseload.case(code)
		if (!of) return
		const node: Node = this.caseload.openPoints(of) > 0 ? { kind: "group", code, group: "missing" } : { kind: "case", code }
		if (!this.isShown(node)) await this.showAll()
		await this.reveal(node, { focus: true, expand: true })
	}

	/** The node of a note. */
	nodeOf(file: string): Node | undefined {
		const note = this.#notes.folder.index.get(file)
		return note && { kind: "note", note, ...(note.case !== undefined && { code: note.case }) }
	}

	dispose(): void {
		if (this.#timer !== undefined) clearTimeout(this.#timer)
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
	}

	/** What can be shown at first need not wait for all notes; that there are more is told. */
	async #begin(): Promise<void> {
		this.#view.message = vscode.l10n.t("Reading notes…")
		if (!this.#awaited) {
			this.#awaited = true
			const all = this.#notes.ready().finally(() => (this.#awaited = false))
			void vscode.window.withProgress({ location: { viewId: "ipt.cases" } }, () => all)
		}
		await this.#notes.begun()
	}

	/** Unfinished work, the cases that are shown, and what belongs to none. A search leaves cases alone, and so does what is not known yet. */
	#rootsNow(): Node[] {
		const cases = this.caseload.shown(this.#arrangement, this.#search).map((code): Node => ({ kind: "case", code }))
		if (this.#search !== "") return [...cases, { kind: "search-text", search: this.#search }]
		if (!this.#notes.isReady) return cases
		const filled = (kind: "strays" | "unfinished"): Node[] => (childrenOf(this.caseload, { kind }).length > 0 ? [{ kind }] : [])
		// What may be missing from a case comes before everything else.
		return [...filled("strays"), ...filled("unfinished"), ...cases]
	}

	#soon({ files }: NotesChange): void {
		if (!files) {
			this.#stale = undefined
			this.caseload.forget()
		} else {
			this.caseload.forget(files)
			for (const file of files) this.#stale?.add(file)
		}
		this.#timer ??= setTimeout(() => void this.#refresh(), delay)
	}

	/** While the notes are read for the first time: how far, and now and then the cases that are known by then. */
	#progressed({ read, of }: Progress): void {
		if (this.#notes.isReady) return
		this.#view.message = vscode.l10n.t("Reading notes: {0} of {1}", read, of)
		if (read < this.#shownOf * growth) return
		this.#shownOf = read
		this.#stale = undefined
		this.#timer ??= setTimeout(() => void this.#refresh(), delay)
	}

	async #refresh(): Promise<void> {
		this.#timer = undefined
		const stale = this.#stale
		this.#stale = new Set()
		await this.caseload.prepare()
		const now = this.#rootsNow()
		const known = [...this.#roots.keys()]
		if (!stale || now.length !== known.length || now.some((root, index) => idOf(root) !== known[index])) this.#changed.fire(undefined)
		else {
			const codes = new Set([...stale].map((file) => this.#notes.folder.caseOf(file)?.code))
			for (const root of this.#roots.values()) {
				if (root.kind !== "case" || codes.has(root.code)) this.#changed.fire(root)
			}
		}
		this.#tell(now)
		if (this.#followLater) void this.follow()
	}

	/** Badge and message of the view. Its description would not be seen: VS Code hides it while a view stands alone. */
	#tell(roots: readonly Node[]): void {
		if (!this.#notes.isReady) return
		const open = this.caseload.allOpenPoints()
		this.#view.badge = open === 0 ? undefined : { value: open, tooltip: vscode.l10n.t("{0} open points in all cases", open) }
		const isEmpty = this.#notes.folder.index.cases().length > 0 && !roots.some(({ kind }) => kind === "case")
		this.#view.message = isEmpty ? emptyWords(this.#arrangement, this.#search) : arrangementWords(this.#arrangement, this.#search)
		const isNarrowed = this.#arrangement.show !== "all" || this.#search !== ""
		void vscode.commands.executeCommand("setContext", "ipt.cases.narrowed", isNarrowed)
	}
}
