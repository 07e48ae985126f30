/** Examples of findings about measures and risk, in English. */
import { type Example, note } from "../../examples/example.ts"

/** What a Risk section may say in a session that calls for one. */
const risk = note`
	- **Level**: low
	- **Rationale**: asked directly: at times a wish not to wake up, no plan or intent; her children hold her
`

/** The Risk section put behind the front matter, which ends with this line. */
const withRisk = (line: string) => [`${line}\n---\n`, `${line}\n---\n\n## Risk\n\n${risk}`] as const

export const measureExamples: Readonly<Record<string, readonly Example[]>> = {
	"measure.unknown": [
		{
			notes: {
				"session-05.ipt.md": note`
					---
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: middle
					measures:
					  »HADM«: {total: 16, item3: 0}
					---
				`,
			},
			mended: ["HADM", "HAM-D"],
		},
	],
	"measure.range": [
		{
			title: "a total",
			notes: {
				"session-05.ipt.md": note`
					---
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: middle
					measures:
					  PHQ-9: {total: »31«, item9: 0}
					---
				`,
			},
			mended: ["31", "13"],
		},
		{
			title: "the number of items",
			notes: {
				"session-05.ipt.md": note`
					---
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: middle
					measures:
					  GAD-7: »[1, 2, 1, 1, 2, 1]«
					---
				`,
			},
			mended: ["[1, 2, 1, 1, 2, 1]", "[1, 2, 1, 1, 2, 1, 1]"],
		},
	],
	"measure.total-mismatch": [
		{
			notes: {
				"session-05.ipt.md": note`
					---
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: middle
					measures:
					  GAD-7: {total: »10«, items: [1, 2, 1, 1, 2, 1, 1]}
					---
				`,
			},
			mended: ["total: 10", "total: 9"],
		},
	],
	"measure.suicide-item-missing": [
		{
			notes: {
				"session-05.ipt.md": note`
					---
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: middle
					measures:
					  »PHQ-9«: 14
					---
				`,
			},
			mended: ["PHQ-9: 14", "PHQ-9: {total: 14, item9: 0}"],
		},
	],
	"measure.overdue": [
		{
			notes: {
				"session-01.ipt.md": note`
					---
					note: session
					case: C-7
					session: 1
					date: 2026-01-05
					phase: initial
					measures:
					  PHQ-9: {total: 16, item9: 0}
					---
				`,
				"session-02.ipt.md": note`
					---
					note: session
					case: C-7
					session: 2
					date: 2026-01-12
					phase: initial
					---
				`,
				"session-03.ipt.md": note`
					---
					note: session
					case: C-7
					session: 3
					date: 2026-01-19
					phase: initial
					---
				`,
				"session-04.ipt.md": note`
					---
					note: session
					case: C-7
					session: 4
					date: 2026-01-26
					phase: initial
					---
				`,
				"session-05.ipt.md": note`
					»---«
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: middle
					---
				`,
			},
			mended: ["phase: middle\n", "phase: middle\nmeasures:\n  PHQ-9: {total: 13, item9: 0}\n"],
		},
	],
	"measure.worsened": [
		{
			notes: {
				"formulation.ipt.md": note`
					---
					note: formulation
					case: C-7
					date: 2026-01-12
					measures:
					  PHQ-9: {total: 12, item9: 0}
					---
				`,
				"session-06.ipt.md": note`
					---
					note: session
					case: C-7
					session: 6
					date: 2026-02-09
					phase: middle
					measures:
					  »PHQ-9: {total: 18, item9: 0}«
					---

					## Progress

					Worse since @mother came back from hospital; fewer visits from @sister.

					## Risk

					- **Level**: low
					- **Rationale**: asked directly: no thoughts of death
				`,
			},
			otherwise: "Not raised, as five points are less than a reliable change:",
			mended: ["total: 18", "total: 17"],
		},
	],
	"risk.contradiction": [
		{
			notes: {
				"session-06.ipt.md": note`
					---
					note: session
					case: C-7
					session: 6
					date: 2026-02-09
					phase: middle
					measures:
					  PHQ-9: {total: 14, item9: 1}
					---

					## Risk

					- **Level**: »none«
					- **Rationale**: no plans, no earlier attempts
				`,
			},
			mended: ["no plans, no earlier attempts", "asked about item 9: on two nights she wished not to wake up; no intent, no plan"],
		},
	],
	"risk.required": [
		{
			title: "nothing is said of risk yet",
			notes: {
				"session-01.ipt.md": note`
					---
					»note: session«
					case: C-7
					session: 1
					date: 2026-01-05
					phase: initial
					---
				`,
			},
			mended: [
				"phase: initial\n---\n",
				"phase: initial\n---\n\n## Risk\n\n- **Level**: none\n- **Rationale**: asked about thoughts of death: there are none\n",
			],
		},
		{
			title: "the item on suicidal thoughts is raised",
			notes: {
				"session-06.ipt.md": note`
					---
					»note: session«
					case: C-7
					session: 6
					date: 2026-02-09
					phase: middle
					measures:
					  PHQ-9: {total: 14, item9: 1}
					---
				`,
			},
			mended: withRisk("  PHQ-9: {total: 14, item9: 1}"),
		},
		{
			title: "a question of the C-SSRS was answered with yes",
			notes: {
				"session-06.ipt.md": note`
					---
					»note: session«
					case: C-7
					session: 6
					date: 2026-02-09
					phase: middle
					measures:
					  C-SSRS: {q1: yes, q2: no, q6: no}
					---
				`,
			},
			mended: withRisk("  C-SSRS: {q1: yes, q2: no, q6: no}"),
		},
		{
			title: "a score is reliably worse than the first",
			notes: {
				"session-01.ipt.md": note`
					---
					note: session
					case: C-7
					session: 1
					date: 2026-01-05
					phase: initial
					measures:
					  GAD-7: 9
					---

					## Risk

					- **Level**: none
					- **Rationale**: asked directly: no thoughts of death
				`,
				"session-02.ipt.md": note`
					---
					»note: session«
					case: C-7
					session: 2
					date: 2026-01-12
					phase: initial
					measures:
					  GAD-7: 13
					---
				`,
			},
			mended: withRisk("  GAD-7: 13"),
		},
		{
			title: "the last Risk section said moderate or high",
			notes: {
				"session-05.ipt.md": note`
					---
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: middle
					---

					## Risk

					- **Level**: moderate
					- **Rationale**: thoughts of taking the tablets, no intent
					- **Plan**: @sister keeps the tablets; call on Thursday at noon
				`,
				"session-06.ipt.md": note`
					---
					»note: session«
					case: C-7
					session: 6
					date: 2026-02-09
					phase: middle
					---
				`,
			},
			mended: withRisk("phase: middle"),
		},
		{
			title: "the last Risk section gave no level",
			notes: {
				"session-05.ipt.md": note`
					---
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: middle
					---

					## Risk

					Spoke about the night on which she could not go on.
				`,
				"session-06.ipt.md": note`
					---
					note: session
					case: C-7
					session: 6
					date: 2026-02-09
					phase: middle
					---

					»## Risk«

					…
				`,
			},
			mended: ["…\n", risk],
		},
	],
}
