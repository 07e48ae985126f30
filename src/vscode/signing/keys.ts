/** The user's own signing key: a copy in a file, the same on another machine, and another one in its place. */
import * as vscode from "vscode"
import { makeKey, publicLineOf, readPublicLine } from "../../signatures/index.ts"
import { addSigner, endSigner } from "../../signatures/signers-edit.ts"
import { Failure } from "../shared/command.ts"
import { NotWritten } from "../shared/files/not-written.ts"
import { writeWhole } from "../shared/files/write-file.ts"
import { identity, type Identity } from "../shared/identity.ts"
import { folderWith } from "../shared/selector.ts"
import { knownOrChosenPlace } from "../shared/signing/choose-place.ts"
import { enter, offerLine, timeNow } from "../shared/signing/enter.ts"
import { firstKey } from "../shared/signing/first-use.ts"
import { keepKey, keptKey, type KeyHome } from "../shared/signing/key-home.ts"
import { addToLedger, ledgerPlace, ledgersIn } from "../shared/signing/ledger-file.ts"
import { keyOf, type MyKey, type OpenedKey, opened, openSetting } from "../shared/signing/my-key.ts"
import { askNewPassphrase } from "../shared/signing/passphrase.ts"
import { restoreKey } from "../shared/signing/restore.ts"
import { changeList, isWritable } from "../shared/signing/signers-file.ts"
import { refuseUntrusted } from "../shared/signing/trust.ts"
import { folderOf, nameOf } from "../shared/uri.ts"
import type { Signer } from "./sign-notes.ts"

const { t } = vscode.l10n

/** Writes a copy of the user's key into a file. It is encrypted with the passphrase, as it is on this machine. */
export async function exportKey(home: KeyHome): Promise<void> {
	const who = await identity(home.globalState)
	const text = who && (await keptKey(home, who.initials))
	if (!who) return
	if (text === undefined) throw noKey(home, who)
	const target = await vscode.window.showSaveDialog({
		title: t("Export My Signing Key"),
		saveLabel: t("Save a Copy"),
		filters: { [t("Signing key")]: ["key"] },
		defaultUri: vscode.Uri.joinPath(
			vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file("/"),
			"..",
			`${who.initials}-signing.key`,
		),
	})
	if (!target || (folderWith(target) && !(await goesAmongNotes()))) return
	await writeWhole(target, text, { replace: true, mode: 0o600 })
	const message = t(
		"Your signing key is in “{0}”. It opens only with your passphrase, which is not in it. Keep both, in two places.",
		nameOf(target),
	)
	void vscode.window.showInformationMessage(message)
}

async function goesAmongNotes(): Promise<boolean> {
	const go = t("Save There Anyway")
	const message = t("This place is in the folder of the notes. A copy is safer elsewhere, such as on a USB stick in a drawer.")
	return (await vscode.window.showWarningMessage(message, { modal: true }, go)) === go
}

function noKey(home: KeyHome, who: Identity): Failure {
	return new Failure(t("This machine has no signing key of {0} yet.", who.initials), {
		title: t("Make One"),
		run: async () => firstKey(home, who),
	})
}

/** Takes over a key from a file. */
export async function restore(home: KeyHome): Promise<void> {
	refuseUntrusted()
	const who = await identity(home.globalState)
	const key = who && (await restoreKey(home, who))
	if (key) void vscode.window.showInformationMessage(t("The signing key of {0} is on this machine now.", key.name))
}

