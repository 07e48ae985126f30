import { describe, expect, it } from "vitest"
import { figuresOf } from "../../../src/summary/figures/index.ts"
import { formulation, session } from "../../rules/case-notes.ts"
import { requestOf } from "./cases.ts"
import { overlaps, textsOf, troubleIn } from "./reading.ts"

const measured = (...lines: readonly string[]) => `measures:\n${lines.map((line) => `  ${line}`).join("\n")}`

/** The course of a case whose notes give these measures, from the formulation on. */
function course(...notes: readonly (readonly string[])[]) {
	const [first = [], ...sessions] = notes
	const texts = Object.fromEntries(sessions.map((lines, index) => [`s${index + 1}`, session(index + 1, { more: measured(...lines) })]))
	const found = figuresOf(requestOf({ f: formulation({ more: measured(...first) }), ...texts })).find(({ id }) => id === "course")
	if (!found) throw new Error("no course")
	return found
}

describe("scores in the course", () => {
	it("of others have a row of their own, below the client’s [N26]", () => {
		const drawn = course(["EPDS: {total: 17, item10: 0}", "EPDS partner: 9"], ["EPDS (partner): 12", "EPDS: {total: 14, item10: 0}"])
		const words = textsOf(drawn).map(({ words: said }) => said)
		expect(words.indexOf("EPDS")).toBeGreaterThan(-1)
		expect(words.indexOf("EPDS (partner)")).toBeGreaterThan(words.indexOf("EPDS"))
		expect([troubleIn(drawn.svg), overlaps(drawn)]).toEqual([undefined, []])
	})

	it("of a mood rating have lines for worst and best too [N20]", () => {
		const drawn = course(["Mood rating: {now: 8, worst: 9.5, best: 6}"], ["Mood rating: {now: 6.5, worst: 9, best: 4}"], ["Mood rating: 5"])
		const words = textsOf(drawn).map(({ words: said }) => said)
		for (const word of ["6.5", "9.5", "4", "worst", "best"]) expect(words).toContain(word)
		expect(words).not.toContain("now")
		expect([troubleIn(drawn.svg), overlaps(drawn)]).toEqual([undefined, []])
	})

	it("that contradict one another are not drawn, and it says so", () => {
		const drawn = course(["PHQ-9: {total: 14, item9: 0}"], ["PHQ-9: {total: 18, item9: 0}", "phq9: {total: 3, item9: 0}"])
		expect(
			textsOf(drawn)
				.map(({ words: said }) => said)
				.join(" "),
		).toContain("not drawn: 1 score")
	})
})
