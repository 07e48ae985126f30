import { describe, expect, it } from "vitest"
import { readNote } from "../../src/note/read.ts"
import { techniqueFields, terms, termTitle } from "../../src/record/index.ts"
import { checkNote } from "../../src/rules/check.ts"
import { partsOf, placeOfDetails } from "../../src/rules/details.ts"
import { codes } from "../../src/rules/index.ts"
import { isOwnCode } from "../../src/rules/words.ts"
import {
	codesIn,
	completeClosing,
	completeFormulation,
	completeMissedSession,
	completeNote,
	completeSession,
	earlierSessions,
	findingsOf,
	otherKinds,
} from "./complete.ts"
import { replaced } from "../harness/replaced.ts"
import { soaking } from "../harness/soak.ts"

const areas = terms("problem-area")

/**
 * The text that is left of a note when a part is taken out, by the part and what it is in. Fields are taken out together,
 * every other one of the note: a soak takes out each by itself.
 */
function withoutEachPart(text: string): Map<string, string> {
	const { frontMatter, sections } = readNote(text)
	const cut = (start: number, end: number, within = ""): [string, string] => [
		`${within}: ${text.slice(start, end)}`,
		text.slice(0, start) + text.slice(end),
	]
	const keys = (frontMatter?.entries ?? []).flatMap((entry) => [
		entry,
		...(entry.key === "contract" && entry.value.kind === "map" ? entry.value.entries : []),
	])
	const withoutKeys = keys.map(({ keyRange, value }) => {
		const start = text.lastIndexOf("\n", keyRange.start) + 1
		const end = text[value.range.end - 1] === "\n" ? value.range.end : text.indexOf("\n", value.range.end) + 1
		return cut(start, end)
	})
	const withoutParts = sections.flatMap(({ at, part }) => [
		cut(at + part.range.start, at + part.range.end),
		...[part, ...part.subsections].flatMap((sub) => [
			cut(at + sub.range.start, at + sub.range.end, part.title),
			...(soaking ? sub.fields.map(({ range }) => cut(at + range.start, at + range.end, `${part.title}, ${sub.title}`)) : []),
		]),
	])
	const fields = sections.flatMap(({ at, part }) =>
		[part, ...part.subsections].flatMap((sub) =>
			sub.fields.map(({ range }, _, { length }) => ({
				start: at + range.start,
				end: at + range.end,
				// A section that had only this field is not empty without it: that would be another finding.
				instead: length === 1 ? "As last time.\n" : "",
			})),
		),
	)
	const withoutFields = [0, 1].map((half): [string, string] => [
		`fields ${half} of ${text}`,
		fields
			.filter((_, index) => index % 2 === half)
			.toReversed()
			.reduce((rest, { start, end, instead }) => rest.slice(0, start) + instead + rest.slice(end), text),
	])
	return new Map([...withoutKeys, ...withoutParts, ...withoutFields])
}

describe("the fields of a technique", () => {
	const session = (fields: string) =>
		`---\nnote: session\ncase: C-1\nsession: 5\ndate: 2026-02-12\nphase: middle\n---\n\n## Techniques\n\n${fields}`
	const missing = (text: string) =>
		checkNote({ file: "a", note: readNote(text) })
			.flatMap(partsOf)
			.filter((code) => code.startsWith("session.techniques."))

	it.each([
		"- **Communication analysis (Sunday, the phone call)**: went through it\n  - *What happened*: the call\n  - __What she said__: nothing\n  - how she felt: small\n  - WISH: to be asked\n  - Alternative wording: I miss you\n",
		"- Communication analysis of Sunday:\n  * the exchange: the call\n  * said: nothing\n  * Feelings: small\n  * Hoped for: to be asked\n  * What could be said instead: I miss you\n",
		"- **Decision-analysis**:\n  - **Options considered:** stay or go\n  - **Decision:** stay\n- **Role-play**: twice\n  - **Scene**: the call\n  - **Debrief**: louder\n",
	])("are known in the words of the trade: %j", (fields) => {
		for (const eol of ["\n", "\r\n"]) expect(missing(session(fields).replaceAll("\n", eol))).toEqual([])
	})

	it("are asked for where the label of the technique goes on", () => {
		expect(missing(session("- **Communication analysis of Sunday**: went through it\n"))).toContain(
			"session.techniques.communication-analysis.exchange",
		)
	})
})

describe("a complete note", () => {
	it.each(areas.map((area) => [area, completeFormulation(area)] as const))("of a formulation of %s lacks nothing", (_, text) => {
		expect(codesIn(text)).toEqual([])
	})

	it.each([
		["session", completeSession()] as const,
		["missed session", completeMissedSession()] as const,
		...otherKinds.map((kind) => [kind, completeNote(kind)] as const),
	])("of a %s lacks nothing", (_, text) => {
		expect(codesIn(text, [completeFormulation(), ...earlierSessions])).toEqual([])
	})

	it("lacks nothing with CRLF either", () => {
		expect(codesIn(completeFormulation().replaceAll("\n", "\r\n"))).toEqual([])
	})
})

