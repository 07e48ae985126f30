/** What findings of the sessions of a case in their order say, in English: by code, with their pages and examples. */
import { termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { quoted } from "../grammar.ts"

const sessionsFromTo = ({ from, to }: { readonly from: number; readonly to: number }): string =>
	from === to ? `session ${from}` : `sessions ${from} to ${to}`

export const sessionFindings = {
	"session.duplicate-number": {
		title: ({ session }) => `Session number ${session} twice`,
		sentence: ({ session, allowed }) =>
			`Another session of this case also has the number ${session}. ${allowed.length > 0 ? `Going by the date, this is session ${allowed.join("")}.` : "Check the number and date of both."}`,
		page: {
			title: "Session number twice",
			when: "Two session notes of a case have the same number, and are not two versions of one note. Both are reported. A number is offered only if the dates leave one free.",
			why: "The course of the case follows the session numbers.",
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
			`Session ${session} is dated ${date}, before session ${earlier} on ${earlierDate}. Check the number and the date.`,
		page: {
			title: "Dates out of order",
			when: "A session with a higher number has an earlier date.",
			why: "Scores and events are shown in order of time.",
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
				? `There is no note of session ${from}. If it was missed or cancelled, add a short note. If not, check the number.`
				: `There are no notes of sessions ${from} to ${to}. If they were missed or cancelled, add a short note for each. If not, check the number.`,
		page: {
			title: "Session numbers missing",
			when: "Session numbers before this one are missing.",
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
		title: ({ session, planned }) => `Session ${session} of ${planned} agreed sessions`,
		sentence: ({ session, planned }) =>
			`This is session ${session}, but only ${planned} are agreed. Agree on more sessions and add them to “contract”, or bring the therapy to an end.`,
		page: {
			title: "More sessions than agreed",
			when: "The session number is higher than the number of sessions last agreed. Maintenance sessions have a contract of their own and do not count.",
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
		title: ({ earlier }) => `Phase earlier than in session ${earlier}`,
		sentence: ({ phase, earlierPhase, earlier }) =>
			`The phase goes back from ${quoted(termTitle("phase", earlierPhase))} in session ${earlier} to ${quoted(termTitle("phase", phase))} here. Check the phase of both.`,
		page: {
			title: "Phase goes back",
			when: "The phase is an earlier one than in a previous session.",
			why: "Therapy moves from the initial phase through the middle to the conclusion.",
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
		sentence: ({ earlier }) => `This note is almost word for word that of session ${earlier ?? ""}. Write what was new this time.`,
		page: {
			title: "Copied narrative",
			when: "The text is almost the same as in the session before, apart from headings, labels and goals.",
			why: "Copied text hides how the therapy is going, and payers question it.",
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