/** Puts another key in the place of the user's: the old one signs, in each ledger of the user, which one comes next. */
export async function changeKey({ home, notes }: Signer): Promise<void> {
	refuseUntrusted()
	const who = await identity(home.globalState)
	if (!who) return
	const key = await keyOf(home, who)
	if (!key) throw noKey(home, who)
	if (key.place) {
		throw new Failure(
			t("You sign with your own SSH key. Name another one in the setting “ipt.signing.key”, then add it on the page “Who May Sign”."),
			openSetting("ipt.signing.key"),
		)
	}
	const title = t("Change My Signing Key")
	const way = await askWay()
	if (way === undefined) return
	const old = way === "forgotten" ? undefined : await opened(key, title)
	if (way === "known" && !old) return
	const passphrase = await askNewPassphrase(title)
	const place = passphrase === undefined ? undefined : await knownOrChosenPlace(title)
	if (passphrase === undefined || !place) return
	const made = await makeKey(passphrase, who.name)
	const publicLine = publicLineOf(readPublicLine(made.publicLine))
	const time = timeNow()
	await keepKey(home, who.initials, made.privateText)
	// From here on the new key is there. What cannot be written now is said, and can be done later.
	const missed = old ? await nameNewKey(notes, old, publicLine, time) : []
	await exchangeInList(place, key, { ...who, publicLine }, time)
	if (missed.length > 0) {
		void vscode.window.showWarningMessage(
			t("You sign with the new key from now on. That could not be written into: {0}.", missed.join(", ")),
		)
	} else void vscode.window.showInformationMessage(t("You sign with the new key from now on. Export it, so that you have a copy."))
}

/** Whether the old key can still sign. Nothing if the user gives up. */
async function askWay(): Promise<"forgotten" | "known" | undefined> {
	const [go, forgot] = [t("Change"), t("I Forgot My Passphrase")]
	const message = t("Change your signing key?")
	const detail = t(
		"What you signed stays signed. A line in your signatures says that a new key follows, and the old one ends today in the list of signers. If the old key was stolen, revoke it as well.",
	)
	const answer = await vscode.window.showWarningMessage(message, { modal: true, detail }, go, forgot)
	return answer === go ? "known" : answer === forgot ? "forgotten" : undefined
}

/** Signs with the old key, in each ledger of its owner, which key comes next. Returns the names of those that could not be written. */
async function nameNewKey(notes: Signer["notes"], old: OpenedKey, publicLine: string, time: string): Promise<readonly string[]> {
	const missed: string[] = []
	for (const { folder, code } of await ledgersOf(notes, old.initials)) {
		const draft = { case: code, notes: [], key: publicLine, meaning: "key-change", signer: old.initials, name: old.name, time } as const
		try {
			await addToLedger(folder, draft, old.sign, [])
		} catch {
			missed.push(nameOf(ledgerPlace(folder, code, old.initials)))
		}
	}
	return missed
}

/** The ledgers of a signer in the open folders. */
async function ledgersOf(
	{ folder: { files } }: Signer["notes"],
	signer: string,
): Promise<{ readonly folder: vscode.Uri; readonly code: string }[]> {
	const folders = [...new Set(files.map((file) => folderOf(vscode.Uri.parse(file)).toString()))].map((folder) => vscode.Uri.parse(folder))
	const found = await Promise.all(
		folders.map(async (folder) =>
			(await ledgersIn(folder)).flatMap((ledger) =>
				ledger.signer === signer && ledger.case !== undefined ? [{ folder, code: ledger.case }] : [],
			),
		),
	)
	return found.flat()
}

async function exchangeInList(
	place: vscode.Uri,
	old: MyKey,
	next: Pick<MyKey, "initials" | "name" | "publicLine">,
	time: string,
): Promise<void> {
	const signer = next.initials
	try {
		if (!(await isWritable(place)))
			return offerLine(next, t("“{0}” is kept by somebody else. Send them your line, so that they add you.", nameOf(place)))
		await changeList(place, (text) =>
			addSigner(endSigner(text, { signer, publicLine: old.publicLine, until: time }), {
				signer,
				publicLine: `${next.publicLine} ${next.name}`,
				from: time,
			}),
		)
	} catch (error) {
		if (!(error instanceof NotWritten)) throw error
		return offerLine(next, t("You may not write into “{0}”. Send your line to whoever keeps it, so that they add you.", nameOf(place)))
	}
	return undefined
}

/** Adds the user's own line to the list of signers, after making a key if there is none. */
export async function addMyself(home: KeyHome): Promise<void> {
	refuseUntrusted()
	const who = await identity(home.globalState)
	if (!who) return
	const key = await keyOf(home, who)
	if (!key) return void (await firstKey(home, who))
	const place = await knownOrChosenPlace(t("Who May Sign"))
	if (place) await enter(place, key)
}
