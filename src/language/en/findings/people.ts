/** What findings of people say, in English: by code, with their pages and examples. */
import { fewPeople } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { didYouMean } from "../grammar.ts"

export const peopleFindings = {
	"person.unknown": {
		title: ({ alias }) => `@${alias} not in the inventory`,
		sentence: ({ alias, allowed }) =>
			`@${alias} is not in the inventory of this case.${didYouMean(allowed, "@")} Correct the alias, or add the person to the inventory.`,
		page: {
			title: "Person not in the inventory",
			when: "The note mentions an `@alias` that is not in the inventory of the case. Nothing is reported before there is a formulation.",
			why: "The inventory says who matters and how, so that the other notes need not repeat it.",
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
		sentence: ({ alias }) => `Two people are called @${alias}. Rename one of them, so that it is clear who is meant.`,
		page: {
			title: "Two people with one alias",
			when: "Two people in the inventory have the same alias.",
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
		sentence: ({ people, enough }) =>
			`The inventory has ${people} of the ${enough} people it needs at least. Add others who matter, for better or worse.`,
		page: {
			title: "Few people in the inventory",
			when: `The inventory has fewer than ${fewPeople.usual} people. If the primary problem area is interpersonal deficits, ${fewPeople["interpersonal-deficits"]} is enough.`,
			why: "People who are missing from an inventory may matter as much as those who are in it.",
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
