/** Any notes of a case, each with what a reader must find of it. */
import fc from "fast-check"

/** A piece of a note, and what of it must be found, on one line. */
export interface Piece {
	readonly text: string
	readonly found: readonly string[]
}

/** Words that nobody could take for others: each is new. */
let count = 0
const letters = ["w", "Ä", "ß", "é", "𝒲", "词", "Ж"] as const
const word = fc.constantFrom(...letters).map((letter) => `${letter}${++count}x`)

/** What a value or a paragraph may begin with, as it is written. */
const beginnings = [
	"",
	"112. ",
	"2019. ",
	"12. Mai: ",
	"> 50 % ",
	"# 3 ",
	"- 5 ",
	"+1 ",
	"+ ",
	"1) ",
	"“",
	'"',
	"'",
	"*) ",
	"@sister ",
	"| ",
	"~",
	"=",
	"14:30 ",
	"&amp ",
	"<3 ",
	"\\ ",
] as const
const beginning = fc.constantFrom(...beginnings)

/** Running text: marks around words, links, code, comments, breaks. */
const phrase = fc.oneof(
	{ weight: 4, arbitrary: word.map((w): Piece => ({ text: w, found: [w] })) },
	word.map((w): Piece => ({ text: `**${w}**`, found: [w] })),
	word.map((w): Piece => ({ text: `*${w}*`, found: [w] })),
	word.map((w): Piece => ({ text: `\`${w}\``, found: [w] })),
	fc
		.tuple(word, word)
		.map(([a, b]): Piece => ({ text: `[${a}](https://example.org/${b.codePointAt(0)?.toString(16)}-${count})`, found: [a] })),
	fc.tuple(word, word).map(([a, b]): Piece => ({ text: `![${a}](x.png "${b}")`, found: [a, b] })),
	fc.tuple(word, word).map(([a, b]): Piece => ({ text: `${a} <!-- a comment --> ${b}`, found: [a, b] })),
	fc.tuple(word, word).map(([a, b]): Piece => ({ text: `“${a}” & ${b}`, found: [`“${a}” & ${b}`] })),
)
const running = fc
	.array(phrase, { minLength: 1, maxLength: 3 })
	.map((all): Piece => ({ text: all.map(({ text }) => text).join(" "), found: all.flatMap(({ found }) => found) }))

const values = fc
	.tuple(beginning, word, running)
	.map(([before, first, more]): Piece => ({ text: `${before}${first} ${more.text}`, found: [`${before}${first}`, ...more.found] }))
const broken = (indent: string) =>
	fc
		.tuple(word, word, fc.constantFrom("  ", "\\"))
		.map(([a, b, end]): Piece => ({ text: `${a}${end}\n${indent}${b}`, found: [`${a} ${b}`] }))

const labels = [
	"Symptoms",
	"Events",
	"Level",
	"Rationale",
	"Clarification",
	"Role play",
	"Processing emotions",
	"G1",
	"G2",
	"Contact",
	"end",
	"status",
	"alias",
	"Anger",
] as const
const item = fc.oneof(
	fc
		.tuple(fc.constantFrom(...labels), fc.oneof(values, broken("  ")))
		.map(([label, value]): Piece => ({ text: `- **${label}**: ${value.text}`, found: value.found })),
	running.map(({ text, found }): Piece => ({ text: `- ${text}`, found })),
	word.map((w): Piece => ({ text: `- ${w}:`, found: [w] })),
	fc
		.tuple(fc.constantFrom(...labels), running, running)
		.map(([label, a, b]): Piece => ({ text: `- **${label}**: ${a.text}\n  - ${b.text}`, found: [...a.found, ...b.found] })),
	fc
		.tuple(fc.constantFrom(...labels), running, running)
		.map(([label, a, b]): Piece => ({ text: `- **${label}**: ${a.text}\n\n  ${b.text}`, found: [...a.found, ...b.found] })),
)
const block = fc.oneof(
	running,
	broken(""),
	fc.tuple(word, word).map(([a, b]): Piece => ({ text: `2019. ${a}\n2021. ${b}`, found: [`2019. ${a}`, `2021. ${b}`] })),
	fc
		.tuple(fc.integer({ min: 1, max: 40 }), word, word)
		.map(([first, a, b]): Piece => ({ text: `${first}. ${a}\n${first + 1}. ${b}`, found: [a, b] })),
	fc
		.array(item, { minLength: 1, maxLength: 4 })
		.map((all): Piece => ({ text: all.map(({ text }) => text).join("\n"), found: all.flatMap(({ found }) => found) })),
	running.map(({ text, found }): Piece => ({ text: `> ${text}`, found })),
	fc.tuple(word, word).map(([a, b]): Piece => ({ text: `\`\`\`${a}\n${b}\n\`\`\``, found: [a, b] })),
	fc.tuple(word, word).map(([a, b]): Piece => ({ text: `<div>${a}\n<!-- a comment -->${b}</div>`, found: [a, b] })),
	fc
		.tuple(word, word, word, word)
		.map(([a, b, c, d]): Piece => ({ text: `| ${a} | **${b}** |\n| --- | --- |\n| ${c} \\| x | ${d} |`, found: [a, b, `${c} | x`, d] })),
	word.map((w): Piece => ({ text: `#### ${w}`, found: [w] })),
	word.map((w): Piece => ({ text: `<!-- a comment -->\n\n${w}`, found: [w] })),
)
const blocks = fc
	.array(block, { maxLength: 3 })
	.map((all): Piece => ({ text: all.map(({ text }) => text).join("\n\n"), found: all.flatMap(({ found }) => found) }))

