/**
 * Writing files: every one whole or not at all, never through a link. On a disk Node does it; where only an extension
 * knows the place, its file system does the same step by step.
 */
import type * as vscode from "vscode"
import type { Writing } from "../../../files/write-whole.ts"
import { machine } from "../machine/index.ts"
import { confirmIfUntrusted } from "./confirm-untrusted.ts"
import type { Content } from "./content.ts"
import { orNotWritten } from "./not-written.ts"
import { writeByProvider } from "./write-by-provider.ts"

/** Writes a file. Rejects with `NotWritten`, with the old one as it was and no temporary file left. */
export async function writeWhole(target: vscode.Uri, content: Content, writing: Writing): Promise<void> {
	await confirmIfUntrusted()
	await writeConfirmed(target, content, writing)
}

/** The same for one of several files that the user was asked about together. */
export async function writeConfirmed(target: vscode.Uri, content: Content, writing: Writing): Promise<void> {
	await orNotWritten(target, async () => writeAnywhere(target, content, writing))
}

const pending = new Set<Promise<void>>()

/** Resolves when whatever is being written has been: the extension host waits for it before it ends. */
export async function allWritten(): Promise<void> {
	await Promise.allSettled(pending)
}

/** Writes a file without asking. Rejects with what its file system says. */
export async function writeAnywhere(target: vscode.Uri, content: Content, writing: Writing): Promise<void> {
	const written = machine?.diskAt(target)?.writeWhole(target, content, writing) ?? writeByProvider(target, content, writing)
	pending.add(written)
	try {
		await written
	} finally {
		pending.delete(written)
	}
}
