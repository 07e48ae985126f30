/** Inputs that attack the program, with tags `[H01]` to `[H30]`, and suspicions that were looked at, `[S1]` to `[S5]`. */
import type { Entry, Family } from "./entry.ts"

const entry = (what: string, holds: string): Entry => ({ what, holds })

export const attacks: Family = {
	title: "Inputs that attack",
	letter: "H",
	entries: {
		1: entry(
			"in Word: a value or paragraph that begins with a number, and several numbered lists",
			"every character of the note; each list counts as it is written, for itself",
		),
		2: entry("a field's value that would be a quote, a list or a heading by itself", "text as it is written, in every format"),
		3: entry("a hard break within a name or a number", "a space"),
		4: entry("in data: names of people as headings and labels", "values, and no keys; no name is left"),
		5: entry("in data: headings and labels that are keys of the data themselves", "no text is lost, and names in it are replaced"),
		6: entry("a message that cuts what it quotes in the middle of a name", "names are replaced before it is cut"),
		7: entry("names in capitals, without their signs, or in other letters", "found all the same"),
		8: entry("names that are words for roles", "the whole name is found; the role comes from the relationship"),
		9: entry("a soft hyphen or a space without width within a name", "found all the same"),
		10: entry("an answer about suicide under the name of an unknown measure", "no unknown measure is in the letter"),
		11: entry("Ctrl+C while all cases are exported", "the work ends after the file at hand, and leaves nothing hidden"),
		12: entry("CRLF and many blank lines where a fix inserts", "linear time"),
		13: entry("adding all that is missing to a note of many people", "linear time, and only when it is chosen"),
		14: entry("thousands of spaces after a list mark", "read and checked in time"),
		15: entry("thousands of spaces after a heading, in a link, in text", "the same; every expression of the program is linear"),
		16: entry("a file of hundreds of megabytes among the notes", "reported by its size and never read; the rest is checked"),
		17: entry("thousands of codes that look alike", "a few related places each, in linear time"),
		18: entry("thousands of people, and as many mentions of nobody", "linear time"),
		19: entry("thousands of names of summary files that are taken", "linear time"),
		20: entry("a pattern of hidden files with many stars, and a long name", "decided in no time"),
		21: entry("a Node that is too old", "one line that names the Node it needs, and it runs on that one"),
		22: entry("a working folder that was deleted", "a sentence that says so"),
		23: entry(
			"a note whose date is missing or mistyped",
			"it takes its place by its session number, a closing is last; where neither helps, nothing is derived from its place, and exports say so",
		),
		24: entry("one scale twice in a note, with different scores", "an error, and no change is made of the two"),
		25: entry("a session that was missed between a plan and the next note", "the plan is that of the session that made it"),
		26: entry("an unreadable note, or a mistyped path, beside good ones", "exit status 3, and data that say which"),
		27: entry(
			"a fix for a part whose place holds only unknown items, or a block that is never closed",
			"inserted where it is read, once, or not offered",
		),
		28: entry("flags that a command does not have, and codes that are none", "refused, with the nearest right one"),
		29: entry("what a dependency has taken into its own files", "named with its licence"),
		30: entry("notes that only their owner may read", "a summary that nobody else may read either"),
	},
}

export const suspicions: Family = {
	title: "Suspicions that were looked at",
	letter: "S",
	entries: {
		1: entry(
			"a kept index, and a file that changed under the same time and size",
			"read anew: a disk says too when anything of a file changed, and that cannot be set back",
		),
		2: entry(
			"a section too complex to read, with comments in it",
			"told in its words, as text and without the comments, to the patient too",
		),
		3: entry("a number that begins the words under a mechanism, as in “3 weeks of silence”", "words, and no rating"),
		4: entry("associations of files in the settings, of which one is no text", "the others stay as they are"),
		5: entry("a damaged key of the kept index", "another takes its place, and the index is kept again"),
	},
}
