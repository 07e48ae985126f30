/** Edits of notes as an editor applies them. */
import type { TextEdit } from "../../text/text.ts"
import type { Client } from "./client.ts"
import { placesOf } from "./diagnostics.ts"
import type { Notes } from "./notes.ts"

/** Edits by file. What an editor has open is edited in the version that they were made for, if it can compare versions. */
export function workspaceEdit(notes: Notes, edits: ReadonlyMap<string, readonly TextEdit[]>, client: Client): unknown {
	const all = Array.from(edits, ([file, own]) => ({
		uri: notes.addressOf(file),
		version: notes.open.of(file)?.version ?? null,
		edits: placesOf(notes, file).edits(own),
	}))
	if (client.documentChanges)
		return { documentChanges: all.map(({ uri, version, edits: own }) => ({ textDocument: { uri, version }, edits: own })) }
	return { changes: Object.fromEntries(all.map(({ uri, edits: own }) => [uri, own])) }
}
