/** What findings of mechanisms of change and of techniques say, in English: by code, with their pages and examples. */
import { lookBack, mainTechniques, ratingNeedsEvidence, ratings, terms, termTitle } from "../../../record/index.ts"
import { terms as titles } from "../record/terms.ts"
import { note } from "../../../rules/example.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { didYouMean, either, quoted } from "../grammar.ts"

/** Each rating with what it means. */
const ratingWords = terms("rating")
	.map((rating) => `${rating} ${titles.rating[rating].title}`)
	.join(", ")

const evidenced = either(ratings.filter((rating) => rating >= ratingNeedsEvidence).map(String))

/** `communication analysis for role dispute` */
const mainTechniqueWords = terms("problem-area").flatMap((area) => {
	const technique = mainTechniques[area]
	return technique ? [`${titles.technique[technique].title} for ${titles["problem-area"][area].title}`.toLowerCase()] : []
})

export const mechanismsFindings = {
	"mechanism.untouched": {
		title: ({ mechanism, sessions }) => `“${termTitle("mechanism", mechanism)}” not worked on in ${sessions} sessions`,
		sentence: ({ mechanism, sessions }) =>
			`The formulation expects “${termTitle("mechanism", mechanism)}”, and the last ${sessions} middle sessions noted nothing of it. Look whether it was worked on, or whether the hypothesis still holds.`,
		page: {
			title: "Expected mechanism not worked on",
			when: `A mechanism that the formulation expects has no rating of 1 or more in the last ${lookBack} held sessions of the middle phase. Told on the newest session.`,
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
		title: ({ technique }) => `“${termTitle("technique", technique)}” in any session`,
		sentence: ({ technique, area }) =>
			`The conclusion begins, and no session used “${termTitle("technique", technique)}”, on which the work on ${quoted(termTitle("problem-area", area))} turns. If it was done, name it in the session where it was.`,
		page: {
			title: "Main technique never used",
			when: `Told on the first session of the conclusion phase: the technique on which the work on the area turns was never used. It is ${either(mainTechniqueWords)}. Nothing is said where less than two thirds of the sessions so far have a note.`,
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
		sentence: () => `This is not a rating from 0 to 3. Begin with ${ratingWords}, then a colon and what was seen.`,
		page: {
			title: "Rating is not 0 to 3",
			when: `A mechanism of change is rated by another number than ${either(ratings.map(String))}: an error. Words without a rating are information.`,
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
		sentence: ({ rating }) => `The rating of ${rating ?? ""} has no example. Write after it what was seen or said, with whom.`,
		page: {
			title: "Rating without evidence",
			when: `A mechanism of change is rated ${evidenced} without a word on what was seen.`,
			why: "A mechanism is a working hypothesis: it takes an example to follow it.",
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
			`${quoted(label)} is none of the four mechanisms of change. Write ${either(allowed.map((term) => termTitle("mechanism", term)))}.`,
		page: {
			title: "Unknown mechanism",
			when: "A label or heading under Mechanisms of change is none of the four.",
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
			when: "A technique that the vocabulary does not hold. It is kept and shown.",
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
		title: ({ label }) => `${quoted(label)}, of another therapy`,
		sentence: ({ label }) =>
			`${quoted(label)} belongs to another therapy than IPT. If it was meant so, leave it: it is kept in the record.`,
		page: {
			title: "Technique of another therapy",
			when: "A technique that is known, but not of IPT.",
		},
		examples: () => [
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
	},
} satisfies Partial<WordsByCode>
