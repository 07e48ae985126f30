/** Importing in tests: as a face does it, in English. */
import { type ImportedFile, importFiles, type SourceFile } from "../../../src/import/index.ts"
import { inLanguage, loadWords } from "../../../src/language/index.ts"

await loadWords("importing")

const utf8 = new TextEncoder()

/** What a file of this name and content becomes, for the case C-7. */
export async function imported(name: string, content: string | Uint8Array): Promise<ImportedFile> {
	const file: SourceFile = { name, bytes: typeof content === "string" ? utf8.encode(content) : content }
	const [one] = await importFiles([file], { case: "C-7", within: inLanguage, language: "en" })
	if (!one) throw new Error("Every file has an answer")
	return one
}

/** All that the notes and the list of what was left out say, with marks of Markdown taken off. */
export const saidIn = ({ notes, leftOut }: ImportedFile): string =>
	[...notes.map(({ text }) => text), ...leftOut.map(({ text }) => text)].join("\n").replace(/\\(?=[!-/:-@[-`{-~])|&#x20;|&#x9;/g, "")
