/** Examples of findings about a case as a whole, in English: its sessions in their order, its formulation, its closing. */
import { type Example, note } from "../../examples/example.ts"

export const caseExamples: Readonly<Record<string, readonly Example[]>> = {
	"case.look-alike": [
		{
			notes: {
				"session-10.ipt.md": note`
					---
					note: session
					case: C-10
					session: 10
					date: 2026-03-09
					phase: middle
					---
				`,
				"session-11.ipt.md": note`
					---
					note: session
					case: »C-1O«
					session: 11
					date: 2026-03-16
					phase: middle
					---
				`,
			},
			mended: ["C-1O", "C-10"],
		},
	],
	"case.conflict-copy": [
		{
			notes: {
				"session-06.ipt.md": note`
					---
					note: session
					case: C-7
					session: 6
					date: 2026-02-09
					phase: middle
					---

					## Plan

					Plan the talk with @sister about the weekends.
				`,
				"session-06-DESKTOP-4K2.ipt.md": note`
					---
					»note: session«
					case: C-7
					session: 6
					date: 2026-02-09
					phase: middle
					---

					## Plan

					Plan the talk with @sister about the weekends; ask about sleep.
				`,
			},
			otherwise: "If they are two sessions after all, each has its own number and date:",
			mended: ["session: 6\ndate: 2026-02-09", "session: 7\ndate: 2026-02-16"],
		},
	],
	"session.duplicate-number": [
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
				`,
				"session-06.ipt.md": note`
					---
					note: session
					case: C-7
					session: »5«
					date: 2026-02-09
					phase: middle
					---
				`,
			},
			mended: ["session: 5", "session: 6"],
		},
	],
	"session.date-order": [
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
				`,
				"session-06.ipt.md": note`
					---
					note: session
					case: C-7
					session: 6
					date: »2026-01-09«
					phase: middle
					---
				`,
			},
			mended: ["2026-01-09", "2026-02-09"],
		},
	],
	"session.gap": [
		{
			notes: {
				"session-01.ipt.md": note`
					---
					note: session
					case: C-7
					session: 1
					date: 2026-01-05
					phase: initial
					---
				`,
				"session-03.ipt.md": note`
					---
					note: session
					case: C-7
					session: »3«
					date: 2026-01-19
					phase: initial
					---
				`,
			},
			mended: {
				"session-02.ipt.md": note`
					---
					note: session
					case: C-7
					session: 2
					date: 2026-01-12
					phase: initial
					status: cancelled
					---

					## Reason

					Cancelled the same morning: @mother taken to hospital.
				`,
			},
		},
	],
	"session.beyond-contract": [
		{
			notes: {
				"formulation.ipt.md": note`
					---
					note: formulation
					case: C-7
					date: 2026-01-12
					contract:
					  sessions: 12
					---
				`,
				"session-13.ipt.md": note`
					---
					note: session
					case: C-7
					session: »13«
					date: 2026-03-30
					phase: conclusion
					---
				`,
			},
			mended: ["phase: conclusion\n", "phase: conclusion\ncontract:\n  sessions: 16\n"],
		},
	],
	"session.phase-fit": [
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
				`,
				"session-06.ipt.md": note`
					---
					note: session
					case: C-7
					session: 6
					date: 2026-02-09
					phase: »initial«
					---
				`,
			},
			mended: ["phase: initial", "phase: middle"],
		},
	],
	"session.cloned-text": [
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

					## Mood and events

					Low on Sunday after @mother refused the day centre and @brother did not ring, as he had said he would.
				`,
				"session-06.ipt.md": note`
					---
					»note: session«
					case: C-7
					session: 6
					date: 2026-02-09
					phase: middle
					---

					## Mood and events

					Low on Sunday after @mother refused the day centre and @brother did not ring, as he had said he would.
				`,
			},
			mended: [
				"Low on Sunday after @mother refused the day centre and @brother did not ring, as he had said he would.",
				"Better from Wednesday on, when @brother rang and asked what he could take over; low only on the evening after the visit to the doctor.",
			],
		},
	],
	"case.no-formulation": [
		{
			title: "a session at which it is due",
			notes: {
				"session-04.ipt.md": note`
					---
					»note: session«
					case: C-7
					session: 4
					date: 2026-01-26
					phase: initial
					---
				`,
			},
			mended: {
				"formulation.ipt.md": note`
					---
					note: formulation
					case: C-7
					date: 2026-01-26
					problem-areas: [role-transition]
					---
				`,
			},
		},
		{
			title: "a closing",
			notes: {
				"closing.ipt.md": note`
					---
					»note: closing«
					case: C-7
					date: 2026-04-20
					ending: planned
					---
				`,
			},
			mended: {
				"formulation.ipt.md": note`
					---
					note: formulation
					case: C-7
					date: 2026-04-20
					problem-areas: [role-transition]
					---
				`,
			},
		},
	],
	"case.duplicate-note": [
		{
			notes: {
				"formulation.ipt.md": note`
					---
					note: formulation
					case: C-7
					date: 2026-01-12
					---
				`,
				"formulation-new.ipt.md": note`
					---
					»note: formulation«
					case: C-7
					date: 2026-02-02
					---
				`,
			},
			mended: ["case: C-7", "case: C-8"],
		},
	],
	"case.session-after-closing": [
		{
			notes: {
				"closing.ipt.md": note`
					---
					note: closing
					case: C-7
					date: 2026-04-20
					ending: planned
					---
				`,
				"session-17.ipt.md": note`
					---
					note: session
					case: C-7
					session: 17
					date: »2026-05-18«
					phase: conclusion
					---
				`,
			},
			mended: ["phase: conclusion", "phase: maintenance"],
		},
	],
}
