import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { codes } from "../../../../src/rules/index.ts"
import { chosenLevel, LevelChoice } from "../../../../src/rules/options.ts"
import { levelsIn } from "../../../../src/vscode/shared/settings/levels.ts"

describe("the levels of a setting", () => {
	it("are taken for every code and prefix there is", () => {
		const prefixes = [...codes.keys()].map((code) => `${code.slice(0, code.indexOf(".") + 1)}*`)
		const setting = Object.fromEntries([...codes.keys(), ...prefixes, "*", "closing.goals.g12"].map((code) => [code, "hint"]))
		expect(levelsIn(setting)).toEqual(setting)
	})

	it.each([
		["nothing", undefined],
		["null", null],
		["a number", 7],
		["a string of 10^6 characters", "a".repeat(1_000_000)],
		["a list", [["session.plan", "off"], "off"]],
		["wrong levels", { "session.plan": "no level", "session.risk": 7, "session.*": { toString: "off" } }],
		["names of 10^6 characters", { ["a".repeat(1_000_000)]: "off", [`${"a".repeat(1_000_000)}*`]: "off" }],
		[
			"expressions, globs and paths",
			{ "(a+)+$": "off", "**/{a,b,c,d}/**": "off", "../../etc": "off", "https://x.example/${env}": "off", "session.*.*": "off" },
		],
	])("are none out of %s [R87]", (_, setting) => {
		expect(levelsIn(setting)).toEqual({})
	})

	it("leave what every object has as it is [R87]", () => {
		const levels = levelsIn(
			JSON.parse('{"__proto__": {"session.plan": "off"}, "constructor": "off", "toString": "off", "session.risk": "off"}'),
		)
		expect(chosenLevel(levels, "session.plan")).toBeUndefined()
		expect(chosenLevel(levels, "session.risk")).toBe("off")
		expect(Object.getPrototypeOf(levels)).toBe(Object.prototype)
		expect("session.plan" in {}).toBe(false)
	})

	it("are no more than can be compared with each finding [R87]", () => {
		const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`session.x${index}*`, "off"]))
		expect(Object.keys(levelsIn(many)).length).toBeLessThanOrEqual(1000)
	})

	it("are levels, whatever the setting holds [R87]", () => {
		fc.assert(
			fc.property(fc.anything({ withNullPrototype: true, maxDepth: 3 }), (setting) => {
				for (const level of Object.values(levelsIn(setting))) expect(LevelChoice.options).toContain(level)
			}),
		)
	})
})
