/** Adds an entry to its author's file about a note, whoever else writes at the same time. */
import * as vscode from "vscode"
import { ChangedSince } from "../../../files/changed-since.ts"
import { type Entry, isSameAuthor } from "../../../remarks/entry.ts"
import { remarkFileName } from "../../../remarks/file-name.ts"
import { readRemarks } from "../../../remarks/read.ts"
import { addition } from "../../../remarks/write.ts"
import { decode } from "../../../text/decode.ts"
import { leastModeOf } from "../files/access.ts"
import { addToFile, bytesAt } from "../files/add-to-file.ts"
import { confirmIfUntrusted } from "../files/confirm-untrusted.ts"
import { orNotWritten } from "../files/not-written.ts"
import { folderOf, nameOf } from "../uri.ts"

/** More people than have the same initials, and windows that write at once. */
const mostAttempts = 50

/** Rejects with `NotWritten`, or if the user does not want to write here. */
export async function addEntry(note: vscode.Uri, entry: Entry): Promise<void> {
	await confirmIfUntrusted()
	const { mode } = await leastModeOf([note.toString()])
	let number = 1
	for (let attempt = 1; attempt <= mostAttempts; attempt++) {
		const file = vscode.Uri.joinPath(folderOf(note), remarkFileName(nameOf(note), entry.author.initials, number))
		const before = await orNotWritten(file, async () => bytesAt(file))
		const text = before && decode(before).text
		// Another person with the same initials has this one.
		if (readRemarks("", text ?? "").entries.some(({ author }) => !isSameAuthor(author, entry.author))) {
			number++
			continue
		}
		try {
			await addToFile(file, addition(text, entry), { before, ...(mode !== undefined && { mode }) })
			return
		} catch (error) {
			// Another window of the same person was faster: then the file is read again.
			if (!(error instanceof ChangedSince)) throw error
		}
	}
	throw new Error(vscode.l10n.t("Too many people with your initials wrote about this note. Change your initials, and try again."))
}
