/** What findings of problem areas say, in English: by code, with their pages and examples. */
import { type ProblemArea, termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/example.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { either, quoted } from "../grammar.ts"

const titleOf = (area: ProblemArea): string => termTitle("problem-area", area)

const titlesOf = (areas: readonly ProblemArea[]): string => areas.map(titleOf).join(", ")

export const problemAreasFindings = {
	"problem-area.mismatch": {
		title: ({ foci }) => `Focus ${quoted(titlesOf(foci))} outside the formulation`,
		sentence: ({ areas, foci }) =>
			`The formulation works on ${either(areas.map((area) => quoted(titleOf(area))))}, and this session on ${quoted(titlesOf(foci))}. Return to the focus, or change the formulation together with the client.`,
		page: {
			title: "Focus outside the formulation",
			when: "The focus of a session is none of the formulation's problem areas.",
			why: "A short therapy rests on one focus that both agreed on.",
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
					`,
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						focus: »grief«
						---
					`,
				},
				mended: ["focus: grief", "focus: role-transition"],
			},
		],
	},
	"problem-area.too-many": {
		title: ({ areas }) => `${areas} problem areas`,
		sentence: ({ areas }) => `The formulation names ${areas} problem areas. Choose the one that matters most, two at the most.`,
		page: {
			title: "Three problem areas or more",
			when: "The formulation names three problem areas or more.",
			why: "A short therapy has one focus.",
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						»problem-areas«: [role-transition, role-dispute, grief]
						---
					`,
				},
				mended: ["[role-transition, role-dispute, grief]", "[role-transition]"],
			},
		],
	},
	"problem-area.second-reason": {
		title: ({ area }) => `Reason for the second area, ${titleOf(area)}`,
		sentence: ({ area }) =>
			`The second area, ${quoted(titleOf(area))}, has no reason. Say in a field “Reason” why it is needed besides the first.`,
		page: {
			title: "Second area without a reason",
			when: "The section of a second problem area has no Reason.",
			why: "Two areas share the same few sessions.",
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						problem-areas: [role-transition, role-dispute]
						---

						»## Problem area: Role dispute«

						- **Other person**: @brother
						- **Issue**: how the care for their mother is shared
					`,
				},
				mended: ["- **Other person**", "- **Reason**: the care has to be shared before the new role can be filled\n- **Other person**"],
			},
		],
	},
	"problem-area.deficits-beside": {
		title: "Interpersonal deficits next to another area",
		sentence: () =>
			"Interpersonal deficits are chosen when no other area fits. Keep the other area as the focus, and describe the pattern under Diathesis.",
		page: {
			title: "Deficits beside another area",
			when: "Interpersonal deficits are named beside another problem area.",
			why: "Grief, a dispute or a transition gives the work an event to hold on to; deficits alone do not.",
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						»problem-areas«: [role-transition, interpersonal-deficits]
						---
					`,
				},
				mended: ["[role-transition, interpersonal-deficits]", "[role-transition]"],
			},
		],
	},
	"problem-area.deficits-with-event": {
		title: "Interpersonal deficits, though somebody died",
		sentence: ({ person }) =>
			`${person} in the inventory has died. Look once more whether the death explains the episode: deficits are chosen when no other area fits.`,
		page: {
			title: "Deficits, and a death in the inventory",
			when: "The area is interpersonal deficits while the inventory holds a person who has died.",
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						»problem-areas«: [interpersonal-deficits]
						---

						## Interpersonal inventory

						### Father

						- **Relationship**: father, with whom he sailed every summer
						- **Status**: deceased (March 2025)
					`,
				},
				mended: ["[interpersonal-deficits]", "[grief]"],
			},
		],
	},
} satisfies Partial<WordsByCode>
