/** What findings of identifiers say, in Spanish: by code, with their pages and examples. */
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import type { IdentifierKind } from "../../../rules/privacy/find.ts"

const identifiers: Readonly<Record<IdentifierKind, string>> = {
	"e-mail": "una dirección de correo electrónico",
	number: "un número oficial de salud, de seguro o de identidad",
	birth: "una fecha de nacimiento completa",
	phone: "un número de teléfono",
	address: "una dirección postal",
}

const identifierTitles: Readonly<Record<IdentifierKind, string>> = {
	"e-mail": "Correo electrónico en el texto",
	number: "Número oficial en el texto",
	birth: "Fecha de nacimiento en el texto",
	phone: "Número de teléfono en el texto",
	address: "Dirección postal en el texto",
}

export const privacyFindings = {
	"privacy.identifier": {
		title: ({ kind }) => identifierTitles[kind],
		sentence: ({ kind }) =>
			`Esto parece ${identifiers[kind]}. ${kind === "birth" ? "Escriba la edad en su lugar." : "Elimine este dato, o escriba en su lugar un rol o un alias."} Guarde los datos que identifican a alguien fuera de la historia clínica.`,
		page: {
			title: "Dato identificativo en el texto",
			when: "El texto, un comentario o la cabecera contiene un número de teléfono, una dirección de correo electrónico, una dirección postal, un número oficial de salud, de seguro o de identidad, o una fecha de nacimiento completa. No se avisa de los teléfonos gratuitos ni de los de emergencias, porque un plan de seguridad menciona líneas de ayuda. Tampoco de un año de nacimiento, una edad o la fecha de un acontecimiento. No se buscan nombres, lugares ni otras pistas, así que alguien puede ser reconocible aunque no haya ningún aviso.",
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

						Llamará a la asesoría jurídica, tel. »555 01 23«, antes del viernes.
					`,
				},
				mended: [", tel. 555 01 23,", ""],
			},
		],
	},
} satisfies Partial<WordsByCode>
