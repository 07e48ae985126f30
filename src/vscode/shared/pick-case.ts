/** Asking for what a command needs: a case, a folder. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import type { Case } from "../../cases/case.ts"
import type { WorkspaceNotes } from "./notes/workspace-notes.ts"
import { overviewTitle, overviewType } from "./overview-title.ts"
import { caseWords } from "./words.ts"

/** What a command may be handed: a node of the tree, a code, or a note's address. */
const Argument = z.union([z.string().with(z.maxLength(64)), z.looseObject({ code: z.string().with(z.maxLength(64)) })])

/** The case that a command is about: handed over, or picked from a list with the case in front first. Nothing if the user gives up. */
export async function pickCase(notes: WorkspaceNotes, argument: unknown, title: string): Promise<Case | undefined> {
	await notes.ready()
	return givenCase(notes, argument) ?? askCase(notes, casesAtHand(notes), title)
}

/**
 * The case that a command will write of: handed over, the one in front, or picked. The command's next question names it.
 * Nothing must be written for the wrong case: if two are in front, or a file was handed over that has none, the user picks one.
 */
export async function caseToWriteOf(notes: WorkspaceNotes, argument: unknown, title: string, selected?: string): Promise<Case | undefined> {
	await notes.ready()
	const given = givenCase(notes, argument)
	if (given) return given
	// The title of a page hands over the page itself: its case is the one in front.
	const isFile = argument instanceof vscode.Uri && argument.scheme !== "webview-panel"
	const atHand = casesAtHand(notes, selected)
	const isSure = atHand.length === 1 && !isFile
	return isSure ? atHand[0] : askCase(notes, atHand, title)
}

/** The case that was handed over: by its code, or by a note of it. */
export function givenCase({ folder }: WorkspaceNotes, argument: unknown): Case | undefined {
	if (argument instanceof vscode.Uri) return folder.caseOf(argument.toString())
	const given = Argument.safeParse(argument)
	if (!given.success) return undefined
	return folder.index.case(typeof given.data === "string" ? given.data : given.data.code)
}

/** The cases that the user sees: of the overview in front or else the active note, and the one selected in the tree. */
function casesAtHand({ folder }: WorkspaceNotes, selected?: string): Case[] {
	const active = vscode.window.activeTextEditor?.document.uri
	const inFront = overviewInFront(folder.index.codes) ?? (active && folder.caseOf(active.toString())?.code)
	const codes = new Set([inFront, selected].flatMap((code) => code ?? []))
	return [...codes].flatMap((code) => folder.index.case(code) ?? [])
}

/** The code of the case whose overview is in front: its title is all that VS Code says of a page. */
function overviewInFront(codes: readonly string[]): string | undefined {
	const { activeTab } = vscode.window.tabGroups.activeTabGroup
	if (!(activeTab?.input instanceof vscode.TabInputWebview) || !activeTab.input.viewType.endsWith(overviewType)) return undefined
	return codes.find((code) => overviewTitle(code) === activeTab.label)
}

/** Asks for a case; `first` head the list. */
export async function askCase({ folder }: WorkspaceNotes, first: readonly Case[], title: string): Promise<Case | undefined> {
	const cases = folder.index.cases()
	if (cases.length === 0) {
		void offerNewCase()
		return undefined
	}
	const sorted = [...first, ...cases.filter((patientCase) => !first.includes(patientCase))]
	const items = sorted.map((patientCase) => ({ label: patientCase.code, description: caseWords(patientCase).join(" · "), patientCase }))
	const picked = await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t("Which case?") })
	return picked?.patientCase
}

async function offerNewCase(): Promise<void> {
	const begin = vscode.l10n.t("New Case")
	const message = vscode.l10n.t("There is no case here yet. A case begins with its formulation.")
	if ((await vscode.window.showInformationMessage(message, begin)) === begin) await vscode.commands.executeCommand("ipt.newCase")
}

/** The open folder that a new file goes to; the user picks one of several, and hears what to do if there is none. */
export async function pickFolder(): Promise<vscode.Uri | undefined> {
	const folders = vscode.workspace.workspaceFolders ?? []
	if (folders.length > 1) {
		const placeHolder = vscode.l10n.t("In which folder?")
		return (await vscode.window.showWorkspaceFolderPick({ placeHolder }))?.uri
	}
	if (folders[0]) return folders[0].uri
	const open = vscode.l10n.t("Open Folder")
	const message = vscode.l10n.t("Open the folder of your case notes first.")
	if ((await vscode.window.showInformationMessage(message, open)) === open) {
		await vscode.commands.executeCommand("workbench.action.files.openFolder")
	}
	return undefined
}
