import { describe, expect, it, test } from "vitest"
import type { Detail, Refusal } from "../../../src/assist/details/detail.ts"
import { detailsOf } from "../../../src/assist/details/details.ts"
import { measuresToAdd, newScoreGroup } from "../../../src/assist/details/scores.ts"
import { writeDetail } from "../../../src/assist/details/write-detail.ts"
import { readNote } from "../../../src/note/read.ts"
import { layouts } from "../../../src/record/index.ts"
import { keyPlacesOf } from "../../../src/record/places.ts"
import { emptyNote } from "../../../src/assist/forms/new-note.ts"
import { subjectOf } from "../../../src/rules/check.ts"
import { defaultOptions } from "../../../src/rules/options.ts"
import { messageOf } from "../../../src/rules/words.ts"
import { applyEdits } from "../../../src/text/text.ts"

const subject = (text: string) => subjectOf("note", readNote(text), defaultOptions)
const note = (yaml: string) => `---\n${yaml}---\n\n## Plan\n\nCall.\n`
const session = "note: session\ncase: C-7\nsession: 5\ndate: 2026-02-02\n"

const all = (text: string): readonly Detail[] => detailsOf(subject(text)).flatMap(({ details }) => details)

function detail(text: string, path: string): Detail {
	const found = all(text).find((one) => one.path.join(".") === path)
	if (!found) throw new Error(`No ${path}`)
	return found
}

/** The header after something was entered, or why it was not written. */
function enter(yaml: string, path: string, ...entered: string[]): string | Refusal {
	const text = note(yaml)
	const [, name = ""] = path.split(".")
	const found =
		all(text).find((one) => one.path.join(".") === path) ?? newScoreGroup(name, []).details.find((one) => one.path.join(".") === path)
	if (!found) throw new Error(`No ${path}`)
	const written = writeDetail(subject(text), found, entered)
	if ("refused" in written) return written.refused
	const changed = applyEdits(text, written.edits)
	expect(changed.endsWith("---\n\n## Plan\n\nCall.\n")).toBe(true)
	return changed.slice("---\n".length, changed.indexOf("---\n\n"))
}

describe("the header as a form", () => {
	test.each(layouts)("has every key of the record but the version and the reasons: %s", (layout) => {
		const paths = detailsOf(subject(emptyNote(layout, "2026-02-02").replaceAll("case: …", "case: C-7"))).flatMap(({ of, details }) =>
			of.is === "measure" ? [] : details.map(({ path }) => path.join(".")),
		)
		const places = keyPlacesOf(layout).filter(({ inner, value }) => inner || value?.form !== "map")
		expect(paths).toEqual(
			places.map(({ key, inner }) => (inner ? `${key.key}.${inner.key}` : key.key)).filter((path) => !["ipt", "not-needed"].includes(path)),
		)
	})

	it("shows each value by the control of its form", () => {
		const text = note(
			`${session}phase: termination\nfocus: [grief, role-dispute]\nstart: 9.30am\nattended: [client, mother]\ncontract: {minutes: 50 min}\n`,
		)
		expect(detail(text, "date")).toMatchObject({ control: { is: "date" }, value: "2026-02-02" })
		expect(detail(text, "phase")).toMatchObject({ control: { is: "term", vocabulary: "phase" }, value: "conclusion" })
		expect(detail(text, "focus")).toMatchObject({ control: { is: "terms" }, value: ["grief", "role-dispute"] })
		expect(detail(text, "start")).toMatchObject({ control: { is: "time" }, value: "09:30" })
		expect(detail(text, "attended")).toMatchObject({ control: { is: "lines" }, value: ["client", "mother"] })
		expect(detail(text, "contract.minutes")).toMatchObject({ control: { is: "number", least: 10, most: 240 }, value: "50" })
		expect(detail(text, "session")).toMatchObject({ control: { is: "number", least: 1 }, value: "5" })
	})

	it("shows what no control can show as it is written, with what is wrong", () => {
		const found = detail(note("note: session\ncase: C-7\nsession: 5\ndate: 3/4/2026\n"), "date")
		expect(found).toMatchObject({ control: { is: "text" }, value: "3/4/2026" })
		expect(found.findings.map(messageOf)).toEqual([expect.stringContaining("2026-04-03 or 2026-03-04")])
	})

	it("says what is missing", () => {
		const text = note("note: session\ncase: C-7\nsession: 5\n")
		expect(detail(text, "date").lacking).toBe("required")
		expect(detail(text, "author").lacking).toBe("recommended")
		expect(detail(text, "session").lacking).toBeUndefined()
	})

	it("is empty for a note whose kind is not known, and without a header", () => {
		expect(detailsOf(subject("## Plan\n"))).toEqual([])
		expect(detailsOf(subject(note("note: haiku\ncase: C-7\n")))).toEqual([])
	})
})

