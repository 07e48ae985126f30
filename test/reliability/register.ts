/**
 * The register of odd inputs and faults, of notes as clinicians write them, and of inputs that attack: what each is and
 * what must hold. Where it is tried is found in the tests, whose names end in its tag, as `[R63]`, `[N05]` or `[H12]`;
 * docs/reliability.md is made from both.
 */
import { attacks, suspicions } from "./register-attacks.ts"
import { asWritten } from "./register-notes.ts"
import type { Entry, Family } from "./entry.ts"

/** What must hold wherever a note is touched. */
export const invariants: Readonly<Record<string, string>> = {
	I1: "A note is written to only by an edit that the user asked for, for the version of the text it was made for; undo gives the text back byte for byte.",
	I2: "Nothing of a note, a name or a setting is run, fetched, or used as markup, pattern or path unless it was checked.",
	I3: "Each failure is told in one message that names the file and what to do; no text of a note is in a log.",
	I4: "A note that cannot be read takes no other from tree or index; its scores are missing and never 0.",
	I5: "No work takes an editor's time for long at the size of a note; above the limits it is said what was left unread, and writing goes on.",
	I6: "What is exported is written beside its target and put in its place whole; whatever fails, the old file is as it was.",
	I7: "The index after any events is the index made anew.",
}

const entry = (what: string, holds: string, notTried?: string): Entry => ({ what, holds, ...(notTried !== undefined && { notTried }) })

