import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fixesFor } from "../../src/assist/fixes/index.ts"
import { addendaUnder } from "../../src/cases/addenda.ts"
import { heldSessions, phaseOf } from "../../src/cases/course.ts"
import { isRiskOpen } from "../../src/cases/risk.ts"
import { scoresOf } from "../../src/cases/scores.ts"
import { notesInTime } from "../../src/cases/time.ts"
import { unfinishedIn } from "../../src/folder/unfinished.ts"
import { applyEdits } from "../../src/text/text.ts"
import { cpuTime } from "../harness/cpu.ts"
import { fact } from "../harness/facts.ts"
import { replaced } from "../harness/replaced.ts"
import { runs } from "../harness/soak.ts"
import { closing, formulation, inFolder, session } from "./case-notes.ts"

/** An addendum in which nothing is missing. A mark at a finding is a comment of its line: `# expect: CODE`. */
function addendum(amends: string, { date = "2026-03-10", body = "## Addendum\n\nThe dose was 25 mg.\n", more = "" } = {}): string {
	return [
		"---",
		"ipt: 1",
		"note: addendum",
		"case: C-1",
		`date: ${date}`,
		"author: AB",
		`amends: ${amends}`,
		"reason: a letter",
		more,
		"---",
		"",
		body,
	]
		.filter((line, index) => line !== "" || index > 8)
		.join("\n")
}

const marker = /# expect: ([a-z.-]+)$/

/** Compares what is found of addenda with what the comments in their headers expect, with both line ends. */
function expectMarked(notes: Readonly<Record<string, string>>): void {
	for (const lineEnd of ["\n", "\r\n"]) {
		const texts = Object.fromEntries(Object.entries(notes).map(([name, text]) => [name, text.replaceAll("\n", lineEnd)]))
		const { folder, findings } = inFolder(texts)
		const found = folder.files.flatMap((file) =>
			findings(file).flatMap(({ code, range }) =>
				code.startsWith("amends.") ? [`${file}:${texts[file]!.slice(0, range.start).split(lineEnd).length} ${code}`] : [],
			),
		)
		const expected = folder.files.flatMap((file) =>
			texts[file]!.split(lineEnd).flatMap((line, index) => {
				const [, code] = marker.exec(line) ?? []
				return code === undefined ? [] : [`${file}:${index + 1} ${code}`]
			}),
		)
		expect(found).toEqual(expected)
	}
}

