/** Examples of findings about scores that contradict one another, lack items or have risen, in English. */
import { type Example, note } from "../../examples/example.ts"

export const scoreExamples: Readonly<Record<string, readonly Example[]>> = {
	"measure.item-mismatch": [
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
					  PHQ-9: {items: [2, 1, 1, 2, 1, 2, 1, 1, 0], item3: »2«}
					---
				`,
			},
			mended: ["item3: 2", "item3: 1"],
		},
	],
	"measure.duplicate": [
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
					  PHQ-9: {total: 14, item9: 0}
					  »PHQ9«: {total: 11, item9: 0}
					---
				`,
			},
			mended: ["  PHQ9: {total: 11, item9: 0}\n", ""],
		},
	],
	"measure.incomplete": [
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
					  GAD-7: »[1, 2, null, 1, 2, 1, 1]«
					---
				`,
			},
			mended: ["null", "0"],
		},
	],
	"measure.risen": [
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
					  PHQ-9: {total: 20, item9: 0}
					---
				`,
				"session-05.ipt.md": note`
					---
					note: session
					case: C-7
					session: 5
					date: 2026-02-02
					phase: middle
					measures:
					  PHQ-9: {total: 6, item9: 0}
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
					  »PHQ-9: {total: 15, item9: 0}«
					---
				`,
			},
			otherwise: "Not raised, as five points are less than a reliable change:",
			mended: ["total: 15", "total: 11"],
		},
	],
}
