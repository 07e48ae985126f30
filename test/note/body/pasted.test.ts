import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Field } from "../../../src/note/body/field.ts"
import { asRead, pastedLines } from "../../../src/note/body/pasted.ts"
import { readNote } from "../../../src/note/read.ts"
import { applyEdits } from "../../../src/text/text.ts"
import { runs } from "../../harness/soak.ts"
import { cpuTime } from "../../harness/cpu.ts"

/** What makes lists of Markdown of pasted ones. */
const pastedEdits = (text: string) => pastedLines(text).map(({ range, meant }) => ({ range, text: meant }))

type Told = readonly [label: string, text: string, inner: readonly Told[]]
const told = (fields: readonly Field[]): Told[] => fields.map(({ label, text, fields: inner }) => [label, text, told(inner)])
const fieldsOf = (body: string) => told(readNote(body).sections[0]?.part.fields ?? [])

const lists = [
	["•", "• **Level**: moderate\n• **Rationale**: thoughts\n"],
	["·", "·\t**Level**: moderate\n·\t**Rationale**: thoughts\n"],
	["▪", "▪ Level: moderate\n▪ Rationale: thoughts\n"],
	["an en dash", "– **Level**: moderate\n– **Rationale**: thoughts\n"],
	["o", "o **Level:** moderate\no **Rationale:** thoughts\n"],
	["o and a tab", "o\tLevel: moderate\no\tRationale: thoughts\n"],
	["Wingdings", "\uF0B7\t**Level**: moderate\n\uF0A7\t**Rationale**: thoughts\n"],
	["§", "§\t**Level**: moderate\n§\t**Rationale**: thoughts\n"],
	["a no-break space after a hyphen", "-\u00A0**Level**: moderate\n-\u00A0\u00A0**Rationale**: thoughts\n"],
	["a no-break space after a number", "1.\u00A0**Level**: moderate\n2.\u00A0**Rationale**: thoughts\n"],
	["many spaces", "•         **Level**: moderate\n•         **Rationale**: thoughts\n"],
	["a tab before all", "\t- **Level**: moderate\n\t- **Rationale**: thoughts\n"],
	["a space and a tab before all", " \t- **Level**: moderate\n\t- **Rationale**: thoughts\n"],
	["a wide space and a tab before all", "\u00A0\t- **Level**: moderate\n\t- **Rationale**: thoughts\n"],
	["four spaces before all", "    - **Level**: moderate\n    - **Rationale**: thoughts\n"],
	["an arrow", "→ **Level**: moderate\n→ **Rationale**: thoughts\n"],
	["a tab before all, and a dot", "\t•\t**Level**: moderate\n\t•\t**Rationale**: thoughts\n"],
	["a no-break space before all", "\u00A0• **Level**: moderate\n\u00A0• **Rationale**: thoughts\n"],
	["bold labels and no marks", "**Level:** moderate\n**Rationale:** thoughts\n"],
	["bold labels before their colons", "**Level**: moderate\n\n**Rationale**: thoughts\n"],
	["blank lines between", "• **Level**: moderate\n\n• **Rationale**: thoughts\n"],
] as const

describe("a pasted list", () => {
	it.each(lists)("with %s is read as a list, and mended [N14]", (_, list) => {
		for (const eol of ["\n", "\r\n"]) {
			const text = `## Risk\n\n${list}`.replaceAll("\n", eol)
			const meant = [
				["Level", "moderate", []],
				["Rationale", "thoughts", []],
			]
			expect(fieldsOf(text)).toEqual(meant)
			const mended = applyEdits(text, pastedEdits(text))
			expect(mended).toMatch(/^(?:-|\d\.) (?:\*\*)?Level/m)
			expect(fieldsOf(mended)).toEqual(meant)
			expect(pastedEdits(mended)).toEqual([])
			const [field] = readNote(text).sections[0]?.part.fields ?? []
			expect(field && text.slice(field.valueRange.start, field.valueRange.end)).toBe("moderate")
		}
	})

	it("keeps its levels", () => {
		for (const list of [
			"• **Role play**:\n\t• **Situation**: the call\n",
			"\t- **Role play**:\n\t\t- **Situation**: the call\n",
			"    - **Role play**:\n        - **Situation**: the call\n",
			"•\tRole play:\n    o\tSituation: the call\n",
		]) {
			const text = `## Techniques\n\n${list}`
			expect(fieldsOf(text)).toEqual([["Role play", "", [["Situation", "the call", []]]]])
			expect(fieldsOf(applyEdits(text, pastedEdits(text)))).toEqual([["Role play", "", [["Situation", "the call", []]]]])
		}
	})

	it("is none without a label, in code, and where Markdown has a list already", () => {
		for (const text of [
			"• one\n• two\n",
			"– she said so\n",
			"```\n• **Level**: low\n```\n",
			"- **Level**: low\n  - **Said**: x\n",
			"- **A**: b\n\t- **C**: d\n",
			"1. **A**: b\n",
			"<!--\n• **A**: b\n-->\n",
			"o dear\n",
			"**Tuesday:** she rang\n",
			"**Level**\n",
			"**Level** low\n",
			"She said: **Level:** low\n",
			"\tcode: here\n",
		])
			expect(pastedEdits(text), text).toEqual([])
	})

	it("is read at the same length, and once mended needs no more", () => {
		const line = fc.constantFrom(
			"• **A**: b",
			"**Level:** low",
			"__G1__: b",
			"\t- **A**: b",
			"\t\t- **C**: d",
			"    - **A**: b",
			"o\tA: b",
			"–\u00A0A: b",
			"-\u00A0x",
			"- **A**: b",
			"  - y",
			"text",
			"",
			"## Plan",
			"### Sub",
			"```",
			"<!--",
			"-->",
			"\uF0B7\tA: b",
			"        - z: q",
			"1.\u00A0A: b",
			"> q",
			"- ```",
		)
		fc.assert(
			fc.property(fc.array(line, { maxLength: 10 }), fc.constantFrom("\n", "\r\n"), (lines, eol) => {
				const text = lines.join(eol)
				expect(asRead(text)).toHaveLength(text.length)
				expect(
					asRead(text)
						.replace(/[^\p{L}\p{N}]/gu, "")
						.replaceAll("o", ""),
				).toBe(text.replace(/[^\p{L}\p{N}]/gu, "").replaceAll("o", ""))
				const mended = applyEdits(text, pastedEdits(text))
				expect(pastedEdits(mended)).toEqual([])
			}),
			{ numRuns: runs(3000) },
		)
	})

	it("is looked for in time [H14]", () => {
		for (const text of [
			"\u00A0".repeat(200_000),
			`•${" ".repeat(200_000)}`,
			"\t".repeat(200_000),
			"• a:\n".repeat(20_000),
			`- ${" ".repeat(200_000)}x`,
		]) {
			const start = cpuTime()
			asRead(text)
			expect(cpuTime() - start).toBeLessThan(500)
		}
	})
})
