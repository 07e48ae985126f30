/** What the view says in addition to its nodes: the badge, and a message above them. */
import * as vscode from "vscode"
import { arrangementWords, emptyWords } from "./arrangement.ts"
import type { CaseFindings } from "./case-findings.ts"
import type { Node } from "./nodes.ts"
import type { Roots } from "./roots.ts"

const { t } = vscode.l10n

/** Counts the open points of all cases in the badge, and says above the tree what is chosen. `nodes`: those at the root. Nothing while notes are being read. */
export function showStatus(view: vscode.TreeView<Node>, caseFindings: CaseFindings, roots: Roots, nodes: readonly Node[]): void {
	const { notes } = caseFindings
	if (!notes.isReady) return
	const open = caseFindings.allOpenPoints()
	view.badge = open === 0 ? undefined : { value: open, tooltip: t("{0} still needed in all cases", open) }
	const isEmpty = notes.folder.index.cases().length > 0 && !nodes.some(({ kind }) => kind === "case")
	const { arrangement, search } = roots
	// The description of a view would not be seen: VS Code hides it while the view is alone.
	view.message = isEmpty ? emptyWords(arrangement, search) : arrangementWords(arrangement, search)
	void vscode.commands.executeCommand("setContext", "ipt.cases.narrowed", roots.isNarrowed)
}
