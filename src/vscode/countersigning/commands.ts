/** The list of what waits for the supervisor in this window, and the way from one note to the next. */
import * as vscode from "vscode"
import { identity, type IdentityMemory } from "../shared/identity.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { openPlace } from "../shared/open-place.ts"
import { noteLabel } from "../shared/words.ts"
import { changeIn, notesToCountersign, type ToCountersign } from "./waiting.ts"
import { changeWords } from "./words.ts"

const { t } = vscode.l10n

/** Asks which of the waiting notes are signed, and goes on to signing them. A button opens one to read it. */
export async function countersign(notes: WorkspaceNotes, memory: IdentityMemory): Promise<void> {
	const waiting = await waitingForMe(notes, memory)
	if (!waiting || (await saysThereIsNone(notes, waiting))) return
	const files = await choose(notes, waiting)
	if (files?.[0]) await vscode.commands.executeCommand("ipt.signNote", files[0], files)
}

/** Opens the next note that waits, after the one in front. */
export async function readNext(notes: WorkspaceNotes, memory: IdentityMemory): Promise<void> {
	const waiting = await waitingForMe(notes, memory)
	if (!waiting || (await saysThereIsNone(notes, waiting))) return
	const inFront = vscode.window.activeTextEditor?.document.uri.toString()
	const at = waiting.findIndex(({ note }) => note.file === inFront)
	const next = waiting[(at + 1) % waiting.length]
	if (next) await openPlace({ file: next.note.file, line: 0 })
}

async function waitingForMe(notes: WorkspaceNotes, memory: IdentityMemory): Promise<ToCountersign[] | undefined> {
	await notes.ready()
	await notes.signatures.settled()
	const me = await identity(memory)
	return me && notesToCountersign(notes, me.initials)
}

/** Says that nothing waits, and for whom else something does. */
async function saysThereIsNone(notes: WorkspaceNotes, waiting: readonly ToCountersign[]): Promise<boolean> {
	if (waiting.length > 0) return false
	const others = [...new Set(notesToCountersign(notes).map(({ who }) => who))]
	if (others.length === 0) {
		void vscode.window.showInformationMessage(
			t("No note waits for a countersignature. A note does as soon as its author has signed it and its header names a supervisor."),
		)
		return true
	}
	const change = t("Change My Initials and Name")
	const message = t("No note waits for your countersignature, but some wait for {0}.", others.join(", "))
	if ((await vscode.window.showInformationMessage(message, change)) === change) await vscode.commands.executeCommand("ipt.changeIdentity")
	return true
}

interface Item extends vscode.QuickPickItem {
	readonly file?: string
}

async function choose(notes: WorkspaceNotes, waiting: readonly ToCountersign[]): Promise<vscode.Uri[] | undefined> {
	const open: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon("go-to-file"), tooltip: t("Open the Note") }
	const pick = vscode.window.createQuickPick<Item>()
	pick.title = t("Notes to Countersign")
	pick.placeholder = t("Choose the notes that you have read. The arrow opens one.")
	pick.canSelectMany = true
	pick.matchOnDescription = true
	pick.matchOnDetail = true
	pick.items = waiting.map((one) => ({
		label: `${one.case.code} · ${noteLabel(one.note)}`,
		description: [one.note.date, one.note.author === undefined ? undefined : t("signed on {0} by {1}", one.since, one.note.author)]
			.filter((word) => word !== undefined)
			.join(" · "),
		detail: changeWords(changeIn(notes, one)),
		buttons: [open],
		file: one.note.file,
	}))
	try {
		return await new Promise((resolve) => {
			pick.onDidAccept(() => resolve(pick.selectedItems.flatMap(({ file }) => (file === undefined ? [] : [vscode.Uri.parse(file)]))))
			pick.onDidTriggerItemButton(({ item }) => {
				resolve(undefined)
				if (item.file !== undefined) void openPlace({ file: item.file, line: 0 })
			})
			pick.onDidHide(() => resolve(undefined))
			pick.show()
		})
	} finally {
		pick.dispose()
	}
}
