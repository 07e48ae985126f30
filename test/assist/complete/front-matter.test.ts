import { describe, expect, it } from "vitest"
import { completeFrontMatter } from "../../../src/assist/complete/front-matter.ts"
import { CaseIndex } from "../../../src/folder/index.ts"
import { readHead } from "../../../src/note/front-matter/head.ts"
import { readFrontMatter } from "../../../src/note/front-matter/read.ts"
import { commonKeys, keysOf, measures, terms } from "../../../src/record/index.ts"
import { complete, labels, ofCase, session, taken } from "./completing.ts"
import { cpuTime } from "../../harness/cpu.ts"
import { replaced } from "../../harness/replaced.ts"

/** A head that is being written: no closing fence is needed round it. */
const head = (lines: string): string => `---\n${lines}\n---\n`

describe("keys of the front matter", () => {
	it("are the kinds of note first, then the keys of every kind", () => {
		expect(labels(head("|"))).toEqual([
			...terms("note").map((kind) => `note: ${kind}`),
			...commonKeys.map(({ key }) => key).filter((key) => key !== "note"),
		])
	})

	it("are those of the kind that are missing, in the order of the record", () => {
		const given = ["note", "case", "session"]
		expect(labels(head("note: session\n|\ncase: C-1\nsession: 3"))).toEqual(
			keysOf("session")
				.map(({ key }) => key)
				.filter((key) => !given.includes(key)),
		)
		expect(labels(head("note: session\nstatus: missed\n|"))).toEqual(
			keysOf("missed-session")
				.map(({ key }) => key)
				.filter((key) => key !== "note" && key !== "status"),
		)
		expect(labels(head("note: closing\nen|"))).toContain("ending")
		expect(labels(head("note: closing\nfo|"))).not.toContain("focus")
	})

	it("replace what is typed of them, and bring their form", () => {
		expect(taken(head("note: session\npha|\ndate: 2026-02-02"), "phase")).toBe(head("note: session\nphase: \ndate: 2026-02-02"))
		expect(taken(head("note: session\np|ha\n"), "phase")).toBe(head("note: session\nphase: \n"))
		expect(taken(head("ses|"), "note: session")).toBe(head("note: session"))
		expect(taken(head("|"), "ipt")).toBe(head("ipt: 1"))
		expect(taken(head("note: formulation\npr|"), "problem-areas")).toBe(head("note: formulation\nproblem-areas: […]"))
		expect(taken(head("note: formulation\ncon|"), "contract")).toBe(
			head("note: formulation\ncontract:\n  sessions: …\n  frequency: …\n  minutes: …\n  start: …"),
		)
		expect(taken(head("note: session\nmea|"), "measures")).toBe(head("note: session\nmeasures:\n  "))
	})

	it("are written alone where a value is already", () => {
		expect(taken(head("note: session\npha|e: middle"), "phase")).toBe(head("note: session\nphase: middle"))
		expect(taken(head("no|: session"), "note")).toBe(head("note: session"))
	})

	it("of a contract are below it, with the indent that is there", () => {
		expect(labels(head("note: formulation\ncontract:\n    sessions: 16\n    |"))).toEqual([
			"frequency",
			"minutes",
			"start",
			"weeks",
			"maintenance",
		])
		expect(taken(head("note: formulation\ncontract:\n    sessions: 16\n  min|"), "minutes")).toBe(
			head("note: formulation\ncontract:\n    sessions: 16\n    minutes: "),
		)
		expect(labels(head("note: formulation\ncontract: {sessions: 16}\n  |"))).toEqual([])
		expect(labels(head("note: formulation\ncontract:\n  minutes: |"))).toEqual([])
	})

	it("are offered with CRLF, after a byte order mark and before the closing fence is written", () => {
		expect(labels(`\uFEFF${head("note: session\nph|").replaceAll("\n", "\r\n")}`)).toContain("phase")
		expect(taken(head("note: session\nph|\ncase: C-1").replaceAll("\n", "\r\n"), "phase")).toBe(
			head("note: session\nphase: \ncase: C-1").replaceAll("\n", "\r\n"),
		)
		expect(labels("---\nnote: session\n|")).toContain("phase")
		expect(labels("---\nnote: session\n|\n\n## Plan\n\ntext\n")).toContain("phase")
		expect(labels("---\nnote: session\n\n## Plan|\n\ntext\n")).toEqual([])
	})

	it("are not offered at the fences, in comments and in values", () => {
		expect(complete("|---\nnote: session\n---\n").items).toEqual([])
		expect(complete("---\nnote: session\n---|\n").items).toEqual([])
		expect(labels(head("note: session\n# ph|"))).toEqual([])
		expect(labels(head("note: session\nauthor: |"))).toEqual([])
		expect(labels(head("note: session # k|"))).toEqual([])
		expect(labels(head("note: session\nattended:\n  - |"))).toEqual([])
	})
})

