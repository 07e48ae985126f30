/** What is true of every note, as properties: for a bounded run with the tests, and for as long as you like with `npm run fuzz`. */
import fc from "fast-check"
import { readNote } from "../../src/note/read.ts"
import { checkNote } from "../../src/rules/check.ts"
import { examine } from "./examine.ts"
import { oddNote } from "./odd-notes.ts"

/** Nothing throws, and no place is outside the text or inside a character. */
export const isExamined = fc.property(oddNote, (text) => void examine(text))

/** A note that is edited is read as if it were read for the first time. */
export const isReadAnew = fc.property(oddNote, oddNote, (before, after) => {
	const told = (note: ReturnType<typeof readNote>) =>
		JSON.stringify({ findings: checkNote({ file: "a", note }), sections: note.sections, unread: note.unread })
	const edited = told(readNote(after, readNote(before)))
	if (edited !== told(readNote(after))) throw new Error("read after an edit, it tells something else")
})
