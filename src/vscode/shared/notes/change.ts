/** What an edit, or a file that was read, changed of the notes: so that each listener redoes only what depends on it. */
import type { CaseIndex } from "../../../folder/index.ts"
import type { NoteFolder } from "../../../folder/folder.ts"
import type { NoteFacts } from "../../../cases/facts.ts"
import { isSame } from "../../../text/same.ts"

/** A change of notes. `"all"` means every file or case: after all were read, or when settings changed. */
export interface NotesChange {
	/** Files of which the text or the facts changed, or what is known of their signatures, or that came or went. */
	readonly files: ReadonlySet<string> | "all"
	/** Whether facts of a note changed, beyond the sketch of its narrative. */
	readonly facts: boolean
	/** Codes of the cases of which facts changed, narratives included: findings of all their notes may be others now. */
	readonly cases: ReadonlySet<string> | "all"
}

/** Everything may be otherwise than before. */
export const everythingChanged: NotesChange = { files: "all", facts: true, cases: "all" }

/** What is known of a file at a moment. */
export interface FileSnapshot {
	readonly file: string
	/** Of the text; nothing of a file that is not known. */
	readonly fingerprint: number | undefined
	readonly facts: NoteFacts | undefined
}

/** Remembers what is known of a file, to find out later what changed. */
export function snapshotOf(folder: NoteFolder, file: string): FileSnapshot {
	return { file, fingerprint: folder.fingerprintOf(file), facts: folder.index.get(file) }
}

/** What changed of these files since their snapshots were taken; nothing if all is as it was. */
export function changeSince(folder: NoteFolder, snapshots: readonly FileSnapshot[]): NotesChange | undefined {
	const files = new Set<string>()
	const cases = new Set<string>()
	let facts = false
	for (const before of snapshots) {
		const now = snapshotOf(folder, before.file)
		if (now.fingerprint === before.fingerprint && now.facts === before.facts) continue
		files.add(before.file)
		// The index keeps the same facts as long as they say the same.
		if (now.facts === before.facts) continue
		for (const other of folder.index.casesAmending(before.file)) cases.add(other)
		facts ||= !isSameExceptNarrative(before.facts, now.facts)
		for (const code of [before.facts?.case, now.facts?.case]) {
			if (code === undefined) continue
			cases.add(code)
			// A case names those whose codes look like its own.
			for (const other of folder.index.alike(code)) cases.add(other)
		}
	}
	return files.size > 0 ? { files, facts, cases } : undefined
}

/** Whether facts say the same except for the narrative, whose sketch changes with nearly every word. */
export const isSameExceptNarrative = (a: NoteFacts | undefined, b: NoteFacts | undefined): boolean =>
	a === b || isSame(a && { ...a, narrative: "" }, b && { ...b, narrative: "" })

/** Two changes as one. */
export function merged(first: NotesChange, second: NotesChange): NotesChange {
	return {
		files: union(first.files, second.files),
		facts: first.facts || second.facts,
		cases: union(first.cases, second.cases),
	}
}

/** Whether findings of a file may be others after a change: its own text changed, or facts of its case. */
export function isAffected({ files, cases }: NotesChange, index: CaseIndex, file: string): boolean {
	const code = index.get(file)?.case
	return contains(files, file) || (code !== undefined && contains(cases, code))
}

/** Whether anything of a case may be otherwise after a change: the text or the facts of one of its notes. */
export function isCaseAffected({ files, cases }: NotesChange, index: CaseIndex, code: string): boolean {
	return contains(cases, code) || index.filesOf(code).some((file) => contains(files, file))
}

/** Every file whose findings may be others after a change. */
export function affectedFiles({ files, cases }: NotesChange, index: CaseIndex): ReadonlySet<string> | "all" {
	return files === "all" || cases === "all" ? "all" : new Set([...files, ...[...cases].flatMap((code) => index.filesOf(code))])
}

const contains = (all: ReadonlySet<string> | "all", one: string): boolean => all === "all" || all.has(one)

const union = (first: ReadonlySet<string> | "all", second: ReadonlySet<string> | "all"): ReadonlySet<string> | "all" =>
	first === "all" || second === "all" ? "all" : new Set([...first, ...second])
