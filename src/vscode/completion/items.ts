/** The items of the core as VS Code's: icon, order, what is replaced, what is said of each. */
import * as vscode from "vscode"
import { detailOf, documentationOf } from "../../assist/complete/about.ts"
import { completeBody } from "../../assist/complete/body.ts"
import type { Completion, CompletionKind } from "../../assist/complete/completion.ts"
import { completeForms } from "../../assist/complete/forms.ts"
import { completeFrontMatter } from "../../assist/complete/front-matter.ts"
import { asSnippet } from "../../assist/forms/as-snippet.ts"
import { partGuidance, termGuidance } from "../../handbook/guidance.ts"
import { inLanguage } from "../../language/index.ts"
import { firstEmptyPlace } from "../../note/forms/empty-places.ts"
import { scalesOf } from "../../record/index.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { inWindowLanguage, writtenLanguage } from "../shared/notes/written-language.ts"
import { beginningIn, optionsFor } from "../shared/settings/settings.ts"
import { folderOf } from "../shared/uri.ts"

const kinds: Readonly<Record<CompletionKind, vscode.CompletionItemKind>> = {
	case: vscode.CompletionItemKind.Folder,
	field: vscode.CompletionItemKind.Field,
	file: vscode.CompletionItemKind.File,
	form: vscode.CompletionItemKind.Snippet,
	goal: vscode.CompletionItemKind.Reference,
	key: vscode.CompletionItemKind.Property,
	measure: vscode.CompletionItemKind.Unit,
	mechanism: vscode.CompletionItemKind.Event,
	number: vscode.CompletionItemKind.Value,
	person: vscode.CompletionItemKind.User,
	section: vscode.CompletionItemKind.Module,
	"sub-section": vscode.CompletionItemKind.Class,
	technique: vscode.CompletionItemKind.Method,
	term: vscode.CompletionItemKind.EnumMember,
}

const guidance = { part: partGuidance, term: termGuidance }

/** What is offered at a position. The front matter is answered without reading the note. */
export function itemsAt(
	notes: WorkspaceNotes,
	document: vscode.TextDocument,
	position: vscode.Position,
	isRequested: boolean,
): vscode.CompletionItem[] {
	const text = document.getText()
	const offset = document.offsetAt(position)
	const { folder } = notes
	const read = () =>
		inWindowLanguage(() => {
			const file = notes.update(document)
			const note = folder.note(file)
			return note && { note, patientCase: folder.caseOf(file) }
		})
	const place = { text, offset, isRequested }
	const scales = scalesOf(optionsFor(document.uri).measures)
	const begins = beginningIn(folderOf(document.uri))
	const items = inLanguage(
		writtenLanguage(notes, document.uri),
		() =>
			completeFrontMatter({ ...place, file: document.uri.toString(), index: folder.index, scales }) ?? [
				...completeBody({ ...place, read }),
				...completeForms({ ...place, begins, read: () => read()?.note }),
			],
	)
	return items.map((item, index) => itemOf(document, item, index))
}

function itemOf(document: vscode.TextDocument, completion: Completion, index: number): vscode.CompletionItem {
	const { kind, label, range, text, writeAt, filter, about, goesOn } = completion
	const detail = detailOf(about, label)
	const item = new vscode.CompletionItem(detail === "" ? label : { label, description: detail }, kinds[kind])
	if (detail !== "") item.detail = detail
	const documentation = documentationOf(about, guidance)
	if (documentation)
		item.documentation =
			"text" in documentation
				? new vscode.MarkdownString().appendText(documentation.text)
				: new vscode.MarkdownString(documentation.markdown)
	item.range = new vscode.Range(document.positionAt(range.start), document.positionAt(range.end))
	item.insertText = writeAt !== undefined || firstEmptyPlace(text) ? new vscode.SnippetString(asSnippet(text, writeAt)) : text
	// The text is indented as it has to be, and with spaces, as YAML takes no tabs.
	item.keepWhitespace = true
	item.filterText = filter
	item.sortText = String(index).padStart(4, "0")
	// Opened by itself the next list has nothing chosen, so that Enter and Tab write nothing.
	if (goesOn)
		item.command = { command: "editor.action.triggerSuggest", title: vscode.l10n.t("Show what can follow"), arguments: [{ auto: true }] }
	return item
}
