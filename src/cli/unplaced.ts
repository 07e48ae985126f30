/** Notes that could be read and have no place in a case, with the reason. */
import type { NoteFolder } from "../folder/folder.ts"
import { commandLineWords } from "../language/command-line.ts"
import { displayPath, type Unread } from "./files.ts"

/** Notes without a place, except those that could not be read at all: these have a reason of their own. */
export function unplacedIn({ index }: NoteFolder): Unread[] {
	const words = commandLineWords.current.unread
	return index.unplaced().flatMap(({ file, unplaced, unreadable }) => {
		if (unplaced === undefined || unreadable === "file") return []
		const isIllegible = unreadable === "encoding" || unreadable === "too-large"
		return [{ file: displayPath(file), reason: isIllegible ? words.unreadable[unreadable] : words.unplaced[unplaced] }]
	})
}
