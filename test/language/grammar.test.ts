import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { didYouMean, inSentence, kilobytes, possessive } from "../../src/language/en/grammar.ts"
import { grammarOf } from "../../src/language/grammar.ts"
import { runs } from "../harness/soak.ts"

const english = grammarOf("en-GB")

describe("the grammar of English", () => {
	it.each([
		[[], "", "", ""],
		[["a"], "a", "a", "a"],
		[["a", "b"], "a and b", "a or b", "a, b"],
		[["a", "b", "c"], "a, b and c", "a, b or c", "a, b, c"],
	])("lists %j", (words, joined, either, listed) => {
		expect([english.joined(words), english.either(words), english.listed(words)]).toEqual([joined, either, listed])
	})

	it("leaves each word of a list as it is", () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2 }), (words) => {
				const last = words.at(-1) ?? ""
				expect(english.joined(words)).toBe(`${words.slice(0, -1).join(", ")} and ${last}`)
				expect(english.listed(words)).toBe(words.join(", "))
			}),
			{ numRuns: runs(200) },
		)
	})

	it("counts", () => {
		const parts = { one: "part", other: "parts" }
		expect([0, 1, 2, 1.5].map((count) => english.counted(count, parts))).toEqual(["0 parts", "1 part", "2 parts", "1.5 parts"])
	})

	it.each([
		[12345, "12345"],
		[2 / 3, "0.67"],
		[-3, "−3"],
		[-0, "0"],
	])("writes the number %d", (value, text) => expect(english.number(value)).toBe(text))

	it.each([
		["2026-03-02", "2 March 2026"],
		["2026-03", "March 2026"],
		["2026", "2026"],
		["last spring", "last spring"],
	])("says the date %s", (date, text) => expect(english.date(date)).toBe(text))

	it("begins with a capital", () => {
		expect([english.capitalized("élan"), english.capitalized("IPT"), english.capitalized("")]).toEqual(["Élan", "IPT", ""])
	})

	it("has words of its own", () => {
		expect([inSentence("Contact"), inSentence("IPT")]).toEqual(["contact", "IPT"])
		expect(possessive("Anna")).toBe("Anna’s")
		expect(kilobytes(65_536)).toBe("64 KB")
		expect([didYouMean([]), didYouMean(["a", "b"], "@")]).toEqual(["", " Did you mean “@a” or “@b”?"])
	})
})

describe("the grammar of another language", () => {
	it("has its own plurals, lists and dates", () => {
		const polish = grammarOf("pl")
		const notes = { one: "notatka", few: "notatki", many: "notatek", other: "notatki" }
		expect([1, 2, 5, 22].map((count) => polish.counted(count, notes))).toEqual(["1 notatka", "2 notatki", "5 notatek", "22 notatki"])
		expect(grammarOf("de").joined(["a", "b", "c"])).toBe("a, b und c")
		expect(grammarOf("de").date("2026-03-02")).toBe("2. März 2026")
	})
})
