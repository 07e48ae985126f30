/** What the commands of signing do. All of it is loaded when the first one is called. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { isAddressOfNote } from "../shared/selector.ts"
import { signDaysNotes } from "./days-notes.ts"
import { type Signer, signFiles } from "./sign-notes.ts"
import { withdraw as withdrawFrom } from "./withdraw.ts"

export { changeKey, exportKey, restore } from "./keys.ts"
export { revokeKey } from "./signers.ts"
export { act } from "./signers-act.ts"

/** A row of the tree that is of one note. */
const OfNote = z.looseObject({ kind: z.literal("note"), note: z.looseObject({ file: z.string() }) })
const OfCase = z.looseObject({ code: z.string().with(z.maxLength(64)) })

/** More are not handed over at once. */
const most = 1_000

/** Signs the note of a row or a file, of each of several that are chosen, or the one in front. */
export async function signNote(signer: Signer, argument: unknown, all: unknown): Promise<boolean> {
	return signFiles(signer, filesOf(argument, all))
}

/** Lists the notes of the user that are not signed, of a case if one is handed over. */
export async function signNotes(signer: Signer, argument: unknown): Promise<boolean> {
	return signDaysNotes(signer, OfCase.safeParse(argument).data?.code)
}

/** Takes back a signature of the user from a note. */
export async function withdraw(signer: Signer, argument: unknown): Promise<boolean> {
	return withdrawFrom(signer, filesOf(argument, undefined)[0])
}

/** The notes that were handed over; the one in front if there are none. */
function filesOf(argument: unknown, all: unknown): readonly vscode.Uri[] {
	const given: readonly unknown[] = Array.isArray(all) && all.length > 0 ? all : [argument]
	const files = given.flatMap((one: unknown) => fileOf(one) ?? []).slice(0, most)
	const active = argument === undefined ? vscode.window.activeTextEditor?.document.uri : undefined
	const unique = new Map([...files, ...(active ? [active] : [])].filter(isAddressOfNote).map((uri) => [uri.toString(), uri]))
	return [...unique.values()]
}

function fileOf(argument: unknown): vscode.Uri | undefined {
	if (argument instanceof vscode.Uri) return argument
	const row = OfNote.safeParse(argument)
	return row.success ? vscode.Uri.parse(row.data.note.file) : undefined
}
