import { describe, expect, it } from "vitest"
import { targetAt } from "../../src/assist/target.ts"
import { readNote } from "../../src/note/read.ts"
import { subjectOf } from "../../src/rules/check.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { replaced } from "../harness/replaced.ts"

/** What is at `|`. */
function at(marked: string) {
	const text = marked.replace("|", "")
	const place = targetAt(subjectOf("note", readNote(text), defaultOptions), marked.indexOf("|"))
	if (!place) return undefined
	const { range, ...rest } = place
	return { ...("reading" in rest ? { kind: rest.kind, measure: rest.reading.name } : rest), text: text.slice(range.start, range.end) }
}

const head = (kind: string, more = "") => `---\nnote: ${kind}\ncase: C-1\nsession: 3\ndate: 2026-02-02\n${more}---\n\n`
const formulation = (body: string, more = "problem-areas: [grief]\n") => replaced(head("formulation", more), ["session: 3\n", ""]) + body
const session = (body: string, more = "") => head("session", more) + body

describe("what is at a place", () => {
	it("in the front matter", () => {
		expect(at(replaced(session(""), ["case", "ca|se"]))).toEqual({ kind: "part", id: "front-matter.case", text: "case" })
		expect(at(session("", "phase: mi|ddle\n"))).toEqual({ kind: "term", vocabulary: "phase", term: "middle", text: "middle" })
		expect(at(formulation("", "problem-areas: [grief, life ch|ange]\n"))).toEqual({
			kind: "term",
			vocabulary: "problem-area",
			term: "role-transition",
			text: "life change",
		})
		expect(at(replaced(head("addendum", "amends: session-0|5.ipt.md\nreason: a letter\n"), ["session: 3\n", ""]))).toEqual({
			kind: "amended",
			file: "session-05.ipt.md",
			text: "session-05.ipt.md",
		})
		expect(at(formulation("", "contract:\n  min|utes: 50\n"))).toEqual({
			kind: "part",
			id: "front-matter.contract.minutes",
			text: "minutes",
		})
		expect(at(session("", "measures:\n  PHQ-9: {total: 1|4, item9: 0}\n"))).toEqual({
			kind: "measure",
			measure: "PHQ-9",
			text: "PHQ-9: {total: 14, item9: 0}",
		})
		expect(at(session("", "measu|res:\n  PHQ-9: 14\n"))).toEqual({ kind: "part", id: "front-matter.measures", text: "measures" })
		expect(at(session("", "other: x|y\n"))).toBeUndefined()
	})

	it("at headings and labels", () => {
		expect(at(session("## Pl|an\n\ntext\n"))).toEqual({ kind: "part", id: "session.plan", text: "## Plan" })
		expect(at(formulation("## Problem area: Gr|ief\n"))).toEqual({
			kind: "part",
			id: "formulation.problem-area",
			area: "grief",
			text: "## Problem area: Grief",
		})
		expect(at(formulation("## Problem area: Grief\n\n- **Date of |death**: May\n"))).toEqual({
			kind: "part",
			id: "grief.date-of-death",
			text: "**Date of death**",
		})
		expect(at(formulation("## Diathesis\n\n### Psycho|logical\n"))).toEqual({
			kind: "part",
			id: "formulation.diathesis.psychological",
			text: "### Psychological",
		})
		expect(at(session("## Techniques\n\n- **Role |play**: asked\n"))).toEqual({
			kind: "technique",
			technique: "role-play",
			text: "**Role play**",
		})
		expect(at(session("## Techniques\n\n- **Role play**:\n  - **Feed|back**: calm\n"))).toEqual({
			kind: "part",
			id: "role-play.feedback",
			text: "**Feedback**",
		})
		expect(at(session("## Mechanisms of change\n\n- **Social |support**: 1: x\n"))).toEqual({
			kind: "mechanism",
			mechanism: "social-support",
			text: "**Social support**",
		})
		expect(at(formulation("## Mechanisms of change\n\n### Processing e|motions\n"))).toEqual({
			kind: "mechanism",
			mechanism: "emotional-processing",
			text: "### Processing emotions",
		})
		expect(at(session("## Own sec|tion\n"))).toBeUndefined()
	})

	it("at people and goals, where they are mentioned and where they are defined", () => {
		expect(at(session("## Plan\n\nCall @older-sis|ter.\n"))).toEqual({
			kind: "person",
			alias: "older-sister",
			defines: false,
			text: "@older-sister",
		})
		expect(at(session("Before: @si|ster\n\n## Plan\n"))).toEqual({ kind: "person", alias: "sister", defines: false, text: "@sister" })
		expect(at(formulation("## Interpersonal inventory\n\n### Older si|ster\n"))).toEqual({
			kind: "person",
			alias: "older-sister",
			defines: true,
			text: "### Older sister",
		})
		expect(at(session("## Progress\n\n- **G|1**: did\n"))).toEqual({ kind: "goal", id: "G1", defines: false, text: "G1" })
		expect(at(formulation("## Goals\n\n- **G|1**: sings (by May 2026), unlike G2\n"))).toEqual({
			kind: "goal",
			id: "G1",
			defines: true,
			text: "G1",
		})
		expect(at(formulation("## Goals\n\n- **G1**: sings (by May 2026), unlike G|2\n"))).toEqual({
			kind: "goal",
			id: "G2",
			defines: false,
			text: "G2",
		})
	})

	it("at the term that a value begins with", () => {
		expect(at(session("## Risk\n\n- **Level**: lo|w, asked\n"))).toEqual({
			kind: "term",
			vocabulary: "risk-level",
			term: "low",
			text: "low",
		})
		expect(at(session("## Risk\n\n- **Level**: low, as|ked\n"))).toBeUndefined()
		expect(at(session("## Techniques\n\n- **Thought re|cord**: of Monday\n"))).toEqual({
			kind: "term",
			vocabulary: "technique-not-ipt",
			term: "thought-record",
			text: "**Thought record**",
		})
	})

	it("at each term where several may stand", () => {
		const support = (value: string) => at(formulation(`## Interpersonal inventory\n\n### Sister\n\n- **Support**: ${value}\n`))
		expect(support("emotional, pract|ical")).toEqual({ kind: "term", vocabulary: "support", term: "practical", text: "practical" })
		expect(support("emotional and companion|ship: on Sundays")).toMatchObject({ term: "companionship", text: "companionship" })
		expect(support("emo|tional; practical")).toMatchObject({ term: "emotional", text: "emotional" })
		expect(support("emotional, hears her out, pract|ical")).toMatchObject({ term: "practical", text: "practical" })
		expect(support("emotional, hears| her out, practical")).toBeUndefined()
		expect(support("drives, not pract|ical")).toBeUndefined()
	})

	it("with CRLF too", () => {
		expect(at(session("## Risk\n\n- **Le|vel**: low\n").replaceAll("\n", "\r\n"))).toMatchObject({ id: "risk.level", text: "**Level**" })
	})
})