export const register: readonly Family[] = [
	{
		title: "Encoding",
		letter: "R",
		entries: {
			1: entry("byte order mark before the front matter", "read as any note, no place moved, kept by edits"),
			2: entry("byte order mark within the text", "told where a value has a form; never taken for the same code"),
			3: entry("UTF-16 with a byte order mark", "said not to be UTF-8; no empty case arises"),
			4: entry("bytes that are no UTF-8, a character cut in two", "told at its place; never written to"),
			5: entry("Windows 1252", "the same, with the encoding to reopen it with"),
			6: entry("NUL in body and front matter", "told at its place; in no export"),
			7: entry("half a character, as an escape too", "told; refused in a code"),
			8: entry("signs that turn the order of a line", "taken out where a note's words are shown among others"),
			9: entry("codes that look alike, letters of other scripts", "told on both cases; other letters refused"),
			10: entry("é as one character and as two", "compared as one, kept as written"),
			11: entry("emoji, joined families, long rows of combining marks", "no place splits a character"),
			12: entry("LF, CRLF, CR, mixed; U+2028, U+2029, U+0085", "the same findings on the same lines; edits take the note's own line end"),
			13: entry("form feed and vertical tab", "read; in no export"),
			14: entry("one line of half a megabyte, and others without an end", "read, checked and shown in time"),
		},
	},
	{
		title: "Markdown",
		letter: "R",
		entries: {
			15: entry("8,000 quote marks", "refused before parsing, the rest of the note checked"),
			16: entry("100,000 quote marks, many short quotes", "the same"),
			17: entry("8,000 list markers in a line", "the same"),
			18: entry("a staircase of 800 list levels", "the same"),
			19: entry("rows of brackets", "read as words; where they are links, refused before parsing, the rest of the note checked"),
			20: entry("emphasis that opens and closes thousands of times", "the same"),
			21: entry("images and links in one another", "the same"),
			22: entry("processing instructions, comments, CDATA, tags without an end", "the same"),
			23: entry("rows of back-ticks, each longer", "the same"),
			24: entry("a bracket that is never closed, before 80 KB of prose", "read as prose"),
			25: entry("a note of 10 MB", "said to be too large, not parsed"),
			26: entry("100,000 headings, paragraphs, items", "as many as can be read in time; the rest is said to be unread"),
			27: entry("a code block that is never closed", "one finding at its first line, none for the sections that it hides"),
			28: entry("dashes and headings within a code block", "text"),
			29: entry("a comment that is never closed", "as a code block"),
			30: entry("a heading made by a line of dashes", "explained at that line"),
			31: entry("headings without a space, with a no-break space, in bold", "told and mended by a quick fix"),
			32: entry("a section twice; headings in quotes and lists", "told; in a quote or a list it is none"),
			33: entry("ragged tables, pipes in code, 10,000 columns", "kept as text; nothing is read from cells"),
			34: entry("links that run something", "lead nowhere, in the editor and in exports"),
			35: entry("remote images", "nothing is fetched; an export keeps their words alone"),
			36: entry("16,000 definitions and references, nested footnotes", "read in time"),
			37: entry("the tool's own marks in a note's text", "text"),
			38: entry("empty file, one letter, dashes, a lone byte order mark", "said to be no note yet"),
		},
	},
	{
		title: "Front matter",
		letter: "R",
		entries: {
			39: entry("1,000 opening brackets, twice, and other deep nesting", "refused before composing; the process lives"),
			40: entry("a billion laughs", "aliases are refused"),
			41: entry("an alias of nothing", "refused"),
			42: entry("an alias of itself", "refused"),
			43: entry(
				"`__proto__`, `constructor` and their like, as keys, headings, labels, names",
				"taken for what they are; nothing else changes",
			),
			44: entry("a key twice", "told as an error at the second; the first alone keeps the note in its case"),
			45: entry("keys that are equal as text", "the same"),
			46: entry("tabs as indentation", "told in plain words; a tab behind the colon is fine"),
			47: entry("012, long numbers, 1.10, 0x1F, 1e3", "read as written"),
			48: entry("no, yes, on; directives", "read as written; directives are refused"),
			49: entry(
				"dates that there are not, or in another form",
				"told with the form; what can mean one day alone is read, and of two both are proposed; no time zone shifts one",
			),
			50: entry("times with seconds", "read as written, told where the form is another"),
			51: entry(".inf, .nan, -0", "no scores"),
			52: entry("tags", "refused; nothing is printed"),
			53: entry("dashes within a block text", "the first ones end the front matter"),
			54: entry(
				"no closing dashes; other dashes, a space or blank lines before",
				"without an end the note has no place, and every export names it; the others are read as meant, and mended in one step",
			),
			55: entry("text that is no YAML", "told at its place, without the text; it costs its own value and no other"),
			56: entry("a list, a text, a number instead of keys", "told"),
			57: entry("32,000 keys", "refused by size; as many as fit are read in time"),
			58: entry("rows of anchors and tags", "refused"),
			59: entry("comments and the order of keys", "outlive every edit"),
			60: entry("wrong types, near misses, very long values", "a short message"),
		},
	},
	{
		title: "Files",
		letter: "R",
		entries: {
			61: entry("a file that may not be read", "said to be unreadable; read when that changes"),
			62: entry("a folder with the name of a note", "passed over"),
			63: entry("a pipe, a socket or a device with the name of a note", "passed over; nothing waits for it"),
			64: entry("links in a circle, to the root, to nothing", "not followed"),
			65: entry("a link to a file outside of the folder", "not indexed, never written through"),
			66: entry("a file that goes between listing and reading", "dropped without a word"),
			67: entry("a folder that moves while it is read", "its notes are known once"),
			68: entry("a locked file", "told; read again when it changes"),
			69: entry("a full disk", "the old file is whole, no temporary file is left"),
			70: entry("a folder that cannot be written to", "another place is offered"),
			71: entry("very many notes, people, goals and fields", "checked in time, none twice"),
			72: entry("odd names of files", "the file that is meant, and no other"),
			73: entry("names that differ in capitals alone", "two notes; exports of two names"),
			74: entry("two notes that claim one session or one case; copies of a sync conflict", "both listed, told as a conflict, never merged"),
			75: entry("new content under the same time", "read anew by what it says"),
			76: entry("a drive that goes while it is read", "what was known is kept, the reading ends"),
			77: entry("thousands of events at once, events that were lost", "taken together; the folder can be read anew"),
		},
	},
	{
		title: "Editor",
		letter: "R",
		entries: {
			78: entry("fast typing in a long note", "one check at a time, of the last text"),
			79: entry("an answer for an older version", "dropped"),
			80: entry("a document closed while it is checked, and opened again", "no findings of the closed one"),
			81: entry("undo and redo through a quick fix; a fix for an older text", "the text back exactly; refused"),
			82: entry("two editors of one file, old versions in a comparison", "one set of findings; none for old versions"),
			83: entry("unsaved documents without a file", "checked as any other"),
			84: entry("a file that changes under unsaved edits", "the editor's text wins; nothing is saved by itself"),
			85: entry("several folders, one in another, one that is closed", "each note once"),
			86: entry("no folder, one file, folders that lie elsewhere", "what can be done is done"),
			87: entry("settings of the wrong kind, hostile ones", "the usual values in their place"),
			88: entry("a folder that is not trusted", "reading works; writing asks; the folder's settings hide nothing"),
			89: entry("commands called with anything", "refused without harm"),
			90: entry("a webview with hostile content", "no script runs, none is allowed"),
			91: entry("work that is given up half way", "nothing is half written"),
			92: entry("state that is lost or damaged", "the usual one in its place"),
		},
	},
	{
		title: "Exports",
		letter: "R",
		entries: {
			93: entry("codes and names that are no names of files", "one safe name, or refused"),
			94: entry("a target that is there, a link, a folder", "asked; never through a link"),
			95: entry("two exports to one target; a note of the case that cannot be read", "one of them whole; it is named as unreadable"),
			96: entry("hostile strings in every field", "text in every format, the same when it is read back"),
		},
	},
	asWritten,
	attacks,
	suspicions,
]

/** The tag of an entry, as tests name it: `R63`, `N05`. */
export const tagOf = (letter: Family["letter"], number: number | string): string =>
	`${letter}${String(number).padStart(letter === "N" || letter === "H" ? 2 : 1, "0")}`

/** Each entry by its tag, in order. */
export const tagged: ReadonlyMap<string, Entry> = new Map(
	register.flatMap(({ letter, entries }) => Object.entries(entries).map(([number, each]) => [tagOf(letter, number), each] as const)),
)
