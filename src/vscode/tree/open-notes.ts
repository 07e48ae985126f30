/** Opening what is chosen in the tree, several at once too: a case by its formulation, anything else by its note. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { isAddressOfNote } from "../shared/selector.ts"

/** A node of the tree: a case, or a note of any case. */
const Chosen = z.union([
	z.looseObject({ kind: z.literal("note"), note: z.looseObject({ file: z.string() }) }),
	z.looseObject({ kind: z.literal("case"), code: z.string().with(z.maxLength(64)) }),
])

/** So many are opened at once. */
const most = 20

/** Opens what was chosen, each in a tab of its own. `argument`: the row of the menu; `all`: all chosen rows, if there are several. */
export async function openNotes({ folder }: WorkspaceNotes, argument: unknown, all: unknown): Promise<void> {
	const chosen = (Array.isArray(all) && all.length > 0 ? all : [argument]).flatMap((node: unknown) => {
		const read = Chosen.safeParse(node)
		if (!read.success) return []
		if (read.data.kind === "note") return [read.data.note.file]
		const patientCase = folder.index.case(read.data.code)
		return (patientCase?.formulation ?? patientCase?.notes.at(-1))?.file ?? []
	})
	for (const file of [...new Set(chosen)].slice(0, most)) {
		const uri = vscode.Uri.parse(file)
		if (isAddressOfNote(uri)) await vscode.window.showTextDocument(uri, { preview: false })
	}
}
