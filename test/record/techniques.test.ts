import { describe, expect, it } from "vitest"
import { fieldsOfTechnique, findLeadingTerm, findPart } from "../../src/record/index.ts"

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

	it("and labels within it name its fields", () => {
		const named = (technique: string, label: string) => findPart(fieldsOfTechnique(technique), label)?.id.replace(`${technique}.`, "")
		const labels: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
			"communication-analysis": {
				exchange: ["Exchange", "the exchange", "EXCHANGES", "1. Exchange:", "What happened"],
				said: ["said", "What was said", "What she said", "He said", "Client said", "Who-said-what"],
				felt: ["Felt", "Feelings", "What was felt", "How he felt", "Felt (client)"],
				wanted: ["WANTED", "What she wanted", "Hoped for", "wishes"],
				alternative: ["Alternatives", "Alternative wording", "What could be said instead"],
			},
			"decision-analysis": {
				options: ["Option", "Options considered", "Alternatives"],
				choice: ["Choices", "Decision", "What she decided"],
			},
			"role-play": { situation: ["Situations", "Scene", "What was practised"], feedback: ["Feed-back", "Debrief", "feedback."] },
		}
		for (const [technique, fields] of Object.entries(labels)) {
			for (const [field, all] of Object.entries(fields))
				for (const label of all) expect(named(technique, label), `${technique}: ${label}`).toBe(field)
		}
		expect(named("role-play", "Homework")).toBeUndefined()
		expect(named("decision-analysis", "Felt")).toBeUndefined()
	})

	it("of another therapy", () => {
		expect(findLeadingTerm("technique-not-ipt", "Thought records for Monday")).toBe("thought-record")
	})
})
