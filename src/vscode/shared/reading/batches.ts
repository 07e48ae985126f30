/** Notes in parts of a handy size, for threads: those of a folder together, as they mostly are of a case. */
import * as vscode from "vscode"
import type { NoteFolder } from "../../../folder/folder.ts"
import { lookAlikeKey } from "../../../record/index.ts"
import type { Batch } from "../machine/index.ts"
import { optionsFor } from "../settings/settings.ts"

export interface UriBatch extends Batch {
	readonly uris: readonly vscode.Uri[]
}

/** A part has at least so many notes, if there are others, */
const few = 64
/** and never more than these. */
const many = 256

/** Notes in parts by the folders that they are in. */
export function* byFolder(uris: readonly vscode.Uri[]): Iterable<UriBatch> {
	yield* joined(Map.groupBy(uris, folderOf).values())
}

/** Notes in parts by cases: those whose codes look alike are read together. Notes of no case come by folder. */
export function* byCase(uris: readonly vscode.Uri[], { index }: NoteFolder): Iterable<UriBatch> {
	const codes = new Set(uris.flatMap((uri) => index.get(uri.toString())?.case ?? []))
	// One code of those that look alike finds all of them.
	const codesByLook = new Map(Array.from(codes, (code) => [lookAlikeKey(code), code]))
	yield* joined(
		Array.from(codesByLook.values(), (one) =>
			index.alike(one).flatMap((code) => index.filesOf(code).map((file) => vscode.Uri.parse(file))),
		),
	)
	yield* byFolder(uris.filter((uri) => index.get(uri.toString())?.case === undefined))
}

function* joined(groups: Iterable<readonly vscode.Uri[]>): Iterable<UriBatch> {
	let part: vscode.Uri[] = []
	for (const group of groups) {
		const [first] = part
		const [other] = group
		if (first && other && (part.length >= few || optionsFor(first) !== optionsFor(other))) {
			yield batchOf(part)
			part = []
		}
		for (let at = 0; at < group.length; at += many) {
			if (at > 0) {
				yield batchOf(part)
				part = []
			}
			part.push(...group.slice(at, at + many))
		}
	}
	if (part.length > 0) yield batchOf(part)
}

function batchOf(uris: readonly vscode.Uri[]): UriBatch {
	const options = optionsFor(uris[0])
	return { uris, options, files: uris.map((uri) => ({ file: uri.toString(), path: uri.fsPath })) }
}

/** The address of the folder that a file is in. */
export function folderOf(uri: vscode.Uri): string {
	const file = uri.toString()
	return file.slice(0, file.lastIndexOf("/"))
}
