/**
 * The first note takes several times as long to read as the next one, as tables of names and expressions are made for it. VS
 * Code takes some time to get ready what it gives an extension when it activates it: that is when they are made.
 */
import * as vscode from "vscode"
import { canReadNow, readNote } from "../../../note/read.ts"
import { checkNote } from "../../../rules/check.ts"
import { isNote } from "../selector.ts"
import { optionsFor } from "../settings/settings.ts"

/** A longer note takes longer itself than what is made for it, and would be read twice (characters). */
const longest = 50_000

/** Reads and checks the first note that is open, so that all is at hand when it counts. Keeps nothing of it. */
export function checkAhead(): void {
	const document = vscode.workspace.textDocuments.find(isNote)
	const text = document?.getText() ?? ""
	if (document && text.length <= longest && canReadNow(text))
		checkNote({ file: document.uri.toString(), note: readNote(text), options: optionsFor(document.uri) })
}
