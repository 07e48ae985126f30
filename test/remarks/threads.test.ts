import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Entry } from "../../src/remarks/entry.ts"
import { readRemarks } from "../../src/remarks/read.ts"
import { type Thread, threadsOf } from "../../src/remarks/threads.ts"
import { isDone, nextTime, waitingFor } from "../../src/remarks/waiting.ts"
import { runs } from "../harness/soak.ts"
import { entries, entry, fileWith, supervisor, trainee } from "./some.ts"

/** The threads that files of two authors make, each with its entries in turn; `times` counts the seconds. */
function threads(...all: readonly Entry[]): readonly Thread[] {
	const timed = all.map((each, second) => ({ ...each, time: `2026-11-30T10:00:${String(second).padStart(2, "0")}Z` }))
	const of = (initials: string) => fileWith(timed.filter(({ author }) => author.initials === initials))
	return threadsOf([readRemarks("s.SB.remarks", of("SB")), readRemarks("s.TK.remarks", of("T.K."))])
}

const remark = entry("remark", "r1", { text: "What was her tone?" })
const answer = entry("answer", "a1", { to: "r1", author: trainee, text: "Flat." })
const resolved = entry("resolved", "e1", { to: "r1", author: trainee })

describe("threads", () => {
	it("are made of the files of all authors", () => {
		const [thread, ...others] = threads(remark, answer, entry("answer", "a2", { to: "r1", text: "And yours?" }))
		expect(others).toEqual([])
		expect(thread?.comments.map(({ entry: { author }, text }) => [author.initials, text])).toEqual([
			["SB", "What was her tone?"],
			["T.K.", "Flat."],
			["SB", "And yours?"],
		])
	})

	it("are resolved and reopened by whoever does it", () => {
		expect(threads(remark, resolved)[0]?.resolved).toEqual({ author: trainee, time: "2026-11-30T10:00:01Z" })
		expect(threads(remark, resolved, entry("reopened", "e2", { to: "r1" }))[0]?.resolved).toBeUndefined()
		expect(threads(remark, resolved, entry("reopened", "e2", { to: "r1" }), { ...resolved, id: "e3" })[0]?.resolved).toBeDefined()
	})

	it("keep the earlier wordings of what its author edited", () => {
		const [thread] = threads(
			remark,
			entry("edited", "e1", { to: "r1", text: "Her tone?" }),
			entry("edited", "e2", { to: "r1", text: "Which tone?" }),
		)
		expect(thread?.comments).toMatchObject([
			{
				text: "Which tone?",
				earlier: [{ text: "What was her tone?" }, { text: "Her tone?" }],
			},
		])
	})

	it("take a wording by somebody else for an answer", () => {
		const [thread] = threads(remark, entry("edited", "e1", { to: "r1", author: trainee, text: "All is well." }))
		expect(thread?.comments.map(({ text, earlier }) => [text, earlier])).toEqual([
			["What was her tone?", []],
			["All is well.", []],
		])
	})

	it("show what its author withdrew, and nobody else can", () => {
		expect(threads(remark, entry("withdrawn", "w1", { to: "r1" }))[0]?.comments[0]).toMatchObject({
			text: "What was her tone?",
			withdrawn: "2026-11-30T10:00:01Z",
		})
		expect(threads(remark, entry("withdrawn", "w1", { to: "r1", author: trainee }))[0]?.comments[0].withdrawn).toBeUndefined()
	})

	it("have an answer whose remark is not here yet", () => {
		expect(threads(answer, entry("answer", "a2", { to: "a1", text: "Why?" }))).toMatchObject([
			{ id: "r1", comments: [{ text: "Flat." }, { text: "Why?" }] },
		])
	})

	it("begin with the remark, whatever the clocks of two machines say", () => {
		const early = fileWith([{ ...answer, time: "2020-01-01T00:00:00Z" }])
		const [thread] = threadsOf([readRemarks("s.SB.remarks", fileWith([remark])), readRemarks("s.TK.remarks", early)])
		expect(thread?.comments.map(({ entry: { id } }) => id)).toEqual(["r1", "a1"])
	})

	it("have an entry once that two copies of a file have, and the whole of one that is cut [R103]", () => {
		const whole = fileWith([remark, entry("remark", "r2", { text: "Another one" })])
		const cut = whole.slice(0, -20)
		expect(threadsOf([readRemarks("s.SB (conflict).remarks", whole), readRemarks("s.SB.remarks", cut)])).toEqual(
			threadsOf([readRemarks("s.SB (conflict).remarks", whole)]),
		)
		expect(threadsOf([readRemarks("a", cut), readRemarks("b", whole)]).map(({ comments: [{ text }] }) => text)).toEqual([
			"What was her tone?",
			"Another one",
		])
	})

	it("have both of two entries with one id that differ [R103]", () => {
		const other = fileWith([{ ...remark, text: "Something else" }])
		const found = threadsOf([readRemarks("a", fileWith([remark])), readRemarks("b", other), readRemarks("c", other)])
		expect(found.map(({ comments: [{ text }] }) => text)).toEqual(["What was her tone?", "Something else"])
	})

	it("lose no text, and do not depend on the order of the files", () => {
		const ids = fc.constantFrom("r1", "r2", "a1", "x9")
		const linked = fc
			.tuple(entries, ids, ids, fc.constantFrom(supervisor, trainee))
			.map(([each, id, to, author]) => ({ ...each, id, to, author }))
		fc.assert(
			fc.property(fc.array(fc.array(linked, { maxLength: 6 }), { maxLength: 4 }), (all) => {
				const files = all.map((each, at) => readRemarks(`file ${at}`, fileWith(each)))
				const found = threadsOf(files)
				const texts = found.flatMap(({ comments }) =>
					comments.flatMap(({ text, earlier }) => [text, ...earlier.map((wording) => wording.text)]),
				)
				for (const each of files.flatMap((file) => file.entries)) if (each.text !== "") expect(texts).toContain(each.text)
				expect(threadsOf(files.toReversed())).toEqual(found)
			}),
			{ numRuns: runs(2000) },
		)
	})

	it("of thousands of entries are made in time", () => {
		const many = Array.from({ length: 4_000 }, (_, at) => entry("remark", `r${at}`, { text: `Remark ${at}` }))
		const answers = Array.from({ length: 4_000 }, (_, at) => entry("answer", `a${at}`, { to: "r7", author: trainee, text: `Answer ${at}` }))
		const text = many
			.concat(answers)
			.map((each) => fileWith([each]))
			.join("\n")
		const found = threadsOf([readRemarks("s.SB.remarks", text)])
		expect(found).toHaveLength(4_000)
		expect(Math.max(...found.map(({ comments }) => comments.length))).toBe(4_001)
	})
})

