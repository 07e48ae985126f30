import * as vscode from "vscode"

/**
 * The column next to the active note: the other one if there are two already, as a third one would make all of them narrow.
 * A page in front gives its own place.
 */
export function nextColumn(): vscode.ViewColumn {
	const { all, activeTabGroup } = vscode.window.tabGroups
	if (all.length < 2) return vscode.ViewColumn.Beside
	const isText = activeTabGroup.activeTab?.input instanceof vscode.TabInputText
	const other = all.findLast((group) => group !== activeTabGroup)
	return isText && other ? other.viewColumn : activeTabGroup.viewColumn
}
