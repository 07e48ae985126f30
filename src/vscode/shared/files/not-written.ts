/** Why a file was not written, and what to do about it, in a sentence. */
import * as vscode from "vscode"
import { type Trouble, troubleOf } from "../../../files/trouble.ts"
import { nameOf } from "../uri.ts"

const { t } = vscode.l10n

/** A file that was not written, with why and what to do in a sentence. */
export class NotWritten extends Error {
	readonly trouble: Trouble | "note"

	constructor(target: vscode.Uri, trouble: Trouble | "note") {
		super(`${t("“{0}” was not written, and nothing was changed.", nameOf(target))} ${adviceOn(trouble)}`)
		this.trouble = trouble
	}
}

/** Does what a file system may refuse. Rejects with `NotWritten` for the file that was to be written. */
export async function orNotWritten<T>(target: vscode.Uri, work: () => Promise<T>): Promise<T> {
	try {
		return await work()
	} catch (error) {
		throw new NotWritten(target, troubleOf(error))
	}
}

/** What to do about a trouble. */
function adviceOn(trouble: Trouble | "note"): string {
	switch (trouble) {
		case "busy":
			return t("Another program is using it, or the place cannot be reached. Close it there, or try again later.")
		case "exists":
			return t("There is already a file of that name. Choose another name.")
		case "folder":
			return t("A folder has that name. Choose another name.")
		case "full":
			return t("The disk is full. Make room, or choose another place.")
		case "gone":
			return t("The folder is no longer there. Choose another place.")
		case "link":
			return t("It is a link. Choose the file that it leads to, or another name.")
		case "long-name":
			return t("The name is too long. Choose a shorter one.")
		case "no-file":
			return t("Something else has that name and cannot be replaced. Choose another name.")
		case "note":
			return t("A summary cannot replace a note. Choose another name.")
		case "permission":
			return t("You may not write there. Choose another place.")
		case "read-only":
			return t("It is read-only. Choose another place.")
		case "unknown":
			return t("It could not be written there. Choose another place, or try again later.")
	}
}
