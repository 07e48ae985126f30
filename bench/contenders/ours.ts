/** IPT Notes: what its editor asks of the core at a keystroke, and what its command line does with a folder. */
import { readFileSync } from "node:fs"
import { dirname } from "node:path"
import { outlineOf } from "../../src/assist/outline.ts"
import { NoteFolder } from "../../src/folder/folder.ts"
import { readable } from "../../src/note/readable.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import type { Contender } from "./contender.ts"

/** Takes a text into a folder and finds what an editor shows of it: its findings and its outline. */
export function show(folder: NoteFolder, file: string, text: string): unknown {
	folder.setText(file, text)
	const note = folder.note(file)
	return [folder.check(file, defaultOptions), note && outlineOf(readable(note))]
}

/** Reads every file, and checks those of each folder once they are read: so do the editor and the command line. */
export function readAndCheck(files: readonly string[], bytesOf: (file: string) => Uint8Array, check = true): NoteFolder {
	const folder = new NoteFolder({ has: () => true, read: bytesOf })
	for (const [, together] of Map.groupBy(files, dirname)) {
		for (const file of together) folder.setBytes(file, bytesOf(file))
		if (check) for (const file of together) folder.check(file, defaultOptions)
	}
	return folder
}

export const contender: Contender = {
	title: "IPT Notes",
	async open(first) {
		const folder = new NoteFolder()
		show(folder, "note", first)
		return (text) => show(folder, "note", text)
	},
	async readAll(files) {
		return readAndCheck(files, (file) => readFileSync(file))
	},
}
