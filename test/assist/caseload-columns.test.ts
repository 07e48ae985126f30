import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type ColumnChoice, columns, fitting, switched } from "../../src/assist/caseload.ts"

const all: ColumnChoice = { hidden: [], wanted: [] }

describe("the columns of the caseload", () => {
	it("are all there if there is room, and else those that matter most, in their order", () => {
		expect(fitting(1400, all)).toEqual({ visible: columns, crowdedOut: [] })
		expect(fitting(650, all).visible).toEqual(["code", "session", "score", "risk", "open-points"])
		expect(fitting(650, all).crowdedOut).toEqual(["area", "phase", "mechanisms", "last-note"])
		expect(fitting(10, all).visible).toEqual(["code"])
	})

	it("can be switched off and on, and one that was wanted takes the place of another", () => {
		const without = switched(all, "risk", true)
		expect(fitting(1400, without).visible).not.toContain("risk")
		expect(fitting(1400, without).crowdedOut).toEqual([])
		expect(fitting(1400, switched(without, "risk", false)).visible).toEqual(columns)
		const wanted = switched(all, "area", false)
		expect(fitting(400, all).visible).not.toContain("area")
		expect(fitting(400, wanted).visible).toContain("area")
		expect(fitting(400, switched(wanted, "code", true)).visible).toContain("code")
	})

	it("are never lost: each is shown, named as having no room, or switched off", () => {
		const some = fc.subarray([...columns])
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2000 }), some, some, (width, hidden, wanted) => {
				const { visible, crowdedOut } = fitting(width, { hidden, wanted })
				expect([...visible, ...crowdedOut].toSorted()).toEqual(
					columns.filter((column) => column === "code" || !hidden.includes(column)).toSorted(),
				)
			}),
		)
	})
})
