/** Dropping a file into a note writes a link to it. Markdown's own does so only for the language `markdown`. */
import * as vscode from "vscode"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { languageId } from "../shared/selector.ts"

const uriList = "text/uri-list"

/** Registers what dropping files into a note inserts. */
export function registerNoteLinks(notes: WorkspaceNotes): vscode.Disposable {
	const kind = vscode.DocumentDropOrPasteEditKind.Empty.append("markdown", "link", "ipt")
	return vscode.languages.registerDocumentDropEditProvider(
		{ language: languageId },
		{
			async provideDocumentDropEdits(document, _position, transfer) {
				const [list, { linksTo }] = await Promise.all([transfer.get(uriList)?.asString(), import("./links-to.ts")])
				const text = linksTo(notes, document.uri, list ?? "")
				return text === "" ? undefined : new vscode.DocumentDropEdit(text, vscode.l10n.t("Insert Link"), kind)
			},
		},
		{ providedDropEditKinds: [kind], dropMimeTypes: [uriList] },
	)
}