describe("values of the front matter", () => {
	it("are the terms of the key's vocabulary, as they are written there", () => {
		expect(labels(head("note: |"))).toEqual(terms("note"))
		expect(labels(head("note: session\nphase: |"))).toEqual(terms("phase"))
		expect(labels(head("note: session\nphase: mi|"))).toEqual(terms("phase"))
		expect(labels(head("status: |"))).toEqual(terms("session-status"))
		expect(labels(head("mode: |"))).toEqual(terms("mode"))
		expect(labels(head("note: closing\nending: |"))).toEqual(terms("ending"))
		expect(labels(head("variant: |"))).toEqual(terms("variant"))
		expect(labels(head("ipt: |"))).toEqual(["1"])
	})

	it("replace the value that is there, or its sign for an empty place", () => {
		expect(taken(head("phase: mi|dl"), "middle")).toBe(head("phase: middle"))
		expect(taken(head("phase: |ini"), "middle")).toBe(head("phase: middle"))
		expect(taken(head("phase: …|"), "middle")).toBe(head("phase: middle"))
		expect(taken(head("phase:|"), "middle")).toBe(head("phase: middle"))
		expect(taken(head("phase: |  # tell"), "middle")).toBe(head("phase: middle  # tell"))
		expect(taken(head('phase: "mi|"'), "middle")).toBe(head("phase: middle"))
	})

	it("are found by title and alias", () => {
		const [item] = complete(head("problem-areas: [dis|]")).items.filter(({ label }) => label === "role-dispute")
		expect(item?.filter).toMatch(/role-dispute .*Role dispute .*conflict/)
		expect(complete(head("phase: …|")).items[0]?.filter).toMatch(/^…initial/)
	})

	it("of problem areas are those that are not there, in brackets and below each other", () => {
		const usual = ["grief", "role-dispute", "role-transition", "interpersonal-deficits"]
		expect(labels(head("note: formulation\nproblem-areas: |"))).toEqual(usual)
		expect(taken(head("problem-areas: |"), "grief")).toBe(head("problem-areas: [grief]"))
		expect(labels(head("problem-areas: [|]"))).toEqual(usual)
		expect(labels(head("problem-areas: [Bereavement, |]"))).toEqual(usual.slice(1))
		expect(taken(head("problem-areas: [gr|, role-dispute]"), "role-transition")).toBe(
			head("problem-areas: [role-transition, role-dispute]"),
		)
		expect(taken(head("problem-areas: [grief, dis|"), "role-dispute")).toBe(head("problem-areas: [grief, role-dispute"))
		expect(labels(head("problem-areas:\n  - grief\n  - |"))).toEqual(usual.slice(1))
		expect(taken(head("problem-areas:\n- grief\n- ro|le"), "role-dispute")).toBe(head("problem-areas:\n- grief\n- role-dispute"))
		expect(taken(head("problem-areas:\n    - grief\n  |"), "role-dispute")).toBe(head("problem-areas:\n    - grief\n    - role-dispute"))
		expect(taken(head("problem-areas:\n  -|"), "grief")).toBe(head("problem-areas:\n  - grief"))
		expect(labels(head("variant: IPSRT\nproblem-areas: [|]"))).toContain("lost-healthy-self")
		expect(labels(head("problem-areas: [grief]|"))).toEqual([])
	})

	it("of the focus are the areas of the formulation first", () => {
		expect(labels(head("note: session\ncase: C-1\nfocus: |"), { others: [ofCase] })).toEqual([
			"role-dispute",
			"grief",
			"role-transition",
			"interpersonal-deficits",
		])
	})

	it("of the case are the codes of the folder", () => {
		const others = [ofCase, ofCase.replace("C-1", "C-10"), ofCase.replace("C-1", "C-2")]
		const { items } = complete(head("note: session\ncase: C|"), { others })
		expect(items.map(({ label }) => label)).toEqual(["C-1", "C-2", "C-10"])
		expect(items[0]?.about).toMatchObject({ is: "case", patientCase: { code: "C-1" } })
		expect(taken(head("case: C|-9"), "C-10", { others })).toBe(head("case: C-10"))
	})

	it("of the session are the next free number, this note's own apart", () => {
		const others = [session(""), replaced(session(""), ["session: 3", "session: 7"])]
		expect(labels(head("case: C-1\nsession: |"), { others })).toEqual(["8"])
		expect(labels(replaced(session(""), ["session: 3", "session: 12|"]), { others })).toEqual(["8"])
		expect(labels(head("case: C-9\nsession: |"), { others })).toEqual(["1"])
	})
})

