/** What findings of signatures say, in Spanish: by code, with their pages and examples. */
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { date, joined } from "../grammar.ts"

export const signaturesFindings = {
	"signature.changed": {
		title: "Modificada después de firmarse",
		sentence: ({ signatures }) =>
			`Este no es el texto firmado. Restáurelo, o convierta el cambio en una adenda. Otro texto fue firmado por ${joined(signatures.map(({ signer, date: day }) => `${signer} el ${date(day)}`))}.`,
		page: {
			title: "Modificada después de firmarse",
			when: "Una nota tiene un texto distinto del que se firmó. Cuál era lo dicen los registros de firmas: archivos con la extensión `.signed` junto a las notas. No se avisa de otros finales de línea, de espacios al final de una línea ni de líneas vacías al final de la nota. Los registros se toman tal como están. Si sus firmas son auténticas solo se sabe al verificarlas.",
			why: "Una firma es de un texto determinado. Lo que se sabe después va en una adenda, para que ambos se puedan leer.",
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

						Planificar la conversación con @sister sobre los fines de semana.
					`,
				},
				changedSince: [{ signer: "AB", date: "2026-02-10" }],
				mended: ["fines de semana", "vacaciones"],
			},
		],
	},
} satisfies Partial<WordsByCode>
