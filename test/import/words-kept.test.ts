import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { runs } from "../harness/soak.ts"
import { imported, saidIn } from "./documents/imported.ts"
import { escapeXml, heading, item, line, paragraph, run, table, wordOf } from "./documents/word.ts"

/** What a document says, without any format. Each word is another, so that none can be lost unseen. */
type Said =
	| { readonly kind: "heading"; readonly text: string; readonly level: number }
	| { readonly kind: "bold" | "line"; readonly text: string }
	| { readonly kind: "lines"; readonly texts: readonly string[] }
	| { readonly kind: "item"; readonly text: string; readonly depth: number }
	| { readonly kind: "table"; readonly rows: readonly (readonly string[])[] }
	| { readonly kind: "left"; readonly text: string }
	| { readonly kind: "page" }

const names = [
	"Risk",
	"Plan",
	"S",
	"Assessment",
	"Interpersonal inventory",
	"Date",
	"Session",
	"Since last session",
	"Techniken",
	"Riesgo",
	"Level",
	"Client",
	"Other",
	"Timeline",
	"Formulation",
]
const starts = [
	"Session 4",
	"12 March 2026",
	"3/4/2026",
	"5. Sitzung",
	"Intake assessment",
	"Sesión 3 – 02/03/2026",
	"Date: 2026-03-05",
	"Progress note",
	"Discharge summary 01.02.2026",
]
const marks = ["", "*", "_", "#", "- ", "> ", "1. ", "|", "`", "<b>", "[x]", "@", "\\", "---", "~~", "&amp;", "C:\\", ":", "("]

let word = 0
const fresh = (text: string): string => text.replace(/@@/g, () => `w${(word++).toString(36)}q`)

const words = fc
	.array(fc.tuple(fc.constantFrom(...marks), fc.constant("@@")), { minLength: 1, maxLength: 9 })
	.map((parts) => parts.map(([mark, text]) => mark + text).join(" "))
