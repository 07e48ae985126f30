/** Finds out what is at an address: the bytes of a note, or what is there instead. */
import * as vscode from "vscode"
import { stampOf } from "../../../files/stamp.ts"
import { largestFile } from "../../../note/body/guard.ts"
import { noteEnding } from "../../../text/note-ending.ts"
import { isNote } from "../selector.ts"
import { inTime, isIllegible, isListed, isPassed, type Root } from "./folders.ts"
import { bytesAt, isMissing, statAt } from "./place.ts"

/** What a probe found. */
export interface Probed {
	readonly found: Uint8Array | "folder" | "missing" | "none" | "too-large" | "unknown" | "unreadable"
	/** In bytes, of a file that is too large to be read. */
	readonly size?: number
	/** Of a note, whether it could be read or not. */
	readonly stamp?: string
}

/** Probes addresses in one go: the way to a folder is found once for all of its notes. */
export class Prober {
	readonly #roots: readonly Root[]
	/** Whether reading comes to a folder. */
	readonly #reached = new Map<string, Promise<boolean>>()

	constructor(roots: readonly Root[]) {
		this.#roots = roots
	}

	/** What is at an address. `isKnown`: whether it was read as a note before. Never rejects. */
	async at(uri: vscode.Uri, isKnown: boolean): Promise<Probed> {
		const document = openDocument(uri.toString())
		const isOpen = document !== undefined && isNote(document)
		// Outside the folders that are read, and at the end of a link, a note is known as long as an editor shows it.
		const root = rootOf(this.#roots, uri)
		if (!root && !isOpen) return { found: "none" }
		try {
			const stat = await inTime(statAt(uri))
			const { type } = stat
			if (!isOpen && root && !(await this.#isReachedAs(uri, type, root))) return { found: "none" }
			if (type === vscode.FileType.Directory) return { found: "folder" }
			// A pipe would be waited for without end.
			if ((type & vscode.FileType.File) === 0 || !(isOpen || uri.path.endsWith(noteEnding))) return { found: "none" }
			const stamp = stampOf(stat)
			// The size is read first: a huge file must not fill the memory.
			if (stat.size > largestFile) return { found: "too-large", size: stat.size, stamp }
			return { found: await inTime(bytesAt(uri)), stamp }
		} catch (error) {
			const isGone = isMissing(error) && !isIllegible(uri.path)
			const listed = !isGone && root && uri.path.endsWith(noteEnding) && (await isListed(uri))
			if (listed) return { found: "unreadable" }
			// A drive that is gone for the moment takes nothing with it that was known.
			if (listed === undefined && isKnown) return { found: "unknown" }
			return { found: isMissing(error) ? "missing" : "none" }
		}
	}

	/** Whether reading the roots comes to an address of a note, which a plain file may have. Never rejects. */
	async isNote(uri: vscode.Uri): Promise<boolean> {
		return uri.path.endsWith(noteEnding) && (await this.isReachedFile(uri))
	}

	/** Whether reading the roots comes to an address, if a plain file is there. Never rejects. */
	async isReachedFile(uri: vscode.Uri): Promise<boolean> {
		const root = isIllegible(uri.path) ? undefined : rootOf(this.#roots, uri)
		return root !== undefined && (await this.#isReachedAs(uri, vscode.FileType.File, root).catch(() => false))
	}

	/** Whether reading comes to a file or folder of this type: no link is on the way, nor is it one, and nothing of it is hidden. Rejects if nothing is there. */
	async #isReachedAs(uri: vscode.Uri, type: vscode.FileType, root: Root): Promise<boolean> {
		return (await isPassed(uri, type, root)) && this.#isReached(vscode.Uri.joinPath(uri, ".."), root)
	}

	#isReached(folder: vscode.Uri, root: Root): Promise<boolean> {
		if (folder.path.length <= root.uri.path.length) return Promise.resolve(true)
		const key = folder.toString()
		const known = this.#reached.get(key) ?? inTime(statAt(folder)).then(async ({ type }) => this.#isReachedAs(folder, type, root))
		this.#reached.set(key, known)
		return known
	}
}

/** The innermost of the roots that a file or folder is in; nothing outside of them. */
export function rootOf(roots: readonly Root[], uri: vscode.Uri): Root | undefined {
	const file = uri.toString()
	const around = roots.filter((root) => file.startsWith(`${root.uri.toString().replace(/\/$/, "")}/`))
	return around.sort((a, b) => b.uri.path.length - a.uri.path.length)[0]
}

/** The document of a file; nothing if VS Code has none. */
export function openDocument(file: string): vscode.TextDocument | undefined {
	return vscode.workspace.textDocuments.find((open) => open.uri.toString() === file && !open.isClosed)
}
