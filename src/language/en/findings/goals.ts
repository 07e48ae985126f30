/** What findings of goals say, in English: by code, with their pages and examples. */
import { lookBack } from "../../../record/index.ts"
import { note } from "../../../rules/example.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { joined } from "../grammar.ts"

export const goalsFindings = {
	"goal.unknown": {
		title: ({ goal }) => `${goal} among the goals`,
		sentence: ({ goals, goal }) =>
			goals.length > 0
				? `The formulation has no goal ${goal}: it has ${joined(goals)}. Write the goal that is meant, or agree on a new one and add it there.`
				: `The formulation has no goal ${goal}. Add it there with its words.`,
		page: {
			title: "Goal not in the formulation",
			when: "A label names a goal that the formulation does not have. In running text a sign such as G2 may mean anything else, so nothing is said of it there, nor before there is a formulation.",
			why: "Progress can be followed only for goals that the formulation holds.",
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
	},
	"goal.untouched": {
		title: ({ goal, sessions }) => `${goal} not spoken of in ${sessions} sessions`,
		sentence: ({ sessions, goal, text }) =>
			`The last ${sessions} sessions do not speak of ${goal} (${text}). Say under Progress how far it is, or agree with the client to let it go.`,
		page: {
			title: "Goal not spoken of",
			when: `No session of the last ${lookBack} held speaks of a goal. Told on the newest session, once ${lookBack} sessions were held since the formulation.`,
			why: "A goal that is not spoken of drifts out of the therapy.",
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
	},
} satisfies Partial<WordsByCode>
