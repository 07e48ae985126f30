/** What findings of measures say, in English: by code, with their pages and examples. */
import { lookBack, measures, worseningBySetting } from "../../../record/index.ts"
import { note } from "../../../rules/example.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import type { OutOfRange } from "../../../rules/measure/range.ts"
import { didYouMean, either, joined, quoted } from "../grammar.ts"

/** Measures with an agreed reliable change, each with its points. */
const reliableChanges = measures
	.flatMap(({ key, reliableChange }) => (reliableChange === undefined ? [] : [`${key} ${reliableChange}`]))
	.join(", ")

function outOfRange(facts: OutOfRange): string {
	const { measure, least, most } = facts
	switch (facts.what) {
		case "count":
			return `${measure} has ${most} items, and ${least} are given. Write every item, with null for one left blank.`
		case "item":
			return `Item ${facts.item} of ${measure} goes from ${least} to ${most} in whole numbers. Check it against the form.`
		case "no-item":
			return `${measure} has no item ${facts.item}: it ends at item ${most}.`
		case "out-of":
			return `This score is out of ${facts.given}, and ${measure} ends at ${most}. Check which scale it is.`
		case "part":
			return `This part of ${measure} goes from ${least} to ${most}. Check it against the form.`
		case "whole":
			return `A total of ${measure} is a whole number from ${least} to ${most}. Check it against the form.`
		case "total":
			return `A total of ${measure} is between ${least} and ${most}. Check it against the form.`
	}
}

