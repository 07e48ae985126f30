import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { insertMissing } from "../../src/assist/fixes/insert-missing.ts"
import { newFormulation } from "../../src/assist/forms/new-note.ts"
import { nextStop, type Stop, stopsIn } from "../../src/assist/next-part.ts"
import { emptyPlaces } from "../../src/note/forms/empty-places.ts"
import { readNote } from "../../src/note/read.ts"
import { checkNote, subjectOf } from "../../src/rules/check.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { applyEdits } from "../../src/text/text.ts"
import { replaced } from "../harness/replaced.ts"
import { runs } from "../harness/soak.ts"
import { oddNote } from "../reliability/odd-notes.ts"
import { completeSession } from "../rules/complete.ts"

function stopsOf(text: string): Stop[] {
	const subject = subjectOf("this", readNote(text), defaultOptions)
	return stopsIn(subject, checkNote({ file: "this", note: subject.note, facts: subject.facts, case: subject.case }))
}

/** A text with `|` where each stop without a selection is, and the names of what belongs there after it. */
const marked = (text: string): string =>
	applyEdits(
		text,
		stopsOf(text)
			.filter(({ range }) => range.start === range.end)
			.map(({ range, absent }) => ({ range, text: `|${absent.map(({ name }) => name).join(", ")}` })),
	)

const session = completeSession()

describe("where writing goes on", () => {
	it("is at each empty place of a new note, and nowhere else", () => {
		const text = newFormulation("C-1", "2026-01-12", ["grief"])
		const stops = stopsOf(text).filter(({ range }) => range.start < range.end)
		expect(stops.map(({ range }) => range)).toEqual(emptyPlaces(text))
		// The inventory has no place yet: its people are still to be named.
		expect(marked(text)).toBe(replaced(text, [/(## Interpersonal inventory\n\n.*\n)\n/, "$1|\n"]))
	})

	it("is where a part that is not there belongs", () => {
		expect(marked(replaced(session, [/## Plan\n[^]*$/, ""]))).toMatch(/\n\|Plan$/)
		const without = replaced(session, [/## Progress\n[^]*?(?=## )/, ""], [/## Since last session\n[^]*?(?=## )/, ""])
		expect(marked(without)).toMatch(/\|Progress## Risk\n/)
		expect(marked(without)).toMatch(/\|Since last session## Mood and events\n/)
	})

	it("is where a field or a key that is not there belongs", () => {
		const without = replaced(session, [/- \*\*Events\*\*.*\n/, ""], ["date: 2026-02-16\n", ""])
		expect(marked(without)).toMatch(/- \*\*Symptoms\*\*: .*\|Events\n/)
		expect(marked(without)).toMatch(/session: 6\n\|date/)
	})

	it("is once for all that belongs at one place, in the order of the record", () => {
		const text = replaced(session, [/## Progress\n[^]*$/, ""])
		const [stop] = stopsOf(text).filter(({ absent }) => absent.length > 0)
		expect(stop?.absent.map(({ name }) => name)).toEqual(["Progress", "Risk", "Plan"])
	})

	it.each([
		["## Plan\n", "## Plan\n|"],
		["## Plan\n\n", "## Plan\n\n|"],
		["## Plan\n\n\n", "## Plan\n\n|\n"],
		["## Plan", "## Plan|"],
		["## Plan\r\n\r\n", "## Plan\r\n\r\n|"],
		["## Plan\n\n<!-- Say what comes next. -->\n", "## Plan\n\n<!-- Say what comes next. -->\n|"],
	])("is below the heading of an empty section: %j", (plan, expected) => {
		const text = replaced(session, [/## Plan\n[^]*$/, plan])
		expect(marked(text)).toBe(replaced(session, [/## Plan\n[^]*$/, expected]))
	})

	it("is within an empty section, never in the next one", () => {
		const text = replaced(session, [/## Progress\n[^]*?(?=## )/, "## Progress\n\n"])
		expect(marked(text)).toContain("## Progress\n|\n## Risk")
		expect(marked(replaced(session, [/## Progress\n[^]*?(?=## )/, "## Progress\n"]))).toContain("## Progress|\n## Risk")
	})

	it("is after an empty label or key", () => {
		expect(marked(replaced(session, [/(- \*\*Events\*\*:).*/, "$1"]))).toContain("- **Events**:|\n")
		expect(marked(replaced(session, [/(date:).*/, "$1 "]))).toContain("date: |\n")
	})

	it("is nowhere in a note in which nothing is missing", () => {
		expect(stopsOf(session)).toEqual([])
	})

	it("is within the text, in its order, and takes what belongs there [property]", () => {
		fc.assert(
			fc.property(oddNote, (text) => {
				const subject = subjectOf("this", readNote(text), defaultOptions)
				let last = -1
				for (const { range, absent } of stopsOf(text)) {
					expect(range.start).toBeGreaterThan(last)
					expect(range.end).toBeLessThanOrEqual(text.length)
					last = range.start
					for (const { part } of absent) expect(insertMissing(subject, part)?.edits[0]?.range.start ?? range.start).toBe(range.start)
				}
			}),
			{ numRuns: runs(300) },
		)
	})
})

describe("going on", () => {
	const stop = (start: number, end = start): Stop => ({ range: { start, end }, absent: [] })
	const stops = [stop(2, 3), stop(5), stop(8, 9)]
	const from = (start: number, step: -1 | 1, end = start) => nextStop(stops, { start, end }, step)?.range.start

	it("takes the next one, and the first after the last", () => {
		expect([from(0, 1), from(2, 1), from(2, 1, 3), from(5, 1), from(8, 1, 9), from(20, 1)]).toEqual([2, 2, 5, 8, 2, 2])
	})

	it("takes the one before, and the last before the first", () => {
		expect([from(20, -1), from(8, -1, 9), from(5, -1), from(2, -1, 3), from(0, -1)]).toEqual([8, 5, 2, 8, 8])
	})

	it("visits each one in turn [property]", () => {
		fc.assert(
			fc.property(oddNote, fc.constantFrom(-1 as const, 1 as const), (text, step) => {
				const all = stopsOf(text)
				let at = { start: 0, end: 0 }
				const seen = new Set<number>()
				for (let count = 0; count <= all.length; count++) {
					const next = nextStop(all, at, step)
					if (next) seen.add(next.range.start)
					at = next?.range ?? at
				}
				expect(seen.size).toBe(all.length)
			}),
			{ numRuns: runs(300) },
		)
	})

	it("has nothing to go to in a note without places", () => {
		expect(nextStop([], { start: 0, end: 0 }, 1)).toBeUndefined()
	})
})
