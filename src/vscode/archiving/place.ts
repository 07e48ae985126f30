/** The archive folder: asked for on first use, and never one that notes are in. */
import * as vscode from "vscode"
import { archivePlace, archiveSetting, pathWithin } from "../shared/archive-place.ts"
import { Failure } from "../shared/command.ts"
import { machine } from "../shared/machine/index.ts"
import { section } from "../shared/settings/section.ts"
import { nameOf } from "../shared/uri.ts"

const { t } = vscode.l10n

type Disk = Awaited<ReturnType<NonNullable<typeof machine>["archive"]>>

/** What reaches the disk. Throws where there is none, as in a browser. */
export async function archiveDisk(): Promise<Disk> {
	if (!machine)
		throw new Error(t("Cases can be archived and erased only where VS Code reaches the disk. Open the folder in VS Code on the desktop."))
	return machine.archive()
}

/** Throws for files that are on no disk, but where only an extension knows the place. */
export function requireDisk(files: readonly vscode.Uri[]): void {
	const elsewhere = files.find((uri) => !machine?.diskAt(uri))
	if (elsewhere)
		throw new Error(
			t("“{0}” is in a folder that an extension provides. Cases can be archived and erased only in a folder on a disk.", nameOf(elsewhere)),
		)
}

/** The archive folder; asks for one if none is set. Nothing if the user gives up. */
export async function archiveFolder(): Promise<vscode.Uri | undefined> {
	const known = archivePlace()
	if (known) {
		await refuseFolderOfNotes(known)
		return known
	}
	const choose = t("Choose Folder…")
	const answer = await vscode.window.showInformationMessage(
		t("Where are archived cases to be?"),
		{
			modal: true,
			detail: t(
				"Choose a folder that only you can open, best outside of the folder of your notes and not in a cloud folder. You can change it later in the setting “ipt.archive.folder”.",
			),
		},
		choose,
	)
	if (answer !== choose) return undefined
	const [picked] =
		(await vscode.window.showOpenDialog({
			title: t("Archive Folder"),
			openLabel: t("Archive Here"),
			canSelectFiles: false,
			canSelectFolders: true,
			canSelectMany: false,
		})) ?? []
	if (!picked) return undefined
	requireDisk([picked])
	await refuseFolderOfNotes(picked)
	await vscode.workspace.getConfiguration(section).update(archiveSetting, picked.fsPath, vscode.ConfigurationTarget.Global)
	return picked
}

/** The archive folder must not be, or be around, a folder that is open: all of its notes would be hidden, or moved into themselves. */
async function refuseFolderOfNotes(archive: vscode.Uri): Promise<void> {
	requireDisk([archive])
	const disk = await archiveDisk()
	const real = vscode.Uri.file(await disk.realFolder(archive.fsPath))
	for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
		const root = machine?.diskAt(uri) ? vscode.Uri.file(await disk.realFolder(uri.fsPath)) : uri
		if (root.path !== real.path && pathWithin(real, root) === undefined) continue
		throw new Failure(
			t("“{0}” is the folder of your notes, or around it. Choose another folder for the archive, such as one next to it.", nameOf(archive)),
			{
				title: t("Open Setting"),
				run: openSetting,
			},
		)
	}
}

/** Opens the setting of the archive folder. */
export async function openSetting(): Promise<void> {
	await vscode.commands.executeCommand("workbench.action.openSettings", `${section}.${archiveSetting}`)
}
