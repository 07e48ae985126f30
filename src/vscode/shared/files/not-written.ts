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
			return t("Another program holds it, or the place cannot be reached: close it there or try again later.")
		case "exists":
			return t("A file of that name is there already: choose another name.")
		case "folder":
			return t("A folder has that name: choose another name.")
		case "full":
			return t("The disk is full: make room or choose another place.")
		case "gone":
			return t("The folder is no longer there: choose another place.")
		case "link":
			return t("It is a link, and nothing is written through one: choose the file that it leads to, or another name.")
		case "long-name":
			return t("The name is too long: choose a shorter one.")
		case "no-file":
			return t("What has that name is no file that can be replaced: choose another name.")
		case "note":
			return t("A summary is not written over a note: choose another name.")
		case "permission":
			return t("You may not write there: choose another place.")
		case "read-only":
			return t("It is read-only: choose another place.")
		case "unknown":
			return t("The place did not take it: choose another place, or try again later.")
	}
}
