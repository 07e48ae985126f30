/** Notes as clinicians write them: ways in which they differ from the form, and what must come of each. Tags `[N01]` to `[N31]`. */
import type { Entry, Family } from "./entry.ts"

const entry = (what: string, holds: string): Entry => ({ what, holds })

export const asWritten: Family = {
	title: "Notes as clinicians write them",
	letter: "N",
	entries: {
		1: entry(
			"text before the first section, sections under `#` or a lone `###`, an addendum under `#`",
			"all of it is in every export; a known section at another level is read as that section, and reported with a fix",
		),
		2: entry(
			"slips in the header: dashes of a word processor, a blank first line, an asterisk before a value",
			"the note stays in its case, each slip is reported and mended in one step; what cannot be placed is named by every export and counted by `cases`",
		),
		3: entry(
			"the kind of note in other words, or one that nobody knows",
			"read by its other names; an unknown kind keeps its text in tree and exports",
		),
		4: entry(
			"a note that cannot be read, in an export of any parts",
			"every export names its file first; there is no letter until it is mended",
		),
		5: entry(
			"a list of items that contradicts the item on suicidal thoughts beside it",
			"an error; for risk the graver answer counts, and nothing is written over",
		),
		6: entry(
			"the item on suicidal thoughts of a scale under another of its names",
			"the same warning for every name, length and translation of the scale",
		),
		7: entry("the item on suicidal thoughts left blank in a list", "reported as missing"),
		8: entry("G and a digit that mean births and pregnancies", "no goal is spoken of; a goal that the formulation has is one in prose"),
		9: entry("prose among techniques and mechanisms", "in the summaries, beside the labelled items"),
		10: entry("no-break and other wide spaces in the header", "read as spaces, reported once with a fix"),
		11: entry("a high score of a scale whose bands have other names", "described in words that fit direction and band of that scale"),
		12: entry("notes that begin at session 11", "notes of two sessions, by their numbers; never two sessions held, nor a first day"),
		13: entry("letters that were lost in a wrong encoding", "reported at their place"),
		14: entry("lists with the marks of a word processor", "read as lists, reported once a section, mended for the whole note in one step"),
		15: entry("tables of people and of events", "their rows are people and events; they are tables in every export"),
		16: entry("a scale whose name is nearly that of another", "never corrected to another scale"),
		17: entry("a term, and then more words", "the term is read; the dead are not drawn as living"),
		18: entry("did not attend, no show, FTA, late cancellation", "a session that was missed or cancelled, of which nothing more is asked"),
		19: entry("words of the trade for mode and phase", "read as what they mean"),
		20: entry("a mood rating with decimals, or as it is now, at worst and at best", "kept and drawn as written"),
		21: entry(
			"a heading with a number, a qualifier, or as a line of its own",
			"read as the section it names; risk that is written there is not asked for",
		),
		22: entry("people who have died, small children, groups", "not asked about what they cannot answer"),
		23: entry("a letter to a patient of whom the notes say little", "it says what a note says, and no more"),
		24: entry("one scale under two spellings in a note", "an error at the second"),
		25: entry("a score that rises from its best without passing the first", "reported once, until it falls again"),
		26: entry("a score of the partner", "kept and drawn apart, never among the patient's, never in the letter"),
		27: entry("an item that the form itself marks as not assessed", "not counted; the total is made by the rule of the scale"),
		28: entry(
			"what the closing says of outcome, change and mechanisms",
			"in summary and letter; nothing in a closed case is said not to be worked on yet",
		),
		29: entry("several problem areas worked on in one session", "all are kept, the first is the focus"),
		30: entry("times, mode and attendance of a session", "in the summaries for colleague and supervisor"),
		31: entry(
			"two versions of one note, as a program that keeps folders in step leaves them",
			"reported on the copy, compared side by side; no number is made up, and the note counts once",
		),
	},
}
