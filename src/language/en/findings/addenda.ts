/** What findings of addenda say, in English: by code, with their pages and examples. */
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { date as longDate, quoted } from "../grammar.ts"

export const addendaFindings = {
	"amends.unknown": {
		title: "Amended note",
		sentence: ({ file }) =>
			`There is no note ${quoted(file)} in the folder of this addendum. Write the file name of the note that it amends.`,
		page: {
			title: "Amended note not found",
			when: "The file that `amends` names is no note in the folder of the addendum. An addendum is next to the note that it amends, and names its file without a folder.",
			why: "Without its note, an addendum is read out of place. In exports it is then among the other notes.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-09
						phase: middle
						---
					`,
					"session-05.addendum-1.ipt.md": note`
						---
						note: addendum
						case: C-7
						date: 2026-02-11
						author: AB
						amends: »session-5.ipt.md«
						reason: a slip of memory
						---

						## Addendum

						The dose was 25 mg.
					`,
				},
				mended: ["session-5.ipt.md", "session-05.ipt.md"],
			},
		],
	},
	"amends.other-case": {
		title: "Amended note of another case",
		sentence: ({ file, case: code, other }) =>
			`The note ${quoted(file)} is of case ${other}, and this addendum is of case ${code}. Correct “case” or “amends”.`,
		page: {
			title: "Amended note of another case",
			when: "The addendum has the code of one case, and the note that it amends has the code of another.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-09
						phase: middle
						---
					`,
					"session-05.addendum-1.ipt.md": note`
						---
						note: addendum
						case: C-9
						date: 2026-02-11
						author: AB
						amends: »session-05.ipt.md«
						reason: a slip of memory
						---

						## Addendum

						The dose was 25 mg.
					`,
				},
				mended: ["case: C-9", "case: C-7"],
			},
		],
	},
	"amends.circle": {
		title: "Addenda in a circle",
		sentence: () => "This addendum amends itself, or an addendum that amends it. Write the file name of the note that was there first.",
		page: {
			title: "Addenda that amend each other",
			when: "An addendum names itself in `amends`, or the way from it to what it amends, and on, leads back to it.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-09
						phase: middle
						---
					`,
					"session-05.addendum-1.ipt.md": note`
						---
						note: addendum
						case: C-7
						date: 2026-02-11
						author: AB
						amends: »session-05.addendum-1.ipt.md«
						reason: a slip of memory
						---

						## Addendum

						The dose was 25 mg.
					`,
				},
				mended: ["session-05.addendum-1.ipt.md", "session-05.ipt.md"],
			},
		],
	},
	"amends.date-order": {
		title: "Date of the addendum",
		sentence: ({ date, amended }) =>
			`The addendum of ${longDate(date)} is earlier than the note that it amends, of ${longDate(amended)}. Correct one of the dates.`,
		page: {
			title: "Addendum before its note",
			when: "The date of an addendum is before the date of the note that it amends.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-09
						phase: middle
						---
					`,
					"session-05.addendum-1.ipt.md": note`
						---
						note: addendum
						case: C-7
						date: »2026-01-11«
						author: AB
						amends: session-05.ipt.md
						reason: a slip of memory
						---

						## Addendum

						The dose was 25 mg.
					`,
				},
				mended: ["date: 2026-01-11", "date: 2026-02-11"],
			},
		],
	},
} satisfies Partial<WordsByCode>
