/** What findings of identifiers say, in English: by code, with their pages and examples. */
import { note } from "../../../rules/example.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import type { IdentifierKind } from "../../../rules/privacy/find.ts"

const identifiers: Readonly<Record<IdentifierKind, string>> = {
	"e-mail": "An e-mail address",
	number: "A national health, insurance or identity number",
	birth: "A full date of birth, where an age would do,",
	phone: "A telephone number",
	address: "A street address",
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
			`${identifiers[kind]} is in the text. Write a role, an alias or a code instead, and keep the list of who is who outside the record.`,
		page: {
			title: "Identifier in the text",
			when: "A telephone number, an e-mail address, a street address, a national health, insurance or identity number, or a full date of birth stands in the text, in a comment or in the front matter. A record may have to be handed over: people are told by their role or alias, and the list of who is who is kept outside it. Freephone numbers and emergency numbers are left alone, as a safety plan names helplines; so are a year of birth, an age and the date of an event. Names, places and other traces are not looked for: that nothing is reported does not mean that nobody can be recognised.",
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
