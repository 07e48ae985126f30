import * as vscode from "vscode"
import { firstPlaceOf } from "../../note/forms/empty-places.ts"
import type { TextEdit } from "../../text/text.ts"

/**
 * The command that selects the first empty place that the latest edit of the note in front has brought; nothing if these edits bring none.
 *
 * It takes no argument: VS Code forgets the arguments of a fix's command as soon as it asks for newer fixes, which may happen
 * between the fix's edit and its command.
 */
export function selectPlace(edits: readonly TextEdit[]): vscode.Command | undefined {
	if (firstPlaceOf(edits) === undefined) return undefined
	return { command: "ipt.selectEmptyPlace", title: vscode.l10n.t("Go to the empty place") }
}
