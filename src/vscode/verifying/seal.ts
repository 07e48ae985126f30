/** Seal Signatures: the ends of all ledgers, signed with the user's key, to be kept in another place than the notes. */
import * as vscode from "vscode"
import { headsOf, sealText, timestampRequest } from "../../signatures/index.ts"
import { today } from "../../text/today.ts"
import { writeWhole } from "../shared/files/write-file.ts"
import { folderWith } from "../shared/selector.ts"
import { timeNow } from "../shared/signing/enter.ts"
import type { KeyHome } from "../shared/signing/key-home.ts"
import { unlock } from "../shared/signing/unlock.ts"
import { nameOf } from "../shared/uri.ts"
import { readLedgers } from "./read.ts"

const { t } = vscode.l10n

/** Makes a seal and asks where to save it. Resolves with whether it was saved. */
export async function sealSignatures(home: KeyHome): Promise<boolean> {
	const title = t("Seal Signatures")
	const { ledgers, unread } = await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title: t("Reading all signatures, to seal them…"), cancellable: true },
		async (progress, token) =>
			readLedgers(
				() => token.isCancellationRequested,
				(increment) => progress.report({ increment }),
			),
	)
	const isReadable = ledgers.every(({ problems }) => problems.every(({ problem }) => problem !== "too-large" && problem !== "version"))
	// A seal without it would say that it was never there.
	if (unread.length > 0 || !isReadable) {
		throw new Error(
			t("A file with signatures cannot be read, and the seal would lack it. Nothing was sealed. Verify signatures to see which."),
		)
	}
	const heads = headsOf(ledgers)
	if (heads.length === 0) throw new Error(t("Nothing is signed in this folder, so there is nothing to seal."))
	const key = await unlock(home, title)
	if (!key) return false
	const text = await sealText({ heads, signer: key.initials, name: key.name, time: timeNow() }, key.sign)
	const root = vscode.workspace.workspaceFolders?.[0]?.uri
	const target = await vscode.window.showSaveDialog({
		title,
		saveLabel: t("Save the Seal"),
		filters: { [t("Seal")]: ["seal"] },
		...(root && { defaultUri: vscode.Uri.joinPath(root, "..", `${today()}.${key.initials}.seal`) }),
	})
	if (!target || (folderWith(target) && !(await goesAmongNotes()))) return false
	await writeWhole(target, text, { replace: true })
	void offerRequest(target, text, heads.length)
	return true
}

async function goesAmongNotes(): Promise<boolean> {
	const go = t("Save There Anyway")
	const message = t(
		"This place is in the folder of the notes. Whoever removes a signature there can remove the seal too. Keep it elsewhere.",
	)
	return (await vscode.window.showWarningMessage(message, { modal: true }, go)) === go
}

/** A time stamp shows that the seal is not younger than it says. It is asked for by hand: nothing is sent from here. */
async function offerRequest(seal: vscode.Uri, text: string, ledgers: number): Promise<void> {
	const make = t("Make a Request for a Time Stamp")
	const message =
		ledgers === 1
			? t("The seal in “{0}” has the end of 1 file with signatures.", nameOf(seal))
			: t("The seal in “{0}” has the ends of {1} files with signatures.", nameOf(seal), ledgers)
	if ((await vscode.window.showInformationMessage(message, make)) !== make) return
	const request = seal.with({ path: `${seal.path}.tsq` })
	await writeWhole(request, await timestampRequest(new TextEncoder().encode(text)), { replace: true })
	void vscode.window.showInformationMessage(
		t("The request is in “{0}”. Send it to a time stamping authority, and keep the reply next to the seal.", nameOf(request)),
	)
}
