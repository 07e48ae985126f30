/** The key with which the user of this window signs. */
import * as vscode from "vscode"
import { isEncrypted, KeyError, publicLineOfPrivate, signerOf, type Sign } from "../../../signatures/index.ts"
import { Failure } from "../command.ts"
import { bytesAt } from "../files/add-to-file.ts"
import { type Identity, knownIdentity } from "../identity.ts"
import { machine } from "../machine/index.ts"
import { nameOf } from "../uri.ts"
import { keptKey, type KeyHome } from "./key-home.ts"
import { withPassphraseOf } from "./passphrase.ts"
import { ownKeyPlace } from "./settings.ts"

const { t } = vscode.l10n

/** Who signs, and with what. */
export interface MyKey extends Identity {
	/** The public key as a line without a comment. */
	readonly publicLine: string
	/** The private key, encrypted; nothing if it is the user's own of SSH, which stays where it is. */
	readonly privateText?: string
	/** Where the public key of SSH is. */
	readonly place?: vscode.Uri
}

/** A key that was opened for one act. */
export interface OpenedKey extends MyKey {
	readonly sign: Sign
}

/** The user's key on this machine; nothing if there is none yet. Asks nothing. Rejects if the setting names a key that cannot be read. */
export async function myKey(home: KeyHome): Promise<MyKey | undefined> {
	const who = knownIdentity(home.globalState)
	return who && keyOf(home, who)
}

/** The key of somebody who uses this machine. */
export async function keyOf(home: KeyHome, who: Identity): Promise<MyKey | undefined> {
	const place = await ownKeyPlace()
	if (place) return { ...who, place, publicLine: await publicLineAt(place) }
	const privateText = await keptKey(home, who.initials)
	if (privateText === undefined) return undefined
	return { ...who, privateText, publicLine: publicLineOfPrivate(privateText) }
}

/** Asks for the passphrase, once for all that is signed with what this resolves with. Nothing if the user gives up. */
export async function opened(key: MyKey, title: string): Promise<OpenedKey | undefined> {
	const { privateText, place } = key
	if (place) return { ...key, sign: await signBySsh(place) }
	if (privateText === undefined) return undefined
	const sign = isEncrypted(privateText)
		? await withPassphraseOf(title, t("Your passphrase, {0}.", key.name), async (passphrase) => signerOf(privateText, passphrase))
		: await signerOf(privateText, "")
	return sign && { ...key, sign }
}

/** The public key in a file, as a line without its comment. */
async function publicLineAt(place: vscode.Uri): Promise<string> {
	const bytes = await bytesAt(place)
	const [type = "", text = ""] = new TextDecoder()
		.decode(bytes ?? new Uint8Array())
		.trim()
		.split(/\s+/, 2)
	if (text !== "" && !type.startsWith("-")) return `${type} ${text}`
	throw new Failure(
		t("“{0}” is not a public SSH key. The setting “ipt.signing.key” must name the file that ends in .pub.", nameOf(place)),
		openSetting("ipt.signing.key"),
	)
}

/** A way to a setting. */
export const openSetting = (name: string) => ({
	title: t("Open Settings"),
	run: () => vscode.commands.executeCommand("workbench.action.openSettings", name),
})

/** What signs by the program of SSH, which asks the user itself if it must. */
async function signBySsh(place: vscode.Uri): Promise<Sign> {
	if (!machine) {
		throw new Failure(
			t("Your own SSH key cannot sign in a browser. Clear the setting “ipt.signing.key”, or sign in VS Code on your machine."),
			openSetting("ipt.signing.key"),
		)
	}
	const { signWithSshKeygen, SshKeygenError } = await machine.signing()
	return async (message) =>
		vscode.window.withProgress(
			{
				location: vscode.ProgressLocation.Notification,
				title: t("Signing with your SSH key. You may have to touch it."),
				cancellable: true,
			},
			async (_, token) => {
				const stop = new AbortController()
				token.onCancellationRequested(() => stop.abort())
				try {
					return await signWithSshKeygen(place, message, stop.signal)
				} catch (error) {
					if (token.isCancellationRequested) throw new vscode.CancellationError()
					if (!(error instanceof SshKeygenError)) throw error
					throw new Failure(wordsOf(error), openSetting("ipt.signing.key"))
				}
			},
		)
}

function wordsOf({ problem, said }: { readonly problem: "absent" | "late" | "refused"; readonly said: string }): string {
	switch (problem) {
		case "absent":
			return t("The program ssh-keygen was not found, so nothing was signed. Install OpenSSH, or clear the setting “ipt.signing.key”.")
		case "late":
			return t("Your SSH key did not answer in two minutes, so nothing was signed. Try again.")
		case "refused":
			return t("Your SSH key did not sign. Check that the agent has it, then try again. The program said: {0}", said)
	}
}

/** Why a key cannot be used, in a sentence. */
export function wordsOfKeyError({ problem, detail }: KeyError): string {
	switch (problem) {
		case "format":
			return t("This is not a signing key, or it is damaged ({0}). Choose the file that was exported.", detail)
		case "passphrase":
			return t("That is another passphrase. Try again.")
		case "unsupported":
			return t("Keys of this kind cannot be used here ({0}). Use one that IPT Notes or ssh-keygen made.", detail)
	}
}
