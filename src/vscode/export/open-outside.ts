/** The only way out of VS Code: a file that was just written, in the program that the system has for it. */
import * as vscode from "vscode"

/** Opens a file of this machine in the system's program for it; nothing else is opened. */
export async function openOutside(file: vscode.Uri): Promise<void> {
	if (file.scheme === "file") await vscode.env.openExternal(file)
}
