/** Notes as clinicians write them: how they differ from the form, and what must happen. Tags `[N01]` to `[N31]`. */
import type { Entry, Family } from "./entry.ts"

const entry = (what: string, holds: string): Entry => ({ what, holds })

export const asWritten: Family = {
	title: "Notes as clinicians write them",
	letter: "N",
	entries: {
		1: entry(
			"text before the first section, sections under `#` or a lone `###`, an addendum under `#`",
			"all of it is in every export. A known section at another level counts as that section, and is reported with a fix",
		),
		2: entry(
			"slips in the header: dashes of a word processor, a blank first line, an asterisk before a value",
			"the note stays in its case, and each slip is reported and corrected in one step. Every export names what cannot be assigned, and `cases` counts it",
		),
		3: entry(
			"the kind of note in other words, or an unknown kind",
			"read by its other names. The text of an unknown kind is in tree and exports",
		),
		4: entry(
			"a note that cannot be read, in an export of any parts",
			"every export names its file first, and there is no letter until it is corrected",
		),
		5: entry(
			"a list of items that contradicts the item on suicidal thoughts next to it",
			"an error. For risk the more serious answer counts, and nothing is overwritten",
		),
		6: entry(
			"the item on suicidal thoughts of a scale under another of its names",
			"the same warning for every name, length and translation of the scale",
		),
		7: entry("the item on suicidal thoughts left blank in a list", "reported as missing"),
		8: entry("G and a digit that mean births and pregnancies", "not read as goals. A goal of the formulation is recognised in prose"),
		9: entry("prose among techniques and mechanisms", "in the summaries, next to the labelled items"),
		10: entry("no-break and other wide spaces in the header", "read as spaces, reported once with a fix"),
		11: entry("a high score of a scale whose bands have other names", "described in words that fit the direction and bands of that scale"),
		12: entry("notes that begin at session 11", "“notes of 2 sessions”, with their numbers. Never “2 sessions took place” or a first day"),
		13: entry("letters lost in a wrong encoding", "reported at their place"),
		14: entry(
			"lists with the marks of a word processor",
			"read as lists, reported once per section, and corrected in the whole note in one step",
		),
		15: entry("tables of people and of events", "their rows count as people and events, and every export has them as tables"),
		16: entry("a scale whose name is close to another", "never corrected to the other scale"),
		17: entry("a term followed by more words", "the term is read. People who died are not drawn as living"),
		18: entry("did not attend, no show, FTA, late cancellation", "a missed or cancelled session, which needs nothing more"),
		19: entry("clinicians' own words for mode and phase", "read as meant"),
		20: entry("a mood rating with decimals, or for now, at worst and at best", "shown and drawn as written"),
		21: entry(
			"a heading with a number, a qualifier, or as a line of its own",
			"read as the section it names. If it is about risk, a Risk section is not requested again",
		),
		22: entry("people who have died, small children, groups", "only what applies to them is needed"),
		23: entry("a letter to a client about whom the notes say little", "it says what the notes say, and no more"),
		24: entry("one scale under two spellings in a note", "an error at the second"),
		25: entry("a score that rises from its best without passing the first", "reported once, until it falls again"),
		26: entry("a score of the partner", "shown and drawn separately, never among the client's, never in the letter"),
		27: entry("an item that the form itself marks as not assessed", "not counted. The total follows the rule of the scale"),
		28: entry(
			"what the closing says about outcome, change and mechanisms",
			"in summary and letter. In a closed case nothing is said to be “not worked on yet”",
		),
		29: entry("several problem areas in one session", "all are read, and the first is the focus"),
		30: entry("times, mode and attendance of a session", "in the summaries for colleague and supervisor"),
		31: entry(
			"two versions of one note, left by a sync service",
			"reported on the copy, and compared side by side. No number is made up, and the note counts once",
		),
	},
}
