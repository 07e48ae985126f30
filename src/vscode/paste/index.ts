/**
 * Paste from a word processor or a web page: lists, labels, headings and tables become Markdown. One Undo takes it back,
 * and the control next to what was pasted offers the plain text. A list of scores in the header becomes its measures.
 */
import * as vscode from "vscode"
import { loadAnyYaml } from "../../note/read.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNote, noteSelector } from "../shared/selector.ts"

const html = "text/html"
const text = "text/plain"
/** What VS Code adds to its own copies: they are text already. */
const ownCopy = "vscode-editor-data"

/** Registers what pasting into a note inserts. */
export function registerPaste(notes: WorkspaceNotes): vscode.Disposable {
	const kind = vscode.DocumentDropOrPasteEditKind.Text.append("ipt", "markdown")
	return vscode.languages.registerDocumentPasteEditProvider(
		noteSelector,
		{
			async provideDocumentPasteEdits(document, ranges, data, _, token) {
				const [range] = ranges
				if (!isNote(document) || !range || ranges.length > 1 || data.get(ownCopy)) return undefined
				const [rich, words] = await Promise.all([data.get(html)?.asString(), data.get(text)?.asString()])
				if (token.isCancellationRequested) return undefined
				const [{ pasted }, { scoresPasted }, { signedNote }] = await Promise.all([
					import("./pasted.ts"),
					import("./scores.ts"),
					import("../shared/signatures/signed-note.ts"),
					loadAnyYaml(),
				])
				// VS Code's own paste is the user's own edit.
				if (await signedNote(notes, document.uri)) return undefined
				const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
				const scores = scoresPasted(document, place, words ?? "")
				if (scores) return [scores]
				const made = pasted(document.getText(), place, { html: rich ?? "", text: words ?? "" })
				if (made === undefined) return undefined
				const edit = new vscode.DocumentPasteEdit(made, vscode.l10n.t("Paste lists, headings and tables as Markdown"), kind)
				// An address over words is meant as their link.
				edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Empty.append("markdown", "link")]
				return [edit]
			},
		},
		{ providedPasteEditKinds: [kind], pasteMimeTypes: [html, text] },
	)
}
