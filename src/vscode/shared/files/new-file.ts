/** Creating a file: it never replaces another. */
import * as vscode from "vscode"
import { troubleOf } from "../../../files/trouble.ts"
import { freeName } from "../../../text/file-name.ts"
import { confirmIfUntrusted } from "./confirm-untrusted.ts"
import { orNotWritten } from "./not-written.ts"
import { typeAt } from "./write-by-provider.ts"
import { writeAnywhere } from "./write-file.ts"

/** Creates a file with this text, under the name proposed or the next free one, and its folder if there is none. Returns where. Rejects with `NotWritten`. */
export async function createNew(folder: vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
	await confirmIfUntrusted()
	const proposed = vscode.Uri.joinPath(folder, name)
	const isNewFolder = await orNotWritten(proposed, async () => (await typeAt(folder)) === undefined)
	try {
		return await orNotWritten(proposed, async () => {
			await vscode.workspace.fs.createDirectory(folder)
			return createFree(folder, name, text)
		})
	} catch (error) {
		// A folder that was made only for the note goes with it; one that has anything in it stays.
		if (isNewFolder) await vscode.workspace.fs.delete(folder, { recursive: false }).then(undefined, () => undefined)
		throw error
	}
}

async function createFree(folder: vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
	const [, stem = name, ending = ""] = /^(.*?)(\.ipt\.md)$/.exec(name) ?? []
	const taken = (await vscode.workspace.fs.readDirectory(folder)).map(([known]) => known)
	for (let attempt = 1; ; attempt++) {
		const free = freeName(stem, ending, taken)
		const uri = vscode.Uri.joinPath(folder, free)
		try {
			await writeAnywhere(uri, text, { replace: false })
			return uri
		} catch (error) {
			// Another program may have taken the name in between: then the next one is tried.
			if (troubleOf(error) !== "exists" || attempt === 100) throw error
			taken.push(free)
		}
	}
}

/** A folder of this name in a folder, or of the next name that no file, link or look-alike has. It is not created. */
export async function folderFor(parent: vscode.Uri, name: string): Promise<vscode.Uri> {
	const entries = await orNotWritten(vscode.Uri.joinPath(parent, name), async () => vscode.workspace.fs.readDirectory(parent))
	const isThere = entries.some(([known, type]) => known === name && type === vscode.FileType.Directory)
	return vscode.Uri.joinPath(
		parent,
		isThere
			? name
			: freeName(
					name,
					"",
					entries.map(([known]) => known),
				),
	)
}
