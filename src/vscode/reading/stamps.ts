/** The stamps of many files, asked for together. */
import { lstat } from "node:fs/promises"
import * as vscode from "vscode"
import { inTime } from "./folders.ts"
import { stampOf, stampOnDisk } from "./stamp.ts"

/** Files that are asked for at once. */
const atOnce = 64

/** The stamp of each file, in the order of the files; nothing for one that cannot be asked. Ends early when nobody wants them any more. */
export async function stampsOf(uris: readonly vscode.Uri[], isWanted: () => boolean): Promise<(string | undefined)[]> {
	const stamps: (string | undefined)[] = []
	for (let first = 0; first < uris.length && isWanted(); first += atOnce) {
		const some = uris.slice(first, first + atOnce)
		stamps.push(...(await Promise.all(some.map(async (uri) => inTime(stampAt(uri)).catch(() => undefined)))))
	}
	return stamps
}

/** On a disk Node is asked itself, which takes a fraction of the time. */
async function stampAt(uri: vscode.Uri): Promise<string> {
	return uri.scheme === "file" ? stampOnDisk(await lstat(uri.fsPath)) : stampOf(await vscode.workspace.fs.stat(uri))
}
