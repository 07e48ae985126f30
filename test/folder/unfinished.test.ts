import { describe, expect, it } from "vitest"
import { NoteFolder } from "../../src/folder/folder.ts"
import { unfinishedIn } from "../../src/folder/unfinished.ts"
import { type CheckOptions, defaultOptions } from "../../src/rules/options.ts"
import { completeClosing, completeFormulation, completeMissedSession, completeSession } from "../rules/complete.ts"
import { replaced } from "../harness/replaced.ts"

const today = "2026-03-01"

const session = (number: number, more: (text: string) => string = (text) => text) =>
	more(replaced(completeSession(), ["session: 6", `session: ${number}`]))
const withoutPlan = (text: string) => replaced(text, [/\n## Plan\n[\s\S]*$/, "\n"])
const withoutRisk = (text: string) => replaced(text, [/\n## Risk\n[\s\S]*?(?=\n## )/, "\n"], [/\n## Timeline\n[\s\S]*?(?=\n## )/, "\n"])

/** What is unfinished in the case that these notes form, one line each. */
function unfinished(texts: Readonly<Record<string, string>>, on = today, options: Partial<CheckOptions> = {}): string[] {
	const folder = new NoteFolder()
	for (const [file, text] of Object.entries(texts)) folder.setText(file, text)
	const patientCase = folder.index.case("C-1")
	if (!patientCase) throw new Error("no case")
	return unfinishedIn(patientCase, (file) => folder.check(file, { ...defaultOptions, ...options }), on).map((one) => {
		switch (one.kind) {
			case "no-plan":
				return `${one.note.file} has no plan at ${one.at}`
			case "no-formulation":
				return `no formulation by session ${one.due}`
			case "formulation":
				return `${one.note.file} lacks ${one.parts} at ${texts[one.note.file]?.slice(one.at).split("\n")[0] ?? ""}`
			case "quiet":
				return `${one.note.file} is the last, of ${one.since}`
			default:
				return one.kind
		}
	})
}

describe("unfinished work", () => {
	it("is nothing in a case whose notes are whole", () => {
		expect(
			unfinished({
				f: completeFormulation(),
				s5: session(5),
				s6: session(6),
				m: replaced(completeMissedSession(), ["session: 6", "session: 7"]),
			}),
		).toEqual([])
		expect(unfinished({ f: completeFormulation(), s6: session(6), c: completeClosing() })).toEqual([])
	})

	it("is each held session without a plan, an empty one too", () => {
		const bare = session(5, withoutPlan)
		const empty = session(6, (text) => `${withoutPlan(text)}\n## Plan\n\n…\n`)
		expect(unfinished({ f: completeFormulation(), s4: session(4), bare, empty })).toEqual([
			`bare has no plan at ${bare.indexOf("note: session")}`,
			`empty has no plan at ${empty.indexOf("## Plan")}`,
		])
	})

	it("follows the levels that were chosen", () => {
		expect(unfinished({ f: completeFormulation(), s5: session(5, withoutPlan) }, today, { rules: { "session.plan": "off" } })).toEqual([])
		expect(
			unfinished({ f: withoutRisk(completeFormulation()), s5: session(5) }, today, { rules: { "formulation.*": "information" } }),
		).toEqual([])
		expect(unfinished({ s5: session(5) }, today, { rules: { "case.no-formulation": "off" } })).toEqual([])
	})

	it("is a formulation past its session that lacks required parts, not recommended ones", () => {
		expect(unfinished({ f: withoutRisk(completeFormulation()), s4: session(4) })).toEqual(["f lacks 1 at note: formulation"])
		expect(unfinished({ f: withoutRisk(completeFormulation()), s3: session(3) })).toEqual([])
		expect(unfinished({ f: withoutRisk(completeFormulation()) }, "2026-01-20")).toEqual([])
		expect(
			unfinished({ f: replaced(withoutRisk(completeFormulation()), ["author: AB", "author: AB\nvariant: ipsrt"]), s4: session(4) }),
		).toEqual([])
		expect(
			unfinished({ f: replaced(withoutRisk(completeFormulation()), ["author: AB", "author: AB\nvariant: ipt-b"]), s2: session(2) }),
		).toHaveLength(1)
	})

	it("is not what a formulation says wrongly", () => {
		expect(unfinished({ f: replaced(completeFormulation(), ["total: 16", "total: 99"]), s4: session(4) })).toEqual([])
	})

	it("is a missing formulation in a case that has reached its session", () => {
		expect(unfinished({ s4: session(4) })).toEqual(["no formulation by session 4"])
		expect(unfinished({ s3: session(3) })).toEqual([])
		expect(unfinished({ c: completeClosing() })).toEqual(["no formulation by session 4"])
		expect(unfinished({ s3: session(3), c: completeClosing() })).toEqual(["no formulation by session 4"])
		// One that cannot be read in part is a formulation all the same.
		expect(unfinished({ s4: session(4), f: "---\nnote: formulation\ncase: C-1\ndate: [\n---\n" }).join()).not.toMatch(/no formulation/)
	})

	it("is an open case without a note for more than four weeks", () => {
		const notes = { f: completeFormulation(), s6: session(6) }
		expect(unfinished(notes, "2026-03-16")).toEqual([])
		expect(unfinished(notes, "2026-03-17")).toEqual(["s6 is the last, of 2026-02-16"])
		expect(unfinished({ ...notes, f: replaced(completeFormulation(), ["date: 2026-01-12", "date: 2026-03-01"]) }, "2026-03-17")).toEqual([])
		expect(unfinished({ ...notes, c: completeClosing() }, "2026-12-01")).toEqual([])
		expect(unfinished({ f: replaced(completeFormulation(), ["date: 2026-01-12", "date: …"]) }, "2026-12-01")).toEqual([])
	})
})
