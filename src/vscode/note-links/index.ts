/**
 * What VS Code does with links in Markdown, and only in the language `markdown`, for notes: pasting an address over words,
 * pasting or dropping files and images, completing the path of a link.
 */
import * as vscode from "vscode"
import { loadAnyYaml } from "../../note/read.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { languageId } from "../shared/selector.ts"

const addresses = "text/uri-list"
const words = "text/plain"

/** Registers the links of notes. */
export function registerNoteLinks(notes: WorkspaceNotes): vscode.Disposable {
	const selector = { language: languageId }
	const kind = vscode.DocumentDropOrPasteEditKind.Empty.append("markdown", "link", "ipt")
	const { languages } = vscode
	return vscode.Disposable.from(
		languages.registerDocumentDropEditProvider(
			selector,
			{
				async provideDocumentDropEdits(document, _position, transfer) {
					const { linksOf } = await import("./transfer.ts")
					const { text, files } = (await linksOf(notes, document, transfer)) ?? {}
					if (text === undefined) return undefined
					const edit = new vscode.DocumentDropEdit(text, vscode.l10n.t("Insert Link"), kind)
					if (files) edit.additionalEdit = files
					return edit
				},
			},
			{ providedDropEditKinds: [kind], dropMimeTypes: [addresses, "files", "image/*"] },
		),
		languages.registerDocumentPasteEditProvider(
			selector,
			{
				async provideDocumentPasteEdits(document, ranges, transfer, _context, token) {
					const [{ pastedLinks }] = await Promise.all([import("./transfer.ts"), loadAnyYaml()])
					const { text, files } = (await pastedLinks(notes, document, ranges, transfer)) ?? {}
					if (text === undefined || token.isCancellationRequested) return undefined
					const edit = new vscode.DocumentPasteEdit(text, vscode.l10n.t("Insert Link"), kind)
					if (files) edit.additionalEdit = files
					return [edit]
				},
			},
			{ providedPasteEditKinds: [kind], pasteMimeTypes: [addresses, words, "files", "image/*"] },
		),
		languages.registerCompletionItemProvider(
			selector,
			{
				async provideCompletionItems(document, position) {
					return (await import("./paths.ts")).pathsAt(notes, document, position)
				},
			},
			"(",
			"/",
		),
	)
}
