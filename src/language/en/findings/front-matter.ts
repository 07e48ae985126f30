/** What findings of the front matter say, in English: by code, with their pages and examples. */
import type { YamlFault } from "../../../note/front-matter/entries.ts"
import { frontMatterLimits } from "../../../record/index.ts"
import { note } from "../../../rules/example.ts"
import type { OtherForm } from "../../../rules/front-matter/form.ts"
import type { WrongValue } from "../../../rules/front-matter/value.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { didYouMean, either, kilobytes, quoted } from "../grammar.ts"

const yamlFaults: Readonly<Record<YamlFault, string>> = {
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

const forms: Readonly<Partial<Record<WrongValue["form"], string>>> = {
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
function otherForm(facts: OtherForm): string {
	const meant = quoted(facts.meant)
	// What is in quotation marks itself gets no more of them.
	const text = /^[“„]/.test(facts.text) ? facts.text : quoted(facts.text)
	switch (facts.what) {
		case "blank":
			return "Blank lines come before the front matter. Remove them."
		case "colon":
			return "This colon is a wide one, or has no space after it. Write a colon and a space."
		case "fence":
			return "These dashes are not the three of front matter. Write “---”."
		case "key":
			return `Keys are written ${meant}, not ${text}. Write them so.`
		case "score":
			return `${text} is read as ${facts.read}. Write the number alone.`
		case "marks":
			return "There are marks of Markdown around keys. Remove them."
		case "spaces":
			return "There are no-break or wide spaces in the front matter. Replace them by plain ones."
		case "item":
		case "value":
			return `${text} is read as ${meant}. Write ${meant}.`
	}
}

/** The same in a few words. */
function otherFormTitle(facts: OtherForm): string {
	switch (facts.what) {
		case "blank":
			return "Blank lines before the front matter"
		case "colon":
			return "Colon without a space"
		case "fence":
			return "Dashes of the front matter"
		case "score":
			return `${quoted(facts.text)} read as ${facts.read}`
		case "marks":
			return "Marks of Markdown around keys"
		case "spaces":
			return "No-break or wide spaces in the front matter"
		case "item":
		case "key":
		case "value":
			return `${quoted(facts.text)} read as ${quoted(facts.meant)}`
	}
}

function wrongValue({ path, cause, form, text, allowed }: WrongValue): string {
	switch (cause) {
		case "process":
			return "Private process notes do not belong in a case note. Keep them in a file with another ending of the name."
		case "ambiguous":
			return `${quoted(text)} can mean more than one thing. Write ${either(allowed)}.`
		case "before-start":
			return "The session ends before it starts. Check “start” and “end”: both are times of the same day."
		case "no-total":
			return `${path.replace("measures.", "")} has no total. Write its parts, each with its value.`
		case "area-of-variant":
			return "The lost healthy self is a problem area of social rhythm therapy. Set “variant: ipsrt”, or choose another area."
		case "vocabulary":
			return `${quoted(text)} is not known for “${path}”. Write ${either(allowed)}.`
		case "form":
			return `This value does not fit “${path}”. ${forms[form] ?? ""}`
	}
}

export const frontMatterFindings = {
	"front-matter.missing": {
		title: ({ cause }) => (cause === "unclosed" ? "Front matter never closed" : "Front matter"),
		sentence: ({ cause }) =>
			cause === "unclosed"
				? "The front matter is never closed. Put a line of three dashes below its last key."
				: "The note has no front matter, so it belongs to no case. Begin with three dashes, keys such as “note”, “case” and “date”, and three dashes again.",
		page: {
			title: "Front matter missing",
			when: "The file does not begin with front matter, or it is never closed.",
			why: "Case, date and kind of note are read from the front matter: without them the note belongs to no case.",
		},
		examples: () => [
			{
				title: "no front matter",
				notes: {
					"session-05.ipt.md": note`
						»## Plan«

						Come back to the talk with @brother.
					`,
				},
				mended: [
					"## Plan",
					note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						---

						## Plan`,
				],
			},
			{
				title: "front matter that is never closed",
				notes: {
					"session-05.ipt.md": note`
						»---«
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle

						## Plan

						Come back to the talk with @brother.
					`,
				},
				mended: ["phase: middle\n", "phase: middle\n---\n"],
			},
		],
	},
	"front-matter.syntax": {
		title: "Line of the front matter that cannot be read",
		sentence: ({ fault }) => yamlFaults[fault],
		page: {
			title: "Front matter cannot be read",
			when: `YAML that cannot be read: the finding is at the place. The value there counts as missing, or as plain text where its key takes any; every other key is read. Anchors, aliases, tags, several documents, deep nesting and more than ${kilobytes(frontMatterLimits.bytes)} are refused.`,
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						diagnosis: »F«32.1: moderate depressive episode
						---
					`,
				},
				mended: ["F32.1: moderate depressive episode", '"F32.1: moderate depressive episode"'],
			},
		],
	},
	"front-matter.form": {
		title: otherFormTitle,
		sentence: otherForm,
		page: {
			title: "Written another way",
			when: "Something in the front matter is written another way than the format says, and can mean only one thing: a date such as 14.09.2026, a time such as 9.30am, `50 min`, `sixteen`, a score such as `14/27` or `14 → 9` (the newer counts), a key with a capital, dashes or spaces that a word processor made, blank lines before the front matter. It is read as it is meant. A value that can mean two things, such as 3/4/26, is an error that proposes both.",
		},
		examples: () => [
			{
				title: "a score with words around it",
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: middle
						measures:
						  GAD-7: »14 → 9 (anxious before the talk)«
						---
					`,
				},
				mended: ["14 → 9 (anxious before the talk)", "9 # 14 → 9 (anxious before the talk)"],
			},
			{
				title: "a date of another form",
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: »2.2.2026«
						phase: middle
						---
					`,
				},
				mended: ["2.2.2026", "2026-02-02"],
			},
		],
	},
	"front-matter.duplicate-key": {
		title: ({ key }) => `${quoted(key)} twice`,
		sentence: ({ key }) => `“${key}” is there twice. Keep the one that is right.`,
		page: {
			title: "Key twice",
			when: "The same key stands twice in the front matter.",
			why: "Which of the two is meant cannot be known, and the course that is shown would rest on a guess.",
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
						phase: initial
						»phase«: middle
						---
					`,
				},
				mended: ["date: 2026-02-02\nphase: initial\n", "date: 2026-02-02\n"],
			},
		],
	},
	"front-matter.value": {
		title: ({ path }) => `Value of ${quoted(path)}`,
		sentence: wrongValue,
		page: {
			title: "Value does not fit",
			when: "A value of the front matter has the wrong form, is outside its vocabulary, or can mean more than one thing. Private process notes are a kind of note that belongs in no record, as the law that protects them asks for a file of their own: nothing of their text is used or exported.",
			why: "Sessions and scores are put in their order by the front matter, and a value that cannot be read counts as missing. A case code keeps names out of the record.",
		},
		examples: () => [
			{
				title: "a word that the vocabulary does not hold",
				notes: {
					"session-05.ipt.md": note`
						---
						note: session
						case: C-7
						session: 5
						date: 2026-02-02
						phase: »midle«
						---
					`,
				},
				mended: ["midle", "middle"],
			},
			{
				title: "a day that does not exist",
				notes: {
					"session-08.ipt.md": note`
						---
						note: session
						case: C-7
						session: 8
						date: »2026-02-30«
						phase: middle
						---
					`,
				},
				mended: ["2026-02-30", "2026-02-23"],
			},
		],
	},
	"front-matter.unknown-key": {
		title: ({ key }) => `Unknown key ${quoted(key)}`,
		sentence: ({ key, allowed }) => `“${key}” is not a key of this kind of note, so it is not read.${didYouMean(allowed)}`,
		page: {
			title: "Unknown key",
			when: "The front matter holds a key that this kind of note does not have. It is kept, but not read.",
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
						»autor«: AB
						---
					`,
				},
				mended: ["autor", "author"],
			},
		],
	},
	"variant.unknown": {
		title: ({ text }) => `Unknown variant ${quoted(text)}`,
		sentence: ({ text, allowed }) => `The variant ${quoted(text)} is not known: the case is checked as plain IPT.${didYouMean(allowed)}`,
		page: {
			title: "Unknown variant",
			when: "The variant is not listed: the case is checked as plain IPT.",
		},
		examples: () => [
			{
				notes: {
					"formulation.ipt.md": note`
						---
						note: formulation
						case: C-7
						date: 2026-01-12
						variant: »ipt-brief«
						---
					`,
				},
				mended: ["ipt-brief", "ipt-b"],
			},
		],
	},
} satisfies Partial<WordsByCode>
