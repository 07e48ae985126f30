import { describe, expect, it } from "vitest"
import { findLeadingTerm } from "../../src/record/index.ts"

describe("a label names a technique", () => {
	it.each([
		["Role plays", "role-play"],
		["Exploration of options", "decision-analysis"],
		["Exploration", "exploration"],
		["Exploration of old and new role", "role-review"],
		["3. Communication analysis of Sunday's quarrel", "communication-analysis"],
		["Role play (two chairs)", "role-play"],
		["Homework review", "homework"],
		["Support mobilization", "support-mobilisation"],
		["Quiet sitting", undefined],
		["Therapist used role play", undefined],
	])("%s", (label, technique) => {
		expect(findLeadingTerm("technique", label)).toBe(technique)
	})

	it("of another therapy", () => {
		expect(findLeadingTerm("technique-not-ipt", "Thought records for Monday")).toBe("thought-record")
	})
})
