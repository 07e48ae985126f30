/** What findings of measures say, in English: by code, with their pages and examples. */
import { lookBack, measures, worseningBySetting } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import type { OutOfRange } from "../../../rules/measure/range.ts"
import { itemName } from "../record/scores.ts"
import { didYouMean, either, joined, listed, plural, quoted } from "../grammar.ts"

/** Measures with an agreed reliable change, each with its points. */
const reliableChanges = (): string =>
	listed(measures.flatMap(({ key, reliableChange }) => (reliableChange === undefined ? [] : [`${key} ${reliableChange}`])))

function outOfRange(facts: OutOfRange): string {
	const { measure, least, most } = facts
	switch (facts.what) {
		case "count":
			return `${measure} has ${most} items, but ${least} are given. Write every item, and null for any that was left blank.`
		case "item":
			return `Item ${facts.item} of ${measure} must be a whole number from ${least} to ${most}. Check it against the form.`
		case "no-item":
			return `${measure} has no item ${facts.item}. Its last item is ${most}.`
		case "out-of":
			return `This score is out of ${facts.given}, but the maximum of ${measure} is ${most}. Check which scale it is.`
		case "part":
			return `This part of ${measure} must be from ${least} to ${most}. Check it against the form.`
		case "whole":
			return `A total of ${measure} must be a whole number from ${least} to ${most}. Check it against the form.`
		case "total":
			return `A total of ${measure} must be between ${least} and ${most}. Check it against the form.`
	}
}

export const measuresFindings = {
	"measure.unknown": {
		title: ({ ambiguous, measure }) => (ambiguous ? `Unclear measure ${quoted(measure)}` : `Unknown measure ${quoted(measure)}`),
		sentence: ({ ambiguous, measure, allowed }) =>
			ambiguous
				? `${quoted(measure)} could be ${either(allowed)}. Write which one it is.`
				: `${quoted(measure)} is not a known measure, so its score has no range and no severity band.${didYouMean(allowed)}`,
		page: {
			title: "Unknown measure",
			when: "The measure is not known. Its scores stay as they are and are shown, but without a range or severity bands.",
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
			when: "A total or an item is out of range, or the number of items is wrong.",
			why: "A wrong score would give a wrong picture of the course.",
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
		title: ({ measure }) => `Total of ${measure} differs from its items`,
		sentence: ({ measure, computed, total }) =>
			`The items of ${measure} add up to ${computed}, but the total says ${total}. Check both against the form.`,
		page: {
			title: "Items and total differ",
			when: "The items of a measure do not add up to the total in the note.",
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
		title: ({ item, measure }) => itemName(measure, item),
		sentence: ({ blank, item, measure, total }) =>
			blank
				? `Item ${item} of ${measure} (suicidal thoughts) is blank. Record its value, or say under Risk what you asked.`
				: `Item ${item} of ${measure} (suicidal thoughts) is not recorded. Add its value to the total, as in {${total === undefined ? "" : `total: ${total}, `}item${item}: 0}.`,
		page: {
			title: "Suicide item not recorded",
			when: "A total is given without the measure’s item on suicidal thoughts.",
			why: "Only the item shows suicidal thoughts. The total does not.",
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
			`Item ${item} of ${measure} is given as both ${first ?? ""} and ${again ?? ""}. Keep the value from the form.`,
		page: {
			title: "Item with two values",
			when: "An item is given twice, in a list and by its number, with different values. Until you correct it, the total is computed from the list, and the higher value of the item on suicidal thoughts counts for risk.",
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
				? `${measure} is given twice. Keep the score from the form.`
				: `${quoted(first)} and ${quoted(name)} are the same scale. Keep the score from the form.`,
		page: {
			title: "One scale under two names",
			when: "A note gives the same scale twice, usually under two names, such as PHQ-9 and PHQ9. If the totals differ, neither is used in the course of the case.",
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
			`${measure} has no total because ${plural(items.length, { one: "item", other: "items" })} ${joined(items)} ${plural(items.length, { one: "is", other: "are" })} blank${prorated > 0 ? ` (at most ${prorated} may be)` : ""}. Fill in what you know.`,
		page: {
			title: "No total",
			when: "Some items are blank (null), and the measure’s own scoring rule gives no total without them. If the rule allows it, as with one or two items of the PHQ-9, the total is prorated and marked as such.",
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
		sentence: ({ sessions }) => `There is no measure in the last ${sessions} sessions. Add one, such as the PHQ-9.`,
		page: {
			title: "Measure overdue",
			when: `Neither this session nor the ${lookBack - 1} before it has a measure of any kind, and there is no scores note between them.`,
			why: "Repeated scores show whether therapy helps and whether risk rises.",
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
		title: ({ measure }) => `${measure} reliably worse than at the start`,
		sentence: ({ measure, total, by, first }) =>
			`${measure} is ${total}, reliably worse than the first score of ${first} (by ${by} points). Say under Progress what may have led to it, and review the focus and the risk.`,
		page: {
			title: "Score worse than at the start",
			get when() {
				return `A score is worse than the first score of the case by at least the reliable change of the measure (in points: ${reliableChanges()}). ${worseningBySetting} has no agreed amount. You can set one with \`ipt.hamdWorsening\` or \`--hamd-worsening\`.`
			},
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
				otherwise: "Not reported, because five points are less than a reliable change:",
				mended: ["total: 18", "total: 17"],
			},
		],
	},
	"measure.risen": {
		title: ({ measure }) => `${measure} worse than its best score`,
		sentence: ({ measure, total, by, first }) =>
			`${measure} is ${total}, ${by} points worse than the best score of ${first}. Find out what has happened since then.`,
		page: {
			title: "Score worse than the best",
			get when() {
				return `A score is worse than the best score of the case so far by at least the reliable change of the measure (${reliableChanges()}), but it is not that much worse than the first score. It is reported once, until the score improves again.`
			},
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
				otherwise: "Not reported, because five points are less than a reliable change:",
				mended: ["total: 15", "total: 11"],
			},
		],
	},
} satisfies Partial<WordsByCode>
