import { describe, expect, it } from "vitest"
import { readHead } from "../../src/note/front-matter/head.ts"
import { fact } from "../harness/facts.ts"
import { replaced } from "../harness/replaced.ts"
import { byHand, session, formulation, scores } from "./by-hand.ts"

const closing = (body: string, more = ""): string =>
	`---\nnote: closing\ncase: K-7\ndate: 2026-09-01\nending: planned\n${more}---\n\n${body}`

describe("scores, letters and closings as clinicians write them", () => {
	it.each([
		["mode: F2F\n", "mode", "in-person"],
		["mode: telehealth (Zoom)\n", "mode", "video"],
		["mode: home visit, with the aunt\n", "mode", "in-person"],
		["mode: telephone session\n", "mode", "phone"],
		["phase: Termination\n", "phase", "conclusion"],
		["phase: Middle phase (8/16)\n", "phase", "middle"],
		["phase: initial sessions\n", "phase", "initial"],
	])("words of the trade are read: %j [N19]", (line, key, term) => {
		byHand({ s1: session(1, "", line).replace(key === "phase" ? "phase: middle\n" : "", "") }, ({ folder, codes }) => {
			const front = folder.note("s1")?.frontMatter
			expect(front && readHead(front)).toMatchObject({ [key]: term })
			expect(codes("s1")).not.toContain("front-matter.value")
		})
	})

	it.each([
		["Mood rating: 6,5", "6.5"],
		["mood: 7.25", "7.25"],
		["Mood rating: {now: 4, worst: 8.5, best: 3}", "4, worst 8.5, best 3"],
		["Mood rating: {best: 2, worst: 9, now: 5}", "5, best 2, worst 9"],
	])("a mood rating is kept as it is: %s [N20]", (line, told) => {
		byHand({ s1: session(1, "", scores(line)) }, ({ raised, summary }) => {
			expect(raised("measure.range")).toEqual([])
			expect(summary()).toContain(told)
		})
	})

	it.each([
		"## 3) Risk & safety",
		"## Risk (suicide, harm to others)",
		"## Suicide risk assessment",
		"## **IV. RISK**",
		"Risk:",
		"## ⚠ Risk",
		"**RISK ASSESSMENT**",
		"## Risk today:",
	])("a heading in other words names its section: %s [N21]", (heading) => {
		byHand(
			{
				s1: session(
					1,
					`## Plan\n\nGo on.\n\n${heading}\n\n- **Level**: moderate\n- **Rationale**: asked\n- **Plan**: rings\n`,
					scores("PHQ-9: {total: 20, item9: 2}"),
				),
			},
			({ case: patientCase, codes }) => {
				expect(patientCase?.sessions[0]?.risk?.level).toBe("moderate")
				expect(codes("s1").filter((code) => /risk/.test(code))).toEqual([])
			},
		)
	})

	it.each([
		[
			"### Husband\n\n- **Relationship**: late husband, d. 2023\n",
			["status", "contact", "confides", "support", "client-expects", "they-expect", "closeness", "change-wanted"],
		],
		["### Twins\n\n- **Relationship**: daughters, 8 months\n", ["confides", "support", "client-expects", "they-expect", "change-wanted"]],
		["### Leo\n\n- **Relationship**: son (2 y)\n", ["confides", "support", "client-expects", "they-expect", "change-wanted"]],
		["### Colleagues on the ward\n\n- **Relationship**: at work\n", ["confides", "status"]],
		["### Neighbours\n\n- **Relationship**: upstairs\n", ["confides", "status"]],
	])("who cannot answer is not asked: %j [N22]", (person, never) => {
		byHand(
			{ f: replaced(formulation(`## Interpersonal inventory\n\n${person}`, ""), ["[grief]", "[role-transition]"]) },
			({ findings }) => {
				const asked = findings("f")
					.flatMap(({ code, facts }) => [code, ...[fact({ facts }, "parts") ?? []].flat().map(String)])
					.filter((code) => code.startsWith("formulation.inventory."))
				expect(asked.filter((code) => never.includes(code.slice("formulation.inventory.".length)))).toEqual([])
			},
		)
	})

	it("a letter says no more than the notes [N23]", () => {
		const notes = {
			f: formulation("## Agreement\n\n- **Words**: agrees, with doubts\n\n## Formulation\n\nAn illness that began after the fall.\n"),
			s1: session(
				1,
				"## Techniques\n\n- **Psychoeducation**: sheet handed out\n- **Role play**: not today, too tired\n- **Homework**: …\n- **Reviewing the relationship**: began with the wedding\n- **Use of the therapeutic relationship**: she fears to bore me\n",
			),
			c: closing("## Outcome\n\nShe goes to the grave once a month.\n"),
		}
		byHand(notes, ({ summary }) => {
			const letter = summary("patient")
			expect(letter).toContain("> agrees, with doubts")
			expect(letter).toContain("She goes to the grave once a month.")
			expect(letter).not.toMatch(
				/own words|left to others|the good and the hard|and choosing|trying out|things to try|thank you|proud|bore me|well done/i,
			)
		})
	})

	it.each([
		"GAD-7: 12 | GAD7: 9",
		"HAM-D: {total: 18, item3: 0} | HDRS-17: {total: 16, item3: 0}",
		"Edinburgh Postnatal Depression Scale: {total: 12, item10: 0} | EPDS: {total: 11, item10: 0}",
		"PHQ-9 (baseline): {total: 12, item9: 0} | PHQ 9: {total: 14, item9: 0}",
	])("one scale twice is an error at the second: %s [N24]", (lines) => {
		byHand({ s1: session(1, "", scores(...lines.split(" | "))) }, ({ of, summary }) => {
			expect(of("measure.duplicate")["s1"]?.map(({ level }) => level)).toEqual(["error"])
			expect(summary()).not.toMatch(/Change since the start \| [+−-]\d/)
		})
	})

	it.each([
		["GAD-7", [15, 6, 12], ["s3"]],
		["EPDS", [18, 6, 12, 13], ["s3"]],
		["PHQ-9", [16, 9, 15, 8, 14], ["s3", "s5"]],
		["PHQ-9", [16, 9, 12], []],
	] as const)("a rise from the best is reported once: %s %j [N25]", (name, totals, files) => {
		byHand(
			Object.fromEntries(totals.map((total, index) => [`s${index + 1}`, session(index + 1, "", scores(`${name}: ${total}`))])),
			({ raised }) => {
				expect(raised("measure.risen")).toEqual(files)
				expect(raised("measure.worsened")).toEqual([])
			},
		)
	})

	it.each(["EPDS (father): 9", "EPDS husband: 9", "EPDS: {total: 9, by: partner}", "EPDS of her partner: 9", "Father's EPDS: 9"])(
		"a score of somebody else is not the patient's: %s [N26]",
		(line) => {
			byHand(
				{ s1: session(1, "", scores(...(line.startsWith("EPDS:") ? [] : ["EPDS: {total: 17, item10: 0}"]), line)) },
				({ case: patientCase, summary, raised }) => {
					expect(raised("measure.duplicate")).toEqual([])
					expect(
						patientCase?.sessions[0]?.measures.map(({ total, by }) => [total, by !== undefined]).filter(([total]) => total === 9),
					).toEqual([[9, true]])
					expect(summary("patient")).not.toMatch(/\b9\b/)
					expect(summary()).toContain("9")
				},
			)
		},
	)

	it.each([
		["HDRS: [3,1,0,1,1,1,2,1,0,2,1,1,1,1,1,3,0]", 17],
		["HAM-D-21: [2,2,0,1,1,1,2,1,0,2,1,1,1,1,1,3,1,0,0,0,0]", 18],
	])("an item that was not assessed is not counted: %s [N27]", (line, total) => {
		byHand({ s1: session(1, "", scores(line)) }, ({ case: patientCase, raised }) => {
			expect(raised("measure.range")).toEqual([])
			expect(patientCase?.sessions[0]?.measures[0]?.total).toBe(total)
		})
	})

	it("a closing says how it came out, and of each mechanism what it says [N28]", () => {
		const end = closing(
			"## Outcome of the problem area\n\nMOURNED and back at work.\n\n## Change and why\n\nWEEPS with @aunt.\n\n## Mechanisms of change\n\n- **Emotional processing**: FEELS it all\n- **Social support**: the CHOIR\n",
		)
		byHand(
			{
				f: formulation("## Mechanisms of change\n\n### Interpersonal stress\n\n- **Hypothesis**: fewer QUARRELS\n"),
				s1: session(1, "## Plan\n\nGo on.\n"),
				c: end,
			},
			({ summary }) => {
				for (const reader of ["colleague", "supervisor"] as const) {
					for (const words of ["MOURNED", "WEEPS", "FEELS", "CHOIR", "QUARRELS"]) expect(summary(reader)).toContain(words)
					expect(summary(reader)).not.toMatch(/not worked on yet|not expected/i)
				}
				expect(summary("patient")).toMatch(/MOURNED[\s\S]*WEEPS/)
			},
		)
	})

	it.each([
		["[grief, role-dispute]", ["grief", "role-dispute"]],
		["grief and role dispute", ["grief", "role-dispute"]],
		["role transition; grief", ["role-transition", "grief"]],
		["\n  - bereavement\n  - conflict", ["grief", "role-dispute"]],
	])("several areas of a session are kept: %s [N29]", (focus, foci) => {
		byHand({ s1: replaced(session(1, ""), ["focus: grief", `focus: ${focus}`]) }, ({ folder, codes }) => {
			const front = folder.note("s1")?.frontMatter
			expect(front && readHead(front)).toMatchObject({ focus: foci[0], foci })
			expect(codes("s1")).not.toContain("front-matter.value")
		})
	})

	it.each([
		["start: 14:00\nend: 14:50\nmode: video\nattended: [client, aunt]\n", ["14:00", "14:50", "video", "client", "aunt"]],
		[
			"start: 9.05\nmode: by phone, in the car\nattended: client and her interpreter\n",
			["phone", "in the car", "interpreter", "09:05|9.05"],
		],
	])("times, mode and attendance are in the summaries: %j [N30]", (more, told) => {
		byHand({ s1: session(1, "## Plan\n\nGo on.\n", more) }, ({ summary }) => {
			for (const reader of ["colleague", "supervisor"] as const)
				for (const words of told) expect(summary(reader)).toMatch(new RegExp(words))
		})
	})

	it.each([
		"session-02 (2).ipt.md",
		"session-02 (Anna's conflicted copy 2026-05-06).ipt.md",
		"session-02-DESKTOP-AB12.ipt.md",
		"session-02.sync-conflict-20260506-101112-ABC.ipt.md",
		"session-02 copy.ipt.md",
	])("a second version of a note counts once: %s [N31]", (name) => {
		const text = session(
			2,
			"## Since last session\n\n- **Symptoms**: wakes at four, eats again with the family\n- **Events**: a long walk with @aunt to the grave, and back by the river\n",
			scores("PHQ-9: {total: 12, item9: 0}"),
		)
		byHand({ "session-02.ipt.md": text, [name]: replaced(text, ["at four", "at five"]) }, ({ raised, summary, case: patientCase }) => {
			expect(raised("case.conflict-copy")).toEqual([name])
			expect([...raised("session.duplicate-number"), ...raised("session.cloned-text")]).toEqual([])
			expect(summary()).toMatch(/notes of 1 session, number 2/)
			expect(patientCase?.notes).toHaveLength(2)
		})
	})
})
