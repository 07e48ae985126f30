/**
 * The register of odd inputs and faults, of notes as clinicians write them, and of inputs that attack: what each is and
 * what must happen. Where it is tried is found in the tests, whose names end in its tag, as `[R63]`, `[N05]` or `[H12]`;
 * docs/reliability.md is made from both.
 */
import { attacks, suspicions } from "./register-attacks.ts"
import { records } from "./register-records.ts"
import { threats } from "./register-threats.ts"
import { asWritten } from "./register-notes.ts"
import type { Entry, Family } from "./entry.ts"

/** What must always be true, wherever a note is touched. */
export const invariants: Readonly<Record<string, string>> = {
	I1: "A note changes only by an edit that the user asked for, and only if the text is still the one that the edit was made for. Undo restores it byte for byte.",
	I2: "No text of a note, a name or a setting is run, fetched, or used as markup, pattern or path without a check.",
	I3: "Each failure is one message that names the file and says what to do. Logs contain no text of a note.",
	I4: "A note that cannot be read removes no other note from tree or index. Its scores count as missing, never as 0.",
	I5: "A text of the size of a note never blocks the editor for long. Above the limits, a message says what was not read, and writing goes on.",
	I6: "An export is written next to its target and then put in place whole. Whatever fails, the old file is unchanged.",
	I7: "After any events, the index equals one that is built from scratch.",
}

const entry = (what: string, holds: string, notTried?: string): Entry => ({ what, holds, ...(notTried !== undefined && { notTried }) })

