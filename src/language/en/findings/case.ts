/** What findings of a case as a whole say, in English: by code, with their pages and examples. */
import { termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/example.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { either } from "../grammar.ts"

export const caseFindings = {
	"case.no-formulation": {
		title: "Formulation",
		sentence: ({ closing, due }) =>
			closing
				? "The case has no formulation, and is being closed. Write one, even a short one: the ending looks back on its focus and goals."
				: `The case has no formulation, which is expected by session ${due}. Write it now, and share it with the client.`,
		page: {
			title: "No formulation",
			when: "A session at or past the one by which the formulation is due, or a closing, in a case without a formulation.",
			why: "The middle phase works on the focus that client and therapist agreed on.",
		},
		examples: () => [
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
	},
	"case.duplicate-note": {
		title: ({ kind, case: code }) => `A second ${termTitle("note", kind).toLowerCase()} in case ${code}`,
		sentence: ({ kind, case: code }) =>
			`Case ${code} has another ${termTitle("note", kind).toLowerCase()}, which is the one that is read. Put both into one, or correct the case code of this note.`,
		page: {
			title: "Second formulation or closing",
			when: "A case has a second formulation or closing note.",
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
	},
	"case.conflict-copy": {
		title: "Second version of a note",
		sentence: () =>
			"This is a second version of a note of this case. Compare the two, keep one that holds all that is right, and delete the other.",
		page: {
			title: "Two versions of one note",
			when: "Two notes are of one kind, number and date, and either have most of their text in common or one has a name that a sync service or a program gives to a second version, as in `session-02-DESKTOP-7Q1`, `(1)`, `conflicted copy`, `.sync-conflict-…` or `~`. It is reported on the second version, and nothing else is said of its number and its text. Sessions are counted, and scores and the course are taken, from the other one alone; exports name both. No number is proposed: the session took place once.",
		},
		examples: () => [
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
	},
	"case.look-alike": {
		title: ({ others }) => `A code that looks like ${either(others)}`,
		sentence: ({ case: code, others }) =>
			`The code ${code} looks like ${either(others)}, which is another case here. If one patient is meant, write one code in all notes; if not, choose codes that cannot be taken for one another.`,
		page: {
			title: "Codes that look alike",
			when: "Two cases have codes that can be taken for one another: they differ in capitals alone, in the letter O and zero, or in l, I and one. It is told on the first note of each.",
		},
		examples: () => [
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
	},
	"case.session-after-closing": {
		title: "Session after the closing",
		sentence: ({ date }) =>
			`The case was closed on ${date}, before this session. Correct the date, set “phase: maintenance” for a session after the end, or take the closing note back.`,
		page: {
			title: "Session after the closing",
			when: "A held session is dated after the closing note; maintenance sessions are not meant.",
		},
		examples: () => [
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
	},
} satisfies Partial<WordsByCode>
