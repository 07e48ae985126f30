import { describe, expect, it } from "vitest"
import { readingWords } from "../../../src/record/index.ts"
import { byWhen, goalsIn, leadingTerms, leadingWords, readRating } from "../../../src/note/values/value.ts"

describe("by when a goal is hoped for", () => {
	it.each([
		["returns to the choir once a week (by 2026-04-01)", "2026-04-01"],
		["one evening a week, by the end of May, kept for a month", "the end of May"],
		["tells her by phone what he expects (by spring 2026)", "spring 2026"],
		["sings again by April", "April"],
		["is driven by worry less", undefined],
		["by and by", undefined],
		["sings again", undefined],
		["singt wieder im Chor (bis Ende März)", "Ende März"],
		["ruft die Schwester spätestens im Jänner an", "im Jänner"],
		["erklärt es ihr bis Ostern", "Ostern"],
		["schläft übers Jahr besser", undefined],
		["vuelve al coro (para el 14/9/2026)", "el 14/9/2026"],
		["llama a su hermana antes de fin de año", "fin de año"],
		["vuelve a cantar (para el final de la terapia)", "el final de la terapia"],
		["come mejor para el mes", undefined],
		["habla con él hasta el otoño", "el otoño"],
	])("%s", (text, expected) => {
		expect(byWhen(text)).toBe(expected)
	})

	it("is read in time, whatever is there", () => {
		expect(byWhen("by ".repeat(50_000))).toBeUndefined()
		expect(byWhen(`by ${"en ".repeat(50_000)}`)).toBeUndefined()
	})
})

describe("a goal", () => {
	it("may have a number of weeks after it that is no further away than is looked for", () => {
		const { before, weeks, own } = readingWords().gestation
		const longest = (words: readonly string[]): number => Math.max(...words.map(({ length }) => length))
		expect(longest(before) + longest([...weeks, ...own]) + 12).toBeLessThan(80)
	})

	it.each([
		"G2 P1, 32 weeks",
		"G2P1",
		"G3 P2 A0",
		"G2/P1",
		"G2, P1",
		"G1 para 0",
		"gravida G2",
		"P1 G2",
		"G4 T3",
		"NG2",
		"G2a",
		"@G2",
		"Gravida 2 (G2), Para 1",
		"para 1; G2",
		"G2, 32/40",
		"G1, 12+3/40",
		"G2 at 20 weeks gestation",
		"G1: 9 weeks pregnant",
		"G2, 20. SSW",
		"G2 in der 20. SSW",
		"G1, SSW 20",
		"G2, 32+4 SSW",
		"G2, 20 Wochen schwanger",
		"G2, 20. Schwangerschaftswoche",
		"G2, 20 semanas de gestación",
		"G2, semana 20 de embarazo",
		"G1, 32 SDG",
	])("is not named in %j [N08]", (text) => {
		expect(goalsIn(text)).toEqual([])
	})

	it.each([
		["G2: a walk", 0],
		["spoke of G2, Paul came too", 9],
		["G2 Plan", 0],
		["(G2)", 1],
		["as in G2.", 6],
		["G2, 3 weeks in a row", 0],
		["G2: 4/10 by her own count", 0],
		["G2 (Paula came)", 0],
		["G2, 3 Wochen in Folge", 0],
		["G2, semana 20", 0],
		["G2: 20 semanas sin llamarla", 0],
	])("is named in %j", (text, at) => {
		expect(goalsIn(text)).toEqual([{ id: "G2", at }])
	})
})

describe("a rating", () => {
	it.each([
		["2: told @sister", 2, "told @sister"],
		["2", 2, ""],
		["2/3 told her", 2, "told her"],
		["1 → 2: told her", 2, "1 → 2: told her"],
		["1->2", 2, ""],
		["1 => 2", 2, ""],
		["1 ⟶ 2", 2, ""],
		["2 - told her", 2, "told her"],
		["2 – told her", 2, "told her"],
		["1, spoke", 1, "spoke"],
		["2 (told her)", 2, "(told her)"],
		["1.5: some", 1.5, "some"],
		["4: beyond", 4, "beyond"],
		["3.", 3, ""],
		["2\ntold her", 2, "told her"],
		["3 weeks of silence", undefined, "3 weeks of silence"],
		["2 told her", undefined, "2 told her"],
		["3x a week", undefined, "3x a week"],
		["2026-03-01 she called", undefined, "2026-03-01 she called"],
		["12 March: she called", undefined, "12 March: she called"],
		["anger is nearer", undefined, "anger is nearer"],
	])("of %j is %s [S3]", (text, rating, evidence) => {
		expect(readRating(text)).toEqual({ ...(rating !== undefined && { rating }), evidence })
	})
})

describe("the words a value begins with", () => {
	it("end at punctuation, a dash, a bracket or a line end, without the space before it", () => {
		for (const text of [
			"low",
			" low , asked",
			"low; asked",
			"low - asked",
			"low – asked",
			"low — asked",
			"low (asked)",
			"low [1]",
			"low: asked",
			"low. Asked",
			"low \nasked",
		]) {
			expect(leadingWords(text), text).toBe("low")
		}
		expect(leadingWords("not-met.5")).toBe("not-met.5")
	})

	it("may be several terms, each at its place", () => {
		const found = (text: string) => leadingTerms("support", text)?.map(({ term, at, length }) => [term, text.slice(at, at + length)])
		expect(found(" emotional, practical and companionship: listens")).toEqual(
			["emotional", "practical", "companionship"].map((term) => [term, term]),
		)
		expect(found("Emotional / practical; drives her")).toEqual([
			["emotional", "Emotional"],
			["practical", "practical"],
		])
		expect(found("kind, emotional")).toEqual([["emotional", "emotional"]])
		expect(leadingTerms("support", "kind, not emotional")).toBeUndefined()
	})

	it("are found in time after any run of spaces", () => {
		const spaces = " ".repeat(64 * 1024)
		expect(leadingWords(`low${spaces}b`)).toHaveLength(3 + spaces.length + 1)
		expect(leadingTerms("support", `none${spaces}b`)).toEqual([{ term: "none", at: 0, length: 4 }])
	})
})
