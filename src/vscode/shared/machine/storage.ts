/** Where VS Code keeps what is ours of a workspace, and of which folders nothing may be kept there. */
import * as vscode from "vscode"
import { section } from "../settings/section.ts"

export type Storage = Pick<vscode.ExtensionContext, "secrets" | "storageUri">

/** Says of a file whether nothing may be stored of it: its folder is not trusted, or its settings say so. */
export function storageExclusion(): (file: string) => boolean {
	if (!vscode.workspace.isTrusted) return () => true
	const folders = (vscode.workspace.workspaceFolders ?? []).filter(
		({ uri }) => vscode.workspace.getConfiguration(section, uri).get<unknown>("keepIndex") === false,
	)
	const addresses = folders.map(({ uri }) => `${uri.toString()}/`)
	return (file) => addresses.some((address) => file.startsWith(address))
}

/** Whether nothing may be stored of one of the open folders. */
export function isAnyFolderExcluded(): boolean {
	const isExcluded = storageExclusion()
	return vscode.workspace.workspaceFolders?.some(({ uri }) => isExcluded(`${uri.toString()}/`)) ?? false
}
