/** Adding to the end of a file that other windows and machines may add to as well. */
import * as vscode from "vscode"
import type { Addition } from "../../../files/append.ts"
import { ChangedSince, isAsRead } from "../../../files/changed-since.ts"
import { troubleOf } from "../../../files/trouble.ts"
import { machine } from "../machine/index.ts"
import { NotWritten } from "./not-written.ts"
import { writeByProvider } from "./write-by-provider.ts"

/** The bytes of a file; nothing if there is none. Rejects if it cannot be read. */
export async function bytesAt(uri: vscode.Uri): Promise<Uint8Array | undefined> {
	try {
		return await vscode.workspace.fs.readFile(uri)
	} catch (error) {
		if (troubleOf(error) === "gone") return undefined
		throw error
	}
}

/** Adds to a file, or makes it. Rejects with `ChangedSince` if it is not as it was read, and with `NotWritten`. */
export async function addToFile(target: vscode.Uri, text: string, addition: Addition): Promise<void> {
	try {
		if (machine?.diskAt(target)) await (await machine.signing()).append(target, text, addition)
		else await addByProvider(target, text, addition)
	} catch (error) {
		if (error instanceof ChangedSince) throw error
		throw new NotWritten(target, troubleOf(error))
	}
}

/** Where only an extension knows the place, nothing can be added to a file: it is written again with what is added, whole or not at all. */
async function addByProvider(target: vscode.Uri, text: string, { before }: Addition): Promise<void> {
	if (!isAsRead(before, await bytesAt(target))) throw new ChangedSince()
	const added = new TextEncoder().encode(text)
	const whole = new Uint8Array((before?.length ?? 0) + added.length)
	whole.set(before ?? [])
	whole.set(added, before?.length ?? 0)
	await writeByProvider(target, whole, { replace: before !== undefined })
}
