/** All cases with what their findings say of them, kept as long as neither a case nor the settings change. */
import * as vscode from "vscode"
import { type Arrangement, arrange, contains, type Listed, listed, searchable } from "../../assist/arrange.ts"
import type { Case } from "../../cases/case.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { type LastPlaced, mayHideOpenPoints, openPointsHidden } from "../../folder/open-points-unplaced.ts"
import { countOf, isOpen, type OpenPoints, openPointsIn } from "../../folder/open-points.ts"
import { type Unfinished, unfinishedIn } from "../../folder/unfinished.ts"
import type { Finding } from "../../rules/rule.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { optionsFor } from "../shared/settings/settings.ts"
import { breathe } from "../shared/slices.ts"

interface Overview extends Listed {
	/** The state of the case that it is of. */
	readonly state: object
	/** What was known of its notes. */
	readonly notes: readonly NoteFacts[]
	/** The findings of each note. */
	readonly findings: ReadonlyMap<string, readonly Finding[]>
	readonly open: OpenPoints
}

/** So many of which nothing was known: of more nobody has just deleted the headers. */
const mostLost = 100

/** How many open points a note hides, with what that was found from. */
interface Hidden {
	readonly from: readonly unknown[]
	readonly points: number
}

export class Caseload {
	readonly notes: WorkspaceNotes
	readonly #overviews = new Map<string, Overview>()
	/** Of notes that have lost their place or their kind since: what was known of them. */
	readonly #last = new Map<string, LastPlaced>()
	readonly #hidden = new Map<string, Hidden>()
	/** As of a day. */
	readonly #unfinished = new WeakMap<Overview, { readonly today: string; readonly work: readonly Unfinished[] }>()

	constructor(notes: WorkspaceNotes) {
		this.notes = notes
	}

	/** Checks every case, in slices: what is asked for afterwards is at hand. */
	async prepare(): Promise<void> {
		let since = performance.now()
		const { codes } = this.notes.folder.index
		for (const code of codes) {
			this.#overviewOf(code)
			since = await breathe(since)
		}
		const known = new Set(codes)
		for (const [code, overview] of this.#overviews) {
			if (known.has(code)) continue
			this.#remember(overview)
			this.#overviews.delete(code)
		}
		for (const note of this.#lost()) {
			this.#hiddenBy(note)
			since = await breathe(since)
		}
	}

	/** Findings may differ from now on, though no case changed: of these notes, or of all. */
	forget(files?: Iterable<string>): void {
		const codes = files ? new Set(Array.from(files, (file) => this.notes.folder.index.get(file)?.case ?? "")) : [...this.#overviews.keys()]
		for (const code of codes) {
			const known = this.#overviews.get(code)
			if (known) this.#remember(known)
			this.#overviews.delete(code)
		}
	}

	case(code: string): Case | undefined {
		return this.notes.folder.index.case(code)
	}

	/** The codes of the cases that are shown, in their order. */
	shown(arrangement: Arrangement, search: string): string[] {
		const isFound = ({ code }: Listed): boolean => {
			const of = search === "" ? undefined : this.case(code)
			return !of || contains(searchable(of), search)
		}
		return arrange(this.#all().filter(isFound), arrangement).map(({ code }) => code)
	}

	/** Findings of a case: its open points, or what is recommended beside them. */
	findings(of: Case, which: "open" | "recommended"): { readonly file: string; readonly finding: Finding }[] {
		return Array.from(this.#overviewOf(of.code)?.findings ?? [], ([file, findings]) =>
			findings.filter((finding) => isOpen(finding) === (which === "open")).map((finding) => ({ file, finding })),
		).flat()
	}

	/** What is open in a case, for its words. */
	open(of: Case): OpenPoints {
		return this.#overviewOf(of.code)?.open ?? openPointsIn([])
	}

	openPoints(of: Case): number {
		return this.#overviewOf(of.code)?.openPoints ?? 0
	}

	/** Open points of all cases together, and of the notes that belong to none: one that loses its header is still counted. */
	allOpenPoints(): number {
		const { folder } = this.notes
		const ofStrays = folder.index.strays().reduce((sum, { file }) => sum + this.notes.findings(file).filter(isOpen).length, 0)
		const hidden = this.#lost().reduce((sum, note) => sum + this.#hiddenBy(note), 0)
		return this.#all().reduce((sum, { openPoints }) => sum + openPoints, ofStrays + hidden)
	}

	/** Notes that may have lost their header, or a line of it: all that were known with it, and some others. */
	#lost(): NoteFacts[] {
		const inCases = [...this.#overviews.values()].flatMap(({ notes }) => notes.filter(mayHideOpenPoints))
		const all = [...this.notes.folder.index.strays(), ...inCases]
		const known = all.filter(({ file }) => this.#last.has(file))
		return [...known, ...all.filter(({ file }) => !this.#last.has(file)).slice(0, mostLost)]
	}

	#hiddenBy(note: NoteFacts): number {
		const { folder } = this.notes
		const last = this.#last.get(note.file)
		const code = last?.facts.case ?? note.case ?? note.mayBelongTo
		const from = [note, this.notes.findings(note.file), last, code === undefined ? undefined : folder.index.stateOf(code)]
		const known = this.#hidden.get(note.file)
		if (known && known.from.every((one, index) => one === from[index])) return known.points
		const points = openPointsHidden(folder, note, (file) => optionsFor(vscode.Uri.parse(file)), last)
		this.#hidden.set(note.file, { from, points })
		return points
	}

	/** Keeps what was known of notes that were in their place and are no longer. */
	#remember({ notes, findings }: Overview): void {
		for (const facts of notes) {
			const now = this.notes.folder.index.get(facts.file)
			if (now && mayHideOpenPoints(now) && !mayHideOpenPoints(facts))
				this.#last.set(facts.file, { facts, points: (findings.get(facts.file) ?? []).filter(isOpen).length })
		}
	}

	/** What is unfinished in all cases. */
	unfinished(today: string): { readonly code: string; readonly work: Unfinished }[] {
		return this.#all().flatMap((overview) => this.#unfinishedOf(overview, today).map((work) => ({ code: overview.code, work })))
	}

	#unfinishedOf(overview: Overview, today: string): readonly Unfinished[] {
		const known = this.#unfinished.get(overview)
		if (known?.today === today) return known.work
		const of = this.case(overview.code)
		const work = of ? unfinishedIn(of, (file) => overview.findings.get(file) ?? [], today) : []
		this.#unfinished.set(overview, { today, work })
		return work
	}

	#all(): Overview[] {
		return this.notes.folder.index.codes.flatMap((code) => this.#overviewOf(code) ?? [])
	}

	#overviewOf(code: string): Overview | undefined {
		const { index } = this.notes.folder
		const state = index.stateOf(code)
		const known = this.#overviews.get(code)
		if (known?.state === state) return known
		if (known) this.#remember(known)
		const of = index.case(code)
		if (!of) return undefined
		const findings = new Map(of.notes.map(({ file }) => [file, this.notes.findings(file)]))
		const open = openPointsIn([...findings.values()].flat())
		const made = { ...listed(of, countOf(open)), state, notes: of.notes, findings, open }
		this.#overviews.set(code, made)
		return made
	}
}
