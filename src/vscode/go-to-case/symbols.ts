/** Cases as symbols of the workspace: found by code, area, diagnosis, person and whatever else a search of cases covers. */
import * as vscode from "vscode"
import { contains, searchable } from "../../assist/arrange.ts"
import type { Case } from "../../cases/case.ts"
import { areasOf } from "../../cases/course.ts"
import { memoize } from "../../text/memo.ts"
import { termTitle } from "../../record/index.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { caseWords } from "../shared/words.ts"

/** What a search covers, made once for each state of a case. */
const searchableOnce = memoize((patientCase: Case): string => searchable(patientCase))

/** A symbol for each case that a query finds, all of them for an empty one; none when the answer is no longer wanted. */
export async function caseSymbols(
	notes: WorkspaceNotes,
	query: string,
	token: vscode.CancellationToken,
): Promise<vscode.SymbolInformation[]> {
	await notes.ready()
	if (token.isCancellationRequested) return []
	const { index } = notes.folder
	return index
		.cases()
		.filter((patientCase) => isFound(patientCase, query))
		.flatMap((patientCase) => symbolOf(patientCase) ?? [])
}

/** VS Code compares letters in their order, as in `dgr` for `D-2026, grief`: what it would find of a code stays in. */
function isFound(patientCase: Case, query: string): boolean {
	const letters = query.toLowerCase().replace(/\s+/g, "")
	let at = 0
	for (const letter of nameOf(patientCase).toLowerCase()) if (letter === letters[at]) at++
	return at === letters.length || contains(searchableOnce(patientCase), query)
}

function nameOf(patientCase: Case): string {
	const [area] = areasOf(patientCase)
	return area ? `${patientCase.code}, ${termTitle("problem-area", area)}` : patientCase.code
}

/** The formulation opens; without one, the first note. */
function symbolOf(patientCase: Case): vscode.SymbolInformation | undefined {
	const note = patientCase.formulation ?? patientCase.notes[0]
	if (!note) return undefined
	const place = new vscode.Location(vscode.Uri.parse(note.file), new vscode.Position(0, 0))
	return new vscode.SymbolInformation(nameOf(patientCase), vscode.SymbolKind.Module, caseWords(patientCase).slice(1).join(" · "), place)
}
