/** Documents of any program as notes of a case. Nothing that a document says is dropped: it is in a note, or in the list of what is not. */
import { type ImportedNote, LeftOutList, type LeftOut, type ReadTrouble } from "./document.ts"
import { notesOf, type Within } from "./notes/index.ts"
import { readSource, type SourceFile } from "./read/index.ts"

export { importReadings, importWords } from "./words.ts"
export type { ImportReading, ImportWords } from "./words.ts"
export type { ImportedNote, LeftOut, LeftReason, ReadTrouble } from "./document.ts"
export type { Within } from "./notes/index.ts"
export { largestSource, type SourceFile } from "./read/index.ts"

/** What became of one file. */
export interface ImportedFile {
	readonly name: string
	readonly notes: readonly ImportedNote[]
	readonly leftOut: readonly LeftOut[]
	/** Why nothing of it could be read. */
	readonly trouble?: ReadTrouble
}

export interface ImportOptions {
	/** The code of the case that all notes are of. */
	readonly case: string
	readonly within: Within
	/** The language of notes if a document does not show its own. */
	readonly language: string
}

/** The endings of files that are read. */
export const sourceEndings = ["docx", "docm", "dotx", "rtf", "md", "markdown", "txt", "text"] as const

/** The notes of files, in their order. Never rejects for what is in a file. */
export async function importFiles(files: readonly SourceFile[], options: ImportOptions): Promise<ImportedFile[]> {
	const imported: ImportedFile[] = []
	for (const file of files) imported.push(await importFile(file, options))
	return imported
}

async function importFile(file: SourceFile, options: ImportOptions): Promise<ImportedFile> {
	const { name } = file
	const read = await readSource(file)
	if ("trouble" in read) return { name, notes: [], leftOut: [], trouble: read.trouble }
	const leftOut = new LeftOutList(read.document.leftOut)
	const notes = notesOf(read.document, { ...options, name }, leftOut)
	return { name, notes, leftOut: leftOut.all }
}