const title = fc.oneof(fc.constantFrom(...names), fc.constantFrom(...starts), words)
const labelled = fc.tuple(fc.constantFrom(...names), words).map(([name, text]) => `${name}: ${text}`)
const text = fc.oneof(words, labelled, fc.constantFrom(...starts))
const said: fc.Arbitrary<Said> = fc.oneof(
	fc.record({ kind: fc.constant("heading" as const), text: title, level: fc.integer({ min: 1, max: 3 }) }),
	fc.record({ kind: fc.constantFrom("bold" as const, "line" as const), text: fc.oneof(text, title) }),
	fc.record({ kind: fc.constant("lines" as const), texts: fc.array(text, { minLength: 2, maxLength: 4 }) }),
	fc.record({ kind: fc.constant("item" as const), text, depth: fc.integer({ min: 0, max: 1 }) }),
	fc.record({
		kind: fc.constant("table" as const),
		rows: fc.array(fc.array(fc.oneof(title, words, fc.constant("")), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
	}),
	fc.record({ kind: fc.constant("left" as const), text: words }),
	fc.constant({ kind: "page" as const }),
)
const document = fc.array(said, { maxLength: 14 }).map((parts) => parts.map((part) => JSON.parse(fresh(JSON.stringify(part))) as Said))

const asWord = (parts: readonly Said[]): Uint8Array =>
	wordOf(
		parts
			.map((part) => {
				switch (part.kind) {
					case "heading":
						return heading(part.text, part.level)
					case "bold":
						return paragraph(run(part.text, "<w:b/>"))
					case "line":
						return line(part.text)
					case "lines":
						return paragraph(part.texts.map((each) => run(each)).join("<w:r><w:br/></w:r>"))
					case "item":
						return item(part.text, "1", part.depth)
					case "table":
						return table(part.rows.map((row) => row.map(line)))
					case "left":
						return paragraph(`<w:del><w:r><w:delText>${escapeXml(part.text)}</w:delText></w:r></w:del>`)
					default:
						return paragraph('<w:r><w:br w:type="page"/></w:r>')
				}
			})
			.join(""),
		{ header: line("headq"), footer: line("footq") },
	)

const rtfText = (value: string): string =>
	value.replace(/[\\{}]/g, String.raw`\$&`).replace(/[^\0-\x7f]/g, (character) => String.raw`\u${character.charCodeAt(0)}?`)

const asRtf = (parts: readonly Said[]): string =>
	String.raw`{\rtf1\ansi\ansicpg1252{\stylesheet{\s1 heading 1;}{\s2 heading 2;}{\s3 heading 3;}}{\header headq\par}{\footer footq\par}` +
	parts
		.map((part) => {
			switch (part.kind) {
				case "heading":
					return String.raw`\pard\s${part.level} ${rtfText(part.text)}\par`
				case "bold":
					return String.raw`\pard{\b ${rtfText(part.text)}}\par`
				case "line":
					return String.raw`\pard ${rtfText(part.text)}\par`
				case "lines":
					return String.raw`\pard ${part.texts.map(rtfText).join(String.raw`\line `)}\par`
				case "item":
					return String.raw`\pard\ilvl${part.depth}{\listtext\'b7\tab}${rtfText(part.text)}\par`
				case "table":
					return part.rows
						.map((row) => String.raw`\trowd\pard\intbl ${row.map((cell) => String.raw`${rtfText(cell)}\cell `).join("")}\row`)
						.join("\n")
				case "left":
					return String.raw`\pard{\deleted ${rtfText(part.text)}}\par`
				default:
					return String.raw`\page`
			}
		})
		.join("\n") +
	String.raw`\pard}`

const asText = (parts: readonly Said[]): string =>
	parts
		.map((part) => {
			switch (part.kind) {
				case "lines":
					return part.texts.join("\n")
				case "item":
					return `${"  ".repeat(part.depth)}- ${part.text}`
				case "table":
					return part.rows.map((row) => row.join("\t")).join("\n")
				case "page":
					return "\f"
				default:
					return part.text
			}
		})
		.join("\n\n")

const asMarkdown = (parts: readonly Said[]): string =>
	parts
		.map((part) => {
			switch (part.kind) {
				case "heading":
					return `${"#".repeat(part.level)} ${part.text}`
				case "bold":
					return `**${part.text}**`
				case "table":
					return part.rows.map((row, index) => `| ${row.join(" | ")} |${index === 0 ? `\n|${"---|".repeat(row.length)}` : ""}`).join("\n")
				case "page":
					return "---"
				default:
					return asText([part])
			}
		})
		.join("\n\n")

const formats = [
	["Word", "notes.docx", asWord, true],
	["RTF", "notes.rtf", asRtf, true],
	["Markdown", "notes.md", asMarkdown, false],
	["plain text", "notes.txt", asText, false],
] as const

const wordsIn = (value: string): string[] => value.match(/[\p{L}\p{N}]+/gu) ?? []

const textsOf = (part: Said): readonly string[] =>
	part.kind === "table" ? part.rows.flat() : part.kind === "lines" ? part.texts : "text" in part ? [part.text] : []

describe.each(formats)("a document in %s", (_, name, write, hasEdges) => {
	it("has every one of its words in the notes, or in the list of what was left out", async () => {
		await fc.assert(
			fc.asyncProperty(document, async (parts) => {
				const written = write(parts)
				const result = await imported(name, written)
				if (result.trouble === "empty") {
					expect(parts.flatMap(textsOf).flatMap(wordsIn)).toEqual([])
					return
				}
				expect(result.trouble).toBeUndefined()
				const kept = new Set(wordsIn(saidIn(result)))
				// Where signs of Markdown and entities are in the source, they are signs there.
				const source = parts
					.flatMap(textsOf)
					.flatMap(wordsIn)
					.filter((each) => !["amp", "b", "x"].includes(each))
				expect([...source, ...(hasEdges && result.leftOut.length > 0 ? ["headq", "footq"] : [])].filter((each) => !kept.has(each))).toEqual(
					[],
				)
			}),
			{ numRuns: runs(300) },
		)
	})
})
