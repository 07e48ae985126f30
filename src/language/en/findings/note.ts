/** What findings of a note as a whole say. Some texts of examples are too long, too odd or no text: they are described in words, in English: by code, with their pages and examples. */
import { largestNote } from "../../../note/body/guard.ts"
import { note } from "../../../rules/note-template.ts"
import type { WordsByCode } from "../../../rules/finding-words.ts"
import type { FindingFacts } from "../../../rules/rule.ts"
import { joined, kilobytes, quoted } from "../grammar.ts"

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

const pasted = "She went through it once more from the beginning. ".repeat(13_000)
const nested = `${"> ".repeat(200)}Sunday?`

const lineAsHeading = (title: string): string =>
	`${quoted(title)} is read as a section, but is not written as a heading. Put “## ” before it.`

const nearHeadings: Readonly<Record<FindingFacts["note.heading"]["slip"], (title: string) => string>> = {
	"no-space": (title) => `${quoted(title)} is not read as a heading. Put a space after the “#”.`,
	bold: lineAsHeading,
	line: lineAsHeading,
	level: (title) => `The heading ${quoted(title)} is at the wrong level for a section. Start it with “##”.`,
	underline: (title) =>
		`This line turns the text above it, ${quoted(title)}, into a heading. If you meant a dividing line, put a blank line above it.`,
}

const unusedExceptions: Readonly<Record<FindingFacts["note.unused-exception"]["cause"], (code: string) => string>> = {
	reason: (code) => `“${code}” is still reported because no reason is given. Write the reason after the colon.`,
	refused: (code) => `“${code}” cannot be switched off in a note. Remove this line.`,
	unused: (code) => `Nothing here is reported as “${code}” any more. Remove this line.`,
}

