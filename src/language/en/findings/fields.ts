/** What findings of the fields of the body say, in English: by code, with their pages and examples. */
import { termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WrongFieldValue } from "../../../rules/field-value.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { either, quoted } from "../grammar.ts"

function wrongFieldValue({ cause, label, text, vocabulary, allowed, several, counts }: WrongFieldValue): string {
	const titles = allowed.map((term) => termTitle(vocabulary, term))
	switch (cause) {
		case "out-of-range":
			return `${quoted(label)} cannot be ${quoted(text)}. Write ${either(titles)}.`
		case "ambiguous":
			return `${quoted(text)} can mean two things. Write the one that is true.${counts === undefined ? "" : ` Until then ${quoted(termTitle(vocabulary, counts))} counts.`}`
		case "unknown":
			return `${quoted(label)} does not begin with ${either(titles)}. Put ${several ? "all that apply" : "the one that applies"} first. Your own words may follow.`
	}
}

export const fieldsFindings = {
	"field.value": {
		title: ({ label }) => `Value of ${quoted(label)}`,
		sentence: wrongFieldValue,
		page: {
			title: "Value not on the list",
			when: "A field does not begin with one of its words, or begins with two at once, as in “low to moderate”. This is information, and your text stays as it is. Of two levels of risk the more serious one counts. A number outside the range is an error.",
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
