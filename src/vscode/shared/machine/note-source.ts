/** Files on a disk of this machine can be read at once: their notes need not be held. */
import { lstatSync, readFileSync } from "node:fs"
import * as vscode from "vscode"
import type { NoteSource } from "../../../folder/folder.ts"
import { largestFile } from "../../../note/body/guard.ts"

export const noteSource: NoteSource = {
	has: (file) => file.startsWith("file:"),
	read(file) {
		const { fsPath } = vscode.Uri.parse(file)
		try {
			// What has become a pipe would be waited for without end, and no link is followed.
			const stats = lstatSync(fsPath)
			return stats.isFile() && stats.size <= largestFile ? readFileSync(fsPath) : undefined
		} catch {
			// It went or was locked a moment ago: whoever watches the folder finds out why.
			return undefined
		}
	},
}
