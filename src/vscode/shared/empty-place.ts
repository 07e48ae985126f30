import * as vscode from "vscode"
import { firstPlaceOf } from "../../note/forms/empty-places.ts"
import type { TextEdit } from "../../text/text.ts"

/** The command that selects the first empty place that edits of a document bring; nothing if they bring none. */
export function selectPlace(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.Command | undefined {
	const offset = firstPlaceOf(edits)
	return offset === undefined
		? undefined
		: { command: "ipt.selectEmptyPlace", title: vscode.l10n.t("Go to the empty place"), arguments: [document.uri.toString(), offset] }
}
