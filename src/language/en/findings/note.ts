/** What findings of a note as a whole say. Some texts of examples are too long, too odd or no text: they are described in words, in English: by code, with their pages and examples. */
import { largestNote } from "../../../note/body/guard.ts"
import { note } from "../../../rules/example.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import type { FindingFacts } from "../../../rules/rule.ts"
import { either, kilobytes, quoted } from "../grammar.ts"

const plan = note`
	---
	note: session
	case: C-7
	session: 5
	date: 2026-02-02
	phase: middle
	---

	## Plan

	Come back to the talk with @brother.
`

const pasted = "She told it once more from the beginning. ".repeat(13_000)
const nested = `${"> ".repeat(200)}Sunday?`

const lineAsHeading = (title: string): string =>
	`${quoted(title)} is read as a section, and is not written as a heading. Put two number signs and a space before it.`

const nearHeadings: Readonly<Record<FindingFacts["note.heading"]["slip"], (title: string) => string>> = {
	"no-space": (title) => `${quoted(title)} is not read as a heading. Put a space after the number sign.`,
	bold: lineAsHeading,
	line: lineAsHeading,
	level: (title) => `The heading ${quoted(title)} is read as a section, and is at another level. Begin it with two number signs.`,
	underline: (title) =>
		`This line makes a heading of the text above it, ${quoted(title)}. Put a blank line between the two if it is to part what follows.`,
}

const unusedExceptions: Readonly<Record<FindingFacts["note.unused-exception"]["cause"], (code: string) => string>> = {
	reason: (code) => `“${code}” is still reported. Write after the colon why it is not needed here.`,
	refused: (code) => `“${code}” is always reported. Remove this line.`,
	unused: (code) => `Nothing here is reported as “${code}”. Remove this line.`,
}

