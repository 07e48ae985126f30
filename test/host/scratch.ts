/** An index made from scratch, and whether the extension's own equals it. */
import { lstatSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as vscode from "vscode"
import { NoteFolder } from "../../src/folder/folder.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import type { WorkspaceNotes } from "../../src/vscode/shared/notes/workspace-notes.ts"

/** What an index says, in a form that can be compared: each file with its facts and findings, and the notes of each case. */
export function told(folder: NoteFolder, of: (file: string) => boolean = () => true): string[] {
	const files = folder.files
		.filter(of)
		.map((file) => [
			file,
			folder.index.get(file),
			folder.isText(file),
			folder.check(file, defaultOptions).map(({ code, range }) => [code, range]),
		])
	const cases = folder.index.cases().map(
		({ code, notes }) =>
			[
				code,
				notes
					.map(({ file }) => file)
					.filter(of)
					.sort(),
			] as const,
	)
	return [...files, ...cases.filter(([, notes]) => notes.length > 0)].map((one) => JSON.stringify(one))
}

/** Notes on disk below a folder, and the texts of editors above them. */
export function fromScratch(root: vscode.Uri): NoteFolder {
	const folder = new NoteFolder()
	const walk = (path: string): void => {
		for (const name of readdirSync(path)) {
			const inner = join(path, name)
			const stat = lstatSync(inner)
			if (stat.isDirectory()) walk(inner)
			else if (stat.isFile() && name.endsWith(".ipt.md")) folder.setBytes(vscode.Uri.file(inner).toString(), readFileSync(inner))
		}
	}
	walk(root.fsPath)
	for (const document of vscode.workspace.textDocuments) {
		const file = document.uri.toString()
		if (document.isDirty && file.startsWith(`${root.toString()}/`)) folder.setText(file, document.getText())
	}
	return folder
}

/** Where the extension's index of a folder differs from one from scratch; nothing if it does not. */
export function difference({ folder }: WorkspaceNotes, root: vscode.Uri): string | undefined {
	const isBelow = (file: string): boolean => file.startsWith(`${root.toString()}/`)
	const own = told(folder, isBelow)
	const scratch = told(fromScratch(root), isBelow)
	const extra = own.filter((one) => !scratch.includes(one))
	const missing = scratch.filter((one) => !own.includes(one))
	const shown = (all: readonly string[]): string =>
		`${all.length}: ${all
			.slice(0, 3)
			.map((one) => one.slice(0, 500))
			.join("\n    ")}`
	return extra.length + missing.length === 0 ? undefined : `known ${shown(extra)}\n  instead of ${shown(missing)}`
}