export const noteFindings = {
	"note.duplicate-section": {
		title: ({ title }) => `Section ${quoted(title)} twice`,
		sentence: ({ title }) => `The section ${quoted(title)} appears twice. Combine the two.`,
		page: {
			title: "Section twice",
			when: "A known section appears twice in a note. Sections on different problem areas count as different sections.",
			why: "The second one is easily overlooked.",
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
		title: ({ slip, title }) => (slip === "underline" ? "Text read as a heading" : `${quoted(title)} not written as a heading`),
		sentence: ({ slip, title }) => nearHeadings[slip](title),
		page: {
			title: "Not quite a heading",
			when: "The name of a section is at the wrong level, as in “# Risk” or “### Risk”, has no space after “##”, or is on a line of its own, in bold or plain text. It is still read as that section. Or a line of dashes turns the text right above it into a heading.",
		},
		examples: () => [
			{
				title: "no space after “##”",
				notes: { "session-05.ipt.md": plan.replace("## Plan", "»##Plan«") },
				mended: ["##Plan", "## Plan"],
			},
			{
				title: "a heading in bold",
				notes: { "session-05.ipt.md": plan.replace("## Plan", "»**Plan**«") },
				mended: ["**Plan**", "## Plan"],
			},
			{
				title: "a line of dashes right below text",
				notes: { "session-05.ipt.md": `${plan}She was calmer at the end.\n»---«\n` },
				mended: ["end.\n---", "end.\n\n---"],
			},
		],
	},
	"note.pasted-list": {
		title: () => "List pasted from a word processor",
		sentence: ({ unmarked }) =>
			unmarked
				? "This label is not in a list. Put a hyphen and a space before it."
				: "This list has the bullets of a word processor. Use hyphens instead.",
		page: {
			title: "List pasted from a word processor",
			when: "A list with labels has the bullets of a word processor (“•”, “–”, “o”, Wingdings), wide spaces after them, or is indented as a whole. It is still read as a list. One fix corrects all lists in the note.",
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
		sentence: () => "Headings or labels contain no-break or wide spaces. Replace them with ordinary spaces.",
		page: {
			title: "No-break or wide spaces",
			when: "Headings or labels contain no-break or other wide spaces from a word processor or a web page. They look like ordinary spaces and are read as such, but a search does not find the words. They are reported once for the whole note, in the header if it has any. One fix replaces them all and leaves values and prose as they are.",
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
			`${count > 1 ? `${count} letters were` : "A letter was"} lost when this text was opened in the wrong encoding. Type ${count > 1 ? "them" : "it"} again, or look for an older version in Local History.`,
		page: {
			title: "Letters lost",
			when: "The text contains “\uFFFD”, which editors show for letters that they cannot read. The file was opened in the wrong encoding and then saved. The note is still read, and only your own typing changes it.",
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
			`This ${block === "code" ? "block of code" : "comment"} is never closed and hides everything below it, including ${joined(sections.map(quoted))}. Close it with ${block === "code" ? "a line like this one" : "“-->”"}, or delete its first line.`,
		page: {
			title: "Block never closed",
			when: "A block of code or a comment is never closed and hides the sections below it. Those sections are not reported as missing.",
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
			when: "A comment `<!-- ipt: not needed CODE: reason -->`, or an entry under the key `not-needed`, has no effect. It has no reason yet, there is no such finding in its place, or the finding is always reported. A comment counts for the heading above it, or for the whole note if it is under the title. Errors, findings about risk, a worsened score and a suicide item that is not recorded cannot be switched off.",
			why: "An exception that is no longer true could hide a later finding.",
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
		sentence: ({ kilobytes: size }) => `This note is ${size} KB long, too large to be checked. Split it into one note per session.`,
		page: {
			title: "Note too large",
			when: `The note is larger than ${kilobytes(largestNote)} and is not checked.`,
		},
		examples: () => [
			{
				described:
					"A session note with a pasted transcript of more than 512 KB. The transcript belongs in a file of its own, and the note keeps what was worked on.",
				notes: { "session-05.ipt.md": `»---«${plan.slice("---".length)}\n${pasted}\n` },
				mended: [pasted, "She went through it once more from the beginning."],
			},
		],
	},
	"note.too-complex": {
		title: "Section too complex to be checked",
		sentence: () => "This section is nested too deeply and was not checked. Simplify it. The rest of the note is checked.",
		page: {
			title: "Section too complex",
			when: "A section has more nesting or formatting than can be read in time. The rest of the note is still checked.",
		},
		examples: () => [
			{
				described:
					"A section with a pasted e-mail exchange, in which a line begins with two hundred “>”, one for each reply. A line or two on what was said is enough.",
				notes: { "session-05.ipt.md": `${plan}\n»## Contacts«\n\n${nested}\n` },
				mended: [nested, "E-mails with @brother about Sunday, read together."],
			},
		],
	},
	"note.encoding": {
		title: "File not saved as plain text in UTF-8",
		sentence: ({ cause }) =>
			cause === "bytes"
				? "This file is not saved as UTF-8, so some letters may be wrong. Reopen it with its own encoding (often Windows 1252), then save it with encoding UTF-8."
				: "There is a character here that is not text, left by another program. Delete it. Until then the extension writes nothing to this file.",
		page: {
			title: "Not plain text in UTF-8",
			when: "The file is not saved as UTF-8, or contains NUL characters or halves of characters. The extension never writes to such a file.",
		},
		examples: () => [
			{
				title: "a file in another encoding",
				described:
					"A note saved in the encoding Windows 1252, in which the é of “André” is one byte that UTF-8 does not know. Saved as UTF-8, it is checked like any other.",
				notes: { "session-05.ipt.md": plan.replace("@brother", "Andr»é«") },
				bytes: (text) => Uint8Array.from(text, (character) => character.charCodeAt(0)),
				mended: {},
			},
			{
				title: "a character that is not text",
				described: "A note in which another program left a NUL character, which is invisible. Delete that character.",
				notes: { "session-05.ipt.md": plan.replace("@brother", "@brother»\0«") },
				mended: ["\0", ""],
			},
		],
	},
} satisfies Partial<WordsByCode>
