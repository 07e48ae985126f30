import { describe, expect, it } from "vitest"
import { messageOf } from "../../src/rules/words.ts"
import { codesIn, completeClosing, completeFormulation, completeSession, findingsOf } from "./complete.ts"
import { replaced } from "../harness/replaced.ts"

const formulation = completeFormulation()
const session = completeSession()
const withMeasures = (yaml: string) => session.replace(/measures:\n {2}PHQ-9: .*/, `measures:\n  ${yaml}`)
const others = [formulation]

/** Code, a text that raises it, and one like it that does not: further forms than the examples of the docs. */
const pairs: readonly (readonly [code: string, raises: string, silent: string])[] = [
	["front-matter.missing", `words\n${session}`, `\uFEFF${session}`],
	["front-matter.form", `\n${session}`, session],
	["front-matter.syntax", session.replace("author: AB", "author: [AB"), session],
	["front-matter.syntax", session.replace("author: AB", "author: &a AB"), session.replace("author: AB", 'author: "&a AB"')],
	["front-matter.value", session.replace("phase: middle", "phase: midlle"), session.replace("phase: middle", "phase: Intermediate")],
	["front-matter.value", session.replace("note: session", "note: process"), session],
	["front-matter.value", session.replace("ipt: 1", "ipt: 2"), session],
	["front-matter.value", session.replace("case: C-1", "case: C 1!"), session],
	["front-matter.value", session.replace("start: 09:00", "start: early"), session],
	["front-matter.form", session.replace("start: 09:00", "start: 9 am"), session],
	["front-matter.value", withMeasures("PHQ-9: fourteen or so"), withMeasures("PHQ-9: {total: 14, item9: 0}")],
	["front-matter.unknown-key", session.replace("author: AB", "author: AB\nonset: 2025"), session],
	[
		"variant.unknown",
		formulation.replace("author: AB", "author: AB\nvariant: ipt-x"),
		formulation.replace("author: AB", "author: AB\nvariant: IPT-A"),
	],
	["note.duplicate-section", `${session}\n## Plan\n\nMore.\n`, `${session}\n## Something of my own\n\nMore.\n`],
	[
		"field.value",
		session.replace(/- \*\*Level\*\*: .*/, "- **Level**: some"),
		session.replace(/- \*\*Level\*\*: .*/, "- **Level**: Low; she feels safe"),
	],
	[
		"field.value",
		formulation.replace(/- \*\*Closeness\*\*: .*/, "- **Closeness**: 5"),
		formulation.replace(/- \*\*Closeness\*\*: .*/, "- **Closeness**: 2 (was 1 before the move)"),
	],
	[
		"field.value",
		formulation.replace(/- \*\*Support\*\*: .*/, "- **Support**: a dog"),
		formulation.replace(/- \*\*Support\*\*: .*/, "- **Support**: emotional and practical: weekly shopping"),
	],
	[
		"field.value",
		replaced(completeClosing(), ["met: every", "perhaps: every"]),
		replaced(completeClosing(), ["met: every", "not met: never on"]),
	],
	[
		"problem-area.too-many",
		formulation.replace("[role-transition]", "[role-transition, grief, role-dispute]"),
		formulation.replace("[role-transition]", "[role-transition, grief]"),
	],
	["measure.unknown", withMeasures("PHQ-99: 3"), withMeasures("HAM-D-24: 3")],
	["measure.range", withMeasures("PHQ-9: {total: 28, item9: 0}"), withMeasures("PHQ-9: {total: 27, item9: 3}")],
	["measure.range", withMeasures("HAM-D: {total: 20, item3: 0, item4: 3}"), withMeasures("HAM-D: {total: 20, item3: 0, item4: 2}")],
	["measure.range", withMeasures("WSAS: {total: 36, items: [null, 8, 8, 8, 8]}"), withMeasures("WSAS: [null, 8, 8, 8, 8]")],
	["measure.range", withMeasures("Mood rating: 11"), withMeasures("Mood rating: 7")],
	["measure.range", withMeasures("ECR: {anxiety: 7.5, avoidance: 2}"), withMeasures("ECR: {anxiety: 3.2, avoidance: 4.1}")],
	[
		"measure.total-mismatch",
		withMeasures("MSPSS: {total: 60, items: [5,5,5,5,5,5,5,5,5,5,5,4]}"),
		withMeasures("MSPSS: {total: 59, items: [5,5,5,5,5,5,5,5,5,5,5,4]}"),
	],
	["measure.suicide-item-missing", withMeasures("PHQ-9: 14"), withMeasures("PHQ-9: [2, 2, 1, 2, 1, 2, 2, 1, 1]")],
	[
		"mechanism.unknown",
		session.replace("Enhancing social support", "Insight"),
		session.replace("Enhancing social support", "Social support"),
	],
	["technique.unknown", session.replace("**Clarification**", "**Walking**"), session.replace("**Clarification**", "**Catharsis**")],
	["inventory.duplicate-alias", formulation.replace("### Partner", "### mother"), formulation],
	["privacy.identifier", `${session}\n## Own\n\nCall 07700 900100.\n`, `${session}\n## Own\n\nCall @sister on 2026-02-16 at 10:15.\n`],
	["privacy.identifier", session.replace("author: AB", "author: ab@example.org"), session],
	["inventory.few-people", formulation.replace(/### Partner[\s\S]*?(?=### Friend)/, ""), formulation],
]

describe("a finding", () => {
	it.each(pairs)("%s is raised, and is not", (code, raises, silent) => {
		expect(codesIn(raises, others)).toContain(code)
		expect(codesIn(silent, others)).not.toContain(code)
	})

	it.each(pairs)("%s is raised the same with CRLF, at a place within the text", (code, raises) => {
		const text = raises.replaceAll("\n", "\r\n")
		const found = findingsOf(text, others).filter((finding) => finding.code === code)
		expect(found).not.toEqual([])
		for (const { range } of found) {
			expect(range.start).toBeGreaterThanOrEqual(0)
			expect(range.end).toBeLessThanOrEqual(text.length)
			expect(range.end).toBeGreaterThanOrEqual(range.start)
		}
	})

	it("says in a sentence what to do, without a trace of code", () => {
		for (const [code, raises] of pairs) {
			for (const finding of findingsOf(raises, others)) {
				const message = messageOf(finding)
				expect(message, code).toMatch(/^[“@\p{Lu}][\s\S]*[.?)]$/u)
				expect(message, code).not.toMatch(/undefined|NaN|\[object/)
			}
		}
	})
})

describe("a note that cannot be read", () => {
	it("has one clear finding", () => {
		expect(codesIn("## Plan\n\ntext\n")).toEqual(["front-matter.missing"])
		expect(codesIn(session.replace("author: AB", "author: [AB")).filter((code) => !codesIn(session).includes(code))).toEqual([
			"front-matter.syntax",
		])
		expect(codesIn(session + "word ".repeat(110_000))).toEqual(["note.too-large"])
	})
})
