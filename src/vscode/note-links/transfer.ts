/** What is pasted or dropped into a note as a link: images, files, an address over words. */
import * as vscode from "vscode"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { signedNote } from "../shared/signatures/signed-note.ts"
import { type Images, imagesIn } from "./images.ts"
import { linksTo } from "./links-to.ts"
import { linkOver } from "./web-link.ts"

/** What is inserted, and the files that are written with it. */
type Inserted = Images | { readonly text: string; readonly files?: undefined }

/** What VS Code's own settings for Markdown say, if its Markdown is there: a user who switched this off there does not want it here. */
const isOff = (setting: string, document: vscode.TextDocument): boolean =>
	vscode.workspace.getConfiguration("markdown.editor", document).get<unknown>(setting) === "never"

/** The links to the images and files of a transfer; nothing if it has none, or if the note is signed. */
export async function linksOf(
	notes: WorkspaceNotes,
	document: vscode.TextDocument,
	transfer: vscode.DataTransfer,
): Promise<Inserted | undefined> {
	if (await signedNote(notes, document.uri)) return undefined
	const images = await imagesIn(transfer, document.uri)
	if (images) return images
	const text = linksTo(notes, document.uri, (await transfer.get("text/uri-list")?.asString()) ?? "")
	return text === "" ? undefined : { text }
}

/** The same of a paste. Words that come with an image, as from a word processor, are what is meant, unless they are an address over words. */
export async function pastedLinks(
	notes: WorkspaceNotes,
	document: vscode.TextDocument,
	ranges: readonly vscode.Range[],
	transfer: vscode.DataTransfer,
): Promise<Inserted | undefined> {
	const [range] = ranges
	if (!range || ranges.length > 1) return undefined
	const pasted = (await transfer.get("text/plain")?.asString()) ?? ""
	if (pasted.trim() === "") return isOff("filePaste.enabled", document) ? undefined : linksOf(notes, document, transfer)
	if (range.isEmpty || isOff("pasteUrlAsFormattedLink.enabled", document) || (await signedNote(notes, document.uri))) return undefined
	const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
	const text = linkOver(document.getText(), place, pasted)
	return text === undefined ? undefined : { text }
}
