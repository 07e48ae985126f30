/** The badge of a note: that it is signed, or was changed since; of others how many points are open, coloured by the worst of them. */
import * as vscode from "vscode"
import { countOf, openPointsIn } from "../../folder/open-points.ts"
import { isDraft } from "../shared/drafts/index.ts"
import { source } from "../shared/finding-diagnostic.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import type { NoteSignatures } from "../shared/signatures/index.ts"
import { doesNotCount, isCountersigned, stateSentence } from "../shared/signatures/words.ts"
import { openText } from "../shared/words.ts"

/**
 * The badge of a note; nothing if nothing is open, or if VS Code itself counts what the Problems view shows of the note. Nothing
 * of a draft either: most of it is still to be written, and VS Code counts the few findings that are shown.
 */
export function decorationOf(notes: WorkspaceNotes, uri: vscode.Uri): vscode.FileDecoration | undefined {
	const signatures = notes.signatures.of(uri.toString())
	return (signatures && signedDecoration(notes, uri, signatures)) ?? openDecoration(notes, uri)
}

/** The badge of a signed note: what is open in it is in its tooltip, as nothing more is written there. */
function signedDecoration(notes: WorkspaceNotes, uri: vscode.Uri, signatures: NoteSignatures): vscode.FileDecoration | undefined {
	if (signatures.note.by.length === 0) return undefined
	const open = openPointsIn(notes.findings(uri.toString()).filter(({ code }) => code !== "signature.changed"))
	const tooltip = [stateSentence(signatures), ...(countOf(open) > 0 ? [openText(open)] : [])].join(" · ")
	if (signatures.state === "changed") return new vscode.FileDecoration("≠", tooltip, new vscode.ThemeColor("list.errorForeground"))
	if (doesNotCount(signatures)) return new vscode.FileDecoration("!", tooltip, new vscode.ThemeColor("list.warningForeground"))
	return new vscode.FileDecoration(isCountersigned(signatures) ? "✓✓" : "✓", tooltip)
}

function openDecoration(notes: WorkspaceNotes, uri: vscode.Uri): vscode.FileDecoration | undefined {
	const file = uri.toString()
	const open = openPointsIn(notes.findings(file))
	const count = countOf(open)
	if (count === 0 || isDraft(file) || isCountedAsProblems(uri)) return undefined
	const badge = count > 9 ? "9+" : String(count)
	const colour = new vscode.ThemeColor(open.worst === "error" ? "list.errorForeground" : "list.warningForeground")
	return new vscode.FileDecoration(badge, openText(open), colour)
}

/** The Explorer shows the number of lines with errors and warnings in the Problems view, unless that is turned off. */
function isCountedAsProblems(uri: vscode.Uri): boolean {
	const problems = vscode.workspace.getConfiguration("problems", uri)
	if (problems.get<unknown>("decorations.enabled") === false || problems.get<unknown>("visibility") === false) return false
	return vscode.languages
		.getDiagnostics(uri)
		.some((diagnostic) => diagnostic.source === source && diagnostic.severity <= vscode.DiagnosticSeverity.Warning)
}
