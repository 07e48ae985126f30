import { describe, expect, it } from "vitest"
import { readNote } from "../../src/note/read.ts"
import { type ProblemArea, terms } from "../../src/record/index.ts"
import { codes } from "../../src/rules/index.ts"
import { codesIn, completeClosing, completeFormulation, completeMissedSession, completeSession, findingsOf } from "./complete.ts"

const areas = terms("problem-area")

/** Each part of a note with the text that is left when it is taken out. */
function withoutEachPart(text: string): string[] {
	const { frontMatter, sections } = readNote(text)
	const cut = (start: number, end: number) => text.slice(0, start) + text.slice(end)
	const keys = (frontMatter?.entries ?? []).flatMap((entry) => [entry, ...(entry.key === "contract" && entry.value.kind === "map" ? entry.value.entries : [])])
	const withoutKeys = keys.map(({ keyRange, value }) => {
		const start = text.lastIndexOf("\n", keyRange.start) + 1
		const end = text[value.range.end - 1] === "\n" ? value.range.end : text.indexOf("\n", value.range.end) + 1
		return cut(start, end)
	})
	const withoutParts = sections.flatMap(({ at, part }) => [
		cut(at + part.range.start, at + part.range.end),
		...[part, ...part.subsections].flatMap((sub) => [
			cut(at + sub.range.start, at + sub.range.end),
			...sub.fields.map(({ range }) => cut(at + range.start, at + range.end)),
		]),
	])
	return [...withoutKeys, ...withoutParts]
}

const secondOf = (area: ProblemArea) => completeFormulation(area)

describe("a complete note", () => {
	it.each(areas.map((area) => [area, completeFormulation(area)] as const))("of a formulation of %s lacks nothing", (_, text) => {
		expect(codesIn(text)).toEqual([])
	})

	it.each([
		["session", completeSession()],
		["missed session", completeMissedSession()],
		["closing", completeClosing()],
	])("of a %s lacks nothing", (_, text) => {
		expect(codesIn(text, [completeFormulation()])).toEqual([])
	})

	it("lacks nothing with CRLF either", () => {
		expect(codesIn(completeFormulation().replaceAll("\n", "\r\n"))).toEqual([])
	})
})

describe("a part that is taken out", () => {
	const raised = new Set<string>()
	for (const area of areas) for (const text of withoutEachPart(secondOf(area))) for (const code of codesIn(text)) raised.add(code)
	const formulation = [completeFormulation()]
	for (const complete of [completeSession(), completeMissedSession(), completeClosing()]) {
		for (const text of withoutEachPart(complete)) for (const code of codesIn(text, formulation)) raised.add(code)
	}

	it("raises its code", () => {
		const conditional = [
			// Raised in circumstances of their own: see the tests below.
			/^session\.ending$/,
			/^closing\.(?:outcome\.|further-treatment|outreach)/,
			/^session\.techniques\./,
			/\.risk\.plan$/,
			/^formulation\.goals\./,
			/^formulation\.inventory\.they-expect$/,
			/^formulation\.inventory\.client-expects$/,
			/^formulation\.mechanisms\./,
			/^formulation\.acute-stressor\./,
			/^formulation\.agreement\./,
		]
		const parts = [...codes.keys()].filter((code) => /^(?:formulation|session|closing|note)\.(?!too|encoding|duplicate)/.test(code))
		const missing = parts.filter((code) => !raised.has(code) && !conditional.some((pattern) => pattern.test(code)))
		expect(missing).toEqual([])
	})
})

describe("levels and places", () => {
	it("name the section that is missing at the note's line", () => {
		const text = "---\nnote: session\ncase: C-1\ndate: 2026-01-01\nsession: 5\nphase: middle\n---\n\n## Plan\n\nTalk to her sister.\n"
		const finding = findingsOf(text).find(({ code }) => code === "session.mood-link")
		expect(finding?.level).toBe("warning")
		expect(finding && text.slice(finding.range.start, finding.range.end)).toBe("note: session")
	})

	it("name a missing field at its heading, an empty one at its label", () => {
		const text = completeSession().replace(/- \*\*Symptoms\*\*: .*\n/, "").replace(/- \*\*Events\*\*: .*/, "- **Events**: TODO")
		const at = (code: string) => {
			const finding = findingsOf(text).find((one) => one.code === code)
			return finding && text.slice(finding.range.start, finding.range.end)
		}
		expect(at("session.since-last")).toBe("## Since last session")
		const half = completeSession().replace(/- \*\*Symptoms\*\*: .*\n/, "")
		const missing = findingsOf(half).find(({ code }) => code === "session.since-last.symptoms")
		expect(missing && half.slice(missing.range.start, missing.range.end)).toBe("## Since last session")
		const empty = completeSession().replace(/- \*\*Symptoms\*\*: .*/, "- **Symptoms**: …")
		const found = findingsOf(empty).find(({ code }) => code === "session.since-last.symptoms")
		expect(found && empty.slice(found.range.start, found.range.end)).toBe("**Symptoms**")
	})

	it("name a missing key at the opening of the front matter", () => {
		const text = completeFormulation().replace(/ {2}minutes: .*\n/, "")
		const finding = findingsOf(text).find(({ code }) => code === "formulation.front-matter.contract.minutes")
		expect(finding?.range).toEqual({ start: 0, end: 3 })
	})
})
