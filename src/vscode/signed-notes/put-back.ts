/** Makes the text of a note again what was signed: the one edit that is made of a signed note. */
import * as vscode from "vscode"
import { textHash } from "../../signatures/index.ts"
import { isReadOnly } from "../shared/files/access.ts"
import { replaceSignedText } from "../shared/note-edits.ts"
import { protect, unprotect } from "../shared/signatures/protect.ts"
import { nameOf } from "../shared/uri.ts"

const { t } = vscode.l10n

/** Replaces the text of a note and saves it. In its editor this is one step that can be undone. Rejects with a sentence if the file does not take it. */
export async function putBack(document: vscode.TextDocument, text: string): Promise<void> {
	const { uri } = document
	const wasReadOnly = await isReadOnly(uri)
	if (wasReadOnly) await unprotect([uri])
	try {
		const isDone = (await replaceSignedText(document, text)) && (await saved(document)) && (await isTextOf(document, text))
		if (!isDone) throw new Error(t("{0} could not be written. Nothing is lost: save it yourself, or undo the change.", nameOf(uri)))
	} finally {
		if (wasReadOnly) await protect([uri])
	}
}

/** VS Code refuses to save a file that another program changed a moment ago. */
async function saved(document: vscode.TextDocument): Promise<boolean> {
	return !document.isDirty || (await document.save())
}

const isTextOf = async (document: vscode.TextDocument, text: string): Promise<boolean> =>
	(await textHash(document.getText())) === (await textHash(text))
