import * as assert from "node:assert/strict"
import * as vscode from "vscode"
import { after, test } from "../harness/runner.ts"
import { until } from "../harness/until.ts"

export { after, until }
export { suite, test } from "../harness/runner.ts"
export { assert }

/** The folder that is open, or one of several: a copy, so that a test may change its files. */
export function folder(index = 0): vscode.Uri {
	const found = vscode.workspace.workspaceFolders?.[index]
	assert.ok(found, "no folder is open")
	return found.uri
}

export function uriOf(path: string, index = 0): vscode.Uri {
	return vscode.Uri.joinPath(folder(index), path)
}

/** Writes a file of the folder; what is already open changes on disk only. */
export async function writeFile(path: string, text: string, index = 0): Promise<vscode.Uri> {
	const uri = uriOf(path, index)
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
	return uri
}

export async function deleteFile(path: string): Promise<void> {
	await vscode.workspace.fs.delete(uriOf(path), { recursive: true })
}

/** Opens a file of the folder and shows it. */
export async function openFile(path: string, index = 0): Promise<vscode.TextEditor> {
	return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(path, index)), { preview: false })
}

/** Writes a file and opens it. */
export async function openText(path: string, text: string): Promise<vscode.TextEditor> {
	await writeFile(path, text)
	return openFile(path)
}

/** Replaces the whole text of an open document, as one undoable edit. */
export async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
	const edit = new vscode.WorkspaceEdit()
	edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text)
	assert.ok(await vscode.workspace.applyEdit(edit), "the edit was refused")
}

/** Saves every document, visible or not. */
export async function saveAll(): Promise<void> {
	for (const document of vscode.workspace.textDocuments) {
		if (document.uri.scheme !== "file") continue
		// VS Code reports that it is dirty a little later than its text, so it is saved in any case; a save may be refused right
		// after the file was changed on disk.
		await until(async () => (await document.save()) && !document.isDirty, `${document.uri.path} to be saved`)
	}
}

/** A test that needs an extension which VS Code brings: VS Code for the Web, as tests have it, lacks their programs. */
export function testWithBuiltIns(...all: Parameters<typeof test>): void {
	if (vscode.env.uiKind === vscode.UIKind.Desktop || vscode.env.remoteName !== undefined) test(...all)
}

/** Closes every editor; changes that were not saved are dropped. */
export async function closeAll(): Promise<void> {
	const dirty = () =>
		vscode.workspace.textDocuments.find(
			(document) => document.isDirty && document.uri.scheme !== "untitled" && vscode.workspace.getWorkspaceFolder(document.uri),
		)
	await until(async () => {
		const document = dirty()
		if (!document) return true
		// Another editor may open in between: then it is tried again.
		const editor = await vscode.window.showTextDocument(document).then(
			(shown) => shown,
			() => undefined,
		)
		if (editor) await vscode.commands.executeCommand("workbench.action.files.revert")
		return !dirty()
	}, "changes to be dropped")
	await vscode.commands.executeCommand("workbench.action.closeAllEditors")
}

/** Collects, for the test that calls it, the messages to the user, who still gets them. */
export function messages(): string[] {
	const heard: string[] = []
	for (const name of ["showErrorMessage", "showInformationMessage", "showWarningMessage"] as const) {
		const tell: (message: string, ...more: never[]) => Thenable<unknown> = vscode.window[name]
		Reflect.set(vscode.window, name, (message: string, ...more: never[]) => {
			heard.push(message)
			return tell(message, ...more)
		})
		after(() => void Reflect.set(vscode.window, name, tell))
	}
	after(async () => vscode.commands.executeCommand("notifications.clearAll"))
	return heard
}

export function extension(): vscode.Extension<unknown> {
	const found = vscode.extensions.all.find((each) => each.packageJSON.name === "ipt-notes")
	assert.ok(found, "the extension is not there")
	return found
}

/** The place of words in a document, at their second character. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
	const at = document.getText().indexOf(words)
	assert.ok(at >= 0, `no “${words}”`)
	return document.positionAt(at + 1)
}
