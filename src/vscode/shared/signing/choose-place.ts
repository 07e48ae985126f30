/** Where the list of those who may sign is kept: asked once, and proposed outside of the notes. */
import * as vscode from "vscode"
import { machine } from "../machine/index.ts"
import { signersPlace, setSignersPlace } from "./settings.ts"

const { t } = vscode.l10n

interface Place extends vscode.QuickPickItem {
	readonly choose: () => Promise<vscode.Uri | undefined>
}

/** The name that the list has if nobody gives it another one. */
const usualName = "signers"

/** Where the list of signers is; asked for if the setting does not say. Nothing if the user gives up. */
export async function knownOrChosenPlace(title: string): Promise<vscode.Uri | undefined> {
	return (await signersPlace()) ?? choosePlace(title)
}

/** Asks where the list of signers is or will be, and remembers it. Nothing if the user gives up. */
export async function choosePlace(title: string): Promise<vscode.Uri | undefined> {
	const picked = await vscode.window.showQuickPick(await places(), {
		title,
		placeHolder: t("Where is the list of those who may sign?"),
		ignoreFocusOut: true,
		matchOnDetail: true,
	})
	const place = await picked?.choose()
	if (place) await setSignersPlace(place)
	return place
}

async function places(): Promise<Place[]> {
	const home = (await machine?.signing())?.home()
	const root = vscode.workspace.workspaceFolders?.[0]?.uri
	const inFolder = root && vscode.Uri.joinPath(root, usualName)
	// Whoever signs in another list than the others is unknown to them.
	const shared = inFolder && (await isThere(inFolder)) ? inFolder : undefined
	return [
		...(shared
			? [
					{
						label: t("The list of this folder of notes"),
						description: usualName,
						detail: t("It is there already. Those who share this folder are in it, or can be added to it."),
						choose: async () => shared,
					},
				]
			: []),
		...(home
			? [
					{
						label: t("In your own folder"),
						description: `~/ipt-notes/${usualName}`,
						detail: t("Proposed. It is outside of the notes, so whoever can change notes cannot add a signer."),
						choose: async () => vscode.Uri.joinPath(home, "ipt-notes", usualName),
					},
				]
			: []),
		{
			label: t("A list that is there already…"),
			detail: t("Such as the one of your clinic. If you may not write there, whoever keeps it adds you."),
			choose: openList,
		},
		{
			label: t("In another place…"),
			detail: t("A new list where you want it."),
			choose: async () => saveList(home),
		},
		...(inFolder && !shared
			? [
					{
						label: t("In this folder of notes"),
						description: usualName,
						detail: t("Only if there is no other place: whoever can change the notes here can add a signer too."),
						choose: async () => inFolder,
					},
				]
			: []),
	]
}

async function isThere(file: vscode.Uri): Promise<boolean> {
	return vscode.workspace.fs.stat(file).then(
		() => true,
		() => false,
	)
}

async function openList(): Promise<vscode.Uri | undefined> {
	const [list] =
		(await vscode.window.showOpenDialog({
			title: t("The List of Those Who May Sign"),
			openLabel: t("Use This List"),
			canSelectMany: false,
		})) ?? []
	return list
}

async function saveList(home: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
	return vscode.window.showSaveDialog({
		title: t("The List of Those Who May Sign"),
		saveLabel: t("Keep It Here"),
		...(home && { defaultUri: vscode.Uri.joinPath(home, usualName) }),
	})
}
