/** Open Sample Caseload: copies the invented cases of the package to where the user says, and opens the copy. */
import * as vscode from "vscode"
import { freeName } from "../../text/file-name.ts"
import { orNotWritten } from "../shared/files/not-written.ts"
import { openFolder } from "../shared/open-folder.ts"
import { folderOf } from "../shared/uri.ts"
import { sampleFiles } from "./sample-files.ts"

const { t } = vscode.l10n

/** Asks where to copy the sample cases and opens the copy. Does nothing if the user gives up. `extension`: where the package is. */
export async function openSamples(extension: vscode.Uri): Promise<void> {
	const [parent] =
		(await vscode.window.showOpenDialog({
			title: t("Where Should the Sample Caseload Be Copied?"),
			openLabel: t("Copy Samples Here"),
			canSelectFiles: false,
			canSelectFolders: true,
		})) ?? []
	if (!parent) return
	const copy = await copySamples(vscode.Uri.joinPath(extension, "samples"), parent)
	const isInNewWindow = (vscode.workspace.workspaceFolders ?? []).length === 0 ? false : await askForWindow(copy)
	if (isInNewWindow !== undefined) await openFolder(copy, "samples", isInNewWindow)
}

/** As after cloning a repository: this window or a new one. Nothing if the user opens the copy in neither. */
async function askForWindow(copy: vscode.Uri): Promise<boolean | undefined> {
	const [here, inNewWindow] = [t("Open"), t("Open in New Window")]
	const message = t("The sample caseload is in {0}. Open it now?", copy.fsPath)
	const answer = await vscode.window.showInformationMessage(message, { modal: true }, inNewWindow, here)
	return answer === undefined ? undefined : answer === inNewWindow
}

/** Copies the samples into a new folder, under a name that nothing there has. Returns the copy. Rejects with `NotWritten`. */
async function copySamples(samples: vscode.Uri, parent: vscode.Uri): Promise<vscode.Uri> {
	const name = t("IPT sample caseload")
	return orNotWritten(vscode.Uri.joinPath(parent, name), async () => {
		const taken = (await vscode.workspace.fs.readDirectory(parent)).map(([known]) => known)
		const target = vscode.Uri.joinPath(parent, freeName(name, "", taken))
		try {
			for (const path of sampleFiles) await copyFile(vscode.Uri.joinPath(samples, path), vscode.Uri.joinPath(target, path))
		} catch (error) {
			// Half a caseload would only confuse.
			await vscode.workspace.fs.delete(target, { recursive: true }).then(undefined, () => undefined)
			throw error
		}
		return target
	})
}

/** By its bytes: a copy by the system would be as read-only as the package may be. */
async function copyFile(from: vscode.Uri, to: vscode.Uri): Promise<void> {
	await vscode.workspace.fs.createDirectory(folderOf(to))
	await vscode.workspace.fs.writeFile(to, await vscode.workspace.fs.readFile(from))
}
