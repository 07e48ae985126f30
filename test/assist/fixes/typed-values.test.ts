import { describe, expect, it } from "vitest"
import { fixesFor } from "../../../src/assist/fixes/index.ts"
import { readNote } from "../../../src/note/read.ts"
import { checkNote, subjectOf } from "../../../src/rules/check.ts"
import { defaultOptions } from "../../../src/rules/options.ts"
import { plusDays } from "../../../src/text/dates.ts"
import { applyEdits } from "../../../src/text/text.ts"
import { today } from "../../../src/text/today.ts"

function read(text: string) {
	const subject = subjectOf("this", readNote(text), defaultOptions)
	return { subject, findings: checkNote({ file: "this", note: subject.note, case: subject.case }) }
}

describe("values as people type them", () => {
	it.each([
		["session: sixteen", "session: 16"],
		["date: 1.4.2026", "date: 2026-04-01"],
		["date: 1 April 2026", "date: 2026-04-01"],
		["start: 9.30am", "start: 09:30"],
		["contract: {minutes: 50 min}", "contract: {minutes: 50}"],
		["measures: {PHQ-9: 14/27}", "measures: {PHQ-9: 14}"],
		["measures: {PHQ-9: fourteen}", "measures: {PHQ-9: 14}"],
		["measures: {PHQ-9: 210121010}", "measures: {PHQ-9: [2, 1, 0, 1, 2, 1, 0, 1, 0]}"],
		["measures: {PHQ-9: {total: 210121010, item9: …}}", "measures: {PHQ-9: [2, 1, 0, 1, 2, 1, 0, 1, 0]}"],
		["measures:\n  GAD-7: 2 1 0 1 2 1 0", "measures:\n  GAD-7: [2, 1, 0, 1, 2, 1, 0]"],
		["date: 14. September 2026", "date: 2026-09-14"],
		["date: 14 de septiembre de 2026", "date: 2026-09-14"],
		["start: 17 Uhr 30", "start: 17:30"],
		["measures: {MSPSS: 4,5, PHQ-9: 14}", "measures: {MSPSS: 4.5, PHQ-9: 14}"],
		["measures: {GAD-7: 2,1,0,1,2,1,0}", "measures: {GAD-7: [2, 1, 0, 1, 2, 1, 0]}"],
	])("%s is one step from %s", (typed, written) => {
		const note = (line: string) => `---\nnote: session\ncase: C-1\n${line}\n---\n`
		const { findings, subject } = read(note(typed))
		const found = findings.filter(({ code }) => code === "front-matter.form")
		expect(found).toHaveLength(1)
		const [fix] = found.flatMap((finding) => fixesFor(subject, finding))
		expect(fix?.preferred).toBe(true)
		expect(applyEdits(note(typed), fix?.edits ?? [])).toBe(note(written))
	})

	it.each([
		["start: half past two", ["start: 14:30", "start: 02:30"]],
		["start: around 2pm", ["start: 14:00 # around 2pm"]],
		["start: n/a", ["start: "]],
		["mode: n/a", ["mode: "]],
		["session: 3 (late)", ["session: 3 # 3 (late)"]],
		["contract: {sessions: approx. 12}", ["contract: {sessions: 12}"]],
		["contract:\n  sessions: 16 weekly sessions", ["contract:\n  sessions: 16 # 16 weekly sessions"]],
		["contract:\n  weeks: four months", ["contract:\n  weeks: 16", "contract:\n  weeks: 17"]],
		["date: 3/4/26", ["date: 2026-04-03", "date: 2026-03-04"]],
		["date: today", [`date: ${today()}`]],
		["date: yesterday", [`date: ${plusDays(today(), -1)}`]],
		["date: vor 3 Tagen", [`date: ${plusDays(today(), -3)}`]],
		["date: hace 3 días", [`date: ${plusDays(today(), -3)}`]],
		["start: halb drei", ["start: 14:30", "start: 02:30"]],
		["start: 10 y media", ["start: 10:30", "start: 22:30"]],
	])("%s is one step from what it may mean, and is right then", (typed, written) => {
		const note = (line: string) => `---\nnote: session\ncase: C-1\n${line}\n---\n`
		const { findings, subject } = read(note(typed))
		const found = findings.filter(({ code }) => code === "front-matter.form" || code === "front-matter.value")
		expect(found).toHaveLength(1)
		const fixed = found
			.flatMap((finding) => fixesFor(subject, finding).filter(({ title }) => title.does !== "not-needed"))
			.map(({ edits }) => applyEdits(note(typed), edits))
		expect(fixed).toEqual(written.map(note))
		for (const text of fixed) expect(read(text).findings.filter(({ code }) => /^front-matter\.(?:form|value)/.test(code))).toEqual([])
	})

	it.each(["de", "es"])("a day and a month without a year are one day in the language %s, and two in others", (language) => {
		const offered = (line: string) => {
			const { subject, findings } = read(`---\nnote: session\ncase: C-1\n${line}date: 3/4\n---\n`)
			return findings.filter(({ code }) => code === "front-matter.value").flatMap((finding) => fixesFor(subject, finding)).length
		}
		expect([offered(`language: ${language}\n`), offered("")]).toEqual([1, 2])
	})
})
