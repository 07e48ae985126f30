import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import * as vscode from "vscode"
import { uriOf } from "./helpers.ts"

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

/** The path of a file of the folder, as the system writes it. */
export const pathOf = (path: string) => uriOf(path).fsPath
/** The names in a folder of the folder, in order. */
export const namesIn = (path: string) => readdirSync(pathOf(path)).sort()
/** The text of a file on disk. */
export const textOf = (path: string) => readFileSync(pathOf(path), "utf8")

/** Writes by Node, as another program does. */
export function write(path: string, text: string | Uint8Array): void {
	mkdirSync(pathOf(path.split("/").slice(0, -1).join("/")), { recursive: true })
	writeFileSync(pathOf(path), text)
}
