/**
 * Opening a folder, after which something goes on. Opening one in the same window ends this extension and starts it anew in
 * the folder: what is to follow is left there in a file.
 */
import * as vscode from "vscode"
import { handOverName } from "./hand-over.ts"

/** What may go on after a folder was opened. */
export const nextSteps = ["new-case", "samples"] as const
export type NextStep = (typeof nextSteps)[number]

/** Opens a folder in this window or in a new one, where the next step follows. If nothing can be written there, the folder opens alone. */
export async function openFolder(folder: vscode.Uri, next: NextStep, inNewWindow = false): Promise<void> {
	const file = vscode.Uri.joinPath(folder, handOverName)
	await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(next)).then(undefined, () => undefined)
	await vscode.commands.executeCommand("vscode.openFolder", folder, { forceNewWindow: inNewWindow, forceReuseWindow: !inNewWindow })
}
