/** Notes as clinicians write them, each kind by several hands: what is found in them, and what exports say of them. */
import { describe, expect, it } from "vitest"
import { notesThatMayBelong } from "../../src/folder/unplaced.ts"
import { readHead } from "../../src/note/front-matter/head.ts"
import type { Note } from "../../src/note/read.ts"
import { messageOf } from "../../src/rules/words.ts"
import { exportMarkdown, type Reader, type SummaryRequest } from "../../src/summary/index.ts"
import { inFolder } from "../rules/case-notes.ts"
import { fact } from "../harness/facts.ts"
import { replaced } from "../harness/replaced.ts"

/** What comes of a case K-7 of these notes. */
function made(notes: Readonly<Record<string, string>>) {
	const folded = inFolder(notes)
	const { folder, findings } = folded
	const of = folder.index.case("K-7")
	const request = (reader: Reader): SummaryRequest => {
		if (!of) throw new Error("no case")
		const read = of.notes.flatMap(({ file }): (readonly [string, Note])[] => {
			const note = folder.note(file)
			return note ? [[file, note]] : []
		})
		return {
			case: of,
			notes: new Map(read),
			findings: new Map(of.notes.map(({ file }) => [file, findings(file)])),
			mayBelong: notesThatMayBelong(folder.index, "K-7"),
			now: "2026-11-02",
			options: { reader },
		}
	}
	return {
		...folded,
		case: of,
		codes: (file: string): string[] => findings(file).map(({ code }) => code),
		said: (code: string): string[] =>
			folder.files.flatMap((file) =>
				findings(file)
					.filter((finding) => finding.code === code)
					.map(messageOf),
			),
		summary: (reader: Reader = "colleague"): string => exportMarkdown(request(reader)),
	}
}

/** Tries notes with each kind of line end. */
function byHand(notes: Readonly<Record<string, string>>, tried: (of: ReturnType<typeof made>) => void): void {
	for (const end of ["\n", "\r\n"])
		tried(made(Object.fromEntries(Object.entries(notes).map(([file, text]) => [file, text.replaceAll("\n", end)]))))
}

const session = (number: number, body: string, more = ""): string =>
	`---\nnote: session\ncase: K-7\nsession: ${number}\ndate: 2026-05-${String(number + 3).padStart(2, "0")}\nphase: middle\nfocus: grief\n${more}---\n\n${body}`

const formulation = (body: string, more = ""): string =>
	`---\nnote: formulation\ncase: K-7\ndate: 2026-05-01\nproblem-areas: [grief]\n${more}---\n\n${body}`
const closing = (body: string, more = ""): string =>
	`---\nnote: closing\ncase: K-7\ndate: 2026-09-01\nending: planned\n${more}---\n\n${body}`
const scores = (...lines: readonly string[]): string => `measures:\n${lines.map((line) => `  ${line}\n`).join("")}`
const risk = (level: string, plan = "rings the ward"): string =>
	`## Risk\n\n- **Level**: ${level}\n- **Rationale**: asked today\n- **Plan**: ${plan}\n`

