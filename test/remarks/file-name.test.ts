import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { noteOfRemarks, remarkFileName, renamedRemarks } from "../../src/remarks/file-name.ts"
import { initialsIn } from "../../src/text/initials.ts"
import { runs } from "../harness/soak.ts"

describe("a file of remarks", () => {
	it("is named after the note and the author", () => {
		expect(remarkFileName("session-05.ipt.md", "A.B.")).toBe("session-05.AB.remarks")
		expect(remarkFileName("session-05.ipt.md", "Ö-K", 2)).toBe("session-05.Ö-K-2.remarks")
		expect(remarkFileName("x.md", "SB")).toBe("x.md.SB.remarks")
	})

	it("is about the note that it was made for, whatever else is in the folder", () => {
		const name = fc.stringMatching(/^[a-z0-9.-]{1,12}$/).filter((text) => !text.startsWith("."))
		const initials = fc.stringMatching(/^[A-Z][A-Z._-]{0,4}$/).filter((text) => initialsIn(text) !== undefined)
		fc.assert(
			fc.property(fc.array(name, { minLength: 1 }), initials, fc.integer({ min: 1, max: 12 }), (names, author, number) => {
				const notes = names.map((stem) => `${stem}.ipt.md`)
				for (const note of notes) expect(noteOfRemarks(remarkFileName(note, author, number), new Set(notes))).toBe(note)
			}),
			{ numRuns: runs(500) },
		)
	})

	it("is found under the names that programs give to copies", () => {
		const notes = new Set(["s.ipt.md", "s.2.ipt.md"])
		expect(noteOfRemarks("s.AB (conflicted copy 2026-11-30).remarks", notes)).toBe("s.ipt.md")
		expect(noteOfRemarks("s.2.AB.sync-conflict-20261130-101010-ABCDEFG.remarks", notes)).toBe("s.2.ipt.md")
		expect(noteOfRemarks("other.AB.remarks", notes)).toBeUndefined()
		expect(noteOfRemarks("s.remarks", notes)).toBeUndefined()
		expect(noteOfRemarks("s.AB.md", notes)).toBeUndefined()
	})

	it("goes with its note when that is renamed", () => {
		expect(renamedRemarks("s.AB.remarks", "s.ipt.md", "t.1.ipt.md")).toBe("t.1.AB.remarks")
		expect(renamedRemarks("s2.AB.remarks", "s.ipt.md", "t.ipt.md")).toBeUndefined()
		expect(renamedRemarks("s.AB.txt", "s.ipt.md", "t.ipt.md")).toBeUndefined()
	})
})
