/** What findings of the fields of the body say, in German: by code, with their pages and examples. */
import { termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WrongFieldValue } from "../../../rules/field-value.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { either, listed, quoted } from "../grammar.ts"

function wrongFieldValue({ cause, label, text, vocabulary, allowed, several, counts }: WrongFieldValue): string {
	const titles = allowed.map((term) => termTitle(vocabulary, term))
	switch (cause) {
		case "out-of-range":
			return `${quoted(label)} kann nicht ${quoted(text)} sein. Möglich ist ${either(titles)}.`
		case "ambiguous":
			return `${quoted(text)} lässt sich auf zwei Arten verstehen. Schreiben Sie, was zutrifft.${counts === undefined ? "" : ` Bis dahin gilt ${quoted(termTitle(vocabulary, counts))}.`}`
		case "unknown":
			return `${quoted(label)} beginnt nicht mit einem der vorgesehenen Begriffe: ${listed(titles)}. Schreiben Sie ${several ? "alle zutreffenden" : "den zutreffenden"} an den Anfang. Danach ist Platz für eigene Worte.`
	}
}

export const fieldsFindings = {
	"field.value": {
		title: ({ label }) => `Wert für ${quoted(label)}`,
		sentence: wrongFieldValue,
		page: {
			title: "Wert nicht vorgesehen",
			when: "Ein Feld beginnt nicht mit einem der vorgesehenen Begriffe oder mit zweien zugleich, zum Beispiel „gering bis mittel“. Das ist eine Information, Ihr Text bleibt unverändert. Bei zwei Risikostufen zählt die höhere. Eine Zahl außerhalb des Wertebereichs ist ein Fehler.",
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

						## Beziehungsinventar

						### Schwester

						- **Beziehung**: ältere Schwester
						- **Nähe**: »5, seit dem Umzug«
					`,
				},
				mended: ["5, seit", "4, seit"],
			},
		],
	},
} satisfies Partial<WordsByCode>
