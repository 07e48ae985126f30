import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { codeTrouble } from "../../src/assist/case-code.ts"
import { runs } from "../harness/soak.ts"

const troubleOf = (code: string) => codeTrouble(code, "2026-11-30")

describe("the code of a new case", () => {
	it.each([
		"C-7",
		"D-2026-07",
		"G-2025-03",
		"IPT-014",
		"ABC",
		"KBO3",
		"case-12",
		"Case_A",
		"client.4",
		"x",
		"2026-11-30",
		"12-11-26",
		"S1-P2",
	])("may be %s", (code) => expect(troubleOf(code)).toBeUndefined())

	it.each(["Maria", "maria", "MARIA", "Tom-3", "Smith.J", "M.Smith", "anna_meier", "AnnaMeier7", "c-Anna", "smith1980"])(
		"is no name, such as %s",
		(code) => expect(troubleOf(code)).toBe("name"),
	)

	it.each([
		"1980-03-12",
		"12.03.1980",
		"12-3-80",
		"19800312",
		"12031980",
		"03121980",
		"120380",
		"800312",
		"AM-1980-03-12",
		"AM120380x",
		"2011-04-05",
	])("is no date of birth, such as %s", (code) => expect(troubleOf(code)).toBe("birth"))

	it.each(["943-476-5919", "0170-1234567"])("is no number of a person, such as %s", (code) => expect(troubleOf(code)).toBe("number"))

	it("may be any letter with any short number", () => {
		fc.assert(
			fc.property(fc.constantFrom("A", "C", "IPT", "p", "case"), fc.integer({ min: 0, max: 9999 }), (letters, number) => {
				expect(troubleOf(`${letters}-${number}`)).toBeUndefined()
			}),
			{ numRuns: runs(200) },
		)
	})

	it("is any text of such a length", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 32 }), (code) => void troubleOf(code)),
			{ numRuns: runs(200) },
		)
	})
})