export const noteFindings = {
	"note.duplicate-section": {
		title: ({ title }) => `Section ${quoted(title)} twice`,
		sentence: ({ title }) => `The section ${quoted(title)} is there twice. Put what belongs together in one place.`,
		page: {
			title: "Section twice",
			when: "A section that the record knows stands twice in a note. Sections of different problem areas are different sections.",
			why: "What is said in a second place is easily overlooked.",
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
						---

						## Plan

						Come back to the talk with @brother.

						»## Plan«

						She may ring him on Saturday morning.
					`,
				},
				mended: ["@brother.\n\n## Plan\n\nShe", "@brother. She"],
			},
		],
	},
	"note.heading": {
		title: ({ slip, title }) => (slip === "underline" ? "Text read as a heading" : `${quoted(title)} not written as a section's heading`),
		sentence: ({ slip, title }) => nearHeadings[slip](title),
		page: {
			title: "Not quite a heading",
			when: "A section's name is at another level, as in “# Risk” or “### Risk”, has no space after its number signs, or is a line of its own, in bold or plain: until it is mended it is read as that section. Or a line of dashes makes a heading of the text right above it.",
		},
		examples: () => [
			{
				title: "no space behind the number signs",
				notes: { "session-05.ipt.md": plan.replace("## Plan", "»##Plan«") },
				mended: ["##Plan", "## Plan"],
			},
			{
				title: "a heading in bold",
				notes: { "session-05.ipt.md": plan.replace("## Plan", "»**Plan**«") },
				mended: ["**Plan**", "## Plan"],
			},
			{
				title: "a line of dashes right below a text",
				notes: { "session-05.ipt.md": `${plan}She was calmer at the end.\n»---«\n` },
				mended: ["end.\n---", "end.\n\n---"],
			},
		],
	},
	"note.pasted-list": {
		title: () => "List with pasted marks",
		sentence: ({ unmarked }) =>
			unmarked
				? "This label is not in a list. It is read as if it were; the fix puts a hyphen before it."
				: "The marks of this list are a word processor's. It is read as a list; the fix writes hyphens instead.",
		page: {
			title: "List with pasted marks",
			when: "A list that holds a label has marks of a word processor (“•”, “–”, “o”, signs of Wingdings), wide spaces after its marks, or is indented as a whole. It is read as a list all the same. One fix mends all lists of the note.",
		},
		examples: () => [
			{
				notes: { "session-05.ipt.md": `${plan}\n## Risk\n\n»• **Level**: low«\n• **Rationale**: asked, no thoughts of death\n` },
				mended: ["• **Level**: low\n• **Rationale**", "- **Level**: low\n- **Rationale**"],
			},
		],
	},
	"note.spaces": {
		title: () => "No-break or wide spaces",
		sentence: () => "There are no-break or wide spaces in headings or labels. Replace them by plain ones.",
		page: {
			title: "No-break or wide spaces",
			when: "Headings or labels hold no-break or other wide spaces, as word processors and web pages leave them. They are read as plain ones and look like them, but a search for the words does not find them. They are reported once for the whole note; if the front matter has some too, they are reported there. One fix replaces them all and leaves values and prose as they are.",
		},
		examples: () => [
			{
				notes: { "session-05.ipt.md": `${plan}\n»## Mood\u00A0and events«\n\nCalmer after the call with @brother.\n` },
				mended: ["\u00A0", " "],
			},
		],
	},
	"note.replacement-characters": {
		title: () => "Letters lost",
		sentence: ({ count }) =>
			`${count > 1 ? `${count} letters were` : "A letter was"} lost when this text was opened in a wrong encoding. Write them anew; Local History may have them.`,
		page: {
			title: "Letters lost",
			when: "The text holds the sign “\uFFFD”, which editors put in place of letters that they cannot read: a file was opened in a wrong encoding and saved. The note is still read; nothing but your own typing changes it.",
		},
		examples: () => [
			{
				notes: { "session-05.ipt.md": plan.replace("@brother", "Andr»\uFFFD«") },
				mended: ["\uFFFD", "é"],
			},
		],
	},
	"note.unclosed": {
		title: ({ block }) => (block === "code" ? "Block of code never closed" : "Comment never closed"),
		sentence: ({ block, sections }) =>
			`This ${block === "code" ? "block of code" : "comment"} is never closed, so all below it is left unread, ${either(sections.map(quoted))} too. Close it with ${block === "code" ? "a line like this one" : "“-->”"}, or delete its first line.`,
		page: {
			title: "Block never closed",
			when: "A block of code or a comment is never closed and hides sections below it. The sections that it hides are not told as missing.",
		},
		examples: () => [
			{
				notes: { "session-05.ipt.md": plan.replace("## Plan", "»<!-- ask about Sunday«\n\n## Plan") },
				mended: ["<!-- ask about Sunday", "<!-- ask about Sunday -->"],
			},
		],
	},
	"note.unused-exception": {
		title: ({ code }) => `Exception for ${code}`,
		sentence: ({ cause, code }) => unusedExceptions[cause](code),
		page: {
			title: "Exception without effect",
			when: "A comment `<!-- ipt: not needed CODE: reason -->`, or an entry of the key `not-needed`, silences nothing: it has no reason yet, no finding of this code is in its place, or the code is one that is always reported. A comment counts for the heading that it is under; under the title, for the whole note. Errors, what is about risk, a score that has worsened and a suicide item that is not recorded cannot be silenced.",
			why: "An exception that is no longer true hides what comes later.",
		},
		examples: () => [
			{
				title: "nothing of this code is reported",
				notes: { "session-05.ipt.md": plan.replace("## Plan\n", "## Plan\n\n»<!-- ipt: not needed session.plan: agreed by phone -->«\n") },
				mended: ["<!-- ipt: not needed session.plan: agreed by phone -->", ""],
			},
			{
				title: "no reason yet",
				notes: { "session-05.ipt.md": plan.replace("## Plan\n", "»<!-- ipt: not needed session.affect: … -->«\n\n## Plan\n") },
				mended: ["…", "a talk by phone of ten minutes"],
			},
		],
	},
	"note.too-large": {
		title: "Note too large to be checked",
		sentence: ({ kilobytes: size }) =>
			`This note has ${size} KB, more than can be checked while you write. It was not read: split it, one note to a session.`,
		page: {
			title: "Note too large",
			when: `The note is over ${kilobytes(largestNote)}: it is not read further.`,
		},
		examples: () => [
			{
				told: "A session note into which the transcript of the whole session was pasted, more than 512 KB of it. The transcript belongs in a file of its own; the note keeps what was worked on.",
				notes: { "session-05.ipt.md": `»---«${plan.slice("---".length)}\n${pasted}\n` },
				mended: [pasted, "She told it once more from the beginning."],
			},
		],
	},
	"note.too-complex": {
		title: "Section too complex to be checked",
		sentence: () => "This section is nested or marked up so deeply that it was not read. Simplify it; the rest of the note is checked.",
		page: {
			title: "Section too complex",
			when: "A section is nested or marked up beyond what can be read in time. The rest of the note is still checked.",
		},
		examples: () => [
			{
				told: "A section into which an exchange of e-mails was pasted with two hundred “>” before a line, one for each answer. What was said is told in a line or two instead.",
				notes: { "session-05.ipt.md": `${plan}\n»## Contacts«\n\n${nested}\n` },
				mended: [nested, "E-mails with @brother about Sunday, read together."],
			},
		],
	},
	"note.encoding": {
		title: "File not saved as plain text in UTF-8",
		sentence: ({ cause }) =>
			cause === "bytes"
				? "This file is not saved as UTF-8, so its text cannot be trusted here. Reopen it with its own encoding (often Windows 1252) and save it with encoding UTF-8."
				: "A character here is no text: another program left it. Delete it; until then nothing is written to this file.",
		page: {
			title: "Not plain text in UTF-8",
			when: "The file is not UTF-8, or holds NUL characters or halves of characters. Such a file is never written to.",
		},
		examples: () => [
			{
				title: "a file in another encoding",
				told: "A note that was saved in the encoding Windows 1252, in which the é of “André” is one byte that UTF-8 does not know. Saved as UTF-8, it is checked as any other.",
				notes: { "session-05.ipt.md": plan.replace("@brother", "Andr»é«") },
				bytes: (text) => Uint8Array.from(text, (character) => character.charCodeAt(0)),
				mended: {},
			},
			{
				title: "a character that is no text",
				told: "A note into which another program has put a NUL character, which shows as nothing. It is mended by deleting that character.",
				notes: { "session-05.ipt.md": plan.replace("@brother", "@brother»\0«") },
				mended: ["\0", ""],
			},
		],
	},
} satisfies Partial<WordsByCode>
