/** Why a case was not moved, and what to do, in a sentence. */
import * as vscode from "vscode"
import { troubleOf } from "../../files/trouble.ts"
import { nameOf } from "../shared/uri.ts"

const { t } = vscode.l10n

/** What a move says when it stops. In a browser there is none, so its class is known by its form. */
interface Stopped {
	readonly file: string
	readonly trouble: string
	readonly isBegun: boolean
}

/** Does what moves a case. Rejects with the reason in words. */
export async function orNotMoved<T>(code: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work()
	} catch (error) {
		if (isStopped(error)) throw new Error(`${stateOf(code, error)} ${reasonOf(error)}`, { cause: error })
		throw new Error(`${t("{0} was not moved.", code)} ${adviceOn(troubleOf(error))}`, { cause: error })
	}
}

const isStopped = (error: unknown): error is Stopped =>
	error instanceof Error && "file" in error && "trouble" in error && "isBegun" in error

function stateOf(code: string, { isBegun }: Stopped): string {
	return isBegun
		? t("{0} is moved in part, and nothing is lost. “Show Archived Cases” goes on with it.", code)
		: t("{0} was not moved, and nothing was changed.", code)
}

function reasonOf({ file, trouble }: Stopped): string {
	const name = nameOf(vscode.Uri.file(file))
	switch (trouble) {
		case "changed":
			return t("“{0}” was changed by another program meanwhile. Close it there, then try again.", name)
		case "differs":
			return t(
				"“{0}” is in the new place already, with another text. Rename one of the two, then try again.",
				vscode.workspace.asRelativePath(file),
			)
		case "exists":
			return t("“{0}” has the place of a file. Rename it, then try again.", name)
		case "gone":
			return t("“{0}” is no longer there. Look where it went, then try again.", name)
		case "link":
			return t("“{0}” is a link, and what it leads to may belong elsewhere. Put the file itself in its place, then try again.", name)
		default:
			return `${t("It stopped at “{0}”.", name)} ${adviceOn(trouble)}`
	}
}

function adviceOn(trouble: string): string {
	switch (trouble) {
		case "busy":
			return t("Another program is using it, or the place cannot be reached. Close it there, or try again later.")
		case "full":
			return t("The disk is full. Make room, then try again.")
		case "long-name":
			return t("The name is too long there. Choose an archive folder with a shorter path.")
		case "permission":
			return t("You may not write there. Change that, or choose another archive folder.")
		case "read-only":
			return t("The place is read-only. Change that, or choose another archive folder.")
		default:
			return t("The place cannot be read or written. Check that it can be reached, then try again.")
	}
}