describe("what waits", () => {
	const waits = (...all: readonly Entry[]) =>
		threads(...all).map((thread) => [waitingFor(thread, supervisor), waitingFor(thread, trainee), waitingFor(thread, undefined)])

	it("is a remark for everybody else until it is resolved", () => {
		expect(waits(remark)).toEqual([[undefined, "remark", "remark"]])
		expect(waits(remark, resolved)).toEqual([[undefined, undefined, undefined]])
	})

	it("is an answer for who made the remark, until they answer in turn", () => {
		expect(waits(remark, answer)).toEqual([["answer", "remark", "remark"]])
		expect(waits(remark, answer, entry("answer", "a2", { to: "r1", text: "Good." }))).toEqual([[undefined, "remark", "remark"]])
		expect(waits(remark, answer, entry("withdrawn", "w1", { to: "a1", author: trainee }))).toEqual([[undefined, "remark", "remark"]])
	})

	it("is nothing once the remark is withdrawn", () => {
		const [thread] = threads(remark, entry("withdrawn", "w1", { to: "r1" }))
		expect(thread && isDone(thread)).toBe(true)
		expect(waits(remark, entry("withdrawn", "w1", { to: "r1" }))).toEqual([[undefined, undefined, undefined]])
	})
})

it("gives a new entry a time after all that it follows", () => {
	const now = new Date("2026-11-30T10:00:00.900Z")
	expect(nextTime(now, "")).toBe("2026-11-30T10:00:00Z")
	expect(nextTime(now, "2026-11-30T09:00:00Z")).toBe("2026-11-30T10:00:00Z")
	expect(nextTime(now, "2026-11-30T10:00:00Z")).toBe("2026-11-30T10:00:01Z")
	expect(nextTime(now, "2027-01-01T00:00:00Z")).toBe("2027-01-01T00:00:01Z")
})
