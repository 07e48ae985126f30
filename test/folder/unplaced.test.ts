/** Notes that have no place in a case, and the cases that they may belong to. */
import { describe, expect, test } from "vitest"
import { factsOf, unreadableFacts } from "../../src/cases/facts.ts"
import { CaseIndex } from "../../src/folder/index.ts"
import { notesThatMayBelong } from "../../src/folder/unplaced.ts"
import { readNote } from "../../src/note/read.ts"
import { cpuTime } from "../harness/cpu.ts"
import { replaced } from "../harness/replaced.ts"

const facts = (text: string, file = "a/x.ipt.md") => factsOf(file, readNote(text))
const placed = "---\nnote: session\ncase: K-4\nsession: 2\ndate: 2026-05-04\n---\n"

describe("a note without a place says why, and whose it may be", () => {
	test.each([
		["a header that is never closed", "---\nnote: session\ncase: K-4\nsession: 2\n\n## Risk\n\nHigh.\n", "header", "K-4"],
		["no header at all", "Seen today, low.\n", "header", undefined],
		["a header without its dashes", "note: session\ncase: K-4\n\n## Risk\n", "header", "K-4"],
		["no case", "---\nnote: session\nsession: 2\ndate: 2026-05-04\n---\n", "no-case", undefined],
		["a code with a space in it", "---\nnote: session\ncase: K 4\nsession: 2\n---\n", "no-case", undefined],
		["a session with neither number nor date", "---\nnote: session\ncase: K-4\n---\n", "no-number-or-date", "K-4"],
		["a case in the body is none of the header", "## Events\n\ncase: K-4\n", "header", undefined],
		["an empty file", "", "header", undefined],
	] as const)("%s", (_, text, unplaced, mayBelongTo) => {
		for (const own of [text, text.replaceAll("\n", "\r\n")]) {
			expect(facts(own).unplaced).toBe(unplaced)
			expect(facts(own).mayBelongTo).toBe(mayBelongTo)
		}
	})

	test.each([
		placed,
		replaced(placed, ["session: 2\n", ""]),
		replaced(placed, ["date: 2026-05-04\n", ""]),
		"---\nnote: formulation\ncase: K-4\n---\n",
	])("others have a place", (text) => {
		expect(facts(text).unplaced).toBeUndefined()
		expect(facts(text).mayBelongTo).toBeUndefined()
	})

	test("a file in another encoding still names its case", () => {
		expect(unreadableFacts("x", "encoding", "---\r\nnote: session\r\ncase: 'K-4' # moved\r\nauthor: M\uFFFD\r\n")).toMatchObject({
			unplaced: "header",
			mayBelongTo: "K-4",
		})
		expect(unreadableFacts("x", "file").unplaced).toBe("header")
	})

	test("a long line costs no time", () => {
		const start = cpuTime()
		facts(`case${" ".repeat(60_000)}:\n${"case: ".repeat(9000)}`)
		expect(cpuTime() - start).toBeLessThan(200)
	})
})

test("a case may lack the notes that name it, and those next to its own that name none [N02]", () => {
	const index = new CaseIndex()
	index.set(facts(placed, "k/1.ipt.md"))
	index.set(facts(replaced(placed, ["K-4", "M-1"]), "m/1.ipt.md"))
	index.set(facts("---\ncase: K-4\n", "m/lost.ipt.md"))
	index.set(facts("words", "k/none.ipt.md"))
	index.set(facts("words", "elsewhere/none.ipt.md"))
	const of = (code: string) => notesThatMayBelong(index, code).map(({ file }) => file)
	expect(of("K-4")).toEqual(["k/none.ipt.md", "m/lost.ipt.md"])
	expect(of("M-1")).toEqual([])
	index.set(facts(replaced(placed, ["session: 2", "session: 3"]), "m/lost.ipt.md"))
	index.delete("k/none.ipt.md")
	expect(of("K-4")).toEqual([])
})
