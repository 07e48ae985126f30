import { cp, mkdtemp, realpath, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"

/** A fresh folder that is removed when the work is done. */
export async function withTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
	const folder = await temporaryFolder()
	try {
		return await work(folder)
	} finally {
		await removeFolder(folder)
	}
}

export async function temporaryFolder(): Promise<string> {
	return realpath(await mkdtemp(join(tmpdir(), "ipt-notes-")))
}

/** A program that has just been stopped may still be writing its last file. */
export async function removeFolder(folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}

/** Copies a folder under the same name into another one, and resolves with the copy's path. */
export async function copyInto(parent: string, folder: string): Promise<string> {
	const copy = join(parent, basename(folder))
	await cp(folder, copy, { recursive: true })
	return copy
}
