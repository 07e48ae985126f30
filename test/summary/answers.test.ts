import { describe, expect, it } from "vitest"
import { answersOf } from "../../src/summary/answers.ts"
import { formulation, session } from "../rules/case-notes.ts"
import { inventory, requestOf, sample } from "./figures/cases.ts"

const scores = (name: string, ...totals: readonly number[]) =>
	requestOf(Object.fromEntries(totals.map((total, index) => [`s${index}`, session(index + 1, { more: `measures: {${name}: ${total}}` })])))

describe("the answers that a case gives", () => {
	it("say whether it is getting better, by the direction and the reliable change of the measure", () => {
		const answer = (name: string, ...totals: readonly number[]) => {
			const { change, isReliable, by } = answersOf(scores(name, ...totals)).progress ?? {}
			return [change, isReliable, by]
		}
		expect(answer("PHQ-9", 18, 12, 9)).toEqual(["better", true, -9])
		expect(answer("PHQ-9", 12, 9)).toEqual(["better", false, -3])
		expect(answer("PHQ-9", 9, 18)).toEqual(["worse", true, 9])
		expect(answer("PHQ-9", 9, 11, 9)).toEqual(["same", false, 0])
		expect(answer("PHQ-9", 9)).toEqual([undefined, false, 0])
		expect(answer("MSPSS", 2, 5)[0]).toBe("better")
		expect(answer("Own scale", 8, 20)).toEqual([undefined, undefined, 12])
		expect(answersOf(requestOf({})).progress).toBeUndefined()
	})

	it("compare no score with itself, though the formulation was finished later", () => {
		const f = formulation({ more: "measures: {PHQ-9: 16}", date: "2026-12-30" })
		const { scores: given, change } = answersOf(requestOf({ f, s: session(1, { more: "measures: {PHQ-9: 12}" }) })).progress ?? {}
		expect([given?.map(({ total }) => total), change]).toEqual([[12], undefined])
	})

	it("say who supports, the closest first, without the deceased", () => {
		const names = ["Person 1", "Person 2", "Person 3", "Person 4"]
		const { supporters, people } = answersOf(requestOf({ f: formulation({ body: inventory(names, (index) => 4 - index) }) }))
		expect(people).toBe(4)
		expect(supporters.map(({ name, ring }) => [name, ring])).toEqual([
			["Person 4", 1],
			["Person 2", 3],
			["Person 1", 4],
		])
	})

	it("say which mechanism moved, the clearest change first, and which were only worked on", () => {
		const body =
			"## Mechanisms of change\n\n- **Social support**: 1: spoke of it\n- **Emotional processing**: 2: wept\n- **Interpersonal stress**: 3: told her\n"
		const { moved, workedOn } = answersOf(requestOf({ a: session(1, { body }) }))
		expect(moved.map(({ mechanism, lastRating }) => [mechanism, lastRating])).toEqual([
			["interpersonal-stress", 3],
			["emotional-processing", 2],
		])
		expect(workedOn.map(({ mechanism }) => mechanism)).toEqual(["social-support"])
	})

	it("say what is still needed, and whether risk is open", () => {
		const quiet = answersOf(sample("D-2026-07"))
		expect(quiet.isRiskOpen).toBe(false)
		expect(quiet.risk?.level).toBeDefined()
		const empty = answersOf(requestOf({ a: session(1, { more: "measures: {PHQ-9: {total: 20, item9: 2}}" }) }))
		expect(empty.isRiskOpen).toBe(true)
		expect(empty.isRiskUnknown).toBe(false)
		expect(empty.needed.length).toBeGreaterThan(0)
	})

	it("say that risk is not known if only a level is lacking", () => {
		const begun = answersOf(requestOf({ a: session(1, {}) }))
		expect([begun.isRiskOpen, begun.isRiskUnknown]).toEqual([true, true])
	})
})
