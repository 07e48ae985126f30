/** What findings of identifiers say, in English: by code, with their pages and examples. */
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import type { IdentifierKind } from "../../../rules/privacy/find.ts"

const identifiers: Readonly<Record<IdentifierKind, string>> = {
	"e-mail": "an e-mail address",
	number: "a national health, insurance or identity number",
	birth: "a full date of birth",
	phone: "a telephone number",
	address: "a street address",
}

const identifierTitles: Readonly<Record<IdentifierKind, string>> = {
	"e-mail": "E-mail address in the text",
	number: "National number in the text",
	birth: "Date of birth in the text",
	phone: "Telephone number in the text",
	address: "Street address in the text",
}

export const privacyFindings = {
	"privacy.identifier": {
		title: ({ kind }) => identifierTitles[kind],
		sentence: ({ kind }) =>
			`This looks like ${identifiers[kind]}. ${kind === "birth" ? "Write an age instead." : "Remove it, or write a role or an alias instead."} Keep identifying details outside the record.`,
		page: {
			title: "Identifier in the text",
			when: "The text, a comment or the header contains a telephone number, an e-mail address, a street address, a national health, insurance or identity number, or a full date of birth. Freephone and emergency numbers are not reported, because a safety plan names helplines. A year of birth, an age and the date of an event are not reported either. Names, places and other traces are not looked for, so people may still be recognisable when nothing is reported.",
		},
		examples: () => [
			{
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---

						## Plan

						She will call the legal advice centre on »020 7946 0018« before Friday.
					`,
				},
				mended: [" on 020 7946 0018", ""],
			},
		],
	},
} satisfies Partial<WordsByCode>
