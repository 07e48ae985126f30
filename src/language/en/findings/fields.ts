/** What findings of the fields of the body say, in English: by code, with their pages and examples. */
import { termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/example.ts"
import type { WrongFieldValue } from "../../../rules/field-value.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { either, joined, quoted } from "../grammar.ts"

function wrongFieldValue({ cause, label, text, vocabulary, allowed, several, counts }: WrongFieldValue): string {
	const titles = allowed.map((term) => termTitle(vocabulary, term))
	switch (cause) {
		case "out-of-range":
			return `${quoted(label)} cannot be ${quoted(text)}. Write ${either(titles)}.`
		case "ambiguous":
			return `${quoted(text)} can be read in two ways. Write the one that holds${counts === undefined ? "" : `; until then ${quoted(termTitle(vocabulary, counts))} counts`}.`
		case "unknown":
			return `${quoted(label)} names none of ${joined(titles)}. Put ${several ? "those that hold" : "one of them"} first; your own words may follow.`
	}
}

export const fieldsFindings = {
	"field.value": {
		title: ({ label }) => `Value of ${quoted(label)}`,
		sentence: wrongFieldValue,
		page: {
			title: "Value outside its vocabulary",
			when: "A field of the body says none of the words that it may hold, or two of them, as in “low to moderate”: information, and what is written is kept. Of two levels of risk the graver counts. Or it says a number beyond its range: an error.",
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

						## Interpersonal inventory

						### Sister

						- **Relationship**: older sister
						- **Closeness**: »5, since the move«
					`,
				},
				mended: ["5, since", "4, since"],
			},
		],
	},
} satisfies Partial<WordsByCode>
