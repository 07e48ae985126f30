/** Inputs that attack the program, with tags `[H01]` to `[H30]`, and suspicions that were examined, `[S1]` to `[S5]`. */
import type { Entry, Family } from "./entry.ts"

const entry = (what: string, holds: string): Entry => ({ what, holds })

export const attacks: Family = {
	title: "Inputs that attack",
	letter: "H",
	entries: {
		1: entry(
			"in Word: a value or paragraph that begins with a number, and several numbered lists",
			"every character of the note. Each list has its own numbers, as written",
		),
		2: entry("a field's value that would be a quote, a list or a heading by itself", "plain text as written, in every format"),
		3: entry("a hard line break in a name or a number", "a space"),
		4: entry("in data: names of people as headings and labels", "values, not keys. No name is left"),
		5: entry("in data: headings and labels that are keys of the data themselves", "no text is lost, and names in it are replaced"),
		6: entry("a message that cuts what it quotes in the middle of a name", "names are replaced before it is cut"),
		7: entry("names in capitals, without accents, or in other letters", "still found"),
		8: entry("names that are words for roles", "the whole name is found. The role comes from the relationship"),
		9: entry("a soft hyphen or a zero-width space in a name", "still found"),
		10: entry("an answer about suicide under the name of an unknown measure", "the letter has no unknown measure"),
		11: entry("Ctrl+C while all cases are exported", "it ends after the current file, and leaves no hidden file"),
		12: entry("CRLF and many blank lines at the place of a fix", "linear time"),
		13: entry("adding all that is missing to a note of many people", "linear time, and only when chosen"),
		14: entry("thousands of spaces after a list mark", "read and checked in time"),
		15: entry("thousands of spaces after a heading, in a link, in text", "the same. Every expression of the program is linear"),
		16: entry("a file of hundreds of megabytes among the notes", "reported by its size, and never read. The rest is checked"),
		17: entry("thousands of codes that look alike", "a few related places for each, in linear time"),
		18: entry("thousands of people, and as many mentions of nobody", "linear time"),
		19: entry("thousands of summary files whose names are taken", "linear time"),
		20: entry("a pattern of hidden files with many stars, and a long name", "decided at once"),
		21: entry("a version of Node that is too old", "one line that names the version it needs, and it runs on that one"),
		22: entry("a working folder that was deleted", "a sentence that says so"),
		23: entry(
			"a note whose date is missing or mistyped",
			"its session number decides its place, and a closing is last. If neither helps, nothing is derived from its place, and exports say so",
		),
		24: entry("one scale twice in a note, with different scores", "an error, and the two do not count as a change"),
		25: entry("a missed session between a plan and the next note", "the plan belongs to the session that made it"),
		26: entry("an unreadable note, or a mistyped path, among good ones", "exit status 3, and the data say which"),
		27: entry(
			"a fix for a part whose place has only unknown items, or a block that is never closed",
			"inserted once, at a place where it is read, or not offered",
		),
		28: entry("options that a command does not have, and codes that do not exist", "refused, and the nearest right one is named"),
		29: entry("code that a dependency includes from others", "named with its licence"),
		30: entry("notes that only their owner may read", "a summary that only the owner may read"),
	},
}

export const suspicions: Family = {
	title: "Suspicions that were examined",
	letter: "S",
	entries: {
		1: entry(
			"a stored index, and a file that changed but has the same time and size",
			"read again: the disk also records when anything about a file changed, and that time cannot be set back",
		),
		2: entry(
			"a section too complex to read, with comments in it",
			"its words appear as plain text without the comments, in the letter to the client too",
		),
		3: entry("a number that begins the words under a mechanism, as in “3 weeks of silence”", "words, not a rating"),
		4: entry("file associations in the settings, one of which is not text", "the others stay as they are"),
		5: entry("a damaged key of the stored index", "another replaces it, and the index is stored again"),
	},
}
