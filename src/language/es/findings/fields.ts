/** What findings of the fields of the body say, in Spanish: by code, with their pages and examples. */
import { termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WrongFieldValue } from "../../../rules/field-value.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { either, quoted } from "../grammar.ts"

function wrongFieldValue({ cause, label, text, vocabulary, allowed, several, counts }: WrongFieldValue): string {
	const titles = allowed.map((term) => termTitle(vocabulary, term))
	switch (cause) {
		case "out-of-range":
			return `${quoted(label)} no puede ser ${quoted(text)}. Escriba ${either(titles)}.`
		case "ambiguous":
			return `${quoted(text)} puede significar dos cosas. Escriba la que corresponda.${counts === undefined ? "" : ` Hasta entonces cuenta ${quoted(termTitle(vocabulary, counts))}.`}`
		case "unknown":
			return `${quoted(label)} debería empezar por ${either(titles)}. Ponga primero ${several ? "todo lo que corresponda" : "lo que corresponda"}. Después puede seguir con sus propias palabras.`
	}
}

export const fieldsFindings = {
	"field.value": {
		title: ({ label }) => `Valor de ${quoted(label)}`,
		sentence: wrongFieldValue,
		page: {
			title: "Valor que no está en la lista",
			when: "Un campo no empieza por una de sus palabras, o empieza por dos a la vez, como en «bajo a moderado». Es solo información, y su texto queda como está. De dos niveles de riesgo cuenta el más grave. Un número fuera de rango es un error.",
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						problem-areas: [role-transition]
						---

						## Inventario interpersonal

						### Hermana

						- **Relación**: hermana mayor
						- **Cercanía**: »5, desde la mudanza«
					`,
				},
				mended: ["5, desde", "4, desde"],
			},
		],
	},
} satisfies Partial<WordsByCode>