describe("notes as clinicians write them", () => {
	it.each([
		["# Presentation\n\nCame in WORDS-1\n\n# Risk\n\n- **Level**: high\n- **Rationale**: WORDS-2\n- **Plan**: WORDS-3\n", "high"],
		["WORDS-1\n\n### Risk\n\n- **Level**: moderate\n- **Rationale**: WORDS-2\n- **Plan**: WORDS-3\n", "moderate"],
		["# Session note\n\nWORDS-1\n\n## Plan\n\nWORDS-2\n\n# Addendum, phone call at night\n\nWORDS-3\n", undefined],
		["### Own heading\n\nWORDS-1\n\n#### Deeper\n\nWORDS-2\n\n###### Deepest\n\nWORDS-3\n", undefined],
		["WORDS-1\n\n- WORDS-2\n\n> WORDS-3\n", undefined],
	])("text outside of sections is in summaries, and a known section at another level is read: %j [N01]", (body, level) => {
		byHand({ s: session(1, body) }, ({ case: of, codes, summary }) => {
			for (const reader of ["colleague", "supervisor"] as const)
				for (const words of ["WORDS-1", "WORDS-2", "WORDS-3"]) expect(summary(reader)).toContain(words)
			expect(codes("s").includes("note.heading")).toBe(level !== undefined)
			expect(of?.sessions[0]?.risk?.level).toBe(level)
			if (level !== undefined) expect(codes("s")).not.toContain("risk.required")
		})
	})

	it.each([
		["–––", "author: AB"],
		["---", "author: [AB"],
		["---", "setting: clinic: east"],
		["---", "author: @AB"],
		["---", "author: 'AB"],
		["---", "phase: *middle"],
		["---", "a line of words"],
		["***", ""],
		["——", ""],
	])("a slip in the header costs its own value: %s, %s [N02]", (fence, line) => {
		const more = scores("PHQ-9: {total: 24, item9: 3}")
		const text = session(2, risk("high"), more + (line === "" ? "" : `${line}\n`))
		const slipped = text.slice(0, 4) + text.slice(4).replace("---", fence)
		byHand({ s1: session(1, risk("low")), s2: slipped }, ({ case: of, findings }) => {
			expect(of?.sessions.map(({ session: number, measures, risk: said }) => [number, measures[0]?.total ?? null, said?.level])).toEqual([
				[1, null, "low"],
				[2, 24, "high"],
			])
			expect(
				findings("s2").some(({ code }) =>
					["front-matter.form", "front-matter.syntax", "front-matter.value", "front-matter.unknown-key"].includes(code),
				),
			).toBe(true)
		})
	})

	it.each(["Follow-up session", "therapy session", "Psychotherapy progress note", "SOAP note", "supervision", "phone contact"])(
		"a kind of note in other words keeps its text: %s [N03]",
		(kind) => {
			byHand(
				{
					s1: session(1, risk("low")),
					s2: replaced(session(2, `## Since last session\n\nWORDS-1\n\n${risk("high, WORDS-2")}`, scores("PHQ-9: {total: 24, item9: 3}")), [
						"note: session",
						`note: ${kind}`,
					]),
				},
				({ case: of, summary }) => {
					expect(of?.notes).toHaveLength(2)
					for (const reader of ["colleague", "supervisor"] as const)
						for (const words of ["WORDS-1", "WORDS-2", "24"]) expect(summary(reader)).toContain(words)
				},
			)
		},
	)

	it.each([
		"## Since last session\n\n- **Symptoms**: poor\n- **Events**: caf\uFFFD closed\n",
		"Na\uFFFDve hope.\n\n## Plan\n\nGo on.\n",
		"# R\uFFFDsum\uFFFD\n\n## Plan\n\nGo on.\n",
	])("letters that were lost are reported where they were: %j [N13]", (body) => {
		byHand({ s: session(1, body) }, ({ of, folder }) => {
			const [finding, ...more] = of("note.replacement-characters")["s"] ?? []
			expect(more).toEqual([])
			expect(finding?.level).toBe("warning")
			expect(finding && folder.note("s")?.text.slice(finding.range.start, finding.range.start + 1)).toBe("\uFFFD")
		})
	})

	it.each([
		["no closing dashes", replaced(session(2, risk("high"), scores("PHQ-9: {total: 24, item9: 3}")), [/\n---\n\n/, "\n\n"])],
		["no case", replaced(session(2, risk("high")), ["case: K-7\n", ""])],
		["a case that is no code", replaced(session(2, risk("high")), ["case: K-7", "case: K 7?"])],
		["no header", risk("high")],
		["neither number nor date", replaced(session(2, risk("high")), [/session: 2\ndate: .*\n/, ""])],
	])("a note that has no place is named first by every summary: %s [N02] [N04]", (_what, lost) => {
		byHand({ "a/s1": session(1, risk("low")), "a/lost": lost }, ({ summary }) => {
			for (const reader of ["colleague", "supervisor"] as const)
				expect(summary(reader).split("\n\n").slice(0, 3).join("\n")).toContain("a/lost")
		})
	})

	it.each(["{G2 P1}, booked", "g3p2, twins", "(G4P2)", "G1P0, 12 weeks", "G2 T1 P0 A1 L1", "Gravida 2 (G2), Para 1"])(
		"births and pregnancies are no goal: %s [N08]",
		(words) => {
			const goals = formulation("## Goals\n\n- **G1**: sings again\n- **G2**: sees @aunt\n- **G4**: rests\n- **G3**: eats\n")
			byHand(
				{ f: goals, s1: session(1, `## Since last session\n\n- **Symptoms**: tired\n- **Events**: letter of the clinic: ${words}\n`) },
				({ case: of, summary, codes }) => {
					expect(of?.sessions[0]?.goals ?? []).toEqual([])
					expect(codes("s1")).not.toContain("goal.unknown")
					expect(summary("patient")).not.toMatch(/last spoke about this/)
				},
			)
		},
	)

	it.each([
		["## Techniques\n\n- **Role play**: the call to @aunt\n\nAFTERWARDS she laughed.\n", "AFTERWARDS"],
		["## Techniques\n\nWe went through BOTH LETTERS.\n", "BOTH LETTERS"],
		["## Techniques\n\n1. BOTH LETTERS, line by line\n2. a walk\n", "BOTH LETTERS"],
		["## Mechanisms of change\n\n> BOTH LETTERS moved her.\n\n- **Processing emotions**: 2: wept\n", "BOTH LETTERS"],
		["## Mechanisms of change\n\n- **Processing emotions**: BOTH LETTERS moved her\n", "BOTH LETTERS"],
	])("prose among techniques and mechanisms is in the supervisor's summary: %j [N09]", (body, words) => {
		byHand({ s1: session(1, body) }, ({ summary }) => {
			expect(summary("supervisor")).toContain(words)
			if (!summary("colleague").includes(words)) expect(summary("colleague")).toMatch(/Left out here.*Techniques/)
		})
	})

	it.each([
		"\u00A0\u00A0PHQ-9: {total: 24, item9: 3}",
		"  PHQ-9:\u202F{total:\u00A024, item9: 3}",
		"\u3000PHQ-9: {total: 24,\u2009item9: 3}",
	])("wide spaces are spaces, reported once: %j [N10]", (line) => {
		byHand({ s1: session(1, "", `measures:\n${line}\n`) }, ({ case: of, codes }) => {
			expect(of?.sessions[0]?.measures).toMatchObject([{ name: "PHQ-9", total: 24 }])
			expect(codes("s1").filter((code) => code === "front-matter.form")).toHaveLength(1)
		})
	})

	it.each([
		["EPDS: {total: 24, item10: 0}", /\bhigh\b/, /\blow\b|mild/],
		["EPDS: {total: 5, item10: 0}", /usual/, /\bhigh\b/],
		["PHQ-9: {total: 26, item9: 0}", /severe/, /\blow\b|good/],
		["MSPSS: 80", /\(80\)|80/, /severe|much worse/],
		["WSAS: 35", /35/, /\blow\b|\bmild\b/],
	])("a score is told in words that fit its scale: %s [N11]", (line, fits, never) => {
		byHand({ s1: session(1, "", scores(line)) }, ({ summary }) => {
			const told =
				summary("patient")
					.split("## Your questionnaires")[1]
					?.split("\n")
					.find((each) => each.startsWith("- ")) ?? ""
			expect(told).toMatch(fits)
			expect(told).not.toMatch(never)
		})
	})

	it.each([
		[[11, 12], "notes of 2 sessions, numbers 11 to 12"],
		[[5, 6, 7], "notes of 3 sessions, numbers 5 to 7"],
		[[2], "notes of 1 session, number 2"],
	])("notes of %j are not all sessions held [N12]", (numbers, told) => {
		byHand(Object.fromEntries(numbers.map((number) => [`s${number}`, session(number, "## Plan\n\nGo on.\n")])), ({ summary }) => {
			expect(summary()).toContain(told)
			expect(summary("patient")).toContain(told)
			expect(summary("patient")).not.toMatch(/we have met|for the first time/)
		})
	})

	it.each(["◦ ", "➢ ", "‣\t", "→ ", "* ", "● ", "■\t", "\u2022\u00A0", "—\t", "o\t", "\t- "])(
		"a list pasted with %j is a list, reported once [N14]",
		(mark) => {
			const list = ["Level: moderate", "Rationale: asked today", "Plan: rings the ward"].map((line) => `${mark}${line}\n`).join("")
			byHand({ s1: session(1, `## Risk\n\n${list}`) }, ({ case: of, codes }) => {
				expect(of?.sessions[0]?.risk?.level).toBe("moderate")
				expect(codes("s1").filter((code) => code.startsWith("session.risk") || code === "risk.required")).toEqual([])
				expect(codes("s1").filter((code) => code === "note.pasted-list")).toHaveLength(mark === "* " ? 0 : 1)
			})
		},
	)

	it.each([
		"| Name | Ring | Relationship |\n| --- | --- | --- |\n| Aunt | 1 | aunt |\n| Ben | 3 | friend |\n",
		"Person | Relationship | Circle\n--- | --- | ---\nAunt | aunt | inner\nBen | friend | third circle\n",
	])("rows of a table are people, and a table stays one: %j [N15]", (table) => {
		byHand(
			{
				f: formulation(
					`## Interpersonal inventory\n\n${table}\n## Timeline\n\n| Date | Event | Mood |\n|:--|--:|-|\n| 2025-03 | the fall | worse |\n`,
				),
			},
			({ case: of, summary }) => {
				expect(of?.formulation?.people.map(({ alias, closeness, relationship }) => [alias, closeness, relationship])).toEqual([
					["aunt", 1, "aunt"],
					["ben", 3, "friend"],
				])
				expect(summary()).toMatch(/\| 2025-03 \| the fall \| worse \|/)
				expect(summary()).toMatch(/\| Aunt \|/)
			},
		)
	})

	it.each([
		"PHQ-4: 5",
		"MADRS-S: 21",
		"Edinburgh scale: 12",
		"BDI-IA: 20",
		"SDQ: 14",
		"IDAS: 30",
		"HADS: 12",
		"CORE: 14",
		"GDS: 6",
		"MDQ: 3",
	])("no scale is taken for another: %s [N16]", (line) => {
		byHand({ s1: session(1, "", scores(line)) }, ({ of }) => {
			for (const { facts } of of("measure.unknown")["s1"] ?? [])
				for (const other of [fact({ facts }, "allowed") ?? []].flat())
					expect(JSON.stringify(other).slice(1).slice(0, 3).toLowerCase()).toBe(line.slice(0, 3).toLowerCase())
		})
	})

	it.each([
		["deceased in spring", "deceased"],
		["dead", "deceased"],
		["died when she was nine", "deceased"],
		["estranged for years", "estranged"],
		["lives next door", "living"],
	])("the status %s is read as %s [N17]", (words, status) => {
		byHand(
			{
				f: formulation(
					`## Interpersonal inventory\n\n### Aunt\n\n- **Relationship**: aunt\n- **Status**: ${words}\n- **Closeness**: 3rd circle, was 2\n`,
				),
			},
			({ case: of, codes }) => {
				expect(of?.formulation?.people).toMatchObject([{ status, closeness: 3 }])
				expect(codes("f")).not.toContain("field.value")
			},
		)
	})

	it.each([
		"Did not attend (DNA)",
		"no show, no call",
		"FTA",
		"DNA - bus strike",
		"Late cancellation by client",
		"cancelled same day",
		"missed",
	])("%s is no session held, and nothing more is asked of it [N18]", (status) => {
		byHand(
			{
				s1: session(1, "## Plan\n\nGo on.\n"),
				s2: replaced(session(2, "## Reason\n\nThe bus.\n\n## Contact\n\nRang on the same day.\n", `status: ${status}\n`), [
					"phase: middle\nfocus: grief\n",
					"",
				]),
			},
			({ codes, summary }) => {
				expect(codes("s2").filter((code) => !code.startsWith("session.front-matter"))).toEqual([])
				expect(summary()).toContain("**Sessions**: 1 held")
			},
		)
	})

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
			({ case: of, codes }) => {
				expect(of?.sessions[0]?.risk?.level).toBe("moderate")
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
			expect(summary()).not.toMatch(/Change from the first \| [+−-]\d/)
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
				({ case: of, summary, raised }) => {
					expect(raised("measure.duplicate")).toEqual([])
					expect(of?.sessions[0]?.measures.map(({ total, by }) => [total, by !== undefined]).filter(([total]) => total === 9)).toEqual([
						[9, true],
					])
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
		byHand({ s1: session(1, "", scores(line)) }, ({ case: of, raised }) => {
			expect(raised("measure.range")).toEqual([])
			expect(of?.sessions[0]?.measures[0]?.total).toBe(total)
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
		byHand({ "session-02.ipt.md": text, [name]: replaced(text, ["at four", "at five"]) }, ({ raised, summary, case: of }) => {
			expect(raised("case.conflict-copy")).toEqual([name])
			expect([...raised("session.duplicate-number"), ...raised("session.cloned-text")]).toEqual([])
			expect(summary()).toMatch(/notes of 1 session, number 2/)
			expect(of?.notes).toHaveLength(2)
		})
	})
})
