/** English words of the addendum. */
import type { AddendaWords, KindWords } from "../../../record/words.ts"
import { date as longDate } from "../grammar.ts"

export const addendum = {
	kind: {
		title: "Addendum",
		aliases: ["addendum note", "amendment", "amendment note", "correction", "correction note", "late entry", "supplement"],
	},
	parts: {
		"addendum.addendum": {
			title: "Addendum",
			aliases: ["Addition", "Amendment", "Late entry"],
			write: "write what you add to the note, or use a Correction section to correct it",
			why: "The note stays as it is, so what you learn or remember later has a place of its own.",
		},
		"addendum.correction": {
			title: "Correction",
			aliases: ["Rectification"],
			write: "quote what was written, and say what is right",
			why: "A correction deletes nothing. Both the earlier words and the right ones stay in the record.",
		},
		"addendum.correction.was": {
			title: "Was written",
			aliases: ["What was wrong", "Original entry"],
			write: "quote what the note says",
			why: "The reader sees which words you correct.",
		},
		"addendum.correction.is-right": {
			title: "Is right",
			aliases: ["What is right", "Corrected entry", "Should read"],
			write: "say what it should say",
			why: "The reader sees what you take to be right now.",
		},
	},
} as const satisfies KindWords

/** How an addendum, an amended note and a late entry are called. */
export const addendaWords: AddendaWords = {
	name: ({ date, author, reason, corrects }) =>
		[
			corrects ? "Correction" : "Addendum",
			date === undefined ? "" : ` of ${longDate(date)}`,
			author === undefined ? "" : ` by ${author}`,
			reason === undefined ? "" : `: ${reason}`,
		].join(""),
	amended: "amended",
	lateEntry: (written) => `late entry, written on ${longDate(written)}`,
}
