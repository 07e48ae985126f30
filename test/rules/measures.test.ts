import { describe, expect, it } from "vitest"
import { fixesFor } from "../../src/assist/fixes/index.ts"
import { messageOf } from "../../src/rules/words.ts"
import { formulation, inFolder, session, textAt } from "./case-notes.ts"
import { fact } from "../harness/facts.ts"

const measured = (...lines: readonly string[]) => `measures:\n${lines.map((line) => `  ${line}`).join("\n")}`
const one = (...lines: readonly string[]) => inFolder({ s1: session(1, { more: measured(...lines) }) })
const risk = "## Risk\n\n- **Level**: low\n- **Rationale**: asked\n"

it.each([
	["MSPSS: 4,5", "“4,5” is read as 4.5. Write 4.5, with a point."],
	["PHQ-9: 14/27", "“14/27” is read as 14. Write only the number."],
	["EPDS: 9 (partner)", "“9 (partner)” is read as {total: 9, by: partner}. Write it so."],
])("a score that is written another way is followed by how to write it: %s", (line, says) => {
	expect((one(line).of("front-matter.form")["s1"] ?? []).map(messageOf)).toEqual([says])
})

describe("the item on suicidal thoughts", () => {
	it.each([
		"HAM-D-21: {total: 29, item3: 3}",
		"HDRS: {total: 25, item3: 3}",
		"HRSD-17: {total: 25, i3: 1}",
		"QIDS-SR: {total: 14, item12: 2}",
		"PHQ-A: {total: 18, suicide: 1}",
		"PHQ-9: {total: 18, ideación: 1}",
		"BDI: {total: 30, q9: 2}",
		"MADRS: {total: 30, suicide item: 2}",
		"PHQ-9 item 9: 2",
		"CORE-10: {total: 20, suicide: 1}",
		"PHQ-9: {items: [2, 2, 1, 1, 2, 1, 2, 1, 1], item9: 0}",
		"PHQ-9: {items: [2, 2, 1, 1, 2, 1, 2, 1, 0], item9: 1}",
		"PHQ-9: {item9: 0, i9: 2}",
		"PHQ-9: 14 (item 9: 1)",
		"PHQ-9: 2 2 1 2 1 2 2 1 1",
		"EPDS: {total: 14, suicide: yes}",
		"HAM-D-7: [2, 1, 3, 1, 2, 1, 1]",
		"PHQ-9 (baseline): {total: 14, item9: 1}",
		"PHQ-9: {total: 14, item9: 1, by: client}",
		"PHQ-9: 14\n  item9: 1",
		"item 9: 1\n  PHQ-9: 14",
		"GAD-7: 9\n  HAM-D: 20\n  PHQ-9: 14\n  item3: 1",
		"MADRS: 30\n  suicide: 2",
	])("calls for a Risk section by whatever name: %s [N05] [N06]", (line) => {
		const { of } = one(line)
		expect((of("risk.required")["s1"] ?? []).map(messageOf).join()).toMatch(/item/)
	})

	it.each([
		"MADRS: {total: 30, item10: 1}",
		"HAM-D-6: [2, 1, 3, 1, 2, 1]",
		"EPDS (partner): {total: 9, item10: 2}",
		'PHQ-9: {total: 9, by: "@husband", item9: 3}',
	])("does not where it is none of the client’s: %s", (line) => {
		const notes = { f: formulation({ body: risk }), s1: session(1, { more: measured(line) }) }
		expect(inFolder(notes).raised("risk.required")).toEqual([])
	})

	it("is read, and reported with a fix, where it is written next to its measure", () => {
		const { of } = inFolder({ s1: session(1, { more: "measures: {PHQ-9: 17, item9: 1, GAD-7: 11}" }) })
		expect(of("front-matter.form")["s1"]?.map(messageOf)).toEqual(["“item9” is read as “PHQ-9 item 9”. Write “PHQ-9 item 9”."])
		expect([of("measure.suicide-item-missing"), of("measure.unknown")]).toEqual([{}, {}])
	})

	it("of another's measure is not the client's", () => {
		expect(one("PHQ-9 (partner): 14", "item9: 2").raised("measure.unknown")).toEqual(["s1"])
	})

	it.each([
		["PHQ-9: [2, 2, 1, 1, 2, 1, 2, 1, null]", ["s1"]],
		["PHQ9: 14", ["s1"]],
		["HAM-D-24: 31", ["s1"]],
		["PHQ-9: [2, 2, 1, 1, 2, 1, 2, 1, 0]", []],
		["EPDS (partner): 9", []],
		["PHQ-8: 14", []],
		["EPDS: {total: 14, item10: no}", []],
		["HAM-D-6: 9", []],
	])("is missed where it is blank: %s [N07]", (line, files) => {
		expect(one(line).raised("measure.suicide-item-missing")).toEqual(files)
	})

	it.each([
		["PHQ-9: [2, 2, 1, 1, 2, 1, 2, 1, null]", "PHQ-9: {items: [2, 2, 1, 1, 2, 1, 2, 1, null], item9: …}"],
		["PHQ-9: 14/27", "PHQ-9: {total: 14/27, item9: …}"],
		["PHQ-9: 14, moderate", undefined],
	])("gets a place by a fix that breaks nothing: %s", (line, mended) => {
		const text = session(1, { more: measured(line) })
		const { of, folder, options } = inFolder({ s1: text })
		const subject = folder.subject("s1", options)
		const [finding] = of("measure.suicide-item-missing")["s1"] ?? []
		const [fix] = subject && finding ? fixesFor(subject, finding) : []
		const edited = fix?.edits
			.toSorted((a, b) => b.range.start - a.range.start)
			.reduce((all, { range, text: put }) => all.slice(0, range.start) + put + all.slice(range.end), text)
		expect(edited).toBe(mended === undefined ? undefined : text.replace(line, mended))
	})

	it("may be next to the total by its own name", () => {
		const { raised } = one("PHQ-9: 14", "PHQ-9 item 9: 0")
		expect(raised("measure.suicide-item-missing")).toEqual([])
		expect(raised("measure.duplicate")).toEqual([])
	})
})

