/** Refreshes the tree when the notes change: only the cases of which something changed that it shows. */
import * as vscode from "vscode"
import { merged, type NotesChange } from "../shared/notes/change.ts"
import type { Progress } from "../shared/notes/folder-scan.ts"
import type { WorkspaceRemarks } from "../shared/remarks/index.ts"
import type { CaseFindings, CheckedCase } from "./case-findings.ts"
import type { Node } from "./nodes.ts"
import type { Roots } from "./roots.ts"
import { showStatus } from "./view-status.ts"

/** Changes that follow one another closely are shown together. Milliseconds. */
const delay = 150
/** While the notes are read, the cases are shown again each time that so many times as many are known: few times in all. */
const growth = 2

/** What is refreshed. */
export interface Refreshed {
	readonly caseFindings: CaseFindings
	readonly remarks: WorkspaceRemarks
	readonly roots: Roots
	readonly view: vscode.TreeView<Node>
	/** Notifies the view that a node changed; without one, that any may have. */
	readonly changed: vscode.EventEmitter<Node | undefined>
	/** Called after a refresh. */
	readonly refreshed: () => void
}

export class Refresher implements vscode.Disposable {
	readonly #host: Refreshed
	readonly #disposables: vscode.Disposable[]
	#timer: ReturnType<typeof setTimeout> | undefined
	#pending: NotesChange | undefined
	/** Whether the next refresh is of everything, though the notes did not change. */
	#isWhole = false
	/** The cases as the view has them, by code. */
	#inView: ReadonlyMap<string, CheckedCase | undefined> = new Map()
	/** How many notes had been read when the cases were last shown. */
	#displayedNotes = 1

	constructor(host: Refreshed) {
		const { notes } = host.caseFindings
		this.#host = host
		this.#disposables = [
			notes.onDidChange((change) => this.#follow(change)),
			host.remarks.onDidChange((files) => this.#follow({ files, facts: false, cases: new Set() })),
			notes.onDidBeginReading(() => (this.#displayedNotes = 1)),
			notes.onDidProgress((progress) => this.#progressed(progress)),
		]
	}

	/** Whether a refresh is about to come. */
	get isPending(): boolean {
		return this.#timer !== undefined
	}

	/** Hands the present root nodes to the view, and shows what belongs to them. */
	handOver(): Node[] {
		const now = this.#host.roots.now()
		const nodes = this.#host.roots.handOver(now)
		this.#inView = this.#checked(nodes)
		this.#showStatus(now)
		return nodes
	}

	dispose(): void {
		clearTimeout(this.#timer)
		for (const disposable of this.#disposables.splice(0)) disposable.dispose()
	}

	#follow(change: NotesChange): void {
		this.#host.caseFindings.changed(change)
		this.#pending = this.#pending ? merged(this.#pending, change) : change
		this.#schedule()
	}

	/** While the notes are read for the first time: how far, and now and then the cases that are known by then. */
	#progressed({ read, total }: Progress): void {
		if (this.#host.caseFindings.notes.isReady) return
		if (total !== undefined) this.#host.view.message = vscode.l10n.t("Reading notes: {0} of {1}", read, total)
		if (read < this.#displayedNotes * growth) return
		this.#displayedNotes = read
		this.#isWhole = true
		this.#schedule()
	}

	#schedule(): void {
		this.#timer ??= setTimeout(() => void this.#refresh(), delay)
	}

	async #refresh(): Promise<void> {
		const { caseFindings, roots, changed, refreshed } = this.#host
		const change = this.#pending
		const isWhole = this.#isWhole || change?.files === "all"
		this.#timer = undefined
		this.#pending = undefined
		this.#isWhole = false
		await caseFindings.prepare()
		const now = roots.now()
		if (isWhole || roots.differFrom(now)) changed.fire(undefined)
		else for (const node of this.#changedNodes(change)) changed.fire(node)
		this.#showStatus(now)
		refreshed()
	}

	/** The root nodes that show something else than before. */
	#changedNodes(change: NotesChange | undefined): Node[] {
		const { caseFindings, roots } = this.#host
		const { index } = caseFindings.notes.folder
		const before = this.#inView
		this.#inView = this.#checked(roots.inView)
		const cases = new Set([...this.#inView].flatMap(([code, checked]) => (before.get(code) === checked ? [] : code)))
		const files = !change || change.files === "all" ? [] : [...change.files]
		const areOthersChanged = cases.size > 0 || change?.facts === true || files.some((file) => index.get(file)?.case === undefined)
		return roots.inView.filter((node) => (node.kind === "case" ? cases.has(node.code) : areOthersChanged))
	}

	#checked(nodes: readonly Node[]): ReadonlyMap<string, CheckedCase | undefined> {
		return new Map(
			nodes.flatMap((node) => (node.kind === "case" ? [[node.code, this.#host.caseFindings.checked(node.code)] as const] : [])),
		)
	}

	#showStatus(nodes: readonly Node[]): void {
		const { view, caseFindings, roots } = this.#host
		showStatus(view, caseFindings, roots, nodes)
	}
}
