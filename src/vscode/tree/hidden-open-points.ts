/** Open points that a note hides by having lost its place in a case, such as its header or the line of its kind. */
import * as vscode from "vscode"
import type { NoteFacts } from "../../cases/facts.ts"
import { type LastPlaced, mayHideOpenPoints, openPointsHidden } from "../../folder/open-points-unplaced.ts"
import { isOpen } from "../../folder/open-points.ts"
import type { Finding } from "../../rules/rule.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { optionsFor } from "../shared/settings/settings.ts"

/** So many notes of which nothing was known with their place are checked: of more nobody has just deleted the headers. */
const mostUnknown = 100

/** How many open points a note hides, with what that was found from. */
interface Hidden {
	readonly from: readonly unknown[]
	readonly points: number
}

export class HiddenOpenPoints {
	readonly #notes: WorkspaceNotes
	/** Of notes that have lost their place since: what was known of them. By file. */
	readonly #last = new Map<string, LastPlaced>()
	readonly #hidden = new Map<string, Hidden>()

	constructor(notes: WorkspaceNotes) {
		this.#notes = notes
	}

	/** Remembers what was known of the notes of a case that were in their place and no longer are. */
	remember(notes: readonly NoteFacts[], findings: ReadonlyMap<string, readonly Finding[]>): void {
		for (const facts of notes) {
			const now = this.#notes.folder.index.get(facts.file)
			if (now && mayHideOpenPoints(now) && !mayHideOpenPoints(facts))
				this.#last.set(facts.file, { facts, points: (findings.get(facts.file) ?? []).filter(isOpen).length })
		}
	}

	/** Notes that may have lost their place: all that were known with it, and some others of the strays and of these notes of cases. */
	candidates(inCases: readonly NoteFacts[]): NoteFacts[] {
		const all = [...this.#notes.folder.index.strays(), ...inCases.filter(mayHideOpenPoints)]
		const known = all.filter(({ file }) => this.#last.has(file))
		return [...known, ...all.filter(({ file }) => !this.#last.has(file)).slice(0, mostUnknown)]
	}

	/** How many open points a note hides. */
	of(note: NoteFacts): number {
		const { folder } = this.#notes
		const last = this.#last.get(note.file)
		const code = last?.facts.case ?? note.case ?? note.mayBelongTo
		const from = [note, this.#notes.findings(note.file), last, code === undefined ? undefined : folder.index.stateOf(code)]
		const known = this.#hidden.get(note.file)
		if (known && known.from.every((one, index) => one === from[index])) return known.points
		const points = openPointsHidden(folder, note, (file) => optionsFor(vscode.Uri.parse(file)), last)
		this.#hidden.set(note.file, { from, points })
		return points
	}
}
