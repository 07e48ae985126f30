import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { languages } from "../../src/language/index.ts"
import { readNote } from "../../src/note/read.ts"
import { writtenIn } from "../../src/note/written-in.ts"
import { firstNoteIn } from "../../src/vscode/get-started/first-note.ts"

const samples = new URL("../../samples/", import.meta.url)
const languageOf = (file: string) => writtenIn(readNote(readFileSync(new URL(file, samples), "utf8")))

it.each(languages.map(({ id }) => id))("the first note of the samples is in the language of the editor: %s", (id) => {
	expect(languageOf(firstNoteIn(id))).toBe(id)
})

it("is in English for a language that has no case", () => expect(languageOf(firstNoteIn("fr"))).toBe("en"))
