/** What findings of goals say, in English: by code, with their pages and examples. */
import { lookBack } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { joined } from "../grammar.ts"

export const goalsFindings = {
	"goal.unknown": {
		title: ({ goal }) => `Goal ${goal} unknown`,
		sentence: ({ goals, goal }) =>
			goals.length > 0
				? `The formulation has no goal ${goal}, only ${joined(goals)}. Correct the number, or agree on a new goal and add it to the formulation.`
				: `The formulation has no goal ${goal}. Add it there.`,
		page: {
			title: "Goal not in the formulation",
			when: "A label names a goal that the formulation does not have. In running text G2 may mean something else, so it is not reported there. Nothing is reported before there is a formulation.",
			why: "You can only follow progress on goals that are in the formulation.",
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
		title: ({ goal, sessions }) => `${goal} not mentioned in ${sessions} sessions`,
		sentence: ({ sessions, goal, text }) =>
			`The last ${sessions} sessions do not mention ${goal} (${text}). Say under Progress how it is going, or agree with the client to drop it.`,
		page: {
			title: "Goal not mentioned",
			when: `None of the last ${lookBack} sessions mentions a goal. It is reported on the latest session, once ${lookBack} sessions have taken place since the formulation.`,
			why: "A goal that nobody mentions drops out of the therapy.",
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
