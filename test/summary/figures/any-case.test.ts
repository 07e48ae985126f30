import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { terms, termTitle } from "../../../src/record/index.ts"
import { figuresOf } from "../../../src/summary/figures/index.ts"
import { runs } from "../../harness/soak.ts"
import { closing, formulation, monday, session } from "../../rules/case-notes.ts"
import { longNames, requestOf } from "./cases.ts"
import { elementsOf, outside, overlaps, troubleIn } from "./reading.ts"

const anyText = fc.oneof(
	fc.constantFrom(...longNames),
	fc.string({ unit: "grapheme", maxLength: 80 }),
	fc.string({ unit: "binary", maxLength: 30 }),
	fc.lorem({ maxCount: 40 }),
)
const onOneLine = anyText.map((text) => text.replace(/[\r\n\u2028\u2029]/g, " "))
const ring = fc.constantFrom("1", "2", "3", "4", "5", "2 (was 4)", "1 (was 3 before the move)", "")
const person = fc
	.record({
		name: onOneLine,
		ring,
		status: fc.constantFrom("living", "deceased", "estranged", ""),
		support: fc.constantFrom("emotional", "none", "practical, companionship", ""),
		confides: fc.constantFrom("yes", "partly", "no", ""),
		wanted: fc.oneof(ring, onOneLine),
	})
	.map(
		({ name, ring: closeness, status, support, confides, wanted }) =>
			`### ${name}\n\n- **Closeness**: ${closeness}\n- **Status**: ${status}\n- **Support**: ${support}\n- **Confides**: ${confides}\n- **Change wanted**: ${wanted}\n\n`,
	)

const measureNames = ["PHQ-9", "GAD-7", "HAM-D", "MSPSS", "WSAS", "QIDS", "Mood rating", "Sleep"]
const measures = fc
	.dictionary(
		fc.constantFrom(...measureNames),
		fc.oneof(
			fc.integer({ min: -5, max: 90 }),
			fc.integer({ min: 0, max: 70 }).map((value) => value / 10),
		),
		{ maxKeys: 4 },
	)
	.map((given) => (Object.keys(given).length === 0 ? "" : `measures: ${JSON.stringify(given)}`))

const aSession = fc
	.record({
		number: fc.oneof(fc.integer({ min: 1, max: 70 }), fc.constantFrom(1, 2, 3, 99999)),
		week: fc.integer({ min: 1, max: 60 }),
		phase: fc.constantFrom(...terms("phase"), ""),
		status: fc.constantFrom("held", "held", "held", "missed", "cancelled"),
		measures,
		events: onOneLine,
		rating: fc.integer({ min: -1, max: 5 }),
		mechanism: fc.constantFrom(...terms("mechanism")),
	})
	.map(({ number, week, phase, status, measures: given, events, rating, mechanism }) =>
		session(number, {
			date: monday(week),
			phase,
			more: [`status: ${status}`, given].filter((line) => line !== "").join("\n"),
			body: `## Since last session\n\n- **Events**: ${events}\n\n## Mechanisms of change\n\n- **${termTitle("mechanism", mechanism)}**: ${rating}: ${events}\n`,
		}),
	)

const aFormulation = fc
	.record({
		week: fc.integer({ min: 1, max: 10 }),
		planned: fc.integer({ min: 0, max: 100 }),
		measures,
		people: fc.array(person, { maxLength: 40 }),
		text: onOneLine,
		events: fc.array(fc.tuple(fc.constantFrom("2025-12", "2026-02", "2026-03-09", "2026-13-41", ""), onOneLine), { maxLength: 12 }),
	})
	.map(({ week, planned, measures: given, people, text, events }) =>
		formulation({
			date: monday(week),
			more: [`contract: {sessions: ${planned}}`, given].filter((line) => line !== "").join("\n"),
			body: `## Presenting problem\n\n${text}\n\n## Acute stressor\n\n- **Event**: ${text}\n\n## Diathesis\n\n### Psychological\n\n${text}\n\n## Timeline\n\n${events.map(([date, words]) => `- ${date}: ${words}\n`).join("")}\n## Interpersonal inventory\n\n${people.join("")}## Problem area: Role dispute\n\n- **Other person**: @person-1\n`,
		}),
	)

const aNote = fc.oneof(
	{ weight: 12, arbitrary: aSession },
	{ weight: 1, arbitrary: fc.integer({ min: 1, max: 70 }).map((week) => closing({ date: monday(week), more: "measures: {PHQ-9: 3}" })) },
	{ weight: 1, arbitrary: anyText.map((text) => session(5, { body: text })) },
)
const notes = fc
	.tuple(aFormulation, fc.array(aNote, { maxLength: 30 }))
	.map(([first, others]) => Object.fromEntries([first, ...others].map((text, index) => [`n${index}`, text])))

describe("the figures of any case", () => {
	it("are well-formed, and no text is cut by the edge or covers another", () => {
		fc.assert(
			fc.property(notes, (texts) => {
				for (const figure of figuresOf(requestOf(texts))) {
					expect(troubleIn(figure.svg), figure.id).toBeUndefined()
					expect(outside(figure), figure.id).toEqual([])
					expect(overlaps(figure), figure.id).toEqual([])
				}
			}),
			{ numRuns: runs(60) },
		)
	})

	it("say the same each time, and hold every shape inside", () => {
		fc.assert(
			fc.property(notes, (texts) => {
				const [once, again] = [figuresOf(requestOf(texts)), figuresOf(requestOf(texts))]
				expect(once.map(({ svg }) => svg)).toEqual(again.map(({ svg }) => svg))
				for (const { element, width, height } of once) {
					for (const { tagName, properties } of elementsOf(element)) {
						if (tagName === "circle")
							expect(Number(properties["cx"]) >= 0 && Number(properties["cx"]) <= width && Number(properties["cy"]) <= height).toBe(true)
						if (tagName === "rect")
							expect(
								Number(properties["width"]) >= 0 &&
									Number(properties["height"]) >= 0 &&
									Number(properties["x"] ?? 0) + Number(properties["width"]) <= width + 0.01,
							).toBe(true)
					}
				}
			}),
			{ numRuns: runs(30) },
		)
	})
})
