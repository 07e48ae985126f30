/** What findings of signatures say, in English: by code, with their pages and examples. */
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { date, joined } from "../grammar.ts"

export const signaturesFindings = {
	"signature.changed": {
		title: "Changed after it was signed",
		sentence: ({ signatures }) =>
			`This is not the signed text. Restore it, or make the change an addendum. Another text was signed by ${joined(signatures.map(({ signer, date: day }) => `${signer} on ${date(day)}`))}.`,
		page: {
			title: "Changed after it was signed",
			when: "A note has another text than the one that was signed. Ledgers, which are files with the ending `.signed` next to the notes, say which text that was. Other line ends, spaces at the ends of lines, and blank lines at the end of the note are not reported. The ledgers are taken as they are. Whether their signatures are genuine is checked by verifying them.",
			why: "A signature is for one text. What is known later belongs in an addendum, so that both remain to be read.",
		},
		examples: () => [
			{
				notes: {
					"session-06.ipt.md": note`
						---
						»note: session«
						case: C-7
						session: 6
						date: 2026-02-09
						phase: middle
						---

						## Plan

						Plan the talk with @sister about the weekends.
					`,
				},
				changedSince: [{ signer: "AB", date: "2026-02-10" }],
				mended: ["weekends", "holidays"],
			},
		],
	},
} satisfies Partial<WordsByCode>
