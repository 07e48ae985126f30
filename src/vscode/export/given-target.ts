/** Where a caller may have a summary written without a question to the user. */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { noteEnding } from "../../text/note-ending.ts"
import { folderWith } from "../shared/selector.ts"

const Answers = z.looseObject({ target: z.custom<vscode.Uri>((value) => value instanceof vscode.Uri) })

/**
 * A place that is handed over: a document that is not there yet, in a folder that is open, and no link on the way
 * to it. Any other place is not returned, and the user chooses one: a link in some text must not write over a file.
 */
export async function givenTarget(argument: unknown): Promise<vscode.Uri | undefined> {
	const given = Answers.safeParse(argument)
	if (!given.success) return undefined
	const { target } = given.data
	const root = folderWith(target)?.uri
	if (!root || !/[^/]\.(?:docx|html|md)$/.test(target.path) || target.path.endsWith(noteEnding)) return undefined
	const steps = target.path
		.slice(root.path.length)
		.split("/")
		.filter((step) => step !== "")
	const types = await Promise.all(steps.map(async (_, index) => typeOf(vscode.Uri.joinPath(root, ...steps.slice(0, index + 1)))))
	const isFree = types.pop() === undefined
	return isFree && types.every((type) => type === vscode.FileType.Directory) ? target : undefined
}

async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
	return vscode.workspace.fs.stat(uri).then(
		({ type }) => type,
		() => undefined,
	)
}
