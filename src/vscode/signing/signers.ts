/** Changes of the list of those who may sign: somebody is added, somebody's time ends, a key is revoked. */
import * as vscode from "vscode"
import { fingerprintOfKey, KeyError, publicLineOf, readPublicLine } from "../../signatures/index.ts"
import { addRevoked, addSigner, endSigner } from "../../signatures/signers-edit.ts"
import { readSigners, type Signer } from "../../signatures/signers.ts"
import { isPlainValue, isSigner } from "../../signatures/values.ts"
import { initialsIn, printedNameIn } from "../../text/initials.ts"
import { wordsOfKeyError } from "../shared/signing/my-key.ts"
import { knownOrChosenPlace } from "../shared/signing/choose-place.ts"
import { timeNow } from "../shared/signing/enter.ts"
import { changeList, listAt, revokedPlace } from "../shared/signing/signers-file.ts"
import { refuseUntrusted } from "../shared/signing/trust.ts"

const { t } = vscode.l10n

/** Adds a colleague by the line that they sent. */
export async function addColleague(): Promise<void> {
	refuseUntrusted()
	const title = t("Add a Colleague")
	const place = await knownOrChosenPlace(title)
	if (!place) return
	const typed = await vscode.window.showInputBox({
		title,
		prompt: t("Paste the line that your colleague sent you. They find it on their page “Who May Sign”, as “Copy My Line”."),
		placeHolder: "A.B. ssh-ed25519 AAAA… Alex Brown",
		ignoreFocusOut: true,
		validateInput: (value) => (value.trim() === "" ? t("Paste the line.") : troubleOf(value)),
	})
	const line = typed === undefined ? undefined : partsOfLine(typed)
	if (!line) return
	const initials = line.initials ?? (await askInitials(title))
	if (initials === undefined) return
	const name = line.name ?? (await askName(title))
	if (name === undefined || !(await isWhoTheySay(initials, name, line.publicLine))) return
	await changeList(place, (text) => addSigner(text, { signer: initials, publicLine: `${line.publicLine} ${name}`, from: timeNow() }))
}

interface Line {
	readonly initials?: string
	readonly publicLine: string
	readonly name?: string
}

/** Reads a line with a public key: with initials before it or without. Throws a `KeyError`. */
function readLine(text: string): Line {
	const words = text.trim().split(/\s+/)
	const at = words.findIndex((word) => /^(?:ssh-|ecdsa-|sk-)/.test(word))
	if (at < 0 || at > 2) throw new KeyError("format", "line")
	const publicLine = publicLineOf(readPublicLine(words.slice(at, at + 2).join(" ")))
	const initials = at === 0 ? undefined : initialsIn(words[0] ?? "")
	const name = printedNameIn(words.slice(at + 2).join(" "))
	return {
		publicLine,
		...(initials !== undefined && isSigner(initials) && { initials }),
		...(name !== undefined && !name.includes("@") && { name }),
	}
}

function partsOfLine(text: string): Line | undefined {
	try {
		return readLine(text)
	} catch (error) {
		if (error instanceof KeyError) return undefined
		throw error
	}
}

function troubleOf(text: string): string | undefined {
	try {
		readLine(text)
		return undefined
	} catch (error) {
		if (!(error instanceof KeyError)) throw error
		return error.problem === "unsupported"
			? wordsOfKeyError(error)
			: t("This is not the whole line. It has the initials, a word such as ssh-ed25519, many letters, and the name.")
	}
}

async function askInitials(title: string): Promise<string | undefined> {
	const typed = await vscode.window.showInputBox({
		title,
		prompt: t("The initials or code with which this colleague signs."),
		placeHolder: t("Such as A.B."),
		ignoreFocusOut: true,
		validateInput: (value) =>
			isSigner(initialsIn(value) ?? "")
				? undefined
				: t("Use up to 32 letters, digits, dots, dashes or underscores, with a letter or digit first."),
	})
	return typed === undefined ? undefined : initialsIn(typed)
}

async function askName(title: string): Promise<string | undefined> {
	const typed = await vscode.window.showInputBox({
		title,
		prompt: t("The name of this colleague."),
		placeHolder: t("Such as Alex Brown"),
		ignoreFocusOut: true,
		validateInput: (value) => (printedNameIn(value) === undefined ? t("Type the name on one line, in at most 100 characters.") : undefined),
	})
	return typed === undefined ? undefined : printedNameIn(typed)
}

/** A line could have been exchanged on its way: the short form of the key is compared, by telephone or next to each other. */
async function isWhoTheySay(initials: string, name: string, publicLine: string): Promise<boolean> {
	const add = t("It Is the Same: Add")
	const message = t("Add {0} ({1})?", name, initials)
	const detail = [
		t(
			"Ask your colleague, in person or by telephone, to read out the fingerprint on their page “Who May Sign”. Add them only if it is this one:",
		),
		await fingerprintOfKey(publicLine),
	].join("\n\n")
	return (await vscode.window.showInformationMessage(message, { modal: true, detail }, add)) === add
}