describe("what is entered", () => {
	test.each<[string, string, string[], string]>([
		[`${session}# ours\nphase: middle\n`, "phase", ["conclusion"], `${session}# ours\nphase: conclusion\n`],
		[session, "date", ["9 Feb 2026"], session.replace("2026-02-02", "2026-02-09")],
		[session, "session", ["sixteen"], session.replace("5", "16")],
		[session, "mode", ["video"], `${session}mode: video\n`],
		[session, "focus", ["grief"], `${session}focus: grief\n`],
		[session, "focus", ["grief", "role-dispute"], `${session}focus: [grief, role-dispute]\n`],
		[session, "attended", ["client", "her mother"], `${session}attended: [client, her mother]\n`],
		[session, "contract.minutes", ["50 min"], `${session}contract:\n  minutes: 50\n`],
		[session, "measures.PHQ-9.total", ["14"], `${session}measures:\n  PHQ-9: 14\n`],
		[session, "measures.PHQ-9.answers", ["210121010"], `${session}measures:\n  PHQ-9: [2, 1, 0, 1, 2, 1, 0, 1, 0]\n`],
		[
			`${session}measures:\n  PHQ-9: …\n`,
			"measures.PHQ-9.answers",
			["2 1 0 1 2 1 0 1 0"],
			`${session}measures:\n  PHQ-9: [2, 1, 0, 1, 2, 1, 0, 1, 0]\n`,
		],
		[`${session}measures:\n  PHQ-9: 14\n`, "measures.PHQ-9.item9", ["1"], `${session}measures:\n  PHQ-9: {total: 14, item9: 1}\n`],
		[
			`${session}measures:\n  PHQ-9: {total: 14, i9: …}\n`,
			"measures.PHQ-9.item9",
			["1"],
			`${session}measures:\n  PHQ-9: {total: 14, i9: 1}\n`,
		],
		[
			`${session}measures:\n  PHQ-9: {total: 14, item9: 1}\n`,
			"measures.PHQ-9.total",
			["12"],
			`${session}measures:\n  PHQ-9: {total: 12, item9: 1}\n`,
		],
		[
			`${session}measures:\n  WSAS: [1, 2, 3, 4, 5]\n`,
			"measures.WSAS.answers",
			["-2345"],
			`${session}measures:\n  WSAS: [null, 2, 3, 4, 5]\n`,
		],
		[session, "measures.Mood rating.now", ["6,5"], `${session}measures:\n  Mood rating: {now: 6.5}\n`],
		[session, "measures.C-SSRS.q2", ["no"], `${session}measures:\n  C-SSRS: {q2: no}\n`],
		[`${session}measures:\n  GAD-7: 9\n  PHQ-9: 14\n`, "measures.GAD-7.total", [""], `${session}measures:\n  PHQ-9: 14\n`],
	])("%j, %s: %j", (yaml, path, entered, changed) => {
		expect(enter(yaml, path, ...entered)).toBe(changed)
	})

	test.each<[string, string, string, RegExp]>([
		[session, "date", "2026-02-30", /real date/],
		[session, "date", "", /date|Date/],
		[session, "session", "0", /“session”/],
		[session, "case", "Anna M", /“case”/],
		[`${session}start: 10:00\n`, "end", "09:00", /ends before/],
		[session, "contract.minutes", "500", /“contract.minutes”/],
		[session, "measures.PHQ-9.total", "40", /27/],
		[session, "measures.PHQ-9.answers", "210121019", /3/],
		[`${session}measures:\n  PHQ-9: 14\n`, "measures.PHQ-9.item9", "7", /3/],
	])("%j, %s: %s is refused in the words of the checker", (yaml, path, entered, words) => {
		const refused = enter(yaml, path, entered)
		expect(refused).toMatchObject({ why: "finding" })
		expect(typeof refused !== "string" && refused.why === "finding" && messageOf(refused.finding)).toMatch(words)
	})

	it("is refused for a wrong number of answers, and where no edit can write it", () => {
		expect(enter(session, "measures.PHQ-9.answers", "2101")).toEqual({ why: "answers", items: 9 })
		expect(enter(`${session}contract: weekly\n`, "contract.minutes", "50")).toEqual({ why: "by-hand" })
	})
})

it("offers the measures of the case first", () => {
	expect(measuresToAdd(subject(note(`${session}measures:\n  PHQ9: 14\n`)))).not.toContain("PHQ-9")
	expect(measuresToAdd(subject(note(session)))).toContain("PHQ-9")
})
