/** Taking over a signing key from a file, as it was exported or as `ssh-keygen` made it. */
import * as vscode from "vscode"
import { isEncrypted, KeyError, publicLineOfPrivate, signerOf, withPassphrase } from "../../../signatures/index.ts"
import { Failure } from "../command.ts"
import { bytesAt } from "../files/add-to-file.ts"
import type { Identity } from "../identity.ts"
import { knownOrChosenPlace } from "./choose-place.ts"
import { enter } from "./enter.ts"
import { keepKey, keptKey, type KeyHome } from "./key-home.ts"
import { type OpenedKey, wordsOfKeyError } from "./my-key.ts"
import { askNewPassphrase, withPassphraseOf } from "./passphrase.ts"

const { t } = vscode.l10n

/** A key of RSA with 16,384 bits is shorter. */
const mostBytes = 65_536

/** Lets the user choose a file, and takes over the key in it after the passphrase was typed. Nothing if the user gives up. */
export async function restoreKey(home: KeyHome, who: Identity): Promise<OpenedKey | undefined> {
	const title = t("Restore My Signing Key")
	const [file] = (await vscode.window.showOpenDialog({ title, openLabel: t("Restore"), canSelectMany: false })) ?? []
	if (!file) return undefined
	const bytes = await bytesAt(file)
	if (!bytes || bytes.length > mostBytes) throw notAKey(new KeyError("format", "size"))
	const text = new TextDecoder().decode(bytes)
	try {
		const publicLine = publicLineOfPrivate(text)
		if (!(await mayReplace(home, who, publicLine))) return undefined
		const kept = isEncrypted(text) ? await opening(text, title) : await encrypting(text, title)
		if (!kept) return undefined
		const place = await knownOrChosenPlace(title)
		await keepKey(home, who.initials, kept.privateText)
		const key = { ...who, privateText: kept.privateText, publicLine }
		if (place) await enter(place, key)
		return { ...key, sign: await signerOf(kept.privateText, kept.passphrase) }
	} catch (error) {
		if (error instanceof KeyError) throw notAKey(error)
		throw error
	}
}

interface Kept {
	readonly privateText: string
	readonly passphrase: string
}

/** The passphrase is typed once, so that a key that nobody can open is not taken over. */
async function opening(text: string, title: string): Promise<Kept | undefined> {
	return withPassphraseOf(title, t("The passphrase of this key."), async (passphrase) => {
		await signerOf(text, passphrase)
		return { privateText: text, passphrase }
	})
}

/** A key without a passphrase gets one: it is never kept without. */
async function encrypting(text: string, title: string): Promise<Kept | undefined> {
	const passphrase = await askNewPassphrase(title)
	return passphrase === undefined ? undefined : { privateText: await withPassphrase(text, "", passphrase), passphrase }
}

/** Asks before another key of the same signer is replaced: without a copy of it, nobody could sign with it any more. */
async function mayReplace(home: KeyHome, { initials }: Identity, publicLine: string): Promise<boolean> {
	const old = await keptKey(home, initials)
	if (old === undefined || publicLineOfPrivate(old) === publicLine) return true
	const replace = t("Replace")
	const message = t("This machine has another signing key of {0} already. Replace it?", initials)
	const detail = t("What was signed with it stays signed. Without a copy of it, nobody can sign with it any more.")
	return (await vscode.window.showWarningMessage(message, { modal: true, detail }, replace)) === replace
}

const notAKey = (error: KeyError): Failure =>
	new Failure(wordsOfKeyError(error), {
		title: t("Choose Another File…"),
		run: () => vscode.commands.executeCommand("ipt.restoreSigningKey"),
	})
