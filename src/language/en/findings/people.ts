/** What findings of people say, in English: by code, with their pages and examples. */
import { fewPeople } from "../../../record/index.ts"
import { note } from "../../../rules/example.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { didYouMean } from "../grammar.ts"

export const peopleFindings = {
	"person.unknown": {
		title: ({ alias }) => `@${alias} in the inventory`,
		sentence: ({ alias, allowed }) => `@${alias} is not in the inventory of this case.${didYouMean(allowed, "@")} Add the person there.`,
		page: {
			title: "Person not in the inventory",
			when: "The note speaks of an `@alias` that the inventory of the case does not hold. Nothing is said before there is a formulation.",
			why: "The inventory says who matters and how; the notes lean on it.",
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						---

						## Interpersonal inventory

						### Mother

						- **Relationship**: mother, 74, widowed

						### Brother

						- **Relationship**: younger brother, two hours away

						### Neighbour

						- **Relationship**: neighbour, has a key
					`,
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---

						## Plan

						Come back to the talk with »@borther«.
					`,
				},
				mended: ["@borther", "@brother"],
			},
		],
	},
	"inventory.duplicate-alias": {
		title: ({ alias }) => `Two people called @${alias}`,
		sentence: ({ alias }) => `Two people are called @${alias}. Give one another name, so that it is clear whom the notes speak of.`,
		page: {
			title: "Two people of one alias",
			when: "Two people of the inventory have the same alias.",
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						---

						## Interpersonal inventory

						### Sister

						- **Relationship**: older sister, two streets away

						### Brother

						- **Relationship**: younger brother, abroad

						»### Sister«

						- **Relationship**: younger sister, still at school
					`,
				},
				mended: ["### Sister\n\n- **Relationship**: younger", "### Younger sister\n\n- **Relationship**: younger"],
			},
		],
	},
	"inventory.few-people": {
		title: "More people in the inventory",
		sentence: ({ people, enough }) => `The inventory holds ${people} of at least ${enough} people. Add others who matter, for good or ill.`,
		page: {
			title: "Few people in the inventory",
			when: `The inventory holds fewer than ${fewPeople.usual} people; ${fewPeople["interpersonal-deficits"]} is enough where the primary area is interpersonal deficits.`,
			why: "Who is missing from an inventory may say much.",
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

						»## Interpersonal inventory«

						### Mother

						- **Relationship**: mother, 74, widowed

						### Brother

						- **Relationship**: younger brother, two hours away
					`,
				},
				mended: [
					"two hours away\n",
					"two hours away\n\n### Choir friend\n\n- **Relationship**: friend from the choir, not seen since the move\n",
				],
			},
		],
	},
} satisfies Partial<WordsByCode>
