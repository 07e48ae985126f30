import { describe, expect, it } from "vitest"
import { countOf, isOpen, openPointsIn } from "../../src/folder/open-points.ts"
import { completeFormulation, completeSession, earlierSessions, findingsOf } from "../rules/complete.ts"
import { replaced } from "../harness/replaced.ts"

const counted = (text: string, rules: Record<string, "error" | "off"> = {}) =>
	openPointsIn(findingsOf(text, [completeFormulation(), ...earlierSessions], { rules }))

describe("what is open in a note", () => {
	it("is nothing where nothing is missing", () => {
		expect(counted(completeSession())).toEqual({ missing: 0, due: 0, others: 0, recommended: 0 })
	})

	it("are parts that are missing, apart from what is said wrongly and from what is recommended", () => {
		const text = replaced(completeSession(), [/^## Plan\n[^#]*/m, ""], [/^## Affect\n[^#]*/m, ""], [/- \*\*Level\*\*.*\n/, ""])
		expect(counted(text)).toEqual({ missing: 2, due: 0, others: 0, recommended: 1, worst: "warning" })
		expect(counted(replaced(text, ["total: 12", "total: 99"]))).toEqual({ missing: 2, due: 0, others: 1, recommended: 1, worst: "error" })
	})

	it.each([
		["the Risk section that a session needs", replaced(completeSession(), ["item9: 0", "item9: 2"], [/^## Risk\n[^#]*/m, ""])],
		["the header", replaced(completeSession(), [/^---\n[\s\S]*?\n---\n/, ""])],
	])("count %s as missing", (_, text) => {
		expect(counted(text)).toMatchObject({ missing: 1, others: 0 })
	})

	it("count what lacks at the level that is set for it", () => {
		const text = replaced(completeSession(), ["{total: 12, item9: 0}", "12"])
		expect(counted(text)).toMatchObject({ missing: 0, others: 0, recommended: 1 })
		expect(counted(text, { "measure.suicide-item-missing": "error" })).toMatchObject({ missing: 1, others: 0, recommended: 0 })
	})

	it("are the same before a formulation is due, and say by which session it is", () => {
		const bare =
			"---\nipt: 1\nnote: formulation\ncase: C-1\ndate: 2026-01-05\nproblem-areas: [grief]\n---\n\n## Presenting problem\n\nSad.\n"
		const first = earlierSessions[0]?.replace("status: missed", "status: held") ?? ""
		const without = openPointsIn(findingsOf(bare))
		const withFirst = openPointsIn(findingsOf(bare, [first]))
		expect(without).toMatchObject({ due: 0, worst: "warning" })
		expect(withFirst).toMatchObject({
			missing: 0,
			due: without.missing,
			dueBy: 4,
			others: without.others,
			recommended: without.recommended,
		})
		expect(countOf(withFirst)).toBe(countOf(without))
		expect(
			findingsOf(bare, [first])
				.filter(isOpen)
				.map(({ code }) => code),
		).toEqual(
			findingsOf(bare)
				.filter(isOpen)
				.map(({ code }) => code),
		)
	})

	it("follow the levels that are set", () => {
		const text = replaced(completeSession(), [/^## Plan\n[^#]*/m, ""])
		expect(counted(text, { "session.plan": "error" })).toMatchObject({ missing: 1, worst: "error" })
		expect(counted(text, { "session.plan": "off" })).toEqual({ missing: 0, due: 0, others: 0, recommended: 0 })
	})
})
