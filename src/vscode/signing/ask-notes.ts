/** Which of several notes are signed: a list in which each can be opened first. */
import * as vscode from "vscode"
import { leftWords } from "./ask-meaning.ts"
import { titleOf, type ToSign } from "./collect.ts"

const { t } = vscode.l10n

interface Item extends vscode.QuickPickItem {
	readonly note?: ToSign
}

/** Notes under a heading. */
export interface Part {
	readonly title: string
	readonly notes: readonly ToSign[]
	/** Whether they are chosen from the start. */
	readonly isChosen: boolean
}

/** Asks which of these notes are signed. Nothing if the user gives up, or opens one of them first. */
export async function askNotes(title: string, parts: readonly Part[]): Promise<readonly ToSign[] | undefined> {
	const list = vscode.window.createQuickPick<Item>()
	list.title = title
	list.placeholder = t("Choose the notes that you sign. Nothing is signed yet.")
	list.canSelectMany = true
	list.matchOnDescription = true
	list.ignoreFocusOut = true
	const rows = parts.map(({ notes, ...part }) => ({ ...part, items: notes.map(itemOf) }))
	list.items = rows.flatMap(({ title: heading, items }) =>
		items.length === 0 ? [] : [{ label: heading, kind: vscode.QuickPickItemKind.Separator }, ...items],
	)
	list.selectedItems = rows.flatMap(({ items, isChosen }) => (isChosen ? items : []))
	return new Promise((resolve) => {
		list.onDidAccept(() => {
			resolve(list.selectedItems.flatMap(({ note }) => note ?? []))
			list.hide()
		})
		list.onDidTriggerItemButton(({ item }) => {
			list.hide()
			if (item.note) void vscode.window.showTextDocument(item.note.uri)
		})
		list.onDidHide(() => {
			resolve(undefined)
			list.dispose()
		})
		list.show()
	})
}

function itemOf(note: ToSign): Item {
	return {
		label: titleOf(note),
		description: leftWords(note),
		note,
		buttons: [{ iconPath: new vscode.ThemeIcon("go-to-file"), tooltip: t("Open this note first") }],
	}
}
