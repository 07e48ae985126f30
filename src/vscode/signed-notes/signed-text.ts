/** The text of a note that was signed, found by its hash: in the file, if only the editor has another text, in git, or in the Local History of VS Code. */
import * as vscode from "vscode"
import { noteHash, type SignedNote } from "../../signatures/index.ts"
import { compareTexts } from "../../text/order.ts"
import { machine } from "../shared/machine/index.ts"
import { bytesAt } from "../shared/reading/place.ts"
import { nameOf } from "../shared/uri.ts"
import { textsInGit } from "./git-history.ts"

const { t } = vscode.l10n

/** VS Code keeps its Local History above where extensions keep their data. */
export type StoragePlace = Pick<vscode.ExtensionContext, "globalStorageUri">

/**
 * The text that was signed last, or if that is not to be found, one that was signed before. Nothing if there is none. Rejects with
 * `CancellationError` if the user gives up.
 */
export async function signedTextOf(uri: vscode.Uri, note: SignedNote, storage: StoragePlace): Promise<string | undefined> {
	const wanted = [...new Set(note.by.toSorted((a, b) => compareTexts(b.time, a.time)).map(({ hash }) => hash))]
	return vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, cancellable: true, title: t("Looking for the signed text of {0}…", nameOf(uri)) },
		async (_, token) => {
			const found = new Map<string, string>()
			for await (const bytes of textsOf(uri, storage, token)) {
				const hash = await noteHash(bytes)
				if (hash === undefined || !wanted.includes(hash)) continue
				if (!found.has(hash)) found.set(hash, new TextDecoder().decode(bytes))
				if (hash === wanted[0]) break
			}
			if (token.isCancellationRequested) throw new vscode.CancellationError()
			return wanted.flatMap((hash) => found.get(hash) ?? [])[0]
		},
	)
}

async function* textsOf(uri: vscode.Uri, { globalStorageUri }: StoragePlace, token: vscode.CancellationToken): AsyncIterable<Uint8Array> {
	const saved = await bytesAt(uri).catch(() => undefined)
	if (saved) yield saved
	yield* textsInGit(uri, token)
	if (machine) yield* (await machine.signed()).earlierVersions(globalStorageUri.fsPath, uri.toString())
}
