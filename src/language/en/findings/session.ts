/** What findings of the sessions of a case in their order say, in English: by code, with their pages and examples. */
import { termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/example.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { quoted } from "../grammar.ts"

const sessionsFromTo = ({ from, to }: { readonly from: number; readonly to: number }): string =>
	from === to ? `session ${from}` : `sessions ${from} to ${to}`

export const sessionFindings = {
	"session.duplicate-number": {
		title: ({ session }) => `Session number ${session} twice`,
		sentence: ({ session, allowed }) =>
			`Another session of this case has the number ${session} too. ${allowed.length > 0 ? `By its date this one is ${allowed.join("")}.` : "Check number and date of both."}`,
		page: {
			title: "Session number twice",
			when: "Two session notes of a case have one number, and are not two versions of one note. Told on both. A number is proposed only where the dates leave one free.",
			why: "The course is shown in the order of numbers.",
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
	},
	"session.date-order": {
		title: ({ session, earlier }) => `Session ${session} dated before session ${earlier}`,
		sentence: ({ session, date, earlier, earlierDate }) =>
			`Session ${session} is dated ${date}, before session ${earlier} on ${earlierDate}. Check number and date.`,
		page: {
			title: "Dates out of order",
			when: "A session with a higher number has an earlier date.",
			why: "Scores and events are put in the order of time.",
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
	},
	"session.gap": {
		title: (facts) => `Notes of ${sessionsFromTo(facts)}`,
		sentence: ({ from, to }) =>
			from === to
				? `There is no note of session ${from}. If it was missed or cancelled, a short note says so; otherwise check the number.`
				: `There are no notes of sessions ${from} to ${to}. If they were missed or cancelled, a short note each says so; otherwise check the number.`,
		page: {
			title: "Session numbers missing",
			when: "Numbers are missing before this session.",
		},
		examples: () => [
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
	},
	"session.beyond-contract": {
		title: ({ session, planned }) => `Session ${session} of ${planned} agreed`,
		sentence: ({ session, planned }) =>
			`This is session ${session} of ${planned} agreed. Agree with the client on more and write it under “contract”, or bring the therapy to its end.`,
		page: {
			title: "More sessions than agreed",
			when: "The number lies above the contract's sessions as last agreed. Maintenance sessions have a contract of their own and are not counted.",
			why: "The time limit is part of how IPT works.",
		},
		examples: () => [
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
	},
	"session.phase-fit": {
		title: ({ earlier }) => `Phase before that of session ${earlier}`,
		sentence: ({ phase, earlierPhase, earlier }) =>
			`The phase ${quoted(termTitle("phase", phase))} comes before ${quoted(termTitle("phase", earlierPhase))} of session ${earlier}. Check the phase of both.`,
		page: {
			title: "Phase goes back",
			when: "The phase lies before that of an earlier session.",
			why: "The work goes from the initial phase over the middle to the conclusion.",
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
	},
	"session.cloned-text": {
		title: ({ earlier }) => `Text copied from session ${earlier ?? ""}`,
		sentence: ({ earlier }) => `This session says almost word for word what session ${earlier ?? ""} said. Write what was new in this one.`,
		page: {
			title: "Copied narrative",
			when: "The narrative is almost that of the session held before, headings, labels and goals aside.",
			why: "Copied text hides the course, and payers doubt it.",
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
	},
} satisfies Partial<WordsByCode>
