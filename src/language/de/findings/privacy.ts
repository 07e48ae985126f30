/** What findings of identifiers say, in German: by code, with their pages and examples. */
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import type { IdentifierKind } from "../../../rules/privacy/find.ts"

/** In the dative, after “nach”. */
const identifiers: Readonly<Record<IdentifierKind, string>> = {
	"e-mail": "einer E-Mail-Adresse",
	number: "einer amtlichen Nummer (Versicherung, Krankenkasse, Ausweis)",
	birth: "einem vollständigen Geburtsdatum",
	phone: "einer Telefonnummer",
	address: "einer Anschrift",
}

const identifierTitles: Readonly<Record<IdentifierKind, string>> = {
	"e-mail": "E-Mail-Adresse im Text",
	number: "Amtliche Nummer im Text",
	birth: "Geburtsdatum im Text",
	phone: "Telefonnummer im Text",
	address: "Anschrift im Text",
}

export const privacyFindings = {
	"privacy.identifier": {
		title: ({ kind }) => identifierTitles[kind],
		sentence: ({ kind }) =>
			`Das sieht nach ${identifiers[kind]} aus. ${kind === "birth" ? "Schreiben Sie stattdessen das Alter." : "Streichen Sie sie oder schreiben Sie stattdessen eine Rolle oder einen Alias."} Bewahren Sie solche Angaben getrennt von der Akte auf.`,
		page: {
			title: "Personenbezogene Angabe im Text",
			when: "Der Text, ein Kommentar oder die Kopfdaten enthalten eine Telefonnummer, eine E-Mail-Adresse, eine Anschrift, eine amtliche Nummer (Versicherung, Krankenkasse, Ausweis) oder ein vollständiges Geburtsdatum. Kostenlose Nummern und Notrufnummern werden nicht gemeldet, denn ein Sicherheitsplan nennt Hilfetelefone. Auch ein Geburtsjahr, ein Alter und das Datum eines Ereignisses werden nicht gemeldet. Nach Namen, Orten und anderen Spuren wird nicht gesucht: Menschen können also erkennbar sein, obwohl nichts gemeldet wird.",
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

						Sie ruft bis Freitag bei der Rechtsberatung unter »030 23125 018« an.
					`,
				},
				mended: [" unter 030 23125 018", ""],
			},
		],
	},
} satisfies Partial<WordsByCode>
