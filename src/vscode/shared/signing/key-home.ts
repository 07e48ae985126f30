/** Where the key of a user is kept: VS Code's store of secrets, which the system encrypts. There, it is encrypted with a passphrase as well. */
import type * as vscode from "vscode"

/** What signing needs of the extension's context. */
export type KeyHome = Pick<vscode.ExtensionContext, "globalState" | "secrets">

/** Each signer who uses this machine has a key. */
const placeOf = (initials: string): string => `ipt.signing.key/${initials}`

/** The text of a signer's private key; nothing if this machine has none. */
export async function keptKey({ secrets }: KeyHome, initials: string): Promise<string | undefined> {
	return secrets.get(placeOf(initials))
}

/** Keeps a private key as that of a signer, in place of an earlier one. */
export async function keepKey({ secrets }: KeyHome, initials: string, privateText: string): Promise<void> {
	await secrets.store(placeOf(initials), privateText)
}
