/** What findings of a case as a whole say, in English: by code, with their pages and examples. */
import { termTitle } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { either } from "../grammar.ts"

export const caseFindings = {
	"case.no-formulation": {
		title: "Formulation",
		sentence: ({ closing, due }) =>
			closing
				? "The case is being closed without a formulation. Write one, even a short one."
				: `The case has no formulation, which is expected by session ${due}. Write it now and share it with the client.`,
		page: {
			title: "No formulation",
			when: "The case has no formulation, although it is being closed or has reached the session by which a formulation is expected.",
			why: "The middle phase works on the agreed focus, and the ending looks back on the focus and the goals.",
		},
		examples: () => [
			{
				title: "the session by which it is expected",
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
			`Case ${code} already has a ${termTitle("note", kind).toLowerCase()} note, and only that one is used. Combine the two, or correct the case code here.`,
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
			"This is a second version of another note. Compare the two, keep one with everything that is right, and delete the other.",
		page: {
			title: "Two versions of one note",
			when: "Two notes have the same kind, number and date. Either most of their text is the same, or one has a name that a sync service or a program gives to a second version, such as `session-02-DESKTOP-7Q1`, `(1)`, `conflicted copy`, `.sync-conflict-…` or `~`. The second version is reported, without other findings on its number and text. Only the first version counts for sessions, scores and the course. Exports name both. No new number is offered, because the session took place once.",
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
				otherwise: "If they really are two sessions, give each its own number and date:",
				mended: ["session: 6\ndate: 2026-02-09", "session: 7\ndate: 2026-02-16"],
			},
		],
	},
	"case.look-alike": {
		title: ({ others }) => `A code that looks like ${either(others)}`,
		sentence: ({ case: code, others }) =>
			`The code ${code} is easily confused with ${either(others)}, another case. For the same client, use one code in all notes. Otherwise choose codes that differ more.`,
		page: {
			title: "Codes that look alike",
			when: "Two cases have codes that are easily confused. They differ only in capital letters, in the letter O and zero, or in l, I and 1. This is reported on the first note of each case.",
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
			`The case was closed on ${date}, before this session. Correct the date, write “phase: maintenance” for a session after the end, or remove the closing note.`,
		page: {
			title: "Session after the closing",
			when: "A session took place after the date of the closing note. Maintenance sessions are not reported.",
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
