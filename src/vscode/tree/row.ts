/** What rows of the tree are made of. */
import * as vscode from "vscode"
import { openAt } from "../shared/open-at.ts"

const { Collapsed, None } = vscode.TreeItemCollapsibleState

/** Between the parts of a description. */
export const separator = " · "

/** What there is to say, as the parts of a description. */
export const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(separator)

/** What there is to say, line by line. */
export const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("\n")

/** A row with children. */
export function branch(label: string, icon: string, description?: string): vscode.TreeItem {
	const item = new vscode.TreeItem(label, Collapsed)
	item.iconPath = new vscode.ThemeIcon(icon)
	if (description !== undefined) item.description = description
	return item
}

/** A row without children. */
export function leaf(label: string, icon: string, description?: string): vscode.TreeItem {
	const item = branch(label, icon, description)
	item.collapsibleState = None
	return item
}

/** A row that opens a note at a line. */
export function opening(item: vscode.TreeItem, file: string, line: number): vscode.TreeItem {
	item.command = openAt(file, line)
	return item
}
