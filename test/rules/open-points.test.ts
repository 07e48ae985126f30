import { describe, expect, it } from "vitest"
import { openPointsIn } from "../../src/rules/open-points.ts"
import { completeFormulation, completeSession, earlierSessions, findingsOf } from "./complete.ts"

const counted = (text: string, rules: Record<string, "error" | "off"> = {}) => openPointsIn(findingsOf(text, [completeFormulation(), ...earlierSessions], { rules }))

describe("what is open in a note", () => {
	it("is nothing where nothing is missing", () => {
		expect(counted(completeSession())).toEqual({ missing: 0, others: 0, recommended: 0 })
	})

	it("are parts that are missing, apart from what is said wrongly and from what is recommended", () => {
		const text = completeSession().replace(/^## Plan\n[^#]*/m, "").replace(/^## Affect\n[^#]*/m, "").replace(/- \*\*Level\*\*.*\n/, "")
		expect(counted(text)).toEqual({ missing: 2, others: 0, recommended: 1, worst: "warning" })
		expect(counted(text.replace("total: 12", "total: 99"))).toEqual({ missing: 2, others: 1, recommended: 1, worst: "error" })
	})

	it("follow the levels that are set", () => {
		const text = completeSession().replace(/^## Plan\n[^#]*/m, "")
		expect(counted(text, { "session.plan": "error" })).toMatchObject({ missing: 1, worst: "error" })
		expect(counted(text, { "session.plan": "off" })).toEqual({ missing: 0, others: 0, recommended: 0 })
	})
})
