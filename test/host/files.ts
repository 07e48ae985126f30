import * as vscode from "vscode"

/** Every file below a folder with its bytes, so that two moments can be compared. Links are named and not followed. */
export async function filesIn(folder: vscode.Uri): Promise<Record<string, string>> {
	const found: Record<string, string> = {}
	const walk = async (uri: vscode.Uri): Promise<void> => {
		for (const [name, type] of await vscode.workspace.fs.readDirectory(uri)) {
			const child = vscode.Uri.joinPath(uri, name)
			if (type === vscode.FileType.Directory) await walk(child)
			else
				found[child.path] =
					type === vscode.FileType.File ? Buffer.from(await vscode.workspace.fs.readFile(child)).toString("latin1") : "no plain file"
		}
	}
	await walk(folder)
	return found
}