describe("what is given twice", () => {
	it("is an error at the second place, which leads to the first [N24] [H24]", () => {
		const notes = { s1: session(1, { more: measured("PHQ-9: {total: 14, item9: 0}", "PHQ9: {total: 11, item9: 0}") }) }
		const { of } = inFolder(notes)
		const [finding] = of("measure.duplicate")["s1"] ?? []
		expect(finding?.level).toBe("error")
		expect(textAt(notes.s1, finding)).toBe("PHQ9")
		expect(finding?.related?.[0]?.says).toBe("twice")
	})

	it("is no error of two people, or two scales", () => {
		expect(one("EPDS: {total: 17, item10: 0}", "EPDS partner: 9", "EPDS (mother): 3").raised("measure.duplicate")).toEqual([])
		expect(one("PHQ-9: {total: 14, item9: 0}", "PHQ-2: 3").raised("measure.duplicate")).toEqual([])
	})

	it("counts for nothing in the course where it differs [N24] [H24]", () => {
		const notes = [
			session(1, { more: measured("PHQ-9: {total: 8, item9: 0}") }),
			session(2, { more: measured("PHQ-9: {total: 18, item9: 0}", "phq9: {total: 3, item9: 0}") }),
		]
		expect(inFolder(notes).raised("measure.worsened")).toEqual([])
	})

	it.each([
		["PHQ-9: {items: [2, 2, 1, 1, 2, 1, 2, 1, 1], item9: 0}", ["s1"]],
		["PHQ-9: {total: 3, item9: 1, suicide: 2}", ["s1"]],
		["PHQ-9: {items: [2, 2, 1, 1, 2, 1, 2, 1, 1], item9: 1}", []],
	])("is an error of an item with two values: %s [N05]", (line, files) => {
		expect(one(line).raised("measure.item-mismatch")).toEqual(files)
	})
})

describe("a name that is not known", () => {
	const said = (name: string) => (one(`${name}: 17`).of("measure.unknown")["s1"] ?? []).map(({ facts }) => fact({ facts }, "allowed"))

	it.each(["CGAS", "SIQ", "Sleep diary", "IDS-SR"])("is kept, and no other scale is proposed: %s [N16]", (name) => {
		expect(said(name)).toEqual([[]])
	})

	it.each(["ISI", "CES-D", "GAF", "HDRS", "YMRS", "OQ-45", "PANSS"])("is not said of scales in use: %s", (name) => {
		expect(said(name)).toEqual([])
	})

	it("that may be two scales is asked about", () => {
		expect((one("Hamilton: 17").of("measure.unknown")["s1"] ?? []).map(messageOf)).toEqual([
			"“Hamilton” could be HAM-D or HAM-A. Write which one it is.",
		])
	})

	it("keeps words in place of a number", () => {
		const { raised } = one("CGI-I: much improved", "Sleep diary: better")
		expect(raised("front-matter.value")).toEqual([])
	})
})

