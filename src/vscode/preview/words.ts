/** The words of the header's line in the preview, besides those of the record. */
import * as vscode from "vscode"
import { languageInUse } from "../../language/index.ts"
import { sessionText } from "../shared/words.ts"
import type { HeaderWords } from "./header.ts"

/** The words; dates as in the language of VS Code's window. */
export function previewWords(): HeaderWords {
	const { date } = languageInUse().grammar
	return {
		session: (session) => sessionText({ session }),
		phase: (phase) => vscode.l10n.t("{0} phase", phase),
		date,
		item: (item) => vscode.l10n.t("Item {0}", item),
		items: vscode.l10n.t("Items"),
	}
}
