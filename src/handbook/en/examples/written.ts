/** Examples of findings about what is written in the body, in English: fields, areas, people, mechanisms, techniques, goals. */
import { type Example, note } from "../../examples/example.ts"

export const writtenExamples: Readonly<Record<string, readonly Example[]>> = {
	"field.value": [
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
	"problem-area.mismatch": [
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
	"problem-area.too-many": [
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
	"problem-area.second-reason": [
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
	"problem-area.deficits-beside": [
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
	"problem-area.deficits-with-event": [
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
	"inventory.duplicate-alias": [
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
	"inventory.few-people": [
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
	"person.unknown": [
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
	"mechanism.rating": [
		{
			notes: {
				"session-07.ipt.md": note`
					---
					note: session
					case: C-7
					session: 7
					date: 2026-02-16
					phase: middle
					---

					## Mechanisms of change

					- **Enhancing social support**: »4: told @sister how low she has been«
				`,
			},
			mended: ["4:", "2:"],
		},
	],
	"mechanism.evidence": [
		{
			notes: {
				"session-07.ipt.md": note`
					---
					note: session
					case: C-7
					session: 7
					date: 2026-02-16
					phase: middle
					---

					## Mechanisms of change

					- **Enhancing social support**: »2«
				`,
			},
			mended: [": 2\n", ": 2: told @sister how low she has been\n"],
		},
	],
	"mechanism.unknown": [
		{
			notes: {
				"session-07.ipt.md": note`
					---
					note: session
					case: C-7
					session: 7
					date: 2026-02-16
					phase: middle
					---

					## Mechanisms of change

					- »**Emotional insight**«: 1: noticed that the anger at @brother came first
				`,
			},
			mended: ["Emotional insight", "Processing emotions"],
		},
	],
	"mechanism.untouched": [
		{
			notes: {
				"formulation.ipt.md": note`
					---
					note: formulation
					case: C-7
					date: 2026-01-12
					---

					## Mechanisms of change

					### Enhancing social support

					- **Hypothesis**: letting @sister know how low she feels may bring help with the nights
				`,
				"session-05.ipt.md": note`
					---
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: middle
					---
				`,
				"session-06.ipt.md": note`
					---
					note: session
					case: C-7
					session: 6
					date: 2026-02-09
					phase: middle
					---
				`,
				"session-07.ipt.md": note`
					---
					note: session
					case: C-7
					session: 7
					date: 2026-02-16
					phase: middle
					---
				`,
				"session-08.ipt.md": note`
					---
					note: session
					case: C-7
					session: 8
					date: 2026-02-23
					phase: middle
					---

					»## Mechanisms of change«

					- **Enhancing social support**: 0
				`,
			},
			mended: ["support**: 0", "support**: 1: practised asking @sister for one night a week"],
		},
	],
	"technique.unknown": [
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

					## Techniques

					- »**Clarfication**«: what “helping out” means to her, and to @brother
				`,
			},
			mended: ["Clarfication", "Clarification"],
		},
	],
	"technique.not-ipt": [
		{
			otherwise: "Not raised:",
			notes: {
				"session-05.ipt.md": note`
					---
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: middle
					---

					## Techniques

					- »**Thought record**«: what went through her mind when @brother did not ring
				`,
			},
			mended: ["Thought record", "Exploration"],
		},
	],
	"technique.main-missing": [
		{
			title: "a role dispute",
			notes: {
				"formulation.ipt.md": note`
					---
					note: formulation
					case: C-7
					date: 2026-01-12
					problem-areas: [role-dispute]
					---
				`,
				"session-02.ipt.md": note`
					---
					note: session
					case: C-7
					session: 2
					date: 2026-03-30
					phase: middle
					---

					## Techniques

					- **Role play**: asking @partner for Sundays to themselves
				`,
				"session-03.ipt.md": note`
					---
					note: session
					case: C-7
					session: 3
					date: 2026-04-06
					phase: conclusion
					---

					»## Techniques«

					- **Ending work**: what has changed between her and @partner
				`,
			},
			mended: ["- **Ending work**", "- **Communication analysis**: the quarrel about Sunday, gone through once more\n- **Ending work**"],
		},
		{
			title: "grief",
			notes: {
				"formulation.ipt.md": note`
					---
					note: formulation
					case: C-7
					date: 2026-01-12
					problem-areas: [grief]
					---
				`,
				"session-01.ipt.md": note`
					---
					»note: session«
					case: C-7
					session: 1
					date: 2026-04-06
					phase: conclusion
					---
				`,
			},
			mended: [
				"phase: conclusion\n---\n",
				"phase: conclusion\n---\n\n## Techniques\n\n- **Encouragement of affect**: stayed with the tears when the letters of @father came up\n",
			],
		},
	],
	"goal.unknown": [
		{
			notes: {
				"formulation.ipt.md": note`
					---
					note: formulation
					case: C-7
					date: 2026-01-12
					---

					## Goals

					- **G1**: returns to the choir once a week (by 2026-04-01)
				`,
				"session-05.ipt.md": note`
					---
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: middle
					---

					## Progress

					- **»G2«**: has asked about the rehearsal times
				`,
			},
			mended: ["G2", "G1"],
		},
	],
	"goal.untouched": [
		{
			notes: {
				"formulation.ipt.md": note`
					---
					note: formulation
					case: C-7
					date: 2026-01-12
					---

					## Goals

					- **G1**: returns to the choir once a week (by 2026-04-01)
					- **G2**: @brother takes one weekend a month (by 2026-03-01)
				`,
				"session-05.ipt.md": note`
					---
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: middle
					---

					## Progress

					- **G1**: has asked about the rehearsal times
				`,
				"session-06.ipt.md": note`
					---
					note: session
					case: C-7
					session: 6
					date: 2026-02-09
					phase: middle
					---
				`,
				"session-07.ipt.md": note`
					---
					note: session
					case: C-7
					session: 7
					date: 2026-02-16
					phase: middle
					---
				`,
				"session-08.ipt.md": note`
					---
					note: session
					case: C-7
					session: 8
					date: 2026-02-23
					phase: middle
					---

					»## Progress«

					- **G1**: went to the rehearsal on Thursday
				`,
			},
			mended: ["on Thursday\n", "on Thursday\n- **G2**: has not asked @brother yet; would like to practise it here\n"],
		},
	],
	"privacy.identifier": [
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

					She will call the legal advice centre on »020 7946 0018« before Friday.
				`,
			},
			mended: [" on 020 7946 0018", ""],
		},
	],
}
