/** An action that is made for one version of each text, and is done only while these are the texts. */
import * as vscode from "vscode"
import type { Fix } from "../../assist/fixes/fix.ts"
import { sayKept, unsignedEdit } from "../shared/note-edits.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { textEdits } from "../shared/text-positions.ts"
import { selectPlace } from "../shared/empty-place.ts"

/** A document as it was read. */
export interface Version {
	readonly document: vscode.TextDocument
	readonly version: number
}

/** A document as it is now. */
export const versionOf = (document: vscode.TextDocument): Version => ({ document, version: document.version })

/** An action for texts as they were read; its edits are of the last of them, and are worked out when it is chosen. */
export class VersionedAction extends vscode.CodeAction {
	readonly #versions: readonly [...Version[], Version]
	readonly #fix: Pick<Fix, "edits">

	constructor(title: string, kind: vscode.CodeActionKind, versions: readonly [...Version[], Version], fix: Pick<Fix, "edits">) {
		super(title, kind)
		this.#versions = versions
		this.#fix = fix
	}

	/** Works the edits out, and what selects the place where writing goes on. A note that was signed in the meantime stays as it is. */
	async resolve(notes: WorkspaceNotes): Promise<this> {
		const { edits } = this.#fix
		const [changed] = this.#versions.slice(-1)
		if (!changed) return this
		const { edit, signed } = await unsignedEdit(notes, [{ uri: changed.document.uri, edits: textEdits(changed.document, edits) }])
		sayKept(signed)
		if (signed.length > 0 || !this.isCurrent) return this
		const goesOn = selectPlace(edits)
		this.edit = edit
		if (goesOn) this.command = goesOn
		return this
	}

	/** A document that was closed may have been opened again since, with other text. */
	get isCurrent(): boolean {
		return this.#versions.every(({ document, version }) => document.version === version && !document.isClosed)
	}
}