/** Parts that are needed only in circumstances of their own. */
function inCircumstances(): { text: string; others?: string[] }[] {
	const without = (text: string, ...labels: readonly string[]) =>
		replaced(text, ...labels.map((label) => [new RegExp(`^- \\*\\*${label}\\*\\*:.*\\n`, "gm"), ""] as const))
	const everyTechnique = terms("technique")
		.map((term) => `- **${termTitle("technique", term)}**:`)
		.join("\n")
	const detailed = Object.keys(techniqueFields)
		.map((term) => `- **${termTitle("technique", term)}**: as last time`)
		.join("\n")
	const techniques = (lines: string) => replaced(completeSession(), [/- \*\*Clarification.*/, lines])
	const closing = replaced(without(completeClosing(), "Stage at start", "Stage now"), [
		"## Outcome of the problem area\n",
		"## Outcome of the problem area\n\nSettled.\n",
	])
	const risky = (text: string) => replaced(text, [/- \*\*Level\*\*: .*/, "- **Level**: high"], [/- \*\*Plan\*\*: .*/, ""])
	const correction = replaced(completeNote("addendum"), [/## Addendum\n[\s\S]*/, "## Correction\n"])
	return [
		{ text: correction },
		{ text: `${correction}\nIt was Tuesday.\n\n## Risk\n\nUnchanged.\n` },
		{ text: `${correction}\n## Risk\n\n- **Level**: high\n` },
		...["Unchanged.", "- **Level**: high"].map((risk) => ({ text: `${completeNote("scores")}\n## Risk\n\n${risk}\n` })),
		...areas.map((area) => ({
			text: without(
				completeFormulation(area),
				...["Date", "Date of death", "Event", "Link to onset", "Client expects", "They expect"].filter((label) =>
					completeFormulation(area).includes(`**${label}**`),
				),
			),
		})),
		{ text: "---\nauthor: AB\n---\n" },
		{ text: techniques(`Worked hard.\n\n${everyTechnique}`) },
		{ text: techniques(detailed) },
		{ text: replaced(completeSession(), ["session: 6", "session: 16"]), others: [completeFormulation()] },
		{ text: closing, others: [completeFormulation("role-dispute")] },
		{ text: replaced(closing, ["total: 5", "total: 15"], ["planned", "dropout"]), others: [completeFormulation()] },
		{ text: replaced(closing, [/- \*\*G1.*/, "They were spoken of."]), others: [completeFormulation()] },
		{ text: replaced(completeFormulation(), [/- \*\*G1.*/, "- meets friends again"]) },
		...[completeFormulation(), completeSession(), completeClosing()].map((text) => ({ text: risky(text) })),
	]
}

describe("a part that is taken out", () => {
	it("raises its code: there is no code that no note raises", () => {
		const formulation = [completeFormulation()]
		const raised = new Set([
			// What formulations of several areas contain alike is taken out of one of them.
			...[...new Map(areas.flatMap((area) => [...withoutEachPart(completeFormulation(area))])).values()].flatMap((text) => codesIn(text)),
			...[completeSession(), completeMissedSession(), ...otherKinds.map(completeNote)].flatMap((complete) =>
				[...withoutEachPart(complete).values()].flatMap((text) => codesIn(text, formulation)),
			),
			...inCircumstances().flatMap(({ text, others }) => codesIn(text, others)),
		])
		const parts = [...codes.keys()].filter((code) => !isOwnCode(code) && placeOfDetails(code) === undefined)
		expect(parts.filter((code) => !raised.has(code))).toEqual([])
		expect([...raised].filter((code) => !codes.has(code) && !/^closing\.goals\.g\d+$/.test(code))).toEqual([])
	}, 180_000)
})

describe("levels and places", () => {
	it("name the section that is missing at the note's line", () => {
		const text = "---\nnote: session\ncase: C-1\ndate: 2026-01-01\nsession: 5\nphase: middle\n---\n\n## Plan\n\nTalk to her sister.\n"
		const finding = findingsOf(text).find(({ code }) => code === "session.mood-link")
		expect(finding?.level).toBe("warning")
		expect(finding && text.slice(finding.range.start, finding.range.end)).toBe("note: session")
	})

	it("name a missing field at its heading, an empty one at its label", () => {
		const text = replaced(completeSession(), [/- \*\*Symptoms\*\*: .*\n/, ""], [/- \*\*Events\*\*: .*/, "- **Events**: TODO"])
		const at = (code: string) => {
			const finding = findingsOf(text).find((one) => one.code === code)
			return finding && text.slice(finding.range.start, finding.range.end)
		}
		expect(at("session.since-last")).toBe("## Since last session")
		const half = replaced(completeSession(), [/- \*\*Symptoms\*\*: .*\n/, ""])
		const missing = findingsOf(half).find(({ code }) => code === "session.since-last.symptoms")
		expect(missing && half.slice(missing.range.start, missing.range.end)).toBe("## Since last session")
		const empty = replaced(completeSession(), [/- \*\*Symptoms\*\*: .*/, "- **Symptoms**: …"])
		const found = findingsOf(empty).find(({ code }) => code === "session.since-last.symptoms")
		expect(found && empty.slice(found.range.start, found.range.end)).toBe("**Symptoms**")
	})

	it("name a missing key at the opening of the front matter", () => {
		const text = replaced(completeFormulation(), [/ {2}minutes: .*\n/, ""])
		const finding = findingsOf(text).find(({ code }) => code === "formulation.front-matter.contract.minutes")
		expect(finding?.range).toEqual({ start: 0, end: 3 })
	})
})
