/** Signing for the first time on a machine: a passphrase, and where the list of signers is. It takes less than a minute. */
import * as vscode from "vscode"
import { makeKey, signerOf } from "../../../signatures/index.ts"
import type { Identity } from "../identity.ts"
import { knownOrChosenPlace } from "./choose-place.ts"
import { enter } from "./enter.ts"
import { keepKey, type KeyHome } from "./key-home.ts"
import type { OpenedKey } from "./my-key.ts"
import { askNewPassphrase } from "./passphrase.ts"
import { restoreKey } from "./restore.ts"

const { t } = vscode.l10n

/** Makes the key of a signer, or takes over the one of another machine. Nothing if the user gives up. */
export async function firstKey(home: KeyHome, who: Identity): Promise<OpenedKey | undefined> {
	const title = t("Your First Signature on This Machine")
	const begin = { label: t("Begin"), detail: t("You choose a passphrase. From then on, you sign by typing it.") }
	const restore = {
		label: t("I Have Signed on Another Machine"),
		detail: t("Choose the file that you saved there with “Export My Signing Key…”."),
	}
	const answer = await vscode.window.showQuickPick([begin, restore], {
		title,
		placeHolder: t("You sign as {1} ({0}).", who.initials, who.name),
		ignoreFocusOut: true,
		matchOnDetail: true,
	})
	if (answer === restore) return restoreKey(home, who)
	if (answer !== begin) return undefined
	const passphrase = await askNewPassphrase(title)
	if (passphrase === undefined) return undefined
	const place = await knownOrChosenPlace(title)
	if (!place) return undefined
	const { privateText, publicLine } = await makeKey(passphrase, who.name)
	await keepKey(home, who.initials, privateText)
	const key = { ...who, privateText, publicLine: publicLine.split(" ", 2).join(" ") }
	await enter(place, key)
	void offerExport()
	return { ...key, sign: await signerOf(privateText, passphrase) }
}

/** The key is in this machine only: whoever loses it, or the passphrase, starts anew. */
async function offerExport(): Promise<void> {
	const save = t("Export My Signing Key…")
	const message = t("Your signing key is on this machine only. Save a copy of it in a safe place, for a new machine.")
	if ((await vscode.window.showInformationMessage(message, save)) === save) await vscode.commands.executeCommand("ipt.exportSigningKey")
}
