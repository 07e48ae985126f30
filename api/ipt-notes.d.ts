/**
 * What IPT Notes offers to other extensions, version 1. Copy this file into your project. docs/api.md shows how it is used.
 *
 * Within a version, nothing is renamed, removed or changed in its meaning. Properties, codes, problem areas and phases may be added.
 */
import type { Event, Range, Uri } from "vscode"

/** What `extension.exports` is. Whatever else it has may change at any time. */
export interface IptNotesExtension {
	/** The interface of this version. Throws an error, in a sentence, if there is no such version. */
	getApi(version: 1): IptNotesApi
}

export interface IptNotesApi {
	/** The cases of the open folders, in the order of their codes. The first call waits until all notes have been read. */
	cases(): Promise<readonly Case[]>

	/**
	 * What a note still needs and what does not fit, in the order of its text: with what an editor shows of it, saved or not.
	 * It is the same as Check All Notes reports. Empty for a file that is not a note of the open folders and editors.
	 */
	findings(note: Uri): Promise<readonly Finding[]>

	/** Fires after cases or findings may have changed. Changes that follow each other closely are reported as one. */
	readonly onDidChange: Event<Change>
}

/** All notes with the same code. */
export interface Case {
	readonly code: string
	/** Its notes: the formulation, sessions by number and date, the closing note, each followed by its addenda. */
	readonly notes: readonly Uri[]
	/** The problem areas of its formulation, the primary one first. Empty without a formulation. */
	readonly problemAreas: readonly ProblemArea[]
	/** The phase of the last session that took place. Before that, `initial` once there is a formulation. */
	readonly phase?: Phase
	/** The number of sessions that took place: not those that were missed or cancelled. */
	readonly sessionsHeld: number
	/** Whether a closing note says how therapy ended. */
	readonly closed: boolean
}

export type ProblemArea = "grief" | "role-dispute" | "role-transition" | "interpersonal-deficits" | "lost-healthy-self"

export type Phase = "initial" | "middle" | "conclusion" | "maintenance"

/** Something that a note still needs, or that does not fit. */
export interface Finding {
	/** What kind of finding it is, such as `session.plan`. docs/findings.md lists every code. */
	readonly code: string
	readonly level: Level
	/** What it is about, in a few words. It may quote the note. In the language of VS Code, as far as it is shipped. */
	readonly title: string
	/** The problem, then what to do. It may quote the note. In the same language. */
	readonly message: string
	readonly range: Range
}

export type Level = "error" | "warning" | "information" | "hint"

/** What may have changed. `"all"` after all notes were read, and after a change of settings. */
export interface Change {
	/** Codes of cases, including those that came or went. */
	readonly cases: readonly string[] | "all"
	/** Notes whose findings may be different, including those that came or went. */
	readonly notes: readonly Uri[] | "all"
}
