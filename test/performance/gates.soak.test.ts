/** What measures growth by time sees growth if there is some, and none if there is none. */
import { describe, expect, it } from "vitest"
import type { Growth } from "../../bench/growth/growth.ts"
import { timedGrowth } from "./gates.ts"

const growing = (steps: (size: number) => number): Growth => ({
	name: "steps",
	unit: "steps",
	sizes: [1000, 2000, 4000],
	prepare: (size) => () => Array.from({ length: steps(size) }, (_, step) => Math.sqrt(step)).reduce((sum, root) => sum + root, 0),
})

describe("growth", () => {
	it("is seen in times", () => {
		expect(
			timedGrowth(
				"linear",
				growing((size) => size * 50),
			),
		).toBeLessThan(1.8)
		expect(
			timedGrowth(
				"linear",
				growing((size) => (size * size) / 20),
			),
		).toBeGreaterThan(2.5)
		expect(
			timedGrowth(
				"flat",
				growing(() => 100_000),
			),
		).toBeLessThan(1.6)
		expect(
			timedGrowth(
				"flat",
				growing((size) => size * 50),
			),
		).toBeGreaterThan(2.5)
	})
})
