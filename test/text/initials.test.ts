import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { frontMatterKeys } from "../../src/record/front-matter.ts"
import { initialsIn, printedNameIn, proposedInitials } from "../../src/text/initials.ts"
import { runs } from "../harness/soak.ts"

describe("initials", () => {
	it.each([
		["AB", "AB"],
		[" A.B. ", "A.B."],
		["A. B.", "A.B."],
		["Ö.-K.", "Ö.-K."],
		["sup_2", "sup_2"],
		["O\u0308", "Ö"],
	])("are taken as typed, without spaces: %j", (typed, stored) => {
		expect(initialsIn(typed)).toBe(stored)
	})

	it.each(["", " ", ".", "Alex Brown", "A,B", "A/B", "..", "A\nB", "*", 'A"B', "a".repeat(33), "A\u202EB"])("are not %j", (typed) => {
		expect(initialsIn(typed)).toBeUndefined()
	})

	it("are what the author of a note can be, and stay as they are", () => {
		const author = frontMatterKeys.find(({ key }) => key === "author")?.value
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 6 }), (typed) => {
				const stored = initialsIn(typed)
				if (stored === undefined) return
				expect(author?.safeParse(stored).success).toBe(true)
				expect(initialsIn(stored)).toBe(stored)
				expect(stored).not.toMatch(/[\s/\\:*?"<>|,]/)
			}),
			{ numRuns: runs(400) },
		)
	})
})

describe("a printed name", () => {
	it.each([
		["Alex Brown", "Alex Brown"],
		["  Dr. Zoë O’Neil, MD ", "Dr. Zoë O’Neil, MD"],
	])("is taken as typed: %j", (typed, stored) => {
		expect(printedNameIn(typed)).toBe(stored)
	})

	it.each(["", "  ", "12", "A\nB", "A\u2028B", "A\u202EB", "a".repeat(101)])("is not %j", (typed) => {
		expect(printedNameIn(typed)).toBeUndefined()
	})
})

describe("the initials that are proposed", () => {
	it.each([
		["those of the setting", "AB", [], "AB"],
		["those of the setting, if the note names them", "A.B.", [{ author: "AB", supervisor: "CD" }], "A.B."],
		["those of the setting, if the note names nobody", "AB", [{}], "AB"],
		["none, if the setting is of somebody else", "XY", [{ author: "AB" }], ""],
		["those of the author, if nobody else is named", "", [{ author: "AB" }, { author: "A. B." }], "AB"],
		["none, if it may be the supervisor too", "", [{ author: "AB", supervisor: "CD" }], ""],
		["none of two authors", "", [{ author: "AB" }, { author: "CD" }], ""],
		["none that have not their form", "", [{ author: "Alex Brown" }], ""],
		["none, if nothing is known", "", [], ""],
	])("are %s", (_, setting, notes, proposed) => {
		expect(proposedInitials(setting, notes)).toBe(proposed)
	})
})