describe("a score", () => {
	const course = (...totals: readonly number[]) =>
		inFolder(
			Object.fromEntries(
				totals.map((total, index) => [`s${index + 1}`, session(index + 1, { more: measured(`PHQ-9: {total: ${total}, item9: 0}`) })]),
			),
		)

	it.each([
		[[20, 12, 5, 18], ["s4"]],
		[[20, 12, 5, 18, 19, 18], ["s4"]],
		[
			[20, 5, 18, 7, 14],
			["s3", "s5"],
		],
		[[20, 12, 5, 10], []],
		[[10, 8, 15], ["s3"]],
		[[10, 8, 16], []],
		[[10, 12, 14], []],
	])("that has risen again from the best is reported once: %j [N25]", (totals, files) => {
		expect(course(...totals).raised("measure.risen")).toEqual(files)
	})

	it.each([
		["PHQ-9: 14/63", ["s1"]],
		["PHQ-9: 14/27", []],
		["PHQ-9: 30/27", ["s1"]],
		["HAM-D: [2,2,0,1,1,1,2,1,0,2,1,1,1,1,1,3,1]", []],
		["HAM-D: [2,2,0,1,1,1,2,1,0,2,1,1,1,1,3,1,3]", ["s1"]],
		["Mood rating: 6.5", []],
		["Mood rating: 10.5", ["s1"]],
		["Mood rating: {now: 7, worst: 9, best: 4}", []],
		["Mood rating: {now: 7, worst: 12, best: 4}", ["s1"]],
		["ISI: 29", ["s1"]],
		["PHQ-9 (mother): 31", ["s1"]],
	])("out of its range is an error: %s [N20] [N27]", (line, files) => {
		expect(one(line).raised("measure.range")).toEqual(files)
	})

	it.each([
		["GAD-7: 14/21", "14"],
		["GAD-7: 14 (moderate)", "14"],
		["GAD-7: 14 → 9", "9 # 14 → 9"],
		["GAD-7: 9, better than last week", "9 # 9, better than last week"],
		["MSPSS: 4,5", "4.5"],
		["GAD-7: {total: 9 (tired)}", undefined],
		["GAD-7: {total: 9/21}", "9"],
		["GAD-7: 9 pts # on paper", "9"],
	])("written another way is read, and its fix loses no word: %s", (line, mended) => {
		const notes = { s1: session(1, { more: measured(line) }) }
		const { of, folder, options } = inFolder(notes)
		const [finding] = of("front-matter.form")["s1"] ?? []
		const subject = folder.subject("s1", options)
		expect(finding?.level).toBe("information")
		expect(subject && finding && fixesFor(subject, finding).find(({ preferred }) => preferred)?.edits[0]?.text).toBe(mended)
	})

	it("of somebody else is none of the client’s [N26]", () => {
		const others = [
			"PHQ-9 (mother): {total: 3, item9: 0}",
			"PHQ-9 (mother): {total: 23, item9: 0}",
			"EPDS (partner): 9",
			"EPDS (partner): 9",
		]
		const { raised } = inFolder(
			Object.fromEntries(others.map((line, index) => [`s${index + 1}`, session(index + 1, { more: measured(line) })])),
		)
		expect(raised("measure.worsened")).toEqual([])
		expect(raised("measure.overdue")).toEqual(["s4"])
	})

	it("that lacks items says why there is no total", () => {
		const message = (line: string) => (one(line).of("measure.incomplete")["s1"] ?? []).map(messageOf).join("")
		expect(message("GAD-7: [1, 2, null, 1, 2, 1, 1]")).toBe("GAD-7 has no total because item 3 is blank. Fill in what you know.")
		expect(message("PHQ-9: [null, 2, null, 1, null, 1, 1, 0, 0]")).toContain("items 1, 3 and 5 are blank (at most 2 may be)")
		expect(message("PHQ-9: [1, 2, null, 1, 0, 1, 1, 0, 0]")).toBe("")
		expect(message("WSAS: [null, 4, 3, 2, 5]")).toBe("")
	})
})
