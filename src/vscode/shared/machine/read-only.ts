/** The mark of an operating system that a file may not be written to. */
import { chmod, stat } from "node:fs/promises"
import type * as vscode from "vscode"
import { diskAt } from "./disk.ts"

/** Sets or takes away the mark of a file on a disk: of all who may write to it, or of its owner. Rejects if that is not allowed. */
export async function setReadOnly(uri: vscode.Uri, isReadOnly: boolean): Promise<void> {
	if (!diskAt(uri)) return
	const { mode } = await stat(uri.fsPath)
	await chmod(uri.fsPath, (isReadOnly ? mode & ~0o222 : mode | 0o200) & 0o7777)
}
