import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Selections } from "../../src/assist/selection.ts"
import { readNote } from "../../src/note/read.ts"
import { runs } from "../harness/soak.ts"
import { completeFormulation } from "../rules/complete.ts"
import { replaced } from "../harness/replaced.ts"

/** What a selection grows to from where `|` is, on one line each. */
function grown(marked: string): string[] {
	const text = marked.replace("|", "")
	return new Selections(readNote(text)).at(marked.indexOf("|")).map(({ start, end }) => text.slice(start, end))
}

const head = "---\nnote: session\ncase: C-1\nmeasures:\n  PHQ-9: {total: 14, item9: 0}\n---\n"
const note = `${head}
# Session 3

## Risk

- **Level**: low, asked @older-sister
- **Plan**:
  - call first
  - **Then**: *write* it

## Plan

### Next

Sing.
`

const section = note.slice(note.indexOf("## Risk"), note.indexOf("\n\n## Plan"))
const body = note.slice(note.indexOf("# Session"), -1)

describe("smart select", () => {
	it("grows from a word over value, field, list and section to the body and the whole text", () => {
		expect(grown(replaced(note, ["older-sis", "older-sis|"]))).toEqual([
			"sister",
			"@older-sister",
			"low, asked @older-sister",
			"- **Level**: low, asked @older-sister",
			section.slice(section.indexOf("- ")),
			section,
			body,
			note,
		])
	})

	it("grows through nested lists", () => {
		const list = section.slice(section.indexOf("- call"))
		expect(grown(replaced(note, ["wri", "wri|"]))).toEqual([
			"write",
			"*write*",
			"*write* it",
			"- **Then**: *write* it",
			list,
			section.slice(section.indexOf("- **Plan")),
			section.slice(section.indexOf("- ")),
			section,
			body,
			note,
		])
	})

	it("grows from a label", () => {
		expect(grown(replaced(note, ["Lev", "Lev|"])).slice(0, 3)).toEqual(["Level", "**Level**", "- **Level**: low, asked @older-sister"])
	})

	it("grows from a sub-section's heading and text", () => {
		expect(grown(replaced(note, ["Ne", "Ne|"]))).toEqual([
			"Next",
			"### Next",
			"### Next\n\nSing.",
			"## Plan\n\n### Next\n\nSing.",
			body,
			note,
		])
		expect(grown(replaced(note, ["Sing", "Si|ng"]))).toEqual([
			"Sing",
			"Sing.",
			"### Next\n\nSing.",
			"## Plan\n\n### Next\n\nSing.",
			body,
			note,
		])
	})

	it("grows in the front matter", () => {
		const yaml = head.slice(4, -5)
		expect(grown(replaced(note, ["total: 1", "total: 1|"]))).toEqual([
			"14",
			"total: 14",
			"{total: 14, item9: 0}",
			"PHQ-9: {total: 14, item9: 0}",
			"measures:\n  PHQ-9: {total: 14, item9: 0}",
			yaml,
			head.trimEnd(),
			note,
		])
	})

	it("gives the whole text for an empty one and between parts", () => {
		expect(grown("|")).toEqual([""])
		expect(grown("|\n")).toEqual(["\n"])
	})

	it("gives the same words with CRLF", () => {
		const marked = replaced(note, ["wri", "wri|"])
		expect(grown(marked.replaceAll("\n", "\r\n"))).toEqual(grown(marked).map((text) => text.replaceAll("\n", "\r\n")))
	})

	it("holds the place and more at each step, for any text", () => {
		const piece = fc.constantFrom(
			"## A\n",
			"### B\n",
			"- **L**: v\n",
			"  - n: x\n",
			"> q\n",
			"\n",
			"*e* @a-b\n",
			"```\n",
			"<!-- c\n-->\n",
			"---\n",
			"k: v\n",
			"\r\n",
			" ",
			"text",
		)
		const complete = readNote(completeFormulation())
		fc.assert(
			fc.property(
				fc.oneof(
					fc.array(piece).map((parts) => readNote(parts.join(""))),
					fc.constant(complete),
				),
				fc.nat(),
				(read, n) => {
					const { text } = read
					const offset = n % (text.length + 1)
					const steps = new Selections(read).at(offset)
					expect(steps.at(-1)).toEqual({ start: 0, end: text.length })
					for (const [index, { start, end }] of steps.entries()) {
						expect(start <= offset && offset <= end).toBe(true)
						const last = steps[index - 1]
						if (last) expect(start <= last.start && last.end <= end && end - start > last.end - last.start).toBe(true)
					}
				},
			),
			{ numRuns: runs(200) },
		)
	})
})
