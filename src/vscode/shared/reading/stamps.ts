/** The stamps of many files, read together. */
import type * as vscode from "vscode"
import { stampOf } from "../../../files/stamp.ts"
import { inTime } from "./folders.ts"
import { statAt } from "./place.ts"

/** Files that are read at once. */
const atOnce = 64

/** The stamp of each file, in the order of the files; nothing for one that cannot be read. Ends early when they are no longer wanted. */
export async function stampsOf(uris: readonly vscode.Uri[], isWanted: () => boolean): Promise<(string | undefined)[]> {
	const stamps: (string | undefined)[] = []
	for (let first = 0; first < uris.length && isWanted(); first += atOnce) {
		const some = uris.slice(first, first + atOnce)
		stamps.push(...(await Promise.all(some.map(async (uri) => inTime(statAt(uri)).then(stampOf, () => undefined)))))
	}
	return stamps
}
