/** Links: sessions that a note mentions and the note that it amends lead to their notes, addresses lead to places that are safe to open. */
import * as vscode from "vscode"
import { markupOf } from "../../assist/markup.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { entryOf } from "../../note/front-matter/read.ts"
import { readAddress } from "../../text/address.ts"
import { TextPositions } from "../shared/text-positions.ts"
import { folderOf } from "../shared/uri.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNote, languageId } from "../shared/selector.ts"
import { noteText } from "../shared/words.ts"
import { amendedBy } from "./amended.ts"
import { noteOf } from "./occurrences.ts"

/** The links of a document; none of one that is no note. */
export async function linksOf(
	notes: WorkspaceNotes,
	document: vscode.TextDocument,
	token: vscode.CancellationToken,
): Promise<vscode.DocumentLink[]> {
	if (!isNote(document)) return []
	const note = noteOf(notes, document)
	const places = new TextPositions(note.text)
	const { links, sessions } = markupOf(note)
	// A note that is opened as Markdown has Markdown's own links.
	const addressLinks =
		document.languageId !== languageId
			? []
			: links.flatMap(({ range, address }) => {
					const target = targetOf(document.uri, address)
					return target ? [new vscode.DocumentLink(places.range(range), target)] : []
				})
	const isOfAddendum = note.frontMatter !== undefined && entryOf(note.frontMatter.entries, "amends") !== undefined
	if (sessions.length === 0 && !isOfAddendum) return addressLinks
	await notes.ready()
	if (token.isCancellationRequested) return addressLinks
	const file = document.uri.toString()
	const named = isOfAddendum ? amendedBy(notes, document) : undefined
	const amendedLink = named ? [linkTo(named.amended, places.range(named.range))] : []
	const held = notes.folder.caseOf(file)?.sessions ?? []
	const sessionLinks = sessions.flatMap(({ range, session }) => {
		const [found, ...others] = held.filter((one) => one.session === session)
		// If two notes have the number, neither is certainly meant.
		if (!found || others.length > 0 || found.file === file) return []
		const link = new vscode.DocumentLink(places.range(range), vscode.Uri.parse(found.file))
		link.tooltip = vscode.l10n.t("Open session {0}", session)
		return [link]
	})
	return [...addressLinks, ...amendedLink, ...sessionLinks]
}

/** From the name of an amended note to the note. */
function linkTo(amended: NoteFacts, range: vscode.Range): vscode.DocumentLink {
	const link = new vscode.DocumentLink(range, vscode.Uri.parse(amended.file))
	link.tooltip = vscode.l10n.t("Open {0}", noteText(amended))
	return link
}

/** Where an address leads: to the web, or to a file inside the open folders. */
function targetOf(from: vscode.Uri, addressLinks: string): vscode.Uri | undefined {
	const address = readAddress(addressLinks)
	if (!address) return undefined
	if (address.kind === "web") return vscode.Uri.parse(address.url, true)
	const folder = vscode.workspace.getWorkspaceFolder(from)
	if (!folder) return undefined
	const target = vscode.Uri.joinPath(address.path.startsWith("/") ? folder.uri : folderOf(from), address.path)
	return vscode.workspace.getWorkspaceFolder(target) ? target : undefined
}
