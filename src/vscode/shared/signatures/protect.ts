/** Signed notes are protected as far as the system can do it: their files are read-only, and editors show them so. */
import * as vscode from "vscode"
import { machine } from "../machine/index.ts"

/** Makes files read-only. Where no system can do that, VS Code treats the editor in front so, until the window is closed. */
export async function protect(files: readonly vscode.Uri[]): Promise<void> {
	await setReadOnly(files, true)
}

/** Makes files writable again. */
export async function unprotect(files: readonly vscode.Uri[]): Promise<void> {
	await setReadOnly(files, false)
}

async function setReadOnly(files: readonly vscode.Uri[], isReadOnly: boolean): Promise<void> {
	const disk = await machine?.signed()
	for (const uri of files) {
		// A file of another owner stays as it is: what is signed is known by its hash all the same.
		await disk?.setReadOnly(uri, isReadOnly).catch(() => undefined)
	}
	const active = vscode.window.activeTextEditor?.document.uri.toString()
	if (!files.some((uri) => uri.toString() === active)) return
	// The mode of a file comes to its editor late, and not at all where VS Code is set not to follow it.
	const command = isReadOnly ? "setActiveEditorReadonlyInSession" : "resetActiveEditorReadonlyInSession"
	await vscode.commands.executeCommand(`workbench.action.files.${command}`)
}
