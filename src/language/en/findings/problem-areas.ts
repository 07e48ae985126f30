/** What findings of problem areas say, in English: by code, with their pages and examples. */
import { type ProblemArea, termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { either, listed, quoted } from "../grammar.ts"

const titleOf = (area: ProblemArea): string => termTitle("problem-area", area)

const titlesOf = (areas: readonly ProblemArea[]): string => listed(areas.map(titleOf))

export const problemAreasFindings = {
	"problem-area.mismatch": {
		title: ({ foci }) => `Focus ${quoted(titlesOf(foci))} outside the formulation`,
		sentence: ({ areas, foci }) =>
			`This session works on ${quoted(titlesOf(foci))}, but the formulation names ${either(areas.map((area) => quoted(titleOf(area))))}. Return to the focus, or revise the formulation with the client.`,
		page: {
			title: "Focus outside the formulation",
			when: "The focus of a session is not one of the problem areas in the formulation.",
			why: "A short therapy depends on one focus that you have both agreed on.",
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
		sentence: ({ areas }) => `The formulation names ${areas} problem areas. Choose the one that matters most, or at most two.`,
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
		sentence: ({ area }) => `The second area, ${quoted(titleOf(area))}, has no reason. Add a field “Reason” that says why it is needed.`,
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
			"Interpersonal deficits are only for cases in which no other area fits. Keep the other area as the focus, and describe the pattern under Diathesis.",
		page: {
			title: "Deficits next to another area",
			when: "Interpersonal deficits are named together with another problem area.",
			why: "Grief, a dispute or a transition gives the work an event to start from. Deficits alone do not.",
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
		title: "Interpersonal deficits, although somebody died",
		sentence: ({ person }) =>
			`${person} in the inventory has died. Check whether the death explains the episode. If it does, the area is grief.`,
		page: {
			title: "Deficits, and a death in the inventory",
			when: "The problem area is interpersonal deficits, although somebody in the inventory has died. Deficits are only for cases in which no other area fits.",
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
