/** What can go wrong while notes are signed, remarked on, archived and erased, with tags `[R97]` to `[R110]`. */
import type { Entry, Family } from "./entry.ts"

const entry = (what: string, holds: string): Entry => ({ what, holds })

export const records: readonly Family[] = [
	{
		title: "Signing and verifying",
		letter: "R",
		entries: {
			97: entry(
				"a write of a signature that is interrupted, and signatures that another window or a sync service added meanwhile",
				"what was signed before stays, a part of an entry never counts, and signing goes on after it",
			),
			98: entry(
				"a note to be signed that is not saved, cannot be read, or was changed after it was signed",
				"not signed. The message says what to do",
			),
			99: entry(
				"a disk that refuses any step of a verification, and notes and signatures that are links",
				"what could not be read is named, and nothing is claimed of it. The signatures of a link are those next to its target",
			),
			100: entry(
				"a case that was moved with its signatures while a changed note stayed, and several cases in one folder",
				"each signature counts for the note that it names, and the report says where another text of a note was signed",
			),
		},
	},
	{
		title: "Remarks",
		letter: "R",
		entries: {
			101: entry(
				"a write of a remark that is interrupted, at every byte, and zeros that a power failure left",
				"what is there is shown, and what is added later is read",
			),
			102: entry("a remark that cannot be saved", "its words stay in their field, and a message says why"),
			103: entry(
				"two people with the same initials, two windows at once, copies of a sync conflict",
				"each person's words stay in a file of their own, and nothing is shown twice or lost",
			),
			104: entry(
				"a note whose lines were moved or changed since, or that was renamed",
				"the remark goes with its lines and its note. If they are gone, it is shown at its heading and says so",
			),
		},
	},
	{
		title: "Archiving and erasing",
		letter: "R",
		entries: {
			105: entry(
				"a disk that fails or ends at any step while a case is archived or brought back",
				"each file is whole in one place or in both, and the same command goes on to its end",
			),
			106: entry(
				"a note that is written while its case is moved, another file in its place, a link, unsaved changes",
				"nothing is written over and nothing goes through a link. The file is named",
			),
			107: entry(
				"files that appear or change after the list of what is to be erased was shown",
				"nothing is erased that was not in the list as it is now",
			),
			108: entry("a disk that fails or ends at any step of erasing", "what is still there is named, and erasing again goes on to its end"),
			109: entry(
				"lines about an erasure that cannot be written, and a log whose last write was interrupted",
				"without these lines nothing is erased. The log loses nothing that it had",
			),
			110: entry(
				"copies that VS Code makes: Local History, backups of unsaved text, stored indexes",
				"listed and erased with the case. Those of other files stay",
			),
		},
	},
]
