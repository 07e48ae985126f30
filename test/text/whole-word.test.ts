import { describe, expect, it } from "vitest"
import { inAnyCase, wholeWord } from "../../src/text/whole-word.ts"

describe("a whole word", () => {
	const word = new RegExp(wholeWord(["über", "más", "to"]), "iu")

	it.each(["über", "Über 5", "(über)", "no más", "más.", "to 5"])("is in %j", (text) => {
		expect(word.test(text)).toBe(true)
	})

	it.each(["gegenüber", "überall", "demás", "todo", "método", "fa\u0301to", "to_5"])("is not in %j", (text) => {
		expect(word.test(text)).toBe(false)
	})
})

describe("a word in any case", () => {
	it("has each letter in both, unless a capital is meant", () => {
		const small = new RegExp(`^${inAnyCase("noch ergänzen")}$`)
		expect(["noch ergänzen", "Noch Ergänzen", "NOCH ERGÄNZEN"].every((text) => small.test(text))).toBe(true)
		expect(new RegExp(`^${inAnyCase("weiß")}$`).test("Weiß")).toBe(true)
		expect(inAnyCase("TODO")).toBe("TODO")
	})
})