export const register: readonly Family[] = [
	{
		title: "Encoding",
		letter: "R",
		entries: {
			1: entry("byte order mark before the header", "read like any note. No position moves, and edits leave it in place"),
			2: entry("byte order mark within the text", "reported if the value has a fixed form. Never the same code as one without it"),
			3: entry("UTF-16 with a byte order mark", "reported as not UTF-8. No empty case appears"),
			4: entry("bytes that are not UTF-8, a character cut in two", "reported at its place. The file is never written to"),
			5: entry("Windows 1252", "the same, and the message names the encoding to reopen it with"),
			6: entry("NUL in body and header", "reported at its place, and in no export"),
			7: entry("half a character, as an escape too", "reported. In a code it is refused"),
			8: entry("characters that reverse the order of a line", "removed if words of a note appear among others"),
			9: entry("codes that look alike, letters of other scripts", "reported on both cases. Other letters are refused"),
			10: entry("é as one character and as two", "compared as one, left as written"),
			11: entry("emoji, joined families, long rows of combining marks", "no place splits a character"),
			12: entry("LF, CRLF, CR, mixed, U+2028, U+2029, U+0085", "the same findings on the same lines. Edits use the note's own line ends"),
			13: entry("form feed and vertical tab", "read, but in no export"),
			14: entry("one line of half a megabyte, and others without an end", "read, checked and shown in time"),
		},
	},
	{
		title: "Markdown",
		letter: "R",
		entries: {
			15: entry("8,000 quote marks", "refused before parsing. The rest of the note is checked"),
			16: entry("100,000 quote marks, many short quotes", "the same"),
			17: entry("8,000 list markers in a line", "the same"),
			18: entry("a staircase of 800 list levels", "the same"),
			19: entry("rows of brackets", "read as words. If they are links, refused before parsing, and the rest of the note is checked"),
			20: entry("emphasis that opens and closes thousands of times", "the same"),
			21: entry("images and links in one another", "the same"),
			22: entry("processing instructions, comments, CDATA, tags without an end", "the same"),
			23: entry("rows of back-ticks, each longer", "the same"),
			24: entry("a bracket that is never closed, before 80 KB of prose", "read as prose"),
			25: entry("a note of 10 MB", "reported as too large, and not parsed"),
			26: entry("100,000 headings, paragraphs, items", "as many as can be read in time are read. The rest is reported as unread"),
			27: entry("a code block that is never closed", "one finding at its first line, and none for the sections that it hides"),
			28: entry("dashes and headings within a code block", "text"),
			29: entry("a comment that is never closed", "as a code block"),
			30: entry("a heading made by a line of dashes", "explained at that line"),
			31: entry("headings without a space, with a no-break space, in bold", "reported, and corrected by a quick fix"),
			32: entry("a section twice, headings in quotes and lists", "reported. In a quote or a list it is not a section"),
			33: entry("ragged tables, pipes in code, 10,000 columns", "left as text. Nothing is read from the cells"),
			34: entry("links that run something", "not followed, in the editor and in exports"),
			35: entry("remote images", "nothing is fetched. An export has only their description"),
			36: entry("16,000 definitions and references, nested footnotes", "read in time"),
			37: entry("the tool's own marks in a note's text", "text"),
			38: entry("empty file, one letter, dashes, a lone byte order mark", "reported as not yet a note"),
		},
	},
	{
		title: "Header",
		letter: "R",
		entries: {
			39: entry("1,000 opening brackets, twice, and other deep nesting", "refused before composing. The process lives"),
			40: entry("a billion laughs", "aliases are refused"),
			41: entry("an alias of nothing", "refused"),
			42: entry("an alias of itself", "refused"),
			43: entry("`__proto__`, `constructor` and the like, as keys, headings, labels, names", "treated as text. Nothing else changes"),
			44: entry("a key twice", "an error at the second. The first one counts, and the note stays in its case"),
			45: entry("keys that are equal as text", "the same"),
			46: entry("tabs as indentation", "reported in plain words. A tab after the colon is fine"),
			47: entry("012, long numbers, 1.10, 0x1F, 1e3", "read as written"),
			48: entry("no, yes, on, directives", "read as written. Directives are refused"),
			49: entry(
				"dates that do not exist, or in another form",
				"reported with the right form. A date that can mean only one day is read, and if it can mean two, both are proposed. No time zone shifts a date",
			),
			50: entry("times with seconds", "read as written, and reported if the form is another"),
			51: entry(".inf, .nan, -0", "not scores"),
			52: entry("tags", "refused. Nothing is printed"),
			53: entry("dashes in a block of text", "the first ones end the header"),
			54: entry(
				"no closing dashes, other dashes, a space or blank lines before",
				"without an end, the note belongs to no case and every export names it. The others are read as meant, and one step corrects them",
			),
			55: entry("text that is not YAML", "reported at its place, without the text. Only its own value is lost"),
			56: entry("a list, a text or a number instead of keys", "reported"),
			57: entry("32,000 keys", "refused by size. Those that fit are read in time"),
			58: entry("rows of anchors and tags", "refused"),
			59: entry("comments and the order of keys", "no edit changes them"),
			60: entry("wrong types, near misses, very long values", "a short message"),
		},
	},
	{
		title: "Files",
		letter: "R",
		entries: {
			61: entry("a file that may not be read", "reported as unreadable. Read when that changes"),
			62: entry("a folder with the name of a note", "skipped"),
			63: entry("a pipe, a socket or a device with the name of a note", "skipped. Nothing waits for it"),
			64: entry("links in a circle, to the root, to nothing", "not followed"),
			65: entry("a link to a file outside the folder", "not indexed, never written through"),
			66: entry("a file that disappears between listing and reading", "dropped, without a message"),
			67: entry("a folder that moves while it is read", "each of its notes appears once"),
			68: entry("a locked file", "reported. Read again when it changes"),
			69: entry("a full disk", "the old file is unchanged, and no temporary file is left"),
			70: entry("a folder that cannot be written to", "another place is offered"),
			71: entry("very many notes, people, goals and fields", "checked in time, each once"),
			72: entry("unusual file names", "only the file that is meant"),
			73: entry("names that differ only in capitals", "two notes, and two names of exports"),
			74: entry(
				"two notes that claim one session or one case, and copies of a sync conflict",
				"both listed, reported as a conflict, never merged",
			),
			75: entry("new content with the same time", "read again, by its content"),
			76: entry("a drive that disappears while it is read", "reading ends, and what was read stays"),
			77: entry("thousands of events at once, events that were lost", "handled together. The folder can be read again"),
		},
	},
	{
		title: "Editor",
		letter: "R",
		entries: {
			78: entry("fast typing in a long note", "one check at a time, of the newest text"),
			79: entry("an answer for an older version", "dropped"),
			80: entry("a document closed while it is checked, and opened again", "no findings of the closed one"),
			81: entry("undo and redo through a quick fix, and a fix for an older text", "the text is back exactly. The older fix is refused"),
			82: entry("two editors of one file, old versions in a comparison", "one set of findings, none for old versions"),
			83: entry("unsaved documents without a file", "checked like any other"),
			84: entry("a file that changes under unsaved edits", "the editor's text wins, and nothing is saved by itself"),
			85: entry("several folders, one in another, one that is closed", "each note once"),
			86: entry("no folder, one file, folders in other places", "everything that is possible works"),
			87: entry("settings of the wrong kind, hostile ones", "the default values apply"),
			88: entry("a folder that is not trusted", "reading works, writing asks first, and the folder's settings hide nothing"),
			89: entry("commands called with arbitrary arguments", "refused without harm"),
			90: entry("a webview with hostile content", "no script of a note runs, and none is allowed except the page's own"),
			91: entry("work that is cancelled half way", "nothing is half written"),
			92: entry("state that is lost or damaged", "the default state applies"),
		},
	},
	{
		title: "Exports",
		letter: "R",
		entries: {
			93: entry("codes and names that cannot be file names", "one safe name, or refused"),
			94: entry("a target that exists, a link, a folder", "it asks first, and never writes through a link"),
			95: entry(
				"two exports to the same file, a note of the case that cannot be read",
				"one of them is written, whole. The note is named as unreadable",
			),
			96: entry("hostile strings in every field", "plain text in every format, and the same when read back"),
		},
	},
	...records,
	asWritten,
	attacks,
	suspicions,
]

/** The tag of an entry, as tests name it: `R63`, `N05`. */
export const tagOf = (letter: Family["letter"], number: number | string): string =>
	`${letter}${String(number).padStart(letter === "N" || letter === "H" ? 2 : 1, "0")}`

/** Each entry by its tag, in order. */
export const tagged: ReadonlyMap<string, Entry> = new Map(
	[...register, { letter: "T", entries: threats } as const].flatMap(({ letter, entries }) =>
		Object.entries(entries).map(([number, each]: [string, Entry]) => [tagOf(letter, number), each] as const),
	),
)
