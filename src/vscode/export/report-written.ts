/** Reports what was written, with the ways to it: a browser or another program, print, and the system's file manager. */
import * as vscode from "vscode"
import { type Format, formats } from "../../summary/index.ts"
import { openOutside } from "./open-outside.ts"
import { nameOf } from "../shared/uri.ts"

const { t } = vscode.l10n

type ShowMessage = <Item extends string>(message: string, ...items: Item[]) => Thenable<Item | undefined>

/** What a button of a report does. */
interface Way {
	readonly title: string
	readonly go: () => Promise<void>
}

/** Reports that a file was written, and goes the way that is chosen. Text is open already, and needs no report if there is no way to it. */
export async function reportWritten(message: string, file: vscode.Uri, format: Format): Promise<void> {
	const ways = isHere(file) ? [...waysTo(file, format), showInFolder(file)] : []
	if (ways.length > 0 || !(formats[format].isText ?? format === "html")) await report(vscode.window.showInformationMessage, message, ways)
}

/** Reports that files were written to a folder, and shows it if that is chosen. */
export async function reportFolder(show: ShowMessage, message: string, folder: vscode.Uri): Promise<void> {
	await report(show, message, isHere(folder) ? [showInFolder(folder)] : [])
}

async function report(show: ShowMessage, message: string, ways: readonly Way[]): Promise<void> {
	const chosen = await show(message, ...ways.map(({ title }) => title))
	await ways.find(({ title }) => title === chosen)?.go()
}

/** VS Code in a browser, and on another machine, has no program and no file manager for the file. */
const isHere = ({ scheme }: vscode.Uri): boolean =>
	scheme === "file" && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined

function waysTo(file: vscode.Uri, format: Format): Way[] {
	if (formats[format].isText) return []
	if (format !== "html") return [{ title: t("Open"), go: async () => openOutside(file) }]
	return [
		{ title: t("Open in Browser"), go: async () => openOutside(file) },
		{ title: t("Print or Save as PDF"), go: async () => print(file) },
	]
}

/** A summary runs no script, so it cannot open the dialog itself: the browser's own key does. */
async function print(file: vscode.Uri): Promise<void> {
	await openOutside(file)
	void vscode.window.showInformationMessage(
		t("“{0}” is open in your browser. Press Ctrl+P there (Cmd+P on a Mac). Then choose a printer, or “Save as PDF”.", nameOf(file)),
	)
}

const showInFolder = (place: vscode.Uri): Way => ({
	title: t("Show in Folder"),
	go: async () => {
		await vscode.commands.executeCommand("revealFileInOS", place)
	},
})