describe("what an addendum amends", () => {
	it("is a note next to it, of its own case", () => {
		expectMarked({
			"a/s5.ipt.md": session(5),
			"a/s5.addendum-1.ipt.md": addendum("s5.ipt.md"),
			"a/s5.addendum-2.ipt.md": addendum("s5.addendum-1.ipt.md"),
			"a/wrong.ipt.md": addendum("s6.ipt.md # expect: amends.unknown"),
			"a/path.ipt.md": addendum("../a/s5.ipt.md # expect: amends.unknown"),
			"b/elsewhere.ipt.md": addendum("s5.ipt.md # expect: amends.unknown"),
			"a/of-another.ipt.md": replaced(addendum("s5.ipt.md # expect: amends.other-case"), ["C-1", "C-2"]),
		})
	})

	it("is never itself, whatever is in between, and no later than it", () => {
		expectMarked({
			"s5.ipt.md": session(5, { date: "2026-02-02" }),
			"same-day.ipt.md": addendum("s5.ipt.md", { date: "2026-02-02" }),
			"earlier.ipt.md": addendum("s5.ipt.md", { date: "2026-01-02 # expect: amends.date-order" }),
			"own.ipt.md": addendum("own.ipt.md # expect: amends.circle"),
			"a.ipt.md": addendum("b.ipt.md # expect: amends.circle"),
			"b.ipt.md": addendum("c.ipt.md # expect: amends.circle"),
			"c.ipt.md": addendum("a.ipt.md # expect: amends.circle"),
			"of-a-circle.ipt.md": addendum("a.ipt.md"),
		})
	})

	it("is found by addresses of an editor, by names with accents in either form, and not by capitals", () => {
		expectMarked({
			"file:///n%C3%B6te/s%205%20%28a%29.ipt.md": session(5),
			"file:///n%C3%B6te/x.ipt.md": addendum("s 5 (a).ipt.md"),
			"file:///n%C3%B6te/y.ipt.md": addendum("S 5 (a).ipt.md # expect: amends.unknown"),
			"d/m\u00fcller.ipt.md": session(6),
			"d/x.ipt.md": addendum("mu\u0308ller.ipt.md"),
			"d/100%25.ipt.md": session(7),
			"d/y.ipt.md": addendum("100%25.ipt.md"),
		})
	})

	it("is nothing to complain of if the note is there and cannot be read, or names no case", () => {
		expectMarked({
			"s5.ipt.md": "no header\n",
			"x.ipt.md": addendum("s5.ipt.md"),
			"s6.ipt.md": replaced(session(6), ["case: C-1\n", ""]),
			"y.ipt.md": addendum("s6.ipt.md"),
		})
	})

	it("can be chosen from the notes next to it, the nearest first and none of its own addenda", () => {
		const text = addendum("s-5.ipt.md")
		const { folder, findings, options } = inFolder({
			"s5.ipt.md": session(5),
			"s: 6.ipt.md": session(6),
			"x.ipt.md": text,
			"x.addendum-1.ipt.md": addendum("x.ipt.md"),
			"other/s7.ipt.md": session(7),
		})
		const [finding] = findings("x.ipt.md").filter(({ code }) => code === "amends.unknown")
		expect(finding && fact(finding, "allowed")).toEqual(["s5.ipt.md", "s: 6.ipt.md"])
		const fixes = fixesFor(folder.subject("x.ipt.md", options)!, finding!).filter(({ title }) => title.does === "replace")
		const written = fixes.map(({ edits }) => /^amends: .*$/m.exec(applyEdits(text, edits))?.[0])
		expect(written).toEqual(["amends: s5.ipt.md", "amends: 's: 6.ipt.md'"])
		for (const line of written)
			expectMarked({ "s5.ipt.md": session(5), "s: 6.ipt.md": session(6), "x.ipt.md": replaced(text, ["amends: s-5.ipt.md", line!]) })
	})

	it("is followed as notes come, go and change their case", () => {
		const { folder, raised } = inFolder({ "x.ipt.md": addendum("s5.ipt.md"), "s1.ipt.md": session(1) })
		expect(raised("amends.unknown")).toEqual(["x.ipt.md"])
		folder.setText("s5.ipt.md", replaced(session(5), ["C-1", "C-2"]))
		expect([raised("amends.unknown"), raised("amends.other-case")]).toEqual([[], ["x.ipt.md"]])
		folder.setText("s5.ipt.md", replaced(session(5), ["C-1", "C-3"]))
		expect(raised("amends.other-case")).toEqual(["x.ipt.md"])
		folder.setText("s5.ipt.md", session(5))
		expect([raised("amends.unknown"), raised("amends.other-case")]).toEqual([[], []])
		folder.delete("s5.ipt.md")
		expect(raised("amends.unknown")).toEqual(["x.ipt.md"])
	})
})

describe("many addenda", () => {
	const names = (count: number) => Array.from({ length: count }, (_, index) => `session-${index}.addendum.ipt.md`)

	it("are checked in time, and each is offered few of the notes, whether their notes are lost or they form one chain [H17]", () => {
		const count = 1500
		const lost = Object.fromEntries(names(count).map((name, index) => [name, addendum(`sesion-${index}.ipt.md`)]))
		const chain = Object.fromEntries(names(count).map((name, index, all) => [name, addendum(all[index + 1] ?? "s.ipt.md")]))
		for (const [notes, found] of [
			[{ ...lost, "s.ipt.md": session(1) }, count],
			[{ ...chain, "s.ipt.md": session(1) }, 0],
			[{ ...chain, "s.ipt.md": session(1), [names(count).at(-1)!]: addendum(names(count)[0]!) }, 0],
		] as const) {
			const start = cpuTime()
			const { folder, of } = inFolder(notes)
			const unknown = Object.values(of("amends.unknown")).flat()
			expect(unknown).toHaveLength(found)
			for (const finding of unknown) expect((fact(finding, "allowed") as readonly string[]).length).toBeLessThanOrEqual(8)
			expect(folder.index.case("C-1")?.notes).toHaveLength(count + 1)
			expect(cpuTime() - start).toBeLessThan(5000)
		}
	})
})

