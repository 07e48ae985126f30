/** Notes that could be read and have no place in a case, with the reason. */
import type { NoteFacts } from "../cases/facts.ts"
import type { NoteFolder } from "../folder/folder.ts"
import { shown, type Unread } from "./files.ts"

/** Notes without a place, except those that could not be read at all: these have a reason of their own. */
export function unplacedIn({ index }: NoteFolder): Unread[] {
	return index
		.unplaced()
		.flatMap(({ file, unplaced, unreadable }) =>
			unplaced === undefined || unreadable === "file"
				? []
				: [{ file: shown(file), reason: (unreadable && unreadableReasons[unreadable]) ?? reasons[unplaced] }],
		)
}

const unreadableReasons: Readonly<Partial<Record<NonNullable<NoteFacts["unreadable"]>, string>>> = {
	encoding: "is not saved as UTF-8",
	"too-large": "is too large to be read",
}

const reasons: Readonly<Record<NonNullable<NoteFacts["unplaced"]>, string>> = {
	header: "has no header that can be read, so it belongs to no case",
	"no-case": "names no case",
	"no-number-or-date": "is a session with neither number nor date, so it has no place in its case",
}