/** A line that a user chose. */
export interface ChosenLine {
	readonly signer: string
	readonly publicLine: string
}

/** Ends a line of the list: signatures from now on do not count any more, those before stay. */
export async function endLine(place: vscode.Uri, { signer, publicLine }: ChosenLine): Promise<void> {
	refuseUntrusted()
	const end = t("End Now")
	const message = t("May {0} no longer sign with this key?", signer)
	const detail = t("What was signed until now stays signed. If the key was lost or stolen, revoke it instead.")
	if ((await vscode.window.showWarningMessage(message, { modal: true, detail }, end)) !== end) return
	await changeList(place, (text) => endSigner(text, { signer, publicLine, until: timeNow() }))
}

/** Revokes a key: the one that was chosen, or one that the user picks. */
export async function revokeKey(chosen?: ChosenLine): Promise<void> {
	refuseUntrusted()
	const title = t("Revoke a Signing Key")
	const place = await knownOrChosenPlace(title)
	if (!place) return
	const line = chosen ?? (await pickLine(place, title))
	if (!line) return
	const since = await askSince(title)
	if (since === undefined) return
	const words = await vscode.window.showInputBox({
		title,
		prompt: t("Why? This is written into the list of revoked keys."),
		placeHolder: t("Such as: laptop stolen"),
		ignoreFocusOut: true,
		validateInput: (value) => (isWords(value) ? undefined : t("Type the reason in one line, in at most 500 characters.")),
	})
	if (words === undefined || !isWords(words)) return
	const revoke = t("Revoke")
	const message = t("Revoke this key of {0}? This cannot be undone here.", line.signer)
	const detail = [
		since === "ever"
			? t("Nothing that was ever signed with it will count.")
			: t("What was signed with it from {0} on will not count.", since),
		await fingerprintOfKey(line.publicLine),
	].join("\n\n")
	if ((await vscode.window.showWarningMessage(message, { modal: true, detail }, revoke)) !== revoke) return
	await changeList(revokedPlace(place), (text) =>
		addRevoked(text, { publicLine: line.publicLine, words: words.trim().normalize("NFC"), ...(since !== "ever" && { at: since }) }),
	)
	void vscode.window.showInformationMessage(t("The key of {0} is revoked. Pass the list on to all who verify signatures.", line.signer))
}

const isWords = (text: string): boolean => text.length <= 500 && isPlainValue(text.trim().normalize("NFC"))

async function pickLine(place: vscode.Uri, title: string): Promise<ChosenLine | undefined> {
	const { signers } = readSigners((await listAt(place)) ?? "")
	if (signers.length === 0) throw new Error(t("The list of signers has no key yet."))
	const items = await Promise.all(signers.map(itemOf))
	return (await vscode.window.showQuickPick(items, { title, placeHolder: t("Which key?"), ignoreFocusOut: true }))?.chosen
}

async function itemOf({ principals, comment, key }: Signer): Promise<vscode.QuickPickItem & { readonly chosen: ChosenLine }> {
	const publicLine = publicLineOf(key)
	return { label: principals, description: comment, detail: await fingerprintOfKey(publicLine), chosen: { signer: principals, publicLine } }
}

/** From when on signatures do not count: a time as statements have it. Nothing if the user gives up. */
async function askSince(title: string): Promise<string | undefined> {
	const now = { label: t("From now on"), detail: t("The key was lost, and nobody else has it.") }
	const day = { label: t("Since a day…"), detail: t("The key was stolen on that day, or may have been.") }
	const ever = { label: t("For all that it ever signed"), detail: t("Nobody knows since when somebody else has it.") }
	const picked = await vscode.window.showQuickPick([now, day, ever], {
		title,
		placeHolder: t("Since when does it not count?"),
		ignoreFocusOut: true,
	})
	if (picked === ever) return "ever"
	if (picked === now) return timeNow()
	if (picked !== day) return undefined
	const typed = await vscode.window.showInputBox({
		title,
		prompt: t("The day, from its beginning."),
		placeHolder: "2026-03-01",
		ignoreFocusOut: true,
		validateInput: (value) => (startOf(value) === undefined ? t("Type a day until today, such as 2026-03-01.") : undefined),
	})
	return typed === undefined ? undefined : startOf(typed)
}

/** The beginning of a day on this machine, in UTC; nothing if it is no day until today. */
function startOf(typed: string): string | undefined {
	const [, year = "", month = "", date = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typed.trim()) ?? []
	const start = new Date(Number(year), Number(month) - 1, Number(date))
	const isDay = year !== "" && start.getMonth() === Number(month) - 1 && start.getDate() === Number(date)
	return isDay && start.getTime() <= Date.now() ? start.toISOString().replace(/\.\d+Z$/, "Z") : undefined
}
