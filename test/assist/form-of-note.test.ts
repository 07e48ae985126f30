import { readFileSync, globSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { formOfNote } from "../../src/assist/form-of-note.ts"
import { readNote } from "../../src/note/read.ts"
import { runs } from "../harness/soak.ts"

/** The text of the form, and what is left of the note without it. */
function apart(text: string): { form: string[]; content: string } {
	const ranges = formOfNote(readNote(text)).toSorted((a, b) => a.start - b.start)
	const isForm = (at: number): boolean => ranges.some(({ start, end }) => start <= at && at < end)
	return {
		form: ranges.map(({ start, end }) => text.slice(start, end)),
		content: Array.from({ length: text.length }, (_, at) => (isForm(at) ? "" : (text[at] ?? ""))).join(""),
	}
}

const note = `---
note: session
case: A1
measures:
  PHQ-9: {total: 12, item9: 0}
---

# Session 7

## Risk

- **Level**: low
- **Rationale:** none – she said so
- Plan: …

### Mother

* __Support__: emotional
  - **Said**: nothing

She said: **Level**: is a word.
`

describe("the form of a note", () => {
	it.each(["\n", "\r\n"])("is its header's keys, heading marks, labels and empty places: %j", (eol) => {
		const { form, content } = apart(note.replaceAll("\n", eol))
		expect(form).toEqual([
			"---",
			"note:",
			"case:",
			"measures:",
			"PHQ-9:",
			"total:",
			"item9:",
			"---",
			"#",
			"##",
			"- **Level**:",
			"- **Rationale:**",
			"- Plan:",
			"…",
			"###",
			"* __Support__:",
			"- **Said**:",
		])
		expect(content.replace(/\s+/g, " ").trim()).toBe(
			"session A1 { 12, 0} Session 7 Risk low none – she said so Mother emotional nothing She said: **Level**: is a word.",
		)
	})

	it("is its comments, on one line and on several, but nothing after one that is never closed", () => {
		const { form, content } = apart("## Plan\n\n<!-- What comes next? -->\n\n- **Task**: <!-- by\nwhom --> a walk\n\n<!-- and then\n")
		expect(form.toSorted()).toEqual(["##", "- **Task**:", "<!-- What comes next? -->", "<!-- by\nwhom -->"])
		expect(content.replace(/\s+/g, " ")).toContain("a walk <!-- and then")
	})

	it("leaves code and what is no note as they are", () => {
		expect(apart("## Plan\n\n```\n- **Level**: low\n```\n").form).toEqual(["##"])
		expect(apart("Words.\n").form).toEqual([])
		expect(apart("Heading\n=======\n").form).toEqual([])
	})

	it("is within the text, whatever it holds, and never more than 4,000 places", () => {
		const files = globSync("samples/*/*.md").map((file) => readFileSync(file, "utf8"))
		const piece = fc.constantFrom(
			"---\n",
			"a: ",
			"- ",
			"**",
			"x",
			":",
			"：",
			"…",
			"\n",
			"\r\n",
			"# ",
			"## ",
			"  ",
			"`",
			"<!--",
			"-->",
			"|",
			"\t",
		)
		const texts = fc.oneof(
			fc.array(piece, { maxLength: 40 }).map((parts) => parts.join("")),
			fc.constantFrom(...files),
		)
		fc.assert(
			fc.property(texts, (text) => {
				for (const { start, end } of formOfNote(readNote(text))) expect(0 <= start && start <= end && end <= text.length).toBe(true)
			}),
			{ numRuns: runs(500) },
		)
		expect(formOfNote(readNote(`## Plan\n\n${"- **Said**: x\n".repeat(9000)}`))).toHaveLength(4000)
	})
})
