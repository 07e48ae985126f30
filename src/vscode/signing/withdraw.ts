/** Withdraw My Signature: a signature is taken back by a further one that says why. Nothing is deleted. */
import * as vscode from "vscode"
import type { SignedBy } from "../../signatures/index.ts"
import { Failure } from "../shared/command.ts"
import { identity } from "../shared/identity.ts"
import { timeNow } from "../shared/signing/enter.ts"
import { afterSigning } from "../shared/signatures/after-signing.ts"
import { addToLedger, ledgerPlace, ledgersIn } from "../shared/signing/ledger-file.ts"
import { refuseUntrusted } from "../shared/signing/trust.ts"
import { unlock } from "../shared/signing/unlock.ts"
import { meaningTitle } from "../shared/meaning-words.ts"
import { momentText } from "../shared/moment.ts"
import { folderOf, nameOf } from "../shared/uri.ts"
import { signedNotes } from "../../signatures/index.ts"
import { askWhy } from "./ask-meaning.ts"
import { showNote } from "./collect.ts"
import type { Signer } from "./sign-notes.ts"

const { t } = vscode.l10n

/** Takes back a signature of the user from a note. Resolves with whether it was taken back. */
export async function withdraw({ home, notes }: Signer, file: vscode.Uri | undefined): Promise<boolean> {
	refuseUntrusted()
	if (!file) throw new Error(t("Open the note from which you take back your signature, or choose it in the list of cases."))
	const who = await identity(home.globalState)
	if (!who) return false
	const name = nameOf(file).normalize("NFC")
	const folder = folderOf(file)
	const signed = signedNotes(await ledgersIn(folder)).get(name)
	const own = [...(signed?.by ?? []), ...(signed?.earlier ?? [])].filter(({ signer }) => signer === who.initials)
	if (own.length === 0) throw new Failure(t("There is no signature of {0} on “{1}”.", who.initials, nameOf(file)), showNote(file))
	const title = t("Withdraw My Signature: {0}", nameOf(file))
	const chosen = own.length === 1 ? own[0] : await pick(own, title)
	if (!chosen) return false
	const reason = await askWhy(
		title,
		t("Why do you take it back? The reason is part of what you sign. Your signature stays visible as withdrawn."),
	)
	const key = reason === undefined ? undefined : await unlock(home, title)
	if (reason === undefined || !key) return false
	const { case: code, notes: stated } = chosen.entry.statement
	// Of several notes in one entry, only this one is meant.
	const meant = stated.length > 1 ? stated.filter((note) => note.file === name) : []
	const time = timeNow()
	const draft = { case: code, notes: meant, meaning: "withdrawn", withdraws: chosen.entry.hash, reason, time } as const
	await addToLedger(folder, { ...draft, signer: key.initials, name: key.name }, key.sign, [file])
	await afterSigning(notes, [ledgerPlace(folder, code, key.initials)], [file])
	void vscode.window.showInformationMessage(t("Your signature on “{0}” is withdrawn.", nameOf(file)))
	return true
}

async function pick(own: readonly SignedBy[], title: string): Promise<SignedBy | undefined> {
	const items = own.map((by) => ({
		label: meaningTitle(by.meaning),
		description: momentText(by.time),
		by,
	}))
	return (await vscode.window.showQuickPick(items, { title, placeHolder: t("Which of your signatures?"), ignoreFocusOut: true }))?.by
}
