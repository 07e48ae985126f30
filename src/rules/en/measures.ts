/** What findings of measures say, in English. */
import { didYouMean, either, type Facts, joined, type Message, quoted } from "./facts.ts"

function range(facts: Facts): string {
	const measure = facts.text("measure")
	const [least, most] = [facts.text("least"), facts.text("most")]
	switch (facts.text("what")) {
		case "count":
			return `${measure} has ${most} items, and ${least} are given. Write every item, with null for one left blank.`
		case "item":
			return `Item ${facts.text("item")} of ${measure} goes from ${least} to ${most} in whole numbers. Check it against the form.`
		case "no-item":
			return `${measure} has no item ${facts.text("item")}: it ends at item ${most}.`
		case "out-of":
			return `This score is out of ${facts.text("given")}, and ${measure} ends at ${most}. Check which scale it is.`
		case "part":
			return `This part of ${measure} goes from ${least} to ${most}. Check it against the form.`
		case "whole":
			return `A total of ${measure} is a whole number from ${least} to ${most}. Check it against the form.`
		default:
			return `A total of ${measure} is between ${least} and ${most}. Check it against the form.`
	}
}

/** By code. */
export const measureMessages: Readonly<Record<string, Message>> = {
	"measure.unknown": {
		title: (facts) =>
			facts.has("ambiguous") ? `Which measure ${quoted(facts.text("measure"))} is` : `Unknown measure ${quoted(facts.text("measure"))}`,
		sentence: (facts) =>
			facts.has("ambiguous")
				? `${quoted(facts.text("measure"))} may be ${either(facts.list("allowed"))}. Write which of them it is.`
				: `${quoted(facts.text("measure"))} is not a measure known here: it is kept and shown, but has no range and no band.${didYouMean(facts)}`,
	},
	"measure.range": {
		title: (facts) => `${facts.text("measure")} out of range`,
		sentence: range,
	},
	"measure.total-mismatch": {
		title: (facts) => `Total of ${facts.text("measure")} unlike its items`,
		sentence: (facts) =>
			`The items of ${facts.text("measure")} make ${facts.text("computed")}, and the total says ${facts.text("total")}. Check both against the form.`,
	},
	"measure.suicide-item-missing": {
		title: (facts) => `Item ${facts.text("item")} of ${facts.text("measure")}, on suicidal thoughts`,
		sentence: (facts) =>
			facts.has("blank")
				? `Item ${facts.text("item")} of ${facts.text("measure")}, on suicidal thoughts, is blank. Record its value, or say under Risk what was asked.`
				: `The item on suicidal thoughts, number ${facts.text("item")} of ${facts.text("measure")}, is not recorded. Write its value next to the total, as in {${facts.text("total") === "" ? "" : `total: ${facts.text("total")}, `}item${facts.text("item")}: 0}.`,
	},
	"measure.item-mismatch": {
		title: (facts) => `Item ${facts.text("item")} of ${facts.text("measure")} with two values`,
		sentence: (facts) =>
			`Item ${facts.text("item")} of ${facts.text("measure")} is given as ${facts.text("first")} and as ${facts.text("again")}. Keep the one on the form.`,
	},
	"measure.duplicate": {
		title: (facts) => `${facts.text("measure")} twice`,
		sentence: (facts) =>
			facts.text("first") === facts.text("name")
				? `${facts.text("measure")} is given twice. Keep the score on the form.`
				: `${quoted(facts.text("first"))} and ${quoted(facts.text("name"))} are one scale. Keep the score on the form.`,
	},
	"measure.incomplete": {
		title: (facts) => `Total of ${facts.text("measure")}`,
		sentence: (facts) =>
			`${facts.text("measure")} has no total: ${facts.list("items").length === 1 ? `item ${facts.list("items").join("")} is` : `items ${joined(facts.list("items"))} are`} blank${facts.number("prorated") > 0 ? `, more than its rule allows (${facts.text("prorated")})` : ""}. Fill in what is known; the other items are kept.`,
	},
	"measure.overdue": {
		title: "Measure overdue",
		sentence: (facts) =>
			`This session and the ${facts.number("sessions") - 1} held before it have no measure. Give one, such as the PHQ-9.`,
	},
	"measure.worsened": {
		title: (facts) => `${facts.text("measure")} reliably worse than at first`,
		sentence: (facts) =>
			`${facts.text("measure")} is ${facts.text("total")}, ${facts.text("by")} points worse than the first score of ${facts.text("first")}: a reliable change for the worse. Say under Progress what may have led to it, and look at the focus and the risk once more.`,
	},
	"measure.risen": {
		title: (facts) => `${facts.text("measure")} risen since its best score`,
		sentence: (facts) =>
			`${facts.text("measure")} is ${facts.text("total")}, ${facts.text("by")} points worse than its best score of ${facts.text("first")}. Look for what has happened since then.`,
	},
}
