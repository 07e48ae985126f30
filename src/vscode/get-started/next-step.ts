/** What goes on in a folder that was opened for it. */
import * as vscode from "vscode"
import { languageInUse } from "../../language/index.ts"
import { attempt } from "../shared/command.ts"
import { stepDone } from "../shared/walkthrough-step.ts"
import { nextSteps } from "../shared/open-folder.ts"
import { folderOf } from "../shared/uri.ts"
import { firstNoteIn } from "./first-note.ts"

/** Begins a case, or shows the samples, as the file says that another window left; does nothing for any other text. A failure is shown. */
export async function goOn(file: vscode.Uri, walkthrough: string): Promise<void> {
	await attempt(async () => {
		const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
		const next = nextSteps.find((known) => known === text.trim())
		if (next === undefined) return
		// Before anything else: what cannot be removed would follow each time that the folder is opened.
		await vscode.workspace.fs.delete(file)
		if (next === "new-case") await vscode.commands.executeCommand("ipt.newCase")
		else await showSamples(folderOf(file), walkthrough)
	})
}

/** A note with its overview next to it, and the walkthrough as the tab before the note. */
async function showSamples(folder: vscode.Uri, walkthrough: string): Promise<void> {
	const step = { category: walkthrough, step: `${walkthrough}#overview` }
	await vscode.commands.executeCommand("workbench.action.openWalkthrough", step, false)
	// As a preview it would go as soon as a note is clicked.
	await vscode.commands.executeCommand("workbench.action.keepEditor")
	const note = vscode.Uri.joinPath(folder, firstNoteIn(languageInUse().id))
	await vscode.window.showTextDocument(note, { preview: false, viewColumn: vscode.ViewColumn.One })
	await vscode.commands.executeCommand("ipt.caseOverview", note)
	await stepDone("ipt.openSamples")
}