describe("measures", () => {
	const known = measures.map(({ key }) => key)

	it("are those of the case first, then the others that are not given", () => {
		const others = [ofCase, session("", "measures:\n  Sleep diary: 4\n")]
		const given = ["WSAS", "PHQ-9", "Sleep diary"]
		const all = [...given, ...known.filter((key) => !given.includes(key))]
		expect(labels(head("note: session\ncase: C-1\nmeasures:\n  |"), { others })).toEqual(all)
		expect(labels(head("note: session\ncase: C-1\nmeasures:\n  phq9: 3\n  |\nauthor: AB"), { others })).toEqual(
			all.filter((key) => key !== "PHQ-9"),
		)
		expect(labels(head("note: session\nmeasures:\n  |"))).toEqual(known)
	})

	it("bring their form, with the item on suicidal thoughts where they have one", () => {
		const after = (label: string): string => taken(head("measures:\n  |"), label)
		expect(after("PHQ-9")).toBe(head("measures:\n  PHQ-9: {total: …, item9: …}"))
		expect(after("QIDS")).toBe(head("measures:\n  QIDS: {total: …, item12: …}"))
		expect(after("GAD-7")).toBe(head("measures:\n  GAD-7: …"))
		expect(after("ECR")).toBe(head("measures:\n  ECR: {anxiety: …, avoidance: …}"))
		expect(after("C-SSRS")).toBe(head("measures:\n  C-SSRS: {q1: …, q2: …, q3: …, q4: …, q5: …, q6: …, q6-recent: …}"))
		expect(taken(head("measures:\n P|"), "PHQ-9")).toBe(head("measures:\n  PHQ-9: {total: …, item9: …}"))
		expect(taken(head("measures:\n  mood r|"), "Mood rating")).toBe(head("measures:\n  Mood rating: …"))
		expect(taken(head("measures:\n  PH|Q: 14"), "PHQ-9")).toBe(head("measures:\n  PHQ-9: 14"))
	})

	it("count as not given until something is written in their form", () => {
		for (const { key } of measures) {
			const read = readFrontMatter(taken(head("note: session\nmeasures:\n  |"), key))
			expect(read?.problems, key).toEqual([])
			expect(read && readHead(read).measures, key).toEqual([])
		}
	})
})

describe("each key", () => {
	it("is found again by the reader when it is taken", () => {
		for (const kind of terms("note")) {
			for (const { key } of keysOf(kind).filter((one) => one.key !== "note")) {
				const read = readFrontMatter(taken(head(`note: ${kind}\n|`), key))
				expect(read?.problems, key).toEqual([])
				expect(read?.entries.map((entry) => entry.key)).toEqual(["note", key])
				expect(read && readHead(read).invalid, key).toEqual([])
			}
		}
	})
})

describe("time", () => {
	it("does not grow with the body, however hostile", () => {
		const hostile = ["*[_".repeat(170_000), "> ".repeat(250_000), "<!--\n".repeat(100_000), "- a\n  ".repeat(80_000)]
		const fastest = (text: string): number => {
			const times = Array.from({ length: 15 }, () => {
				const start = cpuTime()
				for (let i = 0; i < 20; i++)
					completeFrontMatter({ text, offset: text.indexOf("phase: ") + 7, file: "this", index: new CaseIndex() })
				return cpuTime() - start
			})
			return Math.min(...times) / 20
		}
		fastest(session(""))
		const empty = fastest(session(""))
		for (const body of hostile) {
			const long = fastest(session(body))
			expect(long).toBeLessThan(empty * 5 + 1)
		}
	})

	it("stays short for hostile front matter", () => {
		for (const line of [
			" ".repeat(60_000),
			`a${" ".repeat(60_000)}b`,
			"a: ".repeat(20_000),
			"#".repeat(60_000),
			`"${"a".repeat(60_000)}`,
			"[".repeat(60_000),
			"- ".repeat(30_000),
		]) {
			for (const text of [
				head(`note: session\n${line}|\nphase: middle`),
				head(`note: session\n${line}\n|`),
				head(`problem-areas: [${line}|`),
			]) {
				const start = cpuTime()
				completeFrontMatter({ text: replaced(text, ["|", ""]), offset: text.indexOf("|"), file: "this", index: new CaseIndex() })
				expect(cpuTime() - start, line.slice(0, 10)).toBeLessThan(1000)
			}
		}
	})
})
