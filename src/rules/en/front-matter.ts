/** What findings of the front matter say, in English. */
import { frontMatterLimits } from "../../record/index.ts"
import { either, type Facts, kilobytes, quoted } from "./facts.ts"

export const yamlFaults: Readonly<Record<string, string>> = {
	alias: "An asterisk begins a reference here. Put the value in quotes if it is meant as text.",
	anchor: "An ampersand begins a reference mark here. Put the value in quotes if it is meant as text.",
	block:
		"A colon and a space make a key within this value. Put a value that holds a colon in quotes; begin a list or a map on its own line, indented under its key.",
	directive: "A line that begins with a percent sign is an instruction to the reader of the file. Remove it, or put the value in quotes.",
	document: "A second document begins or ends here. Keep one block between the two lines of three dashes.",
	escape: "A backslash in double quotes begins a special character that does not exist. Use single quotes, or double the backslash.",
	indent:
		"The indentation does not fit the lines around it, or a bracket above is not closed. Give keys of one level the same number of spaces.",
	missing: "A bracket, brace or quotation mark is not closed, or a comma is missing.",
	nesting: "The values are nested deeper than a case record needs. Keep to the keys of the format.",
	"not-a-map": "Each line needs a key, a colon and a value, as in “case: C-7”.",
	scalar: "A value cannot begin with this character. Put the value in quotes.",
	size: `The front matter is larger than ${kilobytes(frontMatterLimits.bytes)} and was not read. Move long text into the sections of the note.`,
	syntax: "This line cannot be read. Write a key, a colon, a space and a value; put a value that holds a colon in quotes.",
	tab: "A tab is used for indentation. Use spaces.",
	tag: "An exclamation mark begins a type here. Put the value in quotes if it is meant as text.",
}

const forms: Readonly<Record<string, string>> = {
	case: "Write a code of up to 32 letters, digits, dots, dashes or underscores, such as C-7.",
	date: "Write a real date as year-month-day, such as 2026-03-09.",
	map: "Write each entry on a line of its own below the key, indented by two spaces.",
	number: "Write a number.",
	text: "Write plain text.",
	texts: "Write a text, or a list of texts.",
	time: "Write the time as hours and minutes, such as 09:30.",
	version: "Write 1: it is the only version of the note format so far.",
	whole: "Write a whole number in the range that makes sense here.",
	word: "Write one of the words of the list.",
}

/** What is written another way, and how it is read. */
export function otherForm(facts: Facts): string {
	const meant = quoted(facts.text("meant"))
	// What is in quotation marks itself gets no more of them.
	const text = /^[“„]/.test(facts.text("text")) ? facts.text("text") : quoted(facts.text("text"))
	switch (facts.text("what")) {
		case "blank":
			return "Blank lines come before the front matter. Remove them."
		case "colon":
			return "This colon is a wide one, or has no space after it. Write a colon and a space."
		case "fence":
			return "These dashes are not the three of front matter. Write “---”."
		case "key":
			return `Keys are written ${meant}, not ${text}. Write them so.`
		case "score":
			return `${text} is read as ${facts.text("read")}. Write the number alone.`
		case "marks":
			return "There are marks of Markdown around keys. Remove them."
		case "spaces":
			return "There are no-break or wide spaces in the front matter. Replace them by plain ones."
		default:
			return `${text} is read as ${meant}. Write ${meant}.`
	}
}

/** The same in a few words. */
export function otherFormTitle(facts: Facts): string {
	switch (facts.text("what")) {
		case "blank":
			return "Blank lines before the front matter"
		case "colon":
			return "Colon without a space"
		case "fence":
			return "Dashes of the front matter"
		case "score":
			return `${quoted(facts.text("text"))} read as ${facts.text("read")}`
		case "marks":
			return "Marks of Markdown around keys"
		case "spaces":
			return "No-break or wide spaces in the front matter"
		default:
			return `${quoted(facts.text("text"))} read as ${quoted(facts.text("meant"))}`
	}
}

export function wrongValue(facts: Facts): string {
	const path = facts.text("path")
	switch (facts.text("cause")) {
		case "process":
			return "Private process notes do not belong in a case note. Keep them in a file with another ending of the name."
		case "ambiguous":
			return `${quoted(facts.text("text"))} can mean more than one thing. Write ${either(facts.list("allowed"))}.`
		case "before-start":
			return "The session ends before it starts. Check “start” and “end”: both are times of the same day."
		case "no-total":
			return `${path.replace("measures.", "")} has no total. Write its parts, each with its value.`
		case "area-of-variant":
			return "The lost healthy self is a problem area of social rhythm therapy. Set “variant: ipsrt”, or choose another area."
		case "vocabulary":
			return `${quoted(facts.text("text"))} is not known for “${path}”. Write ${either(facts.list("allowed"))}.`
		default:
			return `This value does not fit “${path}”. ${forms[facts.text("form")] ?? ""}`
	}
}

export const missingFrontMatter: Readonly<Record<string, string>> = {
	unclosed: "The front matter is never closed. Put a line of three dashes below its last key.",
	absent:
		"The note has no front matter, so it belongs to no case. Begin with three dashes, keys such as “note”, “case” and “date”, and three dashes again.",
}

export const missingFrontMatterTitles: Readonly<Record<string, string>> = {
	unclosed: "Front matter never closed",
	absent: "Front matter",
}
