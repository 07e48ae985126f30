/** Rename Symbol: a person or a goal under another name, in every note of the case, as one edit that can be undone. */
import * as vscode from "vscode"
import { mayBeWritten } from "../../assist/fixes/fix.ts"
import { helpWords } from "../../assist/help-words.ts"
import type { Occurrence, Topic } from "../../assist/mentions.ts"
import { type Refusal, rename } from "../../assist/rename.ts"
import { readHead } from "../../note/front-matter/head.ts"
import { readable } from "../../note/readable.ts"
import { TextPositions, textEdits } from "../shared/text-positions.ts"
import { isReadOnly } from "../shared/files/access.ts"
import { sayKept, unsignedEdit } from "../shared/note-edits.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isNote } from "../shared/selector.ts"
import { signedNote } from "../shared/signatures/signed-note.ts"
import { filesOfCase, noteOf, occurrenceAtPosition } from "./occurrences.ts"

/** What is renamed and what is in the box at first. Rejects with a sentence if there is nothing to rename. */
export function prepareRename(
	notes: WorkspaceNotes,
	document: vscode.TextDocument,
	position: vscode.Position,
): { range: vscode.Range; placeholder: string } {
	const { topic, as, range } = nameableAt(notes, document, position)
	const { text } = noteOf(notes, document)
	// The sign of a mention is no part of the name.
	const words = topic.kind === "person" && as === "mention" ? { start: range.start + 1, end: range.end } : range
	return { range: new TextPositions(text).range(words), placeholder: as === "definition" ? text.slice(words.start, words.end) : topic.name }
}

/** The edits of every note of the case. Rejects with a sentence if a name is taken or a note cannot be written to. */
export async function renameEdits(
	notes: WorkspaceNotes,
	document: vscode.TextDocument,
	position: vscode.Position,
	newName: string,
	token: vscode.CancellationToken,
): Promise<vscode.WorkspaceEdit | undefined> {
	const { topic } = nameableAt(notes, document, position)
	await notes.ready()
	// What is edited is what an editor shows: each note that changes is opened, and the edits are made for that text.
	const opened = new Map<string, vscode.TextDocument>()
	const readOnly = new Set<string>()
	const signed = new Map<string, vscode.Uri>()
	for (;;) {
		notes.updateOpen()
		const renaming = rename({
			topic,
			newName,
			files: [...filesOfCase(notes, document.uri.toString()), ...illegibleOfCase(notes, document.uri.toString())],
			noteOf: (file) => {
				const note = notes.folder.note(file)
				return note && readable(note)
			},
			mayBeWritten: (file) => {
				const note = notes.folder.note(file)
				// A signed note is passed over, so it does not keep the others from changing.
				return signed.has(file) || (note !== undefined && notes.folder.isText(file) && !readOnly.has(file) && mayBeWritten({ note }))
			},
		})
		if ("refused" in renaming) throw new Error(reasonOf(renaming.refused, topic))
		const more = [...renaming.edits.keys()].filter((file) => !opened.has(file))
		if (more.length === 0) return editOf(notes, renaming.edits, opened, topic)
		for (const file of more) {
			if (token.isCancellationRequested) return undefined
			const uri = vscode.Uri.parse(file)
			if (await signedNote(notes, uri)) signed.set(file, uri)
			else if (await isReadOnly(uri)) readOnly.add(file)
			opened.set(file, await documentOf(uri))
		}
	}
}

function nameableAt(notes: WorkspaceNotes, document: vscode.TextDocument, position: vscode.Position): Occurrence {
	const at = isNote(document) ? occurrenceAtPosition(notes, document, position) : undefined
	if (at?.topic.kind !== "person" && at?.topic.kind !== "goal") throw new Error(reasonOf({ why: "not-nameable" }))
	return at
}

/** Files that are no text and yet name the case: what they say of it cannot be rewritten. */
function illegibleOfCase(notes: WorkspaceNotes, file: string): string[] {
	const code = notes.folder.caseOf(file)?.code
	return notes.folder.index.strays().flatMap((stray) => {
		const { frontMatter } = notes.folder.note(stray.file) ?? {}
		return code !== undefined && stray.unreadable === "encoding" && frontMatter && readHead(frontMatter).case === code ? [stray.file] : []
	})
}

async function documentOf(uri: vscode.Uri): Promise<vscode.TextDocument> {
	const file = uri.toString()
	return vscode.workspace.textDocuments.find((open) => open.uri.toString() === file) ?? (await vscode.workspace.openTextDocument(uri))
}

/** The edits without those of signed notes, which are named. Throws a sentence if nothing is left of them. */
async function editOf(
	notes: WorkspaceNotes,
	edits: ReadonlyMap<string, Parameters<typeof textEdits>[1]>,
	opened: ReadonlyMap<string, vscode.TextDocument>,
	topic: Topic,
): Promise<vscode.WorkspaceEdit> {
	const all = Array.from(edits, ([file, own]) => {
		const document = opened.get(file)
		return document ? [{ uri: document.uri, edits: textEdits(document, own) }] : []
	}).flat()
	const { edit, signed } = await unsignedEdit(notes, all)
	if (signed.length > 0 && signed.length === all.length) throw new Error(helpWords.current.rename.allSigned(topic.name))
	sayKept(signed)
	return edit
}

/** Why nothing was renamed, in a sentence. */
function reasonOf(refusal: Refusal, topic?: Topic): string {
	const file = "file" in refusal ? vscode.workspace.asRelativePath(vscode.Uri.parse(refusal.file)) : ""
	return helpWords.current.rename.refused(refusal, file, topic?.kind === "goal")
}