describe("the sections of an addendum", () => {
	const codes = (body: string) =>
		inFolder({ "s5.ipt.md": session(5), "x.ipt.md": addendum("s5.ipt.md", { body }) })
			.findings("x.ipt.md")
			.map(({ code, level }) => `${level} ${code}`)
	it.each([
		["", ["warning addendum.addendum"]],
		["## Addendum\n\n…\n", ["warning addendum.addendum"]],
		["## Addendum\n\nMore.\n", []],
		["## Correction\n", ["warning addendum.correction"]],
		["## Correction\n\n- **Was written**: 12\n- **Is right**: 14\n", []],
		["## Correction\n\n- **Is right**: 14\n", ["warning addendum.correction.was"]],
		["## Addendum\n\n## Correction\n\n- **Was written**: 12\n- **Is right**: 14\n", []],
		["## Late entry\n\nMore.\n\n## Correction\n", []],
		["## Plan\n\nMore.\n", ["warning addendum.addendum"]],
	])("%j: %j", (body, expected) => {
		expect(codes(body)).toEqual(expected)
	})
})

describe("a case", () => {
	const notes = {
		"f.ipt.md": formulation(),
		"s1.ipt.md": session(1, { more: "measures: {PHQ-9: {total: 12, item9: 0}}", body: "## Risk\n\n- **Level**: low\n" }),
		"s2.ipt.md": session(2, { phase: "conclusion", body: "## Plan\n\nThe letters.\n" }),
		"c.ipt.md": closing({ more: "ending: planned" }),
	}
	const caseOf = (more: Readonly<Record<string, string>>) => inFolder({ ...notes, ...more }).folder.index.case("C-1")!

	it("has the addenda of a note under it, by date and then by file, and those of addenda under these", () => {
		const patientCase = caseOf({
			"b.ipt.md": addendum("s1.ipt.md", { date: "2026-03-11" }),
			"z.ipt.md": addendum("s1.ipt.md"),
			"a.ipt.md": addendum("s1.ipt.md"),
			"on-a.ipt.md": addendum("a.ipt.md", { date: "2026-04-01" }),
			"lost.ipt.md": addendum("s9.ipt.md"),
		})
		expect(addendaUnder(patientCase.addenda, "s1.ipt.md").map(({ file }) => file)).toEqual([
			"a.ipt.md",
			"on-a.ipt.md",
			"z.ipt.md",
			"b.ipt.md",
		])
		expect(patientCase.notes.map(({ file }) => file.replace(".ipt.md", ""))).toEqual(["f", "s1", "a", "on-a", "z", "b", "s2", "c", "lost"])
		expect(patientCase.addenda.amended.get("on-a.ipt.md")?.file).toBe("a.ipt.md")
	})

	it("is the same without its addenda: sessions, scores, phase, course, duplicates, what is left undone", () => {
		const odd = ["session: 9", "phase: initial", "status: held", "ending: early", "measures: {PHQ-9: {total: 27, item9: 3}}"].join("\n")
		const more = { "x.ipt.md": addendum("s1.ipt.md", { more: odd }), "y.ipt.md": addendum("s1.ipt.md", { more: odd, date: "2027-01-01" }) }
		const [without, withThem] = [caseOf({}), caseOf(more)]
		const said = (patientCase: typeof without) => ({
			held: heldSessions(patientCase).map(({ file }) => file),
			phase: phaseOf(patientCase),
			scores: Array.from(scoresOf(patientCase), ([name, scores]) => [name, scores.map(({ total }) => total)]),
			inTime: notesInTime(patientCase).map(({ file }) => file),
			copies: patientCase.copies.size,
			isRiskOpen: isRiskOpen(patientCase),
			unfinished: unfinishedIn({ ...patientCase, closing: undefined as never }, () => [], "2027-01-02").map(({ kind }) => kind),
		})
		expect(said(withThem)).toEqual(said(without))
		const { findings } = inFolder({ ...notes, ...more })
		for (const file of Object.keys(notes)) expect(findings(file)).toEqual(inFolder(notes).findings(file))
	})

	it("has open risk if an addendum says so last, and the next session must speak of it", () => {
		const risk = "## Risk\n\n- **Level**: high\n- **Rationale**: she rang at night\n- **Plan**: seen the next day\n"
		const patientCase = inFolder({
			...notes,
			"c.ipt.md": session(3),
			"x.ipt.md": addendum("s1.ipt.md", { date: "2026-01-06", body: risk }),
		})
		expect(isRiskOpen(patientCase.folder.index.case("C-1")!)).toBe(true)
		expect(patientCase.raised("risk.required")).toEqual(["c.ipt.md", "s2.ipt.md"])
		expect(inFolder({ ...notes, "c.ipt.md": session(3) }).raised("risk.required")).toEqual([])
	})

	it("has a copy of an addendum only by name and text: other addenda of the day are what they seem", () => {
		const text = "## Addendum\n\nThe family doctor rang: the tablets were reduced to 25 mg in January, and are still taken every morning.\n"
		const patientCase = caseOf({
			"x.ipt.md": addendum("s1.ipt.md", { body: text }),
			"x (1).ipt.md": addendum("s1.ipt.md", { body: text }),
			"y.ipt.md": addendum("s1.ipt.md", { body: text }),
			"x (2).ipt.md": addendum("s1.ipt.md", {
				body: "## Addendum\n\nHer mother moves in with @brother for the summer, which was not known then.\n",
			}),
		})
		expect([...patientCase.copies.keys()]).toEqual(["x (1).ipt.md"])
	})

	it("has each note once, whatever amends what", () => {
		const names = Array.from({ length: 8 }, (_, index) => `n${index}.ipt.md`)
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...names, "s.ipt.md", "none.ipt.md"), { minLength: 8, maxLength: 8 }), (targets) => {
				const { folder, raised } = inFolder({
					"s.ipt.md": session(1),
					...Object.fromEntries(names.map((name, index) => [name, addendum(targets[index]!)])),
				})
				const { notes: all, addenda } = folder.index.case("C-1")!
				expect(all.map(({ file }) => file).toSorted()).toEqual([...names, "s.ipt.md"])
				const under = [...addenda.under.values()].flat().map(({ file }) => file)
				expect(new Set(under).size).toBe(under.length)
				// Each is under a note, or reported.
				const reported = [...raised("amends.circle"), ...raised("amends.unknown")]
				expect([...under, ...reported].toSorted()).toEqual(names)
				// What leads back to itself is what a walk of as many steps finds.
				const leadsBack = names.filter((name) => {
					let next = name
					for (let step = 0; step < names.length; step++) {
						next = targets[names.indexOf(next)] ?? ""
						if (next === name) return true
					}
					return false
				})
				expect(raised("amends.circle")).toEqual(leadsBack)
			}),
			{ numRuns: runs(400) },
		)
	})
})

describe("a late entry", () => {
	it("says when it was written, if that was after its date", () => {
		const written = (line: string) => inFolder({ s: session(1, { date: "2026-01-05", more: line }) }).folder.index.get("s")?.written
		expect(written("written: 2026-01-09")).toBe("2026-01-09")
		expect(written("written: 2026-01-05")).toBeUndefined()
		expect(written("written: 2026-01-04")).toBeUndefined()
		expect(written("")).toBeUndefined()
		expect(inFolder({ s: session(1, { date: "2026-01-05", more: "written: 2026-01-04" }) }).raised("front-matter.value")).toEqual(["s"])
	})
})
