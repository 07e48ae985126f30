/** Files as Markdown links from a note: relative, and labelled by what they are. */
import * as vscode from "vscode"
import { linkBetween } from "../../text/link.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { nameOf } from "../shared/uri.ts"
import { noteLabel } from "../shared/words.ts"

/** Links to the files of a list, one address a line; those that no relative path leads to are left out. */
export function linksTo(notes: WorkspaceNotes, from: vscode.Uri, list: string): string {
	const uris = list.split(/\r?\n/).flatMap((line) => (line === "" || line.startsWith("#") ? [] : vscode.Uri.parse(line)))
	return uris
		.filter((to) => from.scheme !== "untitled" && rootOf(to) === rootOf(from))
		.map((to) => linkBetween(from.path, to.path, labelOf(notes, from, to)))
		.join(" ")
}

/** Where paths begin: on Windows each drive is a tree of its own. */
const rootOf = ({ scheme, authority, path }: vscode.Uri): string => [scheme, authority, /^\/[a-z]:/i.exec(path)?.[0]].join("/")

/** “Session 5”; “C-7, Session 5” from a note of another case; else the file's name. */
function labelOf({ folder }: WorkspaceNotes, from: vscode.Uri, to: vscode.Uri): string {
	const note = folder.index.get(to.toString())
	if (!note || note.unreadable) return nameOf(to)
	const isOther = note.case !== undefined && note.case !== folder.caseOf(from.toString())?.code
	return isOther ? vscode.l10n.t("{0}, {1}", note.case, noteLabel(note)) : noteLabel(note)
}
