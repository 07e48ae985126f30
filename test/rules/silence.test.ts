import { describe, expect, it } from "vitest"
import { fixesFor } from "../../src/assist/fixes/index.ts"
import { caseOf } from "../../src/cases/case.ts"
import { readNote } from "../../src/note/read.ts"
import { checkNote, subjectOf } from "../../src/rules/check.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { maySilence } from "../../src/rules/silence.ts"
import { applyEdits } from "../../src/text/text.ts"
import { codesIn, completeFormulation, completeSession, earlierSessions, findingsOf } from "./complete.ts"
import { fact } from "../harness/facts.ts"
import { cpuTime } from "../harness/cpu.ts"
import { replaced } from "../harness/replaced.ts"

const before = [completeFormulation(), ...earlierSessions]
const session = replaced(completeSession(), [/^## Affect\n[^#]*/m, ""], [/^## Plan\n[^#]*/m, ""])
const under = (heading: string, comment: string, text = session) =>
	replaced(text, [heading, `${heading}\n<!-- ipt: not needed ${comment} -->`])

describe("a finding", () => {
	it("is silenced under the title, in the front matter, or above the first section", () => {
		expect(codesIn(session, before)).toEqual(["session.affect", "session.plan"])
		const titled = replaced(session, [/\n## /, "\n# Session 6\n\n## "])
		expect(codesIn(under("# Session 6", "session.affect: ten minutes by phone", titled), before)).toEqual(["session.plan"])
		expect(codesIn(replaced(session, ["author: AB", "author: AB\nnot-needed:\n  session.affect: ten minutes by phone"]), before)).toEqual([
			"session.plan",
		])
		expect(
			codesIn(replaced(session, ["author: AB", "author: AB\nnot-needed: {session.affect: by phone, session.plan: she leaves}"]), before),
		).toEqual([])
		expect(codesIn(replaced(session, [/\n## /, "\n<!-- IPT: Not needed session.affect: by phone -->\n\n## "]), before)).toEqual([
			"session.plan",
		])
	})

	it("is silenced with CRLF too", () => {
		const text = replaced(session, [/\n## /, "\n<!-- ipt: not needed session.affect: by phone -->\n\n## "], [/\n/g, "\r\n"])
		expect(
			codesIn(
				text,
				before.map((one) => one.replaceAll("\n", "\r\n")),
			),
		).toEqual(["session.plan"])
	})

	it("is silenced under its own heading alone", () => {
		const people = replaced(completeFormulation(), [/^- \*\*Contact\*\*:.*\n/gm, ""], [/^- \*\*Closeness\*\*:.*\n/gm, ""])
		const detailsOf = (text: string) =>
			findingsOf(text).flatMap(({ code, facts }) =>
				code === "formulation.inventory.details" ? [[fact({ facts }, "of"), fact({ facts }, "parts")]] : [],
			)
		const both = ["formulation.inventory.closeness", "formulation.inventory.contact"]
		expect(detailsOf(people)).toEqual([
			["Mother", both],
			["Partner", both],
			["Friend", both],
		])
		expect(detailsOf(under("### Partner", "formulation.inventory.contact: lives with her", people))).toEqual([
			["Mother", both],
			["Partner", ["formulation.inventory.closeness"]],
			["Friend", both],
		])
		expect(detailsOf(under("### Partner", "formulation.inventory.details: asked once only", people))).toEqual([
			["Mother", both],
			["Friend", both],
		])
		expect(detailsOf(under("## Interpersonal inventory", "formulation.inventory.details: asked once only", people))).toEqual([])
	})

	it("is still reported without a reason, and a hint asks for it", () => {
		for (const reason of ["", ": ", ": …", ": TODO"]) {
			const text = replaced(session, [/\n## /, `\n<!-- ipt: not needed session.affect${reason} -->\n\n## `])
			expect(codesIn(text, before).toSorted()).toEqual(["note.unused-exception", "session.affect", "session.plan"])
			expect(findingsOf(text, before).find(({ code }) => code === "note.unused-exception")).toMatchObject({
				level: "hint",
				facts: { cause: "reason" },
			})
		}
	})

	it("that is not there makes its exception unused", () => {
		const text = replaced(completeSession(), [/\n## /, "\n<!-- ipt: not needed session.plan: agreed by phone -->\n\n## "])
		expect(findingsOf(text, before).map(({ code, level, facts }) => [code, level, fact({ facts }, "cause")])).toEqual([
			["note.unused-exception", "hint", "unused"],
		])
		expect(codesIn(text, before, { rules: { "note.unused-exception": "off" } })).toEqual([])
	})

	it("that is switched off does not make its exception unused", () => {
		const text = replaced(session, [/\n## /, "\n<!-- ipt: not needed session.affect: by phone -->\n\n## "])
		expect(codesIn(text, before)).toEqual(["session.plan"])
		expect(codesIn(text, before, { rules: { "session.affect": "off", "session.plan": "off" } })).toEqual([])
	})

	it("of risk, of a worse score, of a suicide item or of what is wrong is never silenced", () => {
		for (const code of [
			"risk.required",
			"risk.contradiction",
			"session.risk",
			"session.risk.level",
			"formulation.risk",
			"closing.risk.plan",
			"measure.worsened",
			"measure.suicide-item-missing",
		]) {
			expect(maySilence(code, "warning"), code).toBe(false)
		}
		expect(maySilence("measure.range", "error")).toBe(false)
		expect(maySilence("session.plan", "warning")).toBe(true)
		const total = replaced(
			completeSession(),
			["{total: 12, item9: 0}", "12"],
			["author: AB", "author: AB\nnot-needed: {measure.suicide-item-missing: asked in words}"],
		)
		const found = findingsOf(total, before)
		expect(found.map(({ code }) => code).toSorted()).toEqual(["measure.suicide-item-missing", "note.unused-exception"])
		expect(
			fact(
				found.find(({ code }) => code === "note.unused-exception"),
				"cause",
			),
		).toBe("refused")
	})
})

describe("the fix “Not needed here”", () => {
	const read = (text: string) => {
		const subject = subjectOf("this", readNote(text), defaultOptions)
		return { subject, findings: checkNote({ file: "this", note: subject.note, case: subject.case ?? caseOf("C-1", []) }) }
	}
	const silenced = (text: string, code: string) => {
		const { subject, findings } = read(text)
		const finding = findings.find((one) => one.code === code)
		const fix = finding && fixesFor(subject, finding).find(({ title }) => title.does === "not-needed")
		return fix && applyEdits(text, fix.edits)
	}

	it("writes under the heading, under the title, or into the front matter, with the reason to be written", () => {
		const text =
			"---\nnote: session\ncase: C-1\nsession: 5\ndate: 2026-02-02\nphase: initial\n---\n\n# Five\n\n## Since last session\n\n- **Symptoms**: fewer\n"
		expect(silenced(text, "session.since-last.events")).toBe(
			replaced(text, ["## Since last session", "## Since last session\n<!-- ipt: not needed session.since-last.events: … -->"]),
		)
		expect(silenced(text, "session.plan")).toBe(replaced(text, ["# Five", "# Five\n<!-- ipt: not needed session.plan: … -->"]))
		expect(silenced(text, "session.front-matter.details")).toBe(
			replaced(text, ["phase: initial\n", "phase: initial\nnot-needed:\n  session.front-matter.details: …\n"]),
		)
		const untitled = replaced(text, ["# Five\n\n", ""])
		expect(silenced(untitled, "session.plan")).toBe(
			replaced(untitled, ["---\n\n##", "---\n<!-- ipt: not needed session.plan: … -->\n\n##"]),
		)
	})

	it("silences once the reason is written, whatever the finding", () => {
		for (const text of [
			session,
			replaced(completeFormulation(), [/^- \*\*(?:Contact|Event|Words)\*\*:.*\n/gm, ""], [/^ {2}minutes:.*\n/m, ""]),
			"---\nnote: closing\ncase: C-1\ndate: 2026-05-12\nending: planned\n---\n",
		]) {
			for (const end of ["\n", "\r\n"]) {
				const note = text.replaceAll("\n", end)
				for (const finding of read(note).findings) {
					const after = silenced(note, finding.code)
					if (!maySilence(finding.code, finding.level)) expect(after, finding.code).toBeUndefined()
					else {
						const reasoned = after?.replace(`${finding.code}: …`, `${finding.code}: as agreed`) ?? ""
						expect(reasoned, finding.code).not.toBe("")
						const left = read(reasoned).findings
						expect(
							left.filter(({ code }) => code === "note.unused-exception"),
							finding.code,
						).toEqual([])
						expect(left.filter(({ code }) => code === finding.code).length, finding.code).toBe(
							read(note).findings.filter(({ code }) => code === finding.code).length - 1,
						)
					}
				}
			}
		}
	})

	it("is read in no time from any text", () => {
		for (const body of ["<!--".repeat(60_000), "<!-- ipt: not needed ".repeat(10_000), "<!-- ipt: not needed a: b -->".repeat(4000)]) {
			const start = cpuTime()
			findingsOf(`---\nnote: session\ncase: C-1\nsession: 1\ndate: 2026-01-01\n---\n\n## Plan\n\n${body}`)
			expect(cpuTime() - start).toBeLessThan(2000)
		}
	})
})
