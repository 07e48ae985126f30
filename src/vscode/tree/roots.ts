/** The nodes at the root of the tree: the cases that the user chose to see, in that order, and what belongs to none. */
import type * as vscode from "vscode"
import type { Arrangement } from "../../assist/arrange.ts"
import { readArrangement, writeArrangement } from "./arrangement.ts"
import type { CaseFindings } from "./case-findings.ts"
import { childrenOf } from "./children.ts"
import { idOf, type Node } from "./nodes.ts"

export class Roots {
	readonly #caseFindings: CaseFindings
	readonly #state: vscode.Memento
	#arrangement: Arrangement
	/** Never stored beyond the time that the window is open. */
	#search = ""
	/** The nodes as the view has them, by their ids: a refresh names the same object. */
	#inView: ReadonlyMap<string, Node> = new Map()

	/** `state`: where the arrangement is stored for the workspace. */
	constructor(caseFindings: CaseFindings, state: vscode.Memento) {
		this.#caseFindings = caseFindings
		this.#state = state
		this.#arrangement = readArrangement(state)
	}

	get arrangement(): Arrangement {
		return this.#arrangement
	}

	get search(): string {
		return this.#search
	}

	/** Whether some cases are left out by choice or by a search. */
	get isNarrowed(): boolean {
		return this.#arrangement.show !== "all" || this.#search !== ""
	}

	/** Chooses other cases, or another order. Resolves when that is stored. */
	async arrange(arrangement: Arrangement): Promise<void> {
		this.#arrangement = arrangement
		await writeArrangement(this.#state, arrangement)
	}

	/** Takes the cases that a search finds; all of them for an empty one. Returns whether it is another search than before. */
	find(search: string): boolean {
		if (search.trim() === this.#search) return false
		this.#search = search.trim()
		return true
	}

	/** Unfinished work, the chosen cases, and what belongs to none. A search leaves cases alone, and so does an unfinished reading. */
	now(): Node[] {
		const cases = this.#caseFindings.codes(this.#arrangement, this.#search).map((code): Node => ({ kind: "case", code }))
		if (this.#search !== "") return [...cases, { kind: "search-text", search: this.#search }]
		if (!this.#caseFindings.notes.isReady) return cases
		const filled = (kind: "strays" | "unfinished"): Node[] => (childrenOf(this.#caseFindings, { kind }).length > 0 ? [{ kind }] : [])
		// What may be missing from a case comes before everything else.
		return [...filled("strays"), ...filled("unfinished"), ...cases]
	}

	/** Hands these nodes to the view: those that it has already as the same objects. */
	handOver(nodes: readonly Node[]): Node[] {
		const before = this.#inView
		this.#inView = new Map(nodes.map((root) => [idOf(root), before.get(idOf(root)) ?? root]))
		return [...this.#inView.values()]
	}

	/** The nodes that the view has. */
	get inView(): readonly Node[] {
		return [...this.#inView.values()]
	}

	/** Whether the view has other nodes than these, or has them in another order. */
	differFrom(nodes: readonly Node[]): boolean {
		const ids = [...this.#inView.keys()]
		return nodes.length !== ids.length || nodes.some((root, index) => idOf(root) !== ids[index])
	}
}
