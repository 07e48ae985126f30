/** Parts of the address of a file. */
import * as vscode from "vscode"

/** The name of a file or folder. */
export function nameOf({ path }: vscode.Uri): string {
	return path.slice(path.lastIndexOf("/") + 1)
}

/** The folder that a file is in. */
export function folderOf(uri: vscode.Uri): vscode.Uri {
	return vscode.Uri.joinPath(uri, "..")
}
