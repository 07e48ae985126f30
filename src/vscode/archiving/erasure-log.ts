/** The log of erasures on disk. */
import * as vscode from "vscode"
import { erasureLog, signedBlock, withBlock, withBlockReplaced } from "../../archive/erasure.ts"
import { troubleOf } from "../../files/trouble.ts"
import type { Sign } from "../../signatures/index.ts"
import { archivePlace } from "../shared/archive-place.ts"
import { orNotWritten } from "../shared/files/not-written.ts"
import { writeConfirmed } from "../shared/files/write-file.ts"
import { bytesAt } from "../shared/reading/place.ts"

const { t } = vscode.l10n

/** The log is in the archive, or in the open folder of the notes if there is none. */
export function logPlace(folders: readonly vscode.Uri[]): vscode.Uri {
	const root = folders.map((folder) => vscode.workspace.getWorkspaceFolder(folder)?.uri).find((uri) => uri !== undefined)
	const place = archivePlace() ?? root ?? vscode.workspace.workspaceFolders?.[0]?.uri
	if (!place) throw new Error(t("There is no folder for the lines about it. Open the folder of your notes, then try again."))
	return vscode.Uri.joinPath(place, erasureLog)
}

/**
 * What the log says of an erasure: all of it, all but the signature that it was to have, or still that it was begun, as it could not be
 * written again.
 */
export type Written = "begun" | "unsigned" | "whole"

/** The log with the block of one erasure: written before it, and written anew after it. */
export class ErasureLog {
	readonly uri: vscode.Uri
	#begun = ""

	constructor(uri: vscode.Uri) {
		this.uri = uri
	}

	/** Rejects with `NotWritten`. */
	async begin(block: string): Promise<void> {
		await orNotWritten(this.uri, async () => {
			await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(this.uri, ".."))
			await writeConfirmed(this.uri, withBlock(await this.#read(), block), { replace: true })
		})
		this.#begun = block
	}

	/** Never rejects: all is erased by then, and a key that is gone must not keep the block from being written. */
	async end(text: string, sign: Sign | undefined): Promise<Written> {
		const signed = await signedBlock(text, sign).catch(() => undefined)
		try {
			await writeConfirmed(this.uri, withBlockReplaced(await this.#read(), this.#begun, signed ?? text), { replace: true })
		} catch {
			return "begun"
		}
		return sign === undefined || signed !== undefined ? "whole" : "unsigned"
	}

	async #read(): Promise<string> {
		try {
			return new TextDecoder().decode(await bytesAt(this.uri))
		} catch (error) {
			if (troubleOf(error) === "gone") return ""
			throw error
		}
	}
}
