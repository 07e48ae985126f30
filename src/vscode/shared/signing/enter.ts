/** Entering a signer in the list, so that signatures with this key are known as theirs. */
import * as vscode from "vscode"
import { publicLineOf, readPublicLine } from "../../../signatures/index.ts"
import { addSigner } from "../../../signatures/signers-edit.ts"
import { matchesPatterns, readSigners } from "../../../signatures/signers.ts"
import { NotWritten } from "../files/not-written.ts"
import { nameOf } from "../uri.ts"
import type { MyKey } from "./my-key.ts"
import { changeList, isAmongNotes, isWritable, listAt } from "./signers-file.ts"

const { t } = vscode.l10n

/** What of a key goes into the list. */
export type Entered = Pick<MyKey, "initials" | "name" | "publicLine">

/** The moment, as lists and statements have it. */
export const timeNow = (): string => new Date().toISOString().replace(/\.\d+Z$/, "Z")

/** The line by which somebody else enters a signer: initials, key, name. */
export const lineOf = ({ initials, name, publicLine }: Entered): string => `${initials} ${publicLine} ${name}`

/**
 * Enters the user in the list of signers. If the list may not be written, or has another key for the same initials, says what to
 * do; signing goes on in any case.
 */
export async function enter(place: vscode.Uri, key: Entered): Promise<void> {
	const text = (await listAt(place)) ?? ""
	const own = publicLineOf(readPublicLine(key.publicLine))
	const lines = readSigners(text).signers.filter(({ principals }) => matchesPatterns(principals, key.initials))
	if (lines.some((line) => publicLineOf(line.key) === own)) return
	if (!(await isWritable(place)))
		return offerLine(key, t("“{0}” is kept by somebody else. Send them your line, so that they add you.", nameOf(place)))
	const now = Date.now()
	if (lines.some(({ until }) => until === undefined || until > now) && !(await addsAnother(key))) return undefined
	try {
		await changeList(place, (list) => addSigner(list, { signer: key.initials, publicLine: `${own} ${key.name}`, from: timeNow() }))
	} catch (error) {
		if (!(error instanceof NotWritten)) throw error
		return offerLine(key, t("You may not write into “{0}”. Send your line to whoever keeps it, so that they add you.", nameOf(place)))
	}
	if (isAmongNotes(place)) {
		void vscode.window.showWarningMessage(
			t(
				"The list of signers is in the folder of the notes, so whoever can change the notes can add a signer too. Another place is better.",
			),
		)
	}
	return undefined
}

async function addsAnother({ initials }: Entered): Promise<boolean> {
	const add = t("It Is Mine Too: Add")
	const message = t("The list has another key for {0} already.", initials)
	const detail = t(
		"Add yours only if the other one is yours as well, such as on another machine. If somebody else has these initials, change yours first.",
	)
	return (await vscode.window.showWarningMessage(message, { modal: true, detail }, add)) === add
}

/** Offers the line of a signer to be sent to somebody else. */
export function offerLine(key: Entered, message: string): undefined {
	const copy = t("Copy My Line")
	void vscode.window.showInformationMessage(message, copy).then(async (answer) => {
		if (answer === copy) await vscode.env.clipboard.writeText(lineOf(key))
	})
}
