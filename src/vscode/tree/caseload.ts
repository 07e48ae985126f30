/** All cases with what their findings say of them, kept as long as neither a case nor the settings change. */
import { type Arrangement, arrange, contains, type Listed, searchable } from "../../cases/arrange.ts"
import type { Case } from "../../cases/case.ts"
import { isOpen } from "../../rules/open-points.ts"
import type { Finding } from "../../rules/rule.ts"
import { type Unfinished, unfinishedIn } from "../../rules/unfinished.ts"
import { WorkspaceNotes } from "../workspace-notes.ts"

interface Overview extends Listed {
	/** The findings of each note. */
	readonly findings: ReadonlyMap<string, readonly Finding[]>
	/** What a search looks in. */
	readonly text: string
}

export class Caseload {
	readonly notes: WorkspaceNotes
	/** The index makes a case anew when a note of it changes. */
	#overviews = new WeakMap<Case, Overview>()

	constructor(notes: WorkspaceNotes) {
		this.notes = notes
	}

	/** Checks every case, in slices: what is asked for afterwards is at hand. */
	async prepare(): Promise<void> {
		let since = performance.now()
		for (const of of this.#cases()) {
			this.#overviewOf(of)
			since = await WorkspaceNotes.breathe(since)
		}
	}

	/** Findings may differ from now on, though no case changed. */
	forget(): void {
		this.#overviews = new WeakMap()
	}

	case(code: string): Case | undefined {
		return this.notes.folder.index.case(code)
	}

	/** The cases that are shown, in their order. */
	shown(arrangement: Arrangement, search: string): Case[] {
		const found = this.#all().filter(({ text }) => search === "" || contains(text, search))
		return arrange(found, arrangement).map(({ of }) => of)
	}

	/** Findings of a case: its open points, or what is recommended beside them. */
	findings(of: Case, which: "open" | "recommended"): { readonly file: string; readonly finding: Finding }[] {
		return Array.from(this.#overviewOf(of).findings, ([file, findings]) =>
			findings.filter((finding) => isOpen(finding) === (which === "open")).map((finding) => ({ file, finding })),
		).flat()
	}

	openPoints(of: Case): number {
		return this.#overviewOf(of).openPoints
	}

	/** Open points of all cases together. */
	allOpenPoints(): number {
		return this.#all().reduce((sum, { openPoints }) => sum + openPoints, 0)
	}

	/** What is unfinished in all cases. */
	unfinished(today: string): { readonly code: string; readonly work: Unfinished }[] {
		return this.#all().flatMap(({ of, findings }) => unfinishedIn(of, (file) => findings.get(file) ?? [], today).map((work) => ({ code: of.code, work })))
	}

	#cases(): Case[] {
		return this.notes.folder.index.cases()
	}

	#all(): Overview[] {
		return this.#cases().map((of) => this.#overviewOf(of))
	}

	#overviewOf(of: Case): Overview {
		const known = this.#overviews.get(of)
		if (known) return known
		const findings = new Map(of.notes.map(({ file }) => [file, this.notes.findings(file)]))
		const openPoints = [...findings.values()].flat().filter(isOpen).length
		const made = { of, openPoints, findings, text: searchable(of) }
		this.#overviews.set(of, made)
		return made
	}
}
