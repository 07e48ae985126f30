/** Notes as clinicians write them, each kind by several hands: what is found in them, and what exports say of them. */
import { describe, expect, it } from "vitest"
import { fact } from "../harness/facts.ts"
import { replaced } from "../harness/replaced.ts"
import { byHand, session, formulation, scores, risk } from "./by-hand.ts"

describe("notes as clinicians write them", () => {
	it.each([
		["# Presentation\n\nCame in WORDS-1\n\n# Risk\n\n- **Level**: high\n- **Rationale**: WORDS-2\n- **Plan**: WORDS-3\n", "high"],
		["WORDS-1\n\n### Risk\n\n- **Level**: moderate\n- **Rationale**: WORDS-2\n- **Plan**: WORDS-3\n", "moderate"],
		["# Session note\n\nWORDS-1\n\n## Plan\n\nWORDS-2\n\n# Addendum, phone call at night\n\nWORDS-3\n", undefined],
		["### Own heading\n\nWORDS-1\n\n#### Deeper\n\nWORDS-2\n\n###### Deepest\n\nWORDS-3\n", undefined],
		["WORDS-1\n\n- WORDS-2\n\n> WORDS-3\n", undefined],
	])("text outside of sections is in summaries, and a known section at another level is read: %j [N01]", (body, level) => {
		byHand({ s: session(1, body) }, ({ case: patientCase, codes, summary }) => {
			for (const reader of ["colleague", "supervisor"] as const)
				for (const words of ["WORDS-1", "WORDS-2", "WORDS-3"]) expect(summary(reader)).toContain(words)
			expect(codes("s").includes("note.heading")).toBe(level !== undefined)
			expect(patientCase?.sessions[0]?.risk?.level).toBe(level)
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
		byHand({ s1: session(1, risk("low")), s2: slipped }, ({ case: patientCase, findings }) => {
			expect(
				patientCase?.sessions.map(({ session: number, measures, risk: said }) => [number, measures[0]?.total ?? null, said?.level]),
			).toEqual([
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
				({ case: patientCase, summary }) => {
					expect(patientCase?.notes).toHaveLength(2)
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
				({ case: patientCase, summary, codes }) => {
					expect(patientCase?.sessions[0]?.goals ?? []).toEqual([])
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
			if (!summary("colleague").includes(words)) expect(summary("colleague")).toMatch(/Not included here.*Techniques/)
		})
	})

	it.each([
		"\u00A0\u00A0PHQ-9: {total: 24, item9: 3}",
		"  PHQ-9:\u202F{total:\u00A024, item9: 3}",
		"\u3000PHQ-9: {total: 24,\u2009item9: 3}",
	])("wide spaces are spaces, reported once: %j [N10]", (line) => {
		byHand({ s1: session(1, "", `measures:\n${line}\n`) }, ({ case: patientCase, codes }) => {
			expect(patientCase?.sessions[0]?.measures).toMatchObject([{ name: "PHQ-9", total: 24 }])
			expect(codes("s1").filter((code) => code === "front-matter.form")).toHaveLength(1)
		})
	})

	it.each([
		["EPDS: {total: 24, item10: 0}", /\bhigh\b/, /\blow\b|mild/],
		["EPDS: {total: 5, item10: 0}", /usual/, /\bhigh\b/],
		["PHQ-9: {total: 26, item9: 0}", /severe/, /\blow\b|good/],
		["MSPSS: 80", /\(80\)|80/, /severe|much worse/],
		["WSAS: 35", /35/, /\blow\b|\bmild\b/],
	])("a score is reported in words that fit its scale: %s [N11]", (line, fits, never) => {
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
			byHand({ s1: session(1, `## Risk\n\n${list}`) }, ({ case: patientCase, codes }) => {
				expect(patientCase?.sessions[0]?.risk?.level).toBe("moderate")
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
			({ case: patientCase, summary }) => {
				expect(patientCase?.formulation?.people.map(({ alias, closeness, relationship }) => [alias, closeness, relationship])).toEqual([
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
			({ case: patientCase, codes }) => {
				expect(patientCase?.formulation?.people).toMatchObject([{ status, closeness: 3 }])
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
				expect(summary()).toContain("**Sessions**: 1 took place")
			},
		)
	})
})
