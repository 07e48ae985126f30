/** What findings of the header say, in English: by code, with their pages and examples. */
import type { YamlFault } from "../../../note/front-matter/entries.ts"
import { frontMatterLimits } from "../../../record/index.ts"
import { note } from "../../../rules/note-template.ts"
import type { OtherForm } from "../../../rules/front-matter/form.ts"
import type { WrongValue } from "../../../rules/front-matter/value.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import { didYouMean, either, kilobytes, quoted } from "../grammar.ts"

const yamlFaults: Readonly<Record<YamlFault, string>> = {
	alias: "An asterisk has a special meaning here. If it belongs to the text, put the value in quotes.",
	anchor: "An ampersand has a special meaning here. If it belongs to the text, put the value in quotes.",
	block:
		"A colon followed by a space is read as a new key. Put a value with a colon in quotes. Start a list or a group of keys on its own line, indented under its key.",
	directive: "A percent sign at the start of a line has a special meaning. Remove it, or put the value in quotes.",
	document: "A second header begins or ends here. Keep one header between the two lines of three dashes.",
	escape:
		"A backslash in double quotes starts a special character, and this one does not exist. Use single quotes, or write two backslashes.",
	indent:
		"The indentation does not match the lines around it, or a bracket above is not closed. Indent keys of the same level by the same number of spaces.",
	missing: "A bracket, brace or quotation mark is not closed, or a comma is missing. Add what is missing.",
	nesting: "These values are nested too deeply. Use only the keys of the note format.",
	"not-a-map": "This line is not a key with a value. Write a key, a colon and a value, as in “case: C-7”.",
	scalar: "A value cannot start with this character. Put the value in quotes.",
	size: `The header is larger than ${kilobytes(frontMatterLimits.bytes)} and was not read. Move long text into the sections of the note.`,
	syntax: "This line cannot be read. Write a key, a colon, a space and a value. If the value contains a colon, put it in quotes.",
	tab: "This line is indented with a tab. Use spaces.",
	tag: "An exclamation mark has a special meaning here. If it belongs to the text, put the value in quotes.",
}

const forms: Readonly<Partial<Record<WrongValue["form"], string>>> = {
	case: "Use up to 32 letters, digits, dots, dashes or underscores, as in C-7.",
	date: "Write a real date as year-month-day, as in 2026-03-09.",
	map: "Write each entry on its own line below the key, indented by two spaces.",
	number: "Write a number.",
	text: "Write plain text.",
	texts: "Write a text or a list of texts.",
	time: "Write the time as hours and minutes, as in 09:30.",
	version: "Write 1, the only version of the note format so far.",
	whole: "Write a whole number in a plausible range.",
	word: "Write one of the words on the list.",
}

/** What is written in another form, and how it is read. */
function otherForm(facts: OtherForm): string {
	const meant = quoted(facts.meant)
	// What is in quotation marks itself gets no more of them.
	const text = /^[“„]/.test(facts.text) ? facts.text : quoted(facts.text)
	switch (facts.what) {
		case "blank":
			return "There are blank lines before the header. Remove them."
		case "colon":
			return "This colon is a wide one, or has no space after it. Write a colon and a space."
		case "fence":
			return "These are not the three dashes of a header. Write “---”."
		case "key":
			return `${text} is read as the key ${meant}. Write ${meant}.`
		case "score":
			return `${text} is read as ${facts.read}. ${howToWrite(facts)}`
		case "marks":
			return "There is formatting around keys. Remove it, so that the keys are plain text."
		case "spaces":
			return "The header contains no-break or wide spaces. Replace them with ordinary spaces."
		case "item":
		case "value":
			return `${text} is read as ${meant}. Write ${meant}.`
	}
}