export const measuresFindings = {
	"measure.unknown": {
		title: ({ ambiguous, measure }) => (ambiguous ? `Which measure ${quoted(measure)} is` : `Unknown measure ${quoted(measure)}`),
		sentence: ({ ambiguous, measure, allowed }) =>
			ambiguous
				? `${quoted(measure)} may be ${either(allowed)}. Write which of them it is.`
				: `${quoted(measure)} is not a measure known here: it is kept and shown, but has no range and no band.${didYouMean(allowed)}`,
		page: {
			title: "Unknown measure",
			when: "A measure that is not known: it is kept and shown, without range or band.",
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
						measures:
						  »HADM«: {total: 16, item3: 0}
						---
					`,
				},
				mended: ["HADM", "HAM-D"],
			},
		],
	},
	"measure.range": {
		title: ({ measure }) => `${measure} out of range`,
		sentence: outOfRange,
		page: {
			title: "Score out of range",
			when: "A total or an item lies out of its range, or the number of items is wrong.",
			why: "A wrong score would change the course that is shown.",
		},
		examples: () => [
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
	},
	"measure.total-mismatch": {
		title: ({ measure }) => `Total of ${measure} unlike its items`,
		sentence: ({ measure, computed, total }) =>
			`The items of ${measure} make ${computed}, and the total says ${total}. Check both against the form.`,
		page: {
			title: "Items and total differ",
			when: "Items and total of a measure are given, and they differ.",
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
						measures:
						  GAD-7: {total: »10«, items: [1, 2, 1, 1, 2, 1, 1]}
						---
					`,
				},
				mended: ["total: 10", "total: 9"],
			},
		],
	},
	"measure.suicide-item-missing": {
		title: ({ item, measure }) => `Item ${item} of ${measure}, on suicidal thoughts`,
		sentence: ({ blank, item, measure, total }) =>
			blank
				? `Item ${item} of ${measure}, on suicidal thoughts, is blank. Record its value, or say under Risk what was asked.`
				: `The item on suicidal thoughts, number ${item} of ${measure}, is not recorded. Write its value next to the total, as in {${total === undefined ? "" : `total: ${total}, `}item${item}: 0}.`,
		page: {
			title: "Suicide item not recorded",
			when: "A total is given without the item on suicidal thoughts that the measure has.",
			why: "The total does not show suicidal thoughts: the item does.",
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
						measures:
						  »PHQ-9«: 14
						---
					`,
				},
				mended: ["PHQ-9: 14", "PHQ-9: {total: 14, item9: 0}"],
			},
		],
	},
	"measure.item-mismatch": {
		title: ({ item, measure }) => `Item ${item} of ${measure} with two values`,
		sentence: ({ item, measure, first, again }) =>
			`Item ${item} of ${measure} is given as ${first ?? ""} and as ${again ?? ""}. Keep the one on the form.`,
		page: {
			title: "Item with two values",
			when: "An item of a measure is given twice, in a list and by its number, with different values. Until that is mended the total is computed from the list, and for risk the graver value of the item on suicidal thoughts counts.",
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
						measures:
						  PHQ-9: {items: [2, 1, 1, 2, 1, 2, 1, 1, 0], item3: »2«}
						---
					`,
				},
				mended: ["item3: 2", "item3: 1"],
			},
		],
	},
	"measure.duplicate": {
		title: ({ measure }) => `${measure} twice`,
		sentence: ({ first, name, measure }) =>
			first === name
				? `${measure} is given twice. Keep the score on the form.`
				: `${quoted(first)} and ${quoted(name)} are one scale. Keep the score on the form.`,
		page: {
			title: "One scale under two names",
			when: "A note gives one scale twice, mostly under two of its names, as PHQ-9 and PHQ9. Where the totals differ none of them is used in the course of the case.",
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
						measures:
						  PHQ-9: {total: 14, item9: 0}
						  »PHQ9«: {total: 11, item9: 0}
						---
					`,
				},
				mended: ["  PHQ9: {total: 11, item9: 0}\n", ""],
			},
		],
	},
	"measure.incomplete": {
		title: ({ measure }) => `Total of ${measure}`,
		sentence: ({ measure, items, prorated }) =>
			`${measure} has no total: ${items.length === 1 ? `item ${items.join("")} is` : `items ${joined(items)} are`} blank${prorated > 0 ? `, more than its rule allows (${prorated})` : ""}. Fill in what is known; the other items are kept.`,
		page: {
			title: "No total",
			when: "Items of a list are blank (null), and the measure’s own rule makes no total of the others. Where it does, as for one or two items of the PHQ-9, the total is computed and shown as prorated.",
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
						measures:
						  GAD-7: »[1, 2, null, 1, 2, 1, 1]«
						---
					`,
				},
				mended: ["null", "0"],
			},
		],
	},
	"measure.overdue": {
		title: "Measure overdue",
		sentence: ({ sessions }) => `This session and the ${sessions - 1} held before it have no measure. Give one, such as the PHQ-9.`,
		page: {
			title: "Measure overdue",
			when: `No measure of any name stands in this session and the ${lookBack - 1} held before it.`,
			why: "Repeated scores show whether therapy helps, and whether risk rises.",
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
	},
	"measure.worsened": {
		title: ({ measure }) => `${measure} reliably worse than at first`,
		sentence: ({ measure, total, by, first }) =>
			`${measure} is ${total}, ${by} points worse than the first score of ${first}: a reliable change for the worse. Say under Progress what may have led to it, and look at the focus and the risk once more.`,
		page: {
			title: "Score worse than at first",
			when: `A score is worse than the case's first by its reliable change or more, in points: ${reliableChanges}. ${worseningBySetting} has no agreed amount: the setting \`ipt.hamdWorsening\` or \`--hamd-worsening\` gives one.`,
		},
		examples: () => [
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
	},
	"measure.risen": {
		title: ({ measure }) => `${measure} risen since its best score`,
		sentence: ({ measure, total, by, first }) =>
			`${measure} is ${total}, ${by} points worse than its best score of ${first}. Look for what has happened since then.`,
		page: {
			title: "Score risen again",
			when: `A score is worse than the best one of the case so far by the measure’s reliable change or more (${reliableChanges}), though not as much worse than the first. It is reported once, until the score has fallen again.`,
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
	},
} satisfies Partial<WordsByCode>
