/** Examples of findings about the front matter, in English. */
import { type Example, note } from "../../examples/example.ts"

export const frontMatterExamples: Readonly<Record<string, readonly Example[]>> = {
	"front-matter.missing": [
		{
			title: "no front matter",
			notes: {
				"session-05.ipt.md": note`
					»## Plan«

					Come back to the talk with @brother.
				`,
			},
			mended: [
				"## Plan",
				note`
					---
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: middle
					---

					## Plan`,
			],
		},
		{
			title: "front matter that is never closed",
			notes: {
				"session-05.ipt.md": note`
					»---«
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: middle

					## Plan

					Come back to the talk with @brother.
				`,
			},
			mended: ["phase: middle\n", "phase: middle\n---\n"],
		},
	],
	"front-matter.syntax": [
		{
			notes: {
				"formulation.ipt.md": note`
					---
					note: formulation
					case: C-7
					date: 2026-01-12
					diagnosis: »F«32.1: moderate depressive episode
					---
				`,
			},
			mended: ["F32.1: moderate depressive episode", '"F32.1: moderate depressive episode"'],
		},
	],
	"front-matter.form": [
		{
			title: "a score with words around it",
			notes: {
				"session-05.ipt.md": note`
					---
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: middle
					measures:
					  GAD-7: »14 → 9 (anxious before the talk)«
					---
				`,
			},
			mended: ["14 → 9 (anxious before the talk)", "9 # 14 → 9 (anxious before the talk)"],
		},
		{
			title: "a date of another form",
			notes: {
				"session-05.ipt.md": note`
					---
					note: session
					case: C-7
					session: 5
					date: »2.2.2026«
					phase: middle
					---
				`,
			},
			mended: ["2.2.2026", "2026-02-02"],
		},
	],
	"front-matter.duplicate-key": [
		{
			notes: {
				"session-05.ipt.md": note`
					---
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: initial
					»phase«: middle
					---
				`,
			},
			mended: ["date: 2026-02-02\nphase: initial\n", "date: 2026-02-02\n"],
		},
	],
	"front-matter.value": [
		{
			title: "a word that the vocabulary does not hold",
			notes: {
				"session-05.ipt.md": note`
					---
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: »midle«
					---
				`,
			},
			mended: ["midle", "middle"],
		},
		{
			title: "a day that does not exist",
			notes: {
				"session-08.ipt.md": note`
					---
					note: session
					case: C-7
					session: 8
					date: »2026-02-30«
					phase: middle
					---
				`,
			},
			mended: ["2026-02-30", "2026-02-23"],
		},
	],
	"front-matter.unknown-key": [
		{
			notes: {
				"session-05.ipt.md": note`
					---
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: middle
					»autor«: AB
					---
				`,
			},
			mended: ["autor", "author"],
		},
	],
	"variant.unknown": [
		{
			notes: {
				"formulation.ipt.md": note`
					---
					note: formulation
					case: C-7
					date: 2026-01-12
					variant: »ipt-brief«
					---
				`,
			},
			mended: ["ipt-brief", "ipt-b"],
		},
	],
}
