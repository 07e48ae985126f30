/** Asking for what a command needs: a case, a date, a folder. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import type { Case } from "../../cases/case.ts"
import { caseWords } from "../words.ts"
import type { WorkspaceNotes } from "../workspace-notes.ts"

/** What a command may be handed: a node of the tree, a code, or a note's address. */
const Argument = z.union([z.string().with(z.maxLength(64)), z.looseObject({ code: z.string().with(z.maxLength(64)) })])

/** The case that a command is about: handed over, of the active note, or picked from a list. */
export async function pickCase(notes: WorkspaceNotes, argument: unknown, title: string): Promise<Case | undefined> {
	await notes.ready()
	const given = Argument.safeParse(argument)
	const code = given.success ? (typeof given.data === "string" ? given.data : given.data.code) : undefined
	const named = code === undefined ? undefined : notes.folder.index.case(code)
	if (named) return named
	const active = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri
	const ofActive = active && notes.folder.caseOf(active.toString())
	if (argument instanceof vscode.Uri && ofActive) return ofActive
	const cases = notes.folder.index.cases()
	if (cases.length === 0) {
		void vscode.window.showInformationMessage(vscode.l10n.t("There is no case in this folder yet. Begin one with “New Case”."))
		return undefined
	}
	// The case at hand comes first.
	const sorted = ofActive ? [ofActive, ...cases.filter((of) => of.code !== ofActive.code)] : cases
	const items = sorted.map((of) => ({ label: of.code, description: caseWords(of).join(" · "), of }))
	const picked = await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t("Which case?") })
	return picked?.of
}

/** Today in the user's own time zone, as `YYYY-MM-DD`. */
export function today(): string {
	const now = new Date()
	const two = (value: number): string => String(value).padStart(2, "0")
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The open folder that a new file goes to; asks where there are several, and says what to do where there is none. */
export async function pickFolder(): Promise<vscode.Uri | undefined> {
	const folders = vscode.workspace.workspaceFolders ?? []
	if (folders.length > 1) {
		const placeHolder = vscode.l10n.t("In which folder?")
		return (await vscode.window.showWorkspaceFolderPick({ placeHolder }))?.uri
	}
	if (folders[0]) return folders[0].uri
	const open = vscode.l10n.t("Open Folder")
	const message = vscode.l10n.t("Notes are kept in a folder. Open the folder of your case notes first.")
	if ((await vscode.window.showInformationMessage(message, open)) === open) {
		await vscode.commands.executeCommand("workbench.action.files.openFolder")
	}
	return undefined
}
