/** Go to Case: a list of all cases; Enter opens the overview of one, a button its formulation or its last note. */
import * as vscode from "vscode"
import type { Case } from "../../cases/case.ts"
import { isOfScores } from "../../cases/order.ts"
import { notesInTime } from "../../cases/time.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { openPlace } from "../shared/open-place.ts"
import { caseWords } from "../shared/words.ts"

const { t } = vscode.l10n

interface FileButton extends vscode.QuickInputButton {
	readonly file: string
}

interface Item extends vscode.QuickPickItem {
	readonly code: string
	readonly buttons: readonly FileButton[]
}

/** Lets the user pick a case, and opens what was chosen of it. Says so if there is no case yet. */
export async function goToCase(notes: WorkspaceNotes): Promise<void> {
	await notes.ready()
	const cases = notes.folder.index.cases()
	if (cases.length === 0) {
		void vscode.window.showInformationMessage(t("There is no case in this folder yet. Begin one with “New Case”."))
		return
	}
	const list = vscode.window.createQuickPick<Item>()
	list.title = t("Go to Case")
	list.placeholder = t("Type a code, an area or a phase. Enter opens the overview.")
	list.matchOnDescription = true
	list.items = cases.map(itemOf)
	list.onDidAccept(() => {
		const [chosen] = list.selectedItems
		list.hide()
		if (chosen) void vscode.commands.executeCommand("ipt.caseOverview", { code: chosen.code })
	})
	list.onDidTriggerItemButton(({ item, button }) => {
		list.hide()
		const file = item.buttons.find((one) => one === button)?.file
		if (file !== undefined) void openPlace({ file, line: 0 })
	})
	list.onDidHide(() => list.dispose())
	list.show()
}

function itemOf(patientCase: Case): Item {
	const { code, formulation } = patientCase
	const last = notesInTime(patientCase).findLast((note) => !isOfScores(note))
	const button = (file: string, icon: string, tooltip: string): FileButton => ({ file, iconPath: new vscode.ThemeIcon(icon), tooltip })
	return {
		label: code,
		code,
		description: caseWords(patientCase).join(" · "),
		buttons: [
			...(formulation ? [button(formulation.file, "book", t("Open Formulation"))] : []),
			...(last && last !== formulation ? [button(last.file, "note", t("Open Last Note"))] : []),
		],
	}
}
