/** What the notes of a window are to what is known of their signatures. */
import type * as vscode from "vscode"
import type { NoteFolder } from "../../../folder/folder.ts"
import type { Storage } from "../machine/index.ts"
import type { NotesChange } from "../notes/change.ts"

/** What signatures are followed for. */
export interface SignaturesHost {
	readonly folder: NoteFolder
	/** Where VS Code keeps data of this extension for the workspace. */
	readonly storage: Storage
	readonly onDidChange: vscode.Event<NotesChange>
	/** Whether every note of the folders has been read. */
	readonly isReady: boolean
	/** The stamp of a file when it was last read. */
	stampOf(file: string): string | undefined
	/** Called when something else is known of the signatures of files, with these. */
	signaturesChanged(files: ReadonlySet<string>): void
}
