/** Asking for a passphrase. It is never stored: whoever signs types it once for each act. */
import * as vscode from "vscode"
import { KeyError } from "../../../signatures/index.ts"

const { t } = vscode.l10n

/** Four short words have more. */
const shortest = 10
/** More than anybody types by hand. */
const longest = 1024

/** Asks twice for a new passphrase. Nothing if the user gives up. `steps`: where in a row of questions this is. */
export async function askNewPassphrase(title: string): Promise<string | undefined> {
	const first = await vscode.window.showInputBox({
		title,
		password: true,
		ignoreFocusOut: true,
		placeHolder: t("Such as four words that nobody would guess"),
		prompt: t("Choose a passphrase for signing, and remember it: nobody can recover it. You type it each time you sign."),
		validateInput: (value) =>
			value.trim().length < shortest || value.length > longest
				? t("Use at least {0} characters, such as four words.", shortest)
				: undefined,
	})
	if (first === undefined) return undefined
	const second = await vscode.window.showInputBox({
		title,
		password: true,
		ignoreFocusOut: true,
		prompt: t("Type the same passphrase once more."),
		validateInput: (value) => (value === first ? undefined : t("This is not the same passphrase yet.")),
	})
	return second === first ? first : undefined
}

/**
 * Asks for the passphrase until it opens what it is for, and resolves with what that yields. Nothing if the user gives up.
 * `prompt`: what it is asked for.
 */
export async function withPassphraseOf<Opened>(
	title: string,
	prompt: string,
	open: (passphrase: string) => Promise<Opened>,
): Promise<Opened | undefined> {
	let problem = ""
	for (;;) {
		const typed = await vscode.window.showInputBox({
			title,
			password: true,
			ignoreFocusOut: true,
			prompt: [problem, prompt].filter((text) => text !== "").join(" "),
			validateInput: (value) => (value === "" ? t("Type your passphrase.") : undefined),
		})
		if (typed === undefined || typed === "") return undefined
		try {
			return await open(typed)
		} catch (error) {
			if (!(error instanceof KeyError) || error.problem !== "passphrase") throw error
			problem = t("That is another passphrase. Try again.")
		}
	}
}
