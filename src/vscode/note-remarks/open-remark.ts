/** Opens a note at a remark, with its thread unfolded. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { isAddressOfNote } from "../shared/selector.ts"
import { openPlace } from "../shared/open-place.ts"
import type { Remarking } from "./actions.ts"

/** What the tree of cases hands over. */
const Given = z.object({ file: z.string(), thread: z.string() })

/** Opens a note at one of its remarks. Does nothing if the argument names no note. */
export async function openRemark({ controller }: Remarking, argument: unknown): Promise<void> {
	const given = Given.safeParse(argument)
	if (!given.success) return
	const { file, thread: id } = given.data
	const uri = vscode.Uri.parse(file)
	if (!isAddressOfNote(uri)) return
	await vscode.workspace.fs.stat(uri)
	const note = await controller.shown(await vscode.workspace.openTextDocument(uri))
	const thread = note?.threadOf(id)
	await openPlace({ file, line: thread?.range?.end.line ?? 0 })
	if (thread) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded
}
