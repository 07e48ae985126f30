import { execFileSync, spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import type { Nodes } from "mdast"
import { fromMarkdown } from "mdast-util-from-markdown"
import { describe, expect, it } from "vitest"
import { exportJson, type SummaryOptions, written } from "../../src/summary/index.ts"
import { runs } from "../harness/soak.ts"
import { withTemporaryFolder } from "../harness/temporary.ts"
import { openHtml, openWord } from "./opened.ts"
import { requestOf } from "./requests.ts"

/** A piece of a note, and what of it must be found, on one line. */
interface Piece {
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

const heads: Readonly<Record<string, string>> = {
	formulation: "note: formulation\ncase: C-1\ndate: 2026-01-05\nproblem-areas: [grief]\nsetting: clinic",
	session: "note: session\ncase: C-1\nsession: 1\ndate: 2026-01-12\nphase: middle",
	missed: "note: session\ncase: C-1\nsession: 2\ndate: 2026-01-19\nstatus: missed",
	closing: "note: closing\ncase: C-1\ndate: 2026-05-01\nending: planned",
	again: "note: closing\ncase: C-1\ndate: 2026-06-01\nending: planned",
	other: "note: supervision log\ncase: C-1\ndate: 2026-02-01",
}
const forms: Readonly<Record<string, string>> = { missed: "session", again: "closing", other: "session" }

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

const cases = fc.tuple(note("formulation"), note("session"), note("missed"), note("closing"), note("again"), note("other"))

const oneLine = (text: string): string => text.replace(/\s+/g, " ")

/** What a reader of Markdown sees; a pipe of a table is a space. */
function shown(markdown: string): string {
	const textOf = (node: Nodes): string =>
		"value" in node
			? node.value
			: "children" in node
				? node.children
						.map(textOf)
						.join(node.type === "root" || node.type === "list" || node.type === "listItem" || node.type === "blockquote" ? " " : "")
				: " "
	return textOf(fromMarkdown(markdown)).replaceAll("\\|", "|")
}

const strings = (value: unknown): string[] =>
	typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : []

const hasLibreOffice = ["soffice", "pdftotext"].every((program) => spawnSync("which", [program]).status === 0)

async function lost(notes: readonly Piece[], options: SummaryOptions): Promise<Record<string, string[]>> {
	const request = requestOf(
		"C-1",
		notes.map(({ text }) => text),
		options,
	)
	const texts: Readonly<Record<string, string>> = {
		markdown: shown(String(await written(request, "markdown"))),
		html: openHtml(String(await written(request, "html"))).text,
		word: openWord((await written(request, "docx")) as Uint8Array).text,
		json: strings(exportJson(request)).join("\n"),
	}
	const found = notes.flatMap((each) => each.found)
	return Object.fromEntries(
		Object.entries(texts).map(([format, text]) => [format, found.filter((words) => !oneLine(text).includes(words))]),
	)
}

describe("every word of every note", () => {
	it.each(["# Risk", "### Risk", "#### Risk", "##Risk", "**Risk**", "RISK:", "Risk\n----"])(
		"is told of a section whose heading is not written as one: %j [N01]",
		async (heading) => {
			for (const before of ["", "Lead\n\n", "## Goals\n\n- **G1**: sings again\n\n", "## Goals\n\n- **G1**: sings again\n"])
				for (const end of ["\n", "\r\n"]) {
					const text =
						`---\n${heads["formulation"] ?? ""}\n---\n\n${before}${heading}\n- **Level**: low, ebbing\n- **Rationale**: no plan\n  - hopes *again*\n\nSleeps well.\n\n${heading}\n\nOnce more.\n\n### Cake\n\nBakes.\n`.replaceAll(
							"\n",
							end,
						)
					const found = [
						...(before === "" ? [] : [before.startsWith("Lead") ? "Lead" : "sings again"]),
						"ebbing",
						"no plan",
						"hopes again",
						"Sleeps well.",
						"Once more.",
						"Cake",
						"Bakes.",
					]
					expect(await lost([{ text, found }], { reader: "supervisor" })).toEqual({ markdown: [], html: [], word: [], json: [] })
				}
		},
	)

	it("is in each export of the whole case [N01] [N09] [N15] [H01] [H02] [H03] [H05]", async () => {
		await fc.assert(
			fc.asyncProperty(cases, async (notes) => {
				expect(await lost(notes, { reader: "supervisor" })).toEqual({ markdown: [], html: [], word: [], json: [] })
			}),
			{ numRuns: runs(30), endOnFailure: true },
		)
	}, 120_000)

	it.skipIf(!hasLibreOffice)(
		"is on the pages that LibreOffice makes of the Word document (skipped where it is not installed) [H01]",
		async () => {
			await withTemporaryFolder(async (folder) => {
				const drawn = fc.sample(cases, 2)
				for (const [index, notes] of drawn.entries())
					writeFileSync(
						join(folder, `${index}.docx`),
						await written(
							requestOf(
								"C-1",
								notes.map(({ text }) => text),
								{ reader: "supervisor" },
							),
							"docx",
						),
					)
				// A profile of its own: one that a user has open would take the call over.
				execFileSync(
					"soffice",
					[
						`-env:UserInstallation=file://${join(folder, "profile")}`,
						"--headless",
						"--convert-to",
						"pdf",
						"--outdir",
						folder,
						...drawn.map((_, index) => join(folder, `${index}.docx`)),
					],
					{ stdio: "ignore" },
				)
				for (const [index, notes] of drawn.entries()) {
					const page = execFileSync("pdftotext", [join(folder, `${index}.pdf`), "-"], { encoding: "utf8", maxBuffer: 2 ** 26 })
						.normalize("NFC")
						.replace(/\s+/g, "")
					// A line may end anywhere in a phrase, and a cell of a table anywhere in a word.
					const sought = notes.flatMap(({ found }) => found.flatMap((words) => words.split(/\s+/)))
					expect(sought.filter((each) => !page.includes(each))).toEqual([])
				}
			})
		},
		300_000,
	)
})
