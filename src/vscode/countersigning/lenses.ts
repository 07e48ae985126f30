/** Above a note that waits for the supervisor in this window: to sign it, what is different in it, and the way to the next one. */
import * as vscode from "vscode"
import { knownIdentity, type IdentityMemory } from "../shared/identity.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { changeIn, notesToCountersign, toCountersign } from "./waiting.ts"
import { changeWords } from "./words.ts"

const { t } = vscode.l10n

/** The lenses of a note; none if it does not wait for whoever uses this window. */
export function lensesOf(notes: WorkspaceNotes, memory: IdentityMemory, { uri }: vscode.TextDocument): vscode.CodeLens[] {
	// Who has not said who they are may be the supervisor.
	const me = knownIdentity(memory)?.initials
	const waiting = toCountersign(notes, uri.toString(), me)
	if (!waiting) return []
	const others = notesToCountersign(notes, me).length - 1
	const range = new vscode.Range(0, 0, 0, 0)
	return [
		new vscode.CodeLens(range, {
			title: me === undefined ? t("Countersign as {0}", waiting.who) : t("Countersign"),
			command: "ipt.signNote",
			arguments: [uri],
		}),
		new vscode.CodeLens(range, { title: changeWords(changeIn(notes, waiting)), command: "" }),
		...(others > 0
			? [
					new vscode.CodeLens(range, {
						title: others === 1 ? t("Next Note (1 more waits)") : t("Next Note ({0} more wait)", others),
						command: "ipt.nextToCountersign",
					}),
				]
			: []),
	]
}