const titles: Readonly<Record<string, readonly string[]>> = {
	formulation: [
		"## Presenting problem",
		"## Acute stressor",
		"## Diathesis",
		"### Social",
		"## Interpersonal inventory",
		"### Sister",
		"### Ann",
		"## Timeline",
		"## Formulation",
		"## Goals",
		"## Mechanisms of change",
		"### Social support",
		"### Insight",
		"## Risk",
		"## Problem area: Grief",
		"## Problem area: Role dispute",
		"## Strengths and prognosis",
	],
	session: [
		"## Since last session",
		"## Contacts",
		"## Mood and events",
		"## Techniques",
		"## Affect",
		"## Mechanisms of change",
		"## Progress",
		"## Risk",
		"## Ending",
		"## Plan",
		"## Reason",
	],
	closing: [
		"## Outcome of the problem area",
		"## Goals",
		"## What changed",
		"## Mechanisms of change",
		"## Warning signs",
		"## Risk",
		"## Maintenance",
	],
	addendum: ["## Addendum", "## Correction", "## Risk", "## Plan"],
}
const section = (kind: string) =>
	fc.oneof(
		{
			weight: 6,
			arbitrary: fc
				.tuple(fc.constantFrom(...(titles[kind] ?? [])), blocks)
				.map(([title, { text, found }]): Piece => ({ text: `${title}\n\n${text}`, found })),
		},
		fc
			.tuple(fc.constantFrom("#", "##", "###", "####"), word, blocks)
			.map(([level, title, { text, found }]): Piece => ({ text: `${level} ${title}\n\n${text}`, found: [title, ...found] })),
	)

/** The front matter of a note by its kind, without the last lines. */
export const heads: Readonly<Record<string, string>> = {
	formulation: "note: formulation\ncase: C-1\ndate: 2026-01-05\nproblem-areas: [grief]\nsetting: clinic",
	session: "note: session\ncase: C-1\nsession: 1\ndate: 2026-01-12\nphase: middle",
	missed: "note: session\ncase: C-1\nsession: 2\ndate: 2026-01-19\nstatus: missed",
	closing: "note: closing\ncase: C-1\ndate: 2026-05-01\nending: planned",
	again: "note: closing\ncase: C-1\ndate: 2026-06-01\nending: planned",
	other: "note: supervision log\ncase: C-1\ndate: 2026-02-01",
	// Notes are named by their places in a case.
	addendum: "note: addendum\ncase: C-1\ndate: 2026-02-02\namends: note-1\nreason: a letter",
	further: "note: addendum\ncase: C-1\ndate: 2026-02-03\namends: note-6\nreason: a call",
	ofClosing: "note: addendum\ncase: C-1\ndate: 2026-05-04\namends: note-3",
	lost: "note: addendum\ncase: C-1\ndate: 2026-02-04\namends: nowhere",
}
const forms: Readonly<Record<string, string>> = {
	missed: "session",
	again: "closing",
	other: "session",
	further: "addendum",
	ofClosing: "addendum",
	lost: "addendum",
}

const note = (kind: string) =>
	fc
		.tuple(word, word, fc.option(running), fc.array(section(forms[kind] ?? kind), { maxLength: 4 }), fc.constantFrom("\n", "\r\n"))
		.map(([key, author, lead, sections, end]): Piece => {
			const text = [
				`---\n${heads[kind] ?? ""}\nauthor: ${author}\nroom: ${key}\n---`,
				...(lead ? [lead.text] : []),
				...sections.map((each) => each.text),
			].join("\n\n")
			return {
				text: `${text}\n`.replaceAll("\n", end),
				found: [author, key, ...(lead?.found ?? []), ...sections.flatMap(({ found }) => found)],
			}
		})

/** The notes of a case: of every kind, with words that nobody could take for others. */
export const cases = fc.tuple(
	note("formulation"),
	note("session"),
	note("missed"),
	note("closing"),
	note("again"),
	note("other"),
	note("addendum"),
	note("further"),
	note("ofClosing"),
	note("lost"),
)
