import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readScore, scoresPerhaps } from "../../../src/note/values/score.ts"

describe("a score", () => {
	it.each([
		["14", { value: 14 }],
		["2.4", { value: 2.4 }],
		["14,5", { value: 14.5, as: "14.5" }],
		["14/27", { value: 14, as: "14", outOf: 27 }],
		["14 / 27 (moderate)", { value: 14, as: "14", outOf: 27, remark: "moderate" }],
		["14 out of 27", { value: 14, as: "14", outOf: 27 }],
		["14 → 9", { value: 9, as: "9", remark: "14 →" }],
		["14 ➡ 9", { value: 9, as: "9", remark: "14 →" }],
		["14/27 -> 9/27", { value: 9, as: "9", outOf: 27, remark: "14 →" }],
		["14 (moderate)", { value: 14, as: "14", remark: "moderate" }],
		["fourteen", { value: 14, as: "14" }],
		["Twenty-one", { value: 21, as: "21" }],
		["14, moderate", { value: 14, as: "14", remark: "moderate" }],
		["moderate (14)", { value: 14, as: "14", remark: "moderate" }],
		["14 pts", { value: 14, as: "14" }],
		["14pts", { value: 14, as: "14" }],
		["moderate(14)", { value: 14, as: "14", remark: "moderate" }],
		["score 14", { value: 14, as: "14" }],
		["Total: 14 points", { value: 14, as: "14" }],
		["14 (week 3)", { value: 14, as: "14", remark: "week 3" }],
		["14 (was 19)", { value: 14, as: "14", remark: "was 19" }],
		["14 (-4)", { value: 14, as: "14", remark: "- 4" }],
		["14 (↓4)", { value: 14, as: "14", remark: "↓ 4" }],
		["14/27 (+2)", { value: 14, as: "14", outOf: 27, remark: "+ 2" }],
		["12, down from 19", { value: 12, as: "12", remark: "down from 19" }],
		["14 (filled in on the ward)", { value: 14, as: "14", remark: "filled in on the ward" }],
		["14 (3rd session)", { value: 14, as: "14", remark: "session" }],
		["14 (in der 5. Sitzung)", { value: 14, as: "14", remark: "in der Sitzung" }],
		["14 (20. SSW)", { value: 14, as: "14", remark: "SSW" }],
		["14 (5.ª sesión)", { value: 14, as: "14", remark: "sesión" }],
		["14 (semana 20)", { value: 14, as: "14", remark: "semana 20" }],
		["14 (vorher 19)", { value: 14, as: "14", remark: "vorher 19" }],
		["14 (antes 19)", { value: 14, as: "14", remark: "antes 19" }],
		["12,5 Punkte", { value: 12.5, as: "12.5" }],
		["14 von 27", { value: 14, as: "14", outOf: 27 }],
		["14 sobre 27", { value: 14, as: "14", outOf: 27 }],
		["catorce", { value: 14, as: "14" }],
	])("%s is read", (text, read) => {
		expect(readScore(text)).toEqual(read)
	})

	it.each([
		"about 14",
		"14-16",
		"14 or 15",
		"10 to 12",
		"<14",
		"14+",
		"14?",
		"~14",
		"14 %",
		"not 14",
		"fourteen or so",
		"14 19",
		"14 (19)",
		"14 →",
		"→ 14",
		"2026-03-01",
		"14/",
		".inf",
		"-",
		"score",
		"14 minus 2",
		"0xff",
		"14th",
		"3e5",
		"scale.xls(14)",
		"über 14",
		"ueber 14",
		"más de 14",
		"mas de 14",
		"12 bis 14",
		"5. Sitzung",
		"once",
	])("%s is doubtful", (text) => {
		expect(readScore(text)).toBeUndefined()
	})

	it("is a number that the text holds, whatever is around it", () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.constantFrom("14", "9", "27", "/", "→", "(", ")", ",", "of", "out", "pts", "score", "mild", "was", "or", "?", "-", "2.5", " "),
					{ maxLength: 9 },
				),
				(parts) => {
					const text = parts.join(" ")
					const read = readScore(text)
					if (read) expect((text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)).toContain(read.value)
				},
			),
		)
	})
})

describe("a score in doubt", () => {
	const offered = (text: string) => {
		expect(readScore(text)).toBeUndefined()
		return scoresPerhaps(text, (value) => value >= 0 && value <= 27)
	}

	it.each([
		["approx. 12", ["12"]],
		["~12", ["12"]],
		["12?", ["12"]],
		["14+", ["14"]],
		["12-16", ["12", "16"]],
		["between twelve and 16", ["12", "16"]],
		["14 (9)", ["14", "9"]],
		["none", ["0", "n/a"]],
		["not done", ["n/a"]],
		["declined today", ["n/a"]],
		["less than 5", []],
		["<5", []],
		["14%", []],
		["22112121", []],
		["l4", []],
		["moderate", []],
		["about 40", []],
	])("%s may be %j", (text, scores) => {
		expect(offered(text)).toEqual(scores)
	})

	it("is the number with a word of doubt before it", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 27 }), fc.constantFrom("about", "approx.", "circa", "~", "maybe"), (score, doubt) => {
				expect(offered(`${doubt} ${score}`)).toEqual([String(score)])
			}),
		)
	})
})
