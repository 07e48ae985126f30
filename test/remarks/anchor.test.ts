import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Anchors } from "../../src/remarks/anchor.ts"
import { readRemarks } from "../../src/remarks/read.ts"
import { runs } from "../harness/soak.ts"
import { entry, fileWith } from "./some.ts"

const note = `---
note: session
# no heading
---

# Session 5

## Interpersonal events

### Call

Called @sister on Sunday.
She was short with her.

- Ended early.

### Visit

- Ended early.

## Plan

Write to the sister.
`

/** The lines that something is in, from 0. */
const lineOf = (text: string, words: string): number => text.split("\n").findIndex((line) => line.includes(words))
/** An anchor as it comes back out of a file. */
const anchorAt = (text: string, start: number, end = start) => {
	const [found] = readRemarks("f", fileWith([entry("remark", "a1", { anchor: new Anchors(text).of(start, end) })])).entries
	if (!found) throw new Error("nothing was read")
	return found.anchor
}

describe("lines of a note", () => {
	it("are written with the headings that they are under", () => {
		expect(anchorAt(note, 11, 12)).toEqual({
			start: 12,
			end: 13,
			under: ["# Session 5", "## Interpersonal events", "### Call"],
			about: ["Called @sister on Sunday.", "She was short with her."],
		})
		expect(anchorAt(note, 2)).toMatchObject({ start: 3, under: [] })
		expect(anchorAt(note, 10, 13)).toMatchObject({ start: 12, end: 13 })
	})

	it("are found at once in a note that has not changed", () => {
		const anchors = new Anchors(note)
		for (const line of note.split("\n").keys()) expect(anchors.find(anchorAt(note, line))).toEqual({ start: line, end: line, by: "text" })
	})

	it("are found with other line ends, and with a byte order mark", () => {
		expect(new Anchors(`\uFEFF${note.replaceAll("\n", "\r\n")}`).find(anchorAt(note, 11, 12))).toEqual({ start: 11, end: 12, by: "text" })
	})

	it("are found again where they went [R104]", () => {
		fc.assert(
			fc.property(fc.array(fc.string(), { maxLength: 12 }), fc.nat(10), fc.nat(3), (more, at, length) => {
				const lines = note.split("\n")
				const inserted = more.map((text) => `new ${text.replace(/[\r\n]/g, "")}`)
				lines.splice(at, 0, ...inserted)
				const end = Math.min(11 + length, 12)
				expect(new Anchors(lines.join("\n")).find(anchorAt(note, 11, end))).toEqual({
					start: 11 + inserted.length,
					end: end + inserted.length,
					by: "text",
				})
			}),
			{ numRuns: runs(1000) },
		)
	})

	it("are those nearest to the old ones, of several that read the same", () => {
		const [first, second] = [14, 18]
		expect(note.split("\n")[first]).toBe(note.split("\n")[second])
		expect(new Anchors(note).find(anchorAt(note, first)).start).toBe(first)
		expect(new Anchors(note).find(anchorAt(note, second)).start).toBe(second)
		expect(new Anchors(`${"\n".repeat(3)}${note}`).find(anchorAt(note, second)).start).toBe(second + 3)
	})

	it("are found by a line of them that is left", () => {
		const changed = note.replace("Called @sister on Sunday.", "Called her sister.")
		expect(new Anchors(changed).find(anchorAt(note, 11, 12))).toEqual({ start: 12, end: 12, by: "part" })
		// A line that says next to nothing shows nothing.
		const bullets = "## A\n\n- x\n- y\n"
		expect(new Anchors(bullets.replace("- x", "- z")).find(anchorAt(bullets, 2, 3))).toEqual({ start: 0, end: 0, by: "heading" })
	})

	it("are shown at their heading if they are gone, then at the one around it, then at the start [R104]", () => {
		const anchor = anchorAt(note, 11)
		const gone = note.replace("Called @sister on Sunday.", "Nothing.")
		expect(new Anchors(gone).find(anchor)).toEqual({ start: lineOf(gone, "### Call"), end: lineOf(gone, "### Call"), by: "heading" })
		const renamed = gone.replace("### Call", "### Talk")
		expect(new Anchors(renamed).find(anchor).start).toBe(lineOf(renamed, "## Interpersonal"))
		expect(new Anchors("Something else.\n").find(anchor)).toEqual({ start: 0, end: 0, by: "nothing" })
		expect(new Anchors("").find(anchor)).toEqual({ start: 0, end: 0, by: "nothing" })
	})

	it("are always within the note", () => {
		const text = fc
			.array(fc.constantFrom("a", "b", "", "# A", "## B", "```", "---", "A longer line of words"), { maxLength: 14 })
			.map((lines) => lines.join("\n"))
		fc.assert(
			fc.property(text, text, fc.nat(20), fc.nat(20), (before, after, start, end) => {
				const lines = after.split("\n").length
				const place = new Anchors(after).find(anchorAt(before, start, end))
				expect(place.start).toBeGreaterThanOrEqual(0)
				expect(place.end).toBeGreaterThanOrEqual(place.start)
				expect(place.end).toBeLessThan(lines)
			}),
			{ numRuns: runs(2000) },
		)
	})

	it("of thousands of remarks are found in time in a long note that repeats itself", () => {
		const long = Array.from({ length: 40_000 }, (_, line) => (line % 2 ? "The same line." : "Another one.")).join("\n")
		const anchors = new Anchors(long)
		const anchor = { start: 20_000, end: 20_003, under: [], about: ["The same line.", "The same line.", "Another one."] }
		for (let at = 0; at < 5_000; at++) expect(anchors.find(anchors.of(at * 7, at * 7 + 2)).start).toBe(at * 7)
		for (let at = 0; at < 50; at++) expect(anchors.find(anchor).by).toBe("part")
	})
})
