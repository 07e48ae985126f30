/** The published interface for other extensions: what api/ipt-notes.d.ts says, made from the notes. */
import * as vscode from "vscode"
import type { Case, Change, Finding, IptNotesApi, IptNotesExtension } from "../../../api/ipt-notes.d.ts"
import type { Case as PatientCase } from "../../cases/case.ts"
import { areasOf, heldSessions, isCaseClosed, phaseOf } from "../../cases/course.ts"
import { messageOf, titleOf } from "../../rules/words.ts"
import { affectedFiles, type NotesChange } from "../shared/notes/change.ts"
import { onDidChangeDebounced } from "../shared/notes/debounced-change.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { TextPositions } from "../shared/text-positions.ts"

/** What the extension exports to others. `subscriptions`: what is disposed of with the extension. */
export function publishedExports(notes: WorkspaceNotes, subscriptions: vscode.Disposable[]): IptNotesExtension {
	let first: IptNotesApi | undefined
	return {
		getApi(version: unknown) {
			if (version !== 1)
				throw new Error(
					vscode.l10n.t("IPT Notes has no interface of version {0}. Ask for version 1, or update IPT Notes.", String(version)),
				)
			first ??= firstVersion(notes, subscriptions)
			return first
		},
	}
}

function firstVersion(notes: WorkspaceNotes, subscriptions: vscode.Disposable[]): IptNotesApi {
	const changed = new vscode.EventEmitter<Change>()
	subscriptions.push(
		changed,
		onDidChangeDebounced(notes, (change) => changed.fire(changeOf(notes, change))),
	)
	return {
		async cases() {
			await upToDate(notes)
			return notes.folder.index.cases().map(publishedCase)
		},
		async findings(note) {
			await upToDate(notes)
			return findingsOf(notes, note.toString())
		},
		onDidChange: changed.event,
	}
}

/** All notes are read, and what editors show is taken in. */
async function upToDate(notes: WorkspaceNotes): Promise<void> {
	await notes.ready()
	notes.updateOpen()
}

const publishedCase = (patientCase: PatientCase): Case => {
	const phase = phaseOf(patientCase)
	return {
		code: patientCase.code,
		notes: patientCase.notes.map(({ file }) => vscode.Uri.parse(file)),
		problemAreas: [...areasOf(patientCase)],
		...(phase && { phase }),
		sessionsHeld: heldSessions(patientCase).length,
		closed: isCaseClosed(patientCase),
	}
}

function findingsOf(notes: WorkspaceNotes, file: string): Finding[] {
	const found = notes.findings(file)
	const places = new TextPositions(notes.folder.note(file)?.text ?? "")
	return found.map((finding) => ({
		code: finding.code,
		level: finding.level,
		title: titleOf(finding),
		message: messageOf(finding),
		range: places.range(finding.range),
	}))
}

function changeOf(notes: WorkspaceNotes, change: NotesChange): Change {
	const files = affectedFiles(change, notes.folder.index)
	return {
		cases: change.cases === "all" ? "all" : [...change.cases],
		notes: files === "all" ? "all" : Array.from(files, (file) => vscode.Uri.parse(file)),
	}
}
