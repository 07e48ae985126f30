/** What findings of mechanisms of change and of techniques say, in English: by code, with their pages and examples. */
import { lookBack, mainTechniques, ratingNeedsEvidence, ratings, terms, termTitle } from "../../../record/index.ts"
import { terms as titles } from "../record/terms.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { didYouMean, either, listed, quoted } from "../grammar.ts"

/** Each rating with what it means. */
const ratingWords = (): string => listed(terms("rating").map((rating) => `${rating} ${titles.rating[rating].title}`))

const evidenced = (): string => either(ratings.filter((rating) => rating >= ratingNeedsEvidence).map(String))

/** `communication analysis for role dispute` */
const mainTechniqueWords = terms("problem-area").flatMap((area) => {
	const technique = mainTechniques[area]
	return technique ? [`${titles.technique[technique].title} for ${titles["problem-area"][area].title}`.toLowerCase()] : []
})

export const mechanismsFindings = {
	"mechanism.untouched": {
		title: ({ mechanism, sessions }) => `“${termTitle("mechanism", mechanism)}” not worked on in ${sessions} sessions`,
		sentence: ({ mechanism, sessions }) =>
			`The formulation expects “${termTitle("mechanism", mechanism)}”, but the last ${sessions} middle-phase sessions did not work on it. Rate it if you did, or review the hypothesis.`,
		page: {
			title: "Expected mechanism not worked on",
			when: `The formulation expects a mechanism that has no rating of 1 or more in the last ${lookBack} sessions of the middle phase. It is reported on the latest session.`,
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
	},
	"technique.main-missing": {
		title: ({ technique }) => `“${termTitle("technique", technique)}” in at least one session`,
		sentence: ({ technique, area }) =>
			`You are entering the conclusion phase, but no session records “${termTitle("technique", technique)}”, the main technique for ${quoted(termTitle("problem-area", area))}. If you used it, add it to that session.`,
		page: {
			title: "Main technique never used",
			get when() {
				return `No session before the conclusion phase records the main technique for the problem area (${either(mainTechniqueWords)}). It is reported on the first session of the conclusion phase, if at least two thirds of the sessions so far have a note.`
			},
		},
		examples: () => [
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
	},
	"mechanism.rating": {
		title: "Rating from 0 to 3",
		sentence: () => `This is not a rating from 0 to 3. Write a rating (${ratingWords()}), then a colon and what you saw or heard.`,
		page: {
			title: "Rating not from 0 to 3",
			get when() {
				return `A mechanism of change has a number other than ${either(ratings.map(String))}, which is an error. Words without a rating are reported as information.`
			},
		},
		examples: () => [
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
	},
	"mechanism.evidence": {
		title: ({ rating }) => `Example for the rating of ${rating ?? ""}`,
		sentence: ({ rating }) => `This rating of ${rating ?? ""} has no example. Add what you saw or heard, and with whom.`,
		page: {
			title: "Rating without an example",
			get when() {
				return `A mechanism of change is rated ${evidenced()}, but nothing says what you saw or heard.`
			},
			why: "A mechanism is a working hypothesis. An example shows what the rating is based on.",
		},
		examples: () => [
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
	},
	"mechanism.unknown": {
		title: ({ label }) => `Unknown mechanism ${quoted(label)}`,
		sentence: ({ label, allowed }) =>
			`${quoted(label)} is not one of the four mechanisms of change. Write ${either(allowed.map((term) => termTitle("mechanism", term)))}.`,
		page: {
			title: "Unknown mechanism",
			when: "A label or heading under Mechanisms of change is not one of the four.",
		},
		examples: () => [
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
	},
	"technique.unknown": {
		title: ({ label }) => `Unknown technique ${quoted(label)}`,
		sentence: ({ label, allowed }) =>
			`${quoted(label)} is not in the list of IPT techniques, so it is not counted.${didYouMean(allowed.map((term) => termTitle("technique", term)))}`,
		page: {
			title: "Unknown technique",
			when: "The technique is not on the list. It stays as it is and is shown, but not counted.",
		},
		examples: () => [
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
	},
	"technique.not-ipt": {
		title: ({ label }) => `${quoted(label)} is from another therapy`,
		sentence: ({ label }) => `${quoted(label)} is not an IPT technique. If you used it on purpose, leave it as it is.`,
		page: {
			title: "Technique of another therapy",
			when: "The technique is known, but belongs to another therapy.",
		},
		examples: () => [
			{
				otherwise: "Not reported:",
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
	},
} satisfies Partial<WordsByCode>