/** All answers, or a total and an item, are no number alone, and a decimal comma is the only thing to change. */
function howToWrite({ text, read }: Pick<OtherForm & { readonly what: "score" }, "read" | "text">): string {
	if (/^[[{]/.test(read)) return "Write it so."
	return /^\d+,\d+$/.test(text) ? `Write ${read}, with a point.` : "Write only the number."
}

/** The same in a few words. */
function otherFormTitle(facts: OtherForm): string {
	switch (facts.what) {
		case "blank":
			return "Blank lines before the header"
		case "colon":
			return "Colon without a space"
		case "fence":
			return "Dashes of the header"
		case "score":
			return `${quoted(facts.text)} read as ${facts.read}`
		case "marks":
			return "Formatting around keys"
		case "spaces":
			return "No-break or wide spaces in the header"
		case "item":
		case "key":
		case "value":
			return `${quoted(facts.text)} read as ${quoted(facts.meant)}`
	}
}

function wrongValue({ path, cause, form, text, allowed }: WrongValue): string {
	switch (cause) {
		case "process":
			return "Private process notes do not belong in a case note. Keep them in a separate file whose name does not end in .ipt.md."
		case "ambiguous":
			return `${quoted(text)} can mean more than one thing. Write ${either(allowed)}.`
		case "doubtful":
			return `${quoted(text)} is not one clear value. Write ${either(allowed)} if that is right.`
		case "nothing":
			return `${quoted(text)} is no value of “${path}”. Leave it empty.`
		case "relative":
			return `${quoted(text)} is not a full date. Write the day with its month and year, as in 2026-03-09.`
		case "before-date":
			return "The note cannot have been written before its date. Check “date” and “written”."
		case "before-start":
			return "The session ends before it starts. Check “start” and “end”. Both are times on the same day."
		case "no-total":
			return `${path.replace("measures.", "")} has no total score. Give the score of each part instead.`
		case "area-of-variant":
			return "“Lost healthy self” is a problem area of IPSRT only. Write “variant: ipsrt”, or choose another area."
		case "vocabulary":
			return `${quoted(text)} is not a value of “${path}”. Write ${either(allowed)}.`
		case "form":
			return `This value does not fit “${path}”. ${forms[form] ?? ""}`
	}
}

export const frontMatterFindings = {
	"front-matter.missing": {
		title: ({ cause }) => (cause === "unclosed" ? "Header never closed" : "Header"),
		sentence: ({ cause }) =>
			cause === "unclosed"
				? "The header is never closed. Add a line of three dashes below its last key."
				: "The note has no header, so it belongs to no case. Start with a line of three dashes, then keys such as “note”, “case” and “date”, then three dashes again.",
		page: {
			title: "Header missing",
			when: "The note does not begin with a header (the lines between two rows of three dashes), or the header is never closed.",
			why: "The header says which case the note belongs to, what kind of note it is and when it was written.",
		},
		examples: () => [
			{
				title: "no header",
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
				title: "a header that is never closed",
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
		title: "Unreadable line in the header",
		sentence: ({ fault }) => yamlFaults[fault],
		page: {
			title: "Header cannot be read",
			when: `A line of the header cannot be read. Its value counts as missing, or as plain text if the key takes any text. All other keys are read. The header is written in YAML, but without anchors, aliases, tags, deep nesting or several documents. It may be up to ${kilobytes(frontMatterLimits.bytes)} long.`,
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
			title: "Written in another form",
			when: "Something in the header is not in its usual form, but can only mean one thing, and is read that way. Examples are a date such as 14.09.2026, a time such as 9.30am, `50 min`, `sixteen`, a score such as `14/27` or `14 → 9` (the newer one counts), a key with a capital letter, dashes or spaces from a word processor, or blank lines before the header. A value that can mean two things, such as 3/4/26, is an error, and both readings are offered.",
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
		sentence: ({ key }) => `“${key}” appears twice. Keep the right one.`,
		page: {
			title: "Key twice",
			when: "The same key appears twice in the header.",
			why: "It is unclear which of the two is right, and the course of the case would rest on a guess.",
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
			when: "A value in the header has the wrong form, is not one of the allowed words, can mean more than one thing (“half past two”), leaves a doubt (“about 12”), or is a date only on the day of writing (“today”). Private process notes are reported here too. They do not belong in a record, because the law that protects them asks for a separate file. Their text is never used or exported.",
			why: "The header puts sessions and scores in order, and a value that cannot be read counts as missing. A case code keeps names out of the record.",
		},
		examples: () => [
			{
				title: "a word that is not allowed",
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
		sentence: ({ key, allowed }) => `“${key}” is not a key of this kind of note, so it is not used.${didYouMean(allowed)}`,
		page: {
			title: "Unknown key",
			when: "The header has a key that this kind of note does not have. It stays in the note, but is not used.",
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
		sentence: ({ text, allowed }) =>
			`${quoted(text)} is not a known form of IPT, so the case is checked as standard IPT.${didYouMean(allowed)}`,
		page: {
			title: "Unknown variant",
			when: "The form of IPT is not on the list, so the case is checked as standard IPT.",
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
