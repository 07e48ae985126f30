/** Where archived cases are: the folder of a setting. */
import * as vscode from "vscode"
import { section } from "./settings/section.ts"

/** The setting, after the section of this extension. */
export const archiveSetting = "archive.folder"

/**
 * The archive folder: by its whole path, or from the first open folder; nothing if none is set. A folder that is not trusted
 * does not say where notes go or which of them are hidden.
 */
export function archivePlace(): vscode.Uri | undefined {
	const settings = vscode.workspace.getConfiguration(section, null)
	const value = vscode.workspace.isTrusted ? settings.get<unknown>(archiveSetting) : settings.inspect<unknown>(archiveSetting)?.globalValue
	if (typeof value !== "string" || value.trim() === "" || value.length > 4096 || value.includes("\0")) return undefined
	const path = value.trim()
	if (/^(?:[a-z]:)?[\\/]/i.test(path)) return vscode.Uri.file(path)
	const root = vscode.workspace.workspaceFolders?.[0]?.uri
	return root && vscode.Uri.joinPath(root, path.replaceAll("\\", "/"))
}

/** The path of the archive within a folder by their real places; nothing if it is not below it. Notes in there are no cases of the folder. */
export function pathWithin(folder: vscode.Uri, archive: vscode.Uri): string | undefined {
	const around = `${folder.path.replace(/\/$/, "")}/`
	const inner = archive.path.replace(/\/$/, "")
	return folder.scheme === archive.scheme &&
		folder.authority === archive.authority &&
		inner.startsWith(around) &&
		inner.length > around.length
		? inner.slice(around.length)
		: undefined
}
