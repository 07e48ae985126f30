import { describe, expect, it } from "vitest"
import { fixesFor } from "../../src/assist/fixes/index.ts"
import { scoresOf } from "../../src/cases/scores.ts"
import { heldSessions } from "../../src/cases/course.ts"
import { isNameOfCopy } from "../../src/cases/copies.ts"
import { replaced } from "../harness/replaced.ts"
import { closing, formulation, inFolder, session } from "./case-notes.ts"

const written =
	"## Since last session\n\n- **Symptoms**: wakes at four on most days, eats with the family again\n- **Events**: @aunt came to stay for the weekend and they went to the grave together\n\n## Plan\n\nLook at the letters that are left.\n"
const edited = replaced(written, ["at four on most days", "at five on some days"])
const shorter = written.slice(0, written.indexOf("## Plan"))
const other =
	"## Since last session\n\n- **Symptoms**: tired, but back at work for three mornings\n- **Events**: a quarrel on the phone about who keeps the flat, ended by @aunt hanging up\n\n## Plan\n\nGo through that call word by word.\n"

const aboutCopies = ["case.conflict-copy", "case.duplicate-note", "session.cloned-text", "session.duplicate-number"]

const codesOf = (notes: Readonly<Record<string, string>>) => {
	const { folder, findings } = inFolder(notes)
	return Object.fromEntries(
		folder.files.map((file) => [
			file,
			findings(file)
				.map(({ code }) => code)
				.filter((code) => aboutCopies.includes(code)),
		]),
	)
}

describe("two versions of one note", () => {
	it.each([
		["by most of the text in common", "session-04.ipt.md", "session-04-at-home.ipt.md", edited],
		["by a part of the text", "session-04.ipt.md", "session-04-earlier.ipt.md", shorter],
		["by the name of a computer", "session-04.ipt.md", "session-04-LAPTOP-9QX.ipt.md", other],
		["by a number in brackets", "session-04.ipt.md", "session-04 (1).ipt.md", other],
		["by the words of the service", "session-04.ipt.md", "session-04 (conflicted copy 2026-01-27).ipt.md", other],
		["by the mark of the service", "session-04.ipt.md", "session-04.sync-conflict-20260127-101500-ABCDEFG.ipt.md", other],
		["by a tilde", "session-04.ipt.md", "session-04~mine.ipt.md", other],
	])("are reported on the second, and nothing else of number and text: %s [N31]", (_, first, second, body) => {
		const notes = { [first]: session(4, { body: written }), [second]: session(4, { body }) }
		expect(codesOf(notes)).toEqual({ [first]: [], [second]: ["case.conflict-copy"] })
		const { of } = inFolder(notes)
		expect(of("case.conflict-copy")[second]?.[0]).toMatchObject({ level: "warning", related: [{ file: first, says: "version" }] })
	})

	it("are so in folders of an editor, whose addresses are encoded", () => {
		expect(isNameOfCopy("file:///notes/C-1/session-04%20%281%29.ipt.md")).toBe(true)
		expect(isNameOfCopy("file:///notes%20(1)/C-1/session-04.ipt.md")).toBe(false)
		expect(isNameOfCopy("100%.ipt.md")).toBe(false)
	})

	it("may be of any kind", () => {
		const notes = {
			f: formulation({ body: written }),
			"f (1)": formulation({ body: other }),
			c: closing({ body: written }),
			"c-edited": closing({ body: edited }),
		}
		expect(codesOf(notes)).toEqual({ f: [], "f (1)": ["case.conflict-copy"], c: [], "c-edited": ["case.conflict-copy"] })
	})

	it("count once: sessions held, scores and the sequence [N31]", () => {
		const more = "measures: {PHQ-9: {total: 15, item9: 0}}"
		const { folder } = inFolder({ s4: session(4, { more, body: written }), "s4-DESKTOP-1": session(4, { more, body: edited }) })
		const patientCase = folder.index.case("C-1")
		expect(patientCase && heldSessions(patientCase).map(({ file }) => file)).toEqual(["s4"])
		expect(patientCase && scoresOf(patientCase).get("PHQ-9")).toHaveLength(1)
		expect(patientCase?.notes).toHaveLength(2)
		expect(patientCase?.copies.get("s4-DESKTOP-1")?.file).toBe("s4")
	})

	it("are not what has another number, date or kind, or another text under a plain name", () => {
		expect(codesOf({ a: session(4, { body: written }), b: session(4, { body: other }) })).toEqual({
			a: ["session.duplicate-number"],
			b: ["session.duplicate-number"],
		})
		expect(codesOf({ a: session(4, { body: written }), "a (1)": session(5, { body: other }) })).toEqual({ a: [], "a (1)": [] })
		expect(codesOf({ a: session(4, { body: written }), "a (1)": session(4, { body: other, date: "2026-01-28" }) })).toEqual({
			a: ["session.duplicate-number"],
			"a (1)": ["session.duplicate-number"],
		})
	})

	it("have one fix, which compares them and changes nothing [N31]", () => {
		const notes = { s4: session(4, { body: written }), "s4 (1)": session(4, { body: edited }) }
		const { folder, options, of } = inFolder(notes)
		const [finding] = of("case.conflict-copy")["s4 (1)"] ?? []
		const subject = folder.subject("s4 (1)", options)
		expect(finding && subject && fixesFor(subject, finding)).toEqual([
			{ title: { does: "compare" }, edits: [], preferred: true, compare: "s4" },
		])
	})
})
