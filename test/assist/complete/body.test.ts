import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { completeBody } from "../../../src/assist/complete/body.ts"
import { headingOf } from "../../../src/note/forms/skeleton.ts"
import { namedSections } from "../../../src/note/named.ts"
import { readNote } from "../../../src/note/read.ts"
import { areaFields, type Layout, personFields, type Section, sectionsOf, terms, termTitle, wordsOf } from "../../../src/record/index.ts"
import { runs } from "../../harness/soak.ts"
import { complete, formulation, labels, ofCase, session, taken } from "./completing.ts"
import { cpuTime } from "../../harness/cpu.ts"

const closing = (body: string): string => `---\nipt: 1\nnote: closing\ncase: C-1\ndate: 2026-05-04\n---\n\n${body}`
const missed = (body: string): string => session(body, "status: missed\n")
const others = [ofCase]
const titles = (parts: readonly { readonly id: string }[]): string[] => parts.map(({ id }) => wordsOf(id).title)
const titleOf = (part: Section): string => headingOf(part, part.perArea ? "role-dispute" : undefined)

describe("sections", () => {
	it("are those of this kind of note that it does not hold, in the order of the record", () => {
		for (const [layout, note] of [
			["formulation", formulation],
			["session", session],
			["missed-session", missed],
			["closing", closing],
		] as const) {
			const all = sectionsOf(layout).map(titleOf)
			expect(labels(note("##|"))).toEqual(all)
			expect(labels(note(`## ${all.at(-1)}\n\ntext\n\n## |\n`))).toEqual(all.slice(0, -1))
		}
		expect(labels(missed("## |"))).toEqual(["Reason", "Contact"])
		expect(labels(session("## Interval history\n\n## |\n\n## Next steps\n\nx"))).not.toContain("Since last session")
	})

	it("are one for each problem area of the front matter; for any while none is chosen", () => {
		expect(labels(formulation("## Problem area: Role dispute\n\n## Pro|", "problem-areas: [role-dispute, grief]\n"))).toContain(
			"Problem area: Grief",
		)
		expect(labels(formulation("## Problem area: Role dispute\n\n## Pro|", "problem-areas: [role-dispute, grief]\n"))).not.toContain(
			"Problem area: Role dispute",
		)
		expect(labels(formulation("## Pro|", ""))).toEqual(
			expect.arrayContaining(["Problem area: Grief", "Problem area: Interpersonal deficits"]),
		)
		expect(labels(formulation("## Pro|", ""))).not.toContain("Problem area: Lost healthy self")
	})

	it("are inserted as their empty form, and replace all that is typed", () => {
		const risk =
			"## Risk\n\n<!-- State the level of risk today, what it rests on, and any plan that was made. -->\n\n- **Level**: …\n- **Rationale**: …\n- **Plan**: …"
		for (const typed of ["##|", "## |", "## Ri|", "## Ri|sk"]) expect(taken(session(typed), "Risk")).toBe(session(risk))
		expect(taken(session("## ri|  \n\n## Plan\n\nx\n"), "Risk")).toBe(session(`${risk}  \n\n## Plan\n\nx\n`))
		expect(taken(session("##|\n## Plan\n\nx\n"), "Risk")).toBe(session(`${risk}\n\n## Plan\n\nx\n`))
		expect(taken(session("##|\n## Plan\n\nx\n").replaceAll("\n", "\r\n"), "Affect")).toContain("…\n\r\n## Plan")
	})

	it("are the heading alone where its text stands already", () => {
		expect(taken(session("## Ris|\n\n- **Level**: low\n"), "Risk")).toBe(session("## Risk\n\n- **Level**: low\n"))
		expect(taken(formulation("## Dia|\n\n### Social\n\nx\n"), "Diathesis")).toBe(formulation("## Diathesis\n\n### Social\n\nx\n"))
	})

	it("carry what the case knows", () => {
		expect(taken(session("##|"), "Progress", { others })).toContain("- **G1**: …\n- **G2**: …")
		expect(taken(session("##|"), "Mechanisms of change", { others })).toContain("- **Enhancing social support**: …")
		const odd = ofCase.replace("returns to the choir", "saves $5 ${2:a}, C:\\ --> b")
		expect(taken(session("##|"), "Progress", { others: [odd] })).toContain("<!-- G1: saves $5 ${2:a}, C:\\ –> b (by 2026-04-01) -->")
	})

	it("go on with a list where people, mechanisms or techniques are chosen", () => {
		const goesOn = (marked: string): string[] =>
			complete(marked, { others })
				.items.filter((item) => item.goesOn)
				.map(({ label }) => label)
		expect(goesOn(session("##|"))).toEqual(["Techniques"])
		expect(goesOn(formulation("##|"))).toEqual(["Interpersonal inventory", "Mechanisms of change"])
		const techniques = complete(session("##|\n## Plan\n")).items.find(({ label }) => label === "Techniques")
		expect(techniques?.text.slice(0, techniques.writeAt)).toMatch(/-->\n\n$/)
		expect(taken(session("##|\n## Plan\n"), "Techniques")).toMatch(/-->\n\n\n\n## Plan\n$/)
	})

	it("are offered on an empty line when the list is called for, behind what belongs to the section there", () => {
		const marked = session("## Risk\n\n- **Level**: low\n\n|\n\n## Plan\n\nx\n")
		expect(labels(marked)).toEqual([])
		expect(labels(marked, { asked: true }).slice(0, 3)).toEqual(["Rationale", "Plan", "Since last session"])
		expect(taken(marked, "Rationale", { asked: true })).toBe(marked.replace("|", "- **Rationale**: "))
		expect(labels(formulation("## Diathesis\n\n |"), { asked: true }).slice(0, 2)).toEqual(["Biological", "Psychological"])
	})

	it("find what an alias names", () => {
		const filter = (marked: string, label: string): string => complete(marked).items.find((item) => item.label === label)?.filter ?? ""
		expect(filter(session("##|"), "Risk")).toBe("## Risk Safety Safety plan Risk assessment")
		expect(filter(session("|"), "Risk")).toBe("")
		expect(filter(formulation("## conf|"), "Problem area: Role dispute")).toContain("conflict")
	})
})

describe("sub-sections", () => {
	it("are the fixed ones that are missing", () => {
		expect(labels(formulation("## Diathesis\n\n### Social\n\nx\n\n### |"))).toEqual([
			"Biological",
			"Psychological",
			"Cultural and spiritual",
		])
		expect(taken(formulation("## Diathesis\n\n###|"), "Psychological")).toMatch(
			/### Psychological\n\n<!-- .* -->\n\n- \*\*Attachment style\*\*: …\n- \*\*Communication style\*\*: …$/,
		)
	})

	it("are a new person, with all fields", () => {
		expect(labels(formulation("## Interpersonal inventory\n\n### Mother\n\n- **Relationship**: mother\n\n### |"))).toEqual(["New person"])
		expect(taken(formulation("## Interpersonal inventory\n\n###|"), "New person")).toContain(
			`### …\n\n${titles(personFields)
				.map((title) => `- **${title}**: …`)
				.join("\n")}`,
		)
	})

	it("are mechanisms that are not expected yet", () => {
		expect(labels(formulation("## Mechanisms of change\n\n### Social support\n\n- **Hypothesis**: x\n\n### |"))).toEqual(
			terms("mechanism")
				.slice(1)
				.map((term) => termTitle("mechanism", term)),
		)
	})

	it("are not offered in sections without them", () => {
		expect(labels(formulation("## Goals\n\n### |"))).toEqual([])
		expect(labels(session("### |"))).toEqual([])
	})
})

describe("fields", () => {
	it("are those that are missing under the heading", () => {
		expect(labels(session("## Risk\n\n- **Level**: low\n- |"))).toEqual(["Rationale", "Plan"])
		expect(labels(session("## Risk\n\n- **Level**: low\n- **|"))).toEqual(["Rationale", "Plan"])
		expect(labels(session("## Risk\n\n* Level: low\n* Ra|"))).toEqual(["Rationale", "Plan"])
		expect(
			labels(formulation("## Interpersonal inventory\n\n### Mother\n\n- **Ring**: 2\n- |\n\n### Father\n\n- **Contact**: weekly\n")),
		).toEqual(titles(personFields).filter((title) => title !== "Closeness"))
		expect(labels(formulation("## Problem area: Role dispute\n\n- |"))).toEqual(titles(areaFields("role-dispute")))
		expect(labels(formulation("## Diathesis\n\n### Psychological\n\n- |"))).toEqual(["Attachment style", "Communication style"])
		expect(labels(session("## Plan\n\n- |"))).toEqual([])
		expect(labels(session("## My own\n\n- |"))).toEqual([])
	})

	it("replace what is typed of the label", () => {
		for (const typed of ["|", "**|", "**Le|", "Le|", "*Le|", "**Le|vel", "**|**"])
			expect(taken(session(`## Risk\n\n- ${typed}`), "Level"), typed).toBe(session("## Risk\n\n- **Level**: "))
		expect(taken(session("## Risk\n\n- **Le|vl**: low, asked\n"), "Level")).toBe(session("## Risk\n\n- **Level**: low, asked\n"))
		expect(taken(session("## Risk\n\n- **Le|vl:** low\n"), "Level")).toBe(session("## Risk\n\n- **Level**: low\n"))
		expect(taken(session("## Risk\n\n- Le|: low\n"), "Level")).toBe(session("## Risk\n\n- **Level**: low\n"))
		expect(taken(session("## Risk\n\n- Ra| asked directly"), "Rationale")).toBe(session("## Risk\n\n- **Rationale**:  asked directly"))
	})

	it("are techniques that were not used yet, with what tells them", () => {
		const all = terms("technique").map((term) => termTitle("technique", term))
		expect(labels(session("## Techniques\n\n- **Role play**: asked\n- **Validation**: x\n- |"))).toEqual(
			all.filter((title) => title !== "Role play" && title !== "Encouragement of affect"),
		)
		expect(taken(session("## Techniques\n\n- role|"), "Role play")).toBe(
			session("## Techniques\n\n- **Role play**:\n  - **Situation**: …\n  - **Feedback**: …"),
		)
		expect(taken(session("## Techniques\n\n- cla|"), "Clarification")).toBe(session("## Techniques\n\n- **Clarification**: "))
		expect(taken(session("## Techniques\n\n- **Rol|**: x"), "Role play")).toBe(session("## Techniques\n\n- **Role play**: x"))
	})

	it("are sub-fields below their technique", () => {
		const body = "## Techniques\n\n- **Communication analysis**:\n  - **Said**: x\n"
		expect(labels(session(`${body}  - |\n- **Homework**: y\n`))).toEqual(["Exchange", "Felt", "Wanted", "Alternative"])
		expect(labels(session(`${body}- **Homework**: y\n  - |\n`))).toEqual([])
		expect(labels(session(`${body}\t- |\n`))).toEqual(["Exchange", "Felt", "Wanted", "Alternative"])
		expect(taken(session(`${body}  |`), "Felt", { asked: true })).toBe(session(`${body}  - **Felt**: `))
	})

	it("are mechanisms and goals that the note does not speak of", () => {
		expect(labels(session("## Mechanisms of change\n\n- **Social support**: 1\n- |"))).toEqual(
			terms("mechanism")
				.slice(1)
				.map((term) => termTitle("mechanism", term)),
		)
		expect(labels(session("## Progress\n\n- **G1**: did\n- |"), { others })).toEqual(["G2"])
		expect(taken(session("## Progress\n\n- |"), "G2", { others })).toBe(session("## Progress\n\n- **G2**: "))
		expect(complete(closing("## Goals\n\n- |"), { others }).items.map(({ label, goesOn }) => [label, goesOn])).toEqual([
			["G1", true],
			["G2", true],
		])
		expect(labels(formulation("## Goals\n\n- **G1**: a\n- **G4**: b\n- |"))).toEqual(["G5"])
	})
})

describe("values", () => {
	const values = (field: string, note: (body: string) => string = session): string[] => labels(note(field))

	it("are the terms of the field's vocabulary", () => {
		expect(values("## Risk\n\n- **Level**: |")).toEqual(["none", "low", "moderate", "high"])
		const person = (field: string): string[] => values(`## Interpersonal inventory\n\n### Mother\n\n${field}`, formulation)
		expect(person("- **Circle**: |")).toEqual(["1", "2", "3", "4"])
		expect(person("- **Status**: |")).toEqual(["living", "deceased", "estranged"])
		expect(person("- **Confides**: |")).toEqual(["yes", "partly", "no"])
		expect(values("## Diathesis\n\n### Psychological\n\n- **Attachment style**: |", formulation)).toEqual([
			"secure",
			"preoccupied",
			"dismissing",
			"fearful",
			"not assessed",
		])
		expect(values("## Problem area: Role dispute\n\n- **Stage**: |", formulation)).toEqual(["renegotiation", "impasse", "dissolution"])
		expect(values("## Outcome\n\n- **Stage now**: |", closing)).toEqual(["renegotiation", "impasse", "dissolution"])
		expect(values("## Goals\n\n- **G1**: |", closing)).toEqual(["met", "partly", "not met"])
		expect(values("## Goals\n\n- **G1**: |", formulation)).toEqual([])
		expect(values("## Risk\n\n- **Rationale**: |")).toEqual([])
	})

	it("replace the first words alone", () => {
		const after = (value: string): string =>
			taken(session(`## Risk\n\n- **Level**:${value}\n`), "moderate").slice(session("## Risk\n\n- **Level**:").length)
		for (const typed of [" |", "|", " mo|", " lo|w", " …|", " |…", " ?|"]) expect(after(typed), typed).toBe(" moderate\n")
		expect(after(" lo|w, asked twice")).toBe(" moderate, asked twice\n")
		expect(after(" |low: no thoughts of death")).toBe(" moderate: no thoughts of death\n")
		expect(after(" | <!-- choose -->")).toBe(" moderate <!-- choose -->\n")
		expect(taken(session("## Risk\n\n- **Level:** lo|\n"), "low")).toBe(session("## Risk\n\n- **Level:** low\n"))
	})

	it("are not offered behind them", () => {
		for (const typed of [" low, |", " low: a|", " low (|)", " low – a|"])
			expect(values(`## Risk\n\n- **Level**:${typed}`), typed).toEqual([])
	})

	it("may be several, those apart that stand there", () => {
		const support = (value: string): string => formulation(`## Interpersonal inventory\n\n### Mother\n\n- **Support**:${value}\n`)
		expect(labels(support(" |"))).toEqual(terms("support"))
		expect(labels(support(" emotional, |"))).toEqual(["practical", "informational", "companionship", "none"])
		expect(labels(support(" pr|, emotional: listens"))).toEqual(["practical", "informational", "companionship", "none"])
		expect(taken(support(" emotional, pr|, none"), "practical")).toBe(support(" emotional, practical, none"))
		expect(taken(support(" emotional,|"), "practical")).toBe(support(" emotional, practical"))
		expect(taken(support(" emo|tional, practical"), "none")).toBe(support(" none, practical"))
		expect(labels(support(" listens, |"))).toEqual([])
		expect(labels(support(" emotional: listens, |"))).toEqual([])
	})

	it("are ratings of a mechanism, from 2 on with a place for what was seen", () => {
		const rated = (value: string): string => session(`## Mechanisms of change\n\n- **Emotional processing**:${value}\n`)
		expect(labels(rated(" |"))).toEqual(["0", "1", "2", "3"])
		expect(taken(rated(" |"), "1")).toBe(rated(" 1"))
		expect(taken(rated(" |"), "2")).toBe(rated(" 2: "))
		expect(taken(rated(" |1: wept"), "3")).toBe(rated(" 3: wept"))
		expect(taken(rated(" 1|: wept"), "2")).toBe(rated(" 2: wept"))
		expect(labels(session("## Mechanisms of change\n\n- **Own idea**: |"))).toEqual([])
	})
})

describe("people", () => {
	it("are those of the inventory, the nearest ring first", () => {
		expect(labels(session("## Plan\n\nCall @|"), { others })).toEqual(["@older-sister", "@neighbour", "@father"])
		expect(labels(session("# About @|"), { others })).toHaveLength(3)
		expect(labels(session("## Risk\n\n- **Plan**: (@|"), { others })).toHaveLength(3)
		expect(labels(session("## Plan\n\nCall @|"))).toEqual([])
	})

	it("are offered where a field names one", () => {
		const area = (value: string): string => `${ofCase}\n## Problem area: Role dispute\n\n- **Other person**:${value}\n`
		expect(labels(area(" |"))).toEqual(["@older-sister", "@neighbour", "@father"])
		expect(taken(area("|"), "@neighbour")).toBe(area(" @neighbour"))
		expect(labels(area(" her |"))).toEqual([])
		expect(complete(`${ofCase}\n## Problem area: Role dispute\n\n- |`).items.find(({ label }) => label === "Other person")?.goesOn).toBe(
			true,
		)
	})

	it("replace the whole alias", () => {
		expect(taken(session("## Plan\n\nCall @ol|d-si, then\n"), "@older-sister", { others })).toBe(
			session("## Plan\n\nCall @older-sister, then\n"),
		)
		expect(taken(session("## Plan\r\n\r\nCall @|\r\n"), "@father", { others })).toBe(session("## Plan\r\n\r\nCall @father\r\n"))
	})

	it("are those of the note itself as it is written", () => {
		expect(labels(`${ofCase}\n### Aunt\n`.replace("lives next door", "next to @|"))).toEqual(["@older-sister", "@neighbour", "@father"])
	})

	it("are not offered in an address", () => {
		expect(labels(session("## Plan\n\nbob@|"), { others })).toEqual([])
		expect(labels(session("## Plan\n\n@a@|"), { others })).toEqual([])
	})
})

describe("goals", () => {
	it("are offered where one begins", () => {
		expect(labels(session("## Plan\n\nBack to G|"), { others })).toEqual(["G1", "G2"])
		expect(taken(session("## Plan\n\nBack to G|9.\n"), "G2", { others })).toBe(session("## Plan\n\nBack to G2.\n"))
		expect(labels(session("## Plan\n\nBig|"), { others })).toEqual([])
		expect(labels(session("## Plan\n\n@G|"), { others })).not.toContain("G1")
	})
})

describe("running text", () => {
	const prose = "## Plan\n\nShe will call |\n"

	it("is left alone unless the list is called for", () => {
		for (const text of [
			prose,
			"## Plan\n\nShe said: |\n",
			"## Plan\n\nShe w|\n",
			"## Plan\n\n- Call her |\n",
			"## Plan\n\n**bold*|\n",
			"|\n",
			"# Ti|\n",
			"#|\n",
			"#### |\n",
		]) {
			expect(labels(session(text), { others }), text).toEqual([])
		}
		expect(labels(session(prose), { others, asked: true })).toEqual(["@older-sister", "@neighbour", "@father", "G1", "G2"])
	})

	it("has no items in code, HTML and comments", () => {
		const literal = [
			"```\n@|\n```\n",
			"```\n##|",
			"~~~\n\n- |\n\n",
			"<!-- @|\n-->\n",
			"<!--\n## |\n",
			"x <!-- @| y\n",
			"x `@|` y\n",
			"    ## |\n",
			"<div>\n@|\n</div>\n",
			"```\nx\n|",
		]
		for (const text of literal) expect(labels(session(`## Risk\n\n${text}`), { others, asked: true }), text).toEqual([])
		expect(labels(session("## Risk\n\n```\nx\n```\n\n@|"), { others })).toHaveLength(3)
		expect(labels(session("## Risk\n\n<!-- x -->\n- |"), { others })).toHaveLength(3)
	})

	it("has no items in a note of no kind", () => {
		expect(labels("## |")).toEqual([])
		expect(labels("---\ncase: C-1\n---\n\n## |")).toEqual([])
	})
})

describe("an item that is taken", () => {
	const layouts: readonly (readonly [Layout, (body: string) => string])[] = [
		["formulation", formulation],
		["session", session],
		["missed-session", missed],
		["closing", closing],
	]

	it("is read as the part that it stands for, until nothing is missing", () => {
		for (const [layout, note] of layouts) {
			let text = note("")
			for (const part of sectionsOf(layout)) text = `${taken(`${text}## |`, titleOf(part))}\n\n`
			const sections = namedSections(readNote(text), layout)
			expect(sections.map(({ part }) => part?.id)).toEqual(sectionsOf(layout).map(({ id }) => id))
			expect(labels(`${text}## |`)).toEqual([])
			for (const { part, placed } of sections) {
				if (part?.perArea)
					expect(placed.part.fields.map(({ label }) => label)).toEqual(
						titles(areaFields("role-dispute").filter(({ need }) => need !== "known")),
					)
				else if (part?.fields) expect(placed.part.fields.map(({ label }) => label)).toEqual(titles(part.fields))
				expect(placed.part.filled, part?.id).toBe(false)
			}
		}
	})

	it("replaces text of the cursor's line alone, wherever the cursor stands", { timeout: 60_000 }, () => {
		const bodies = [
			"## Risk\n\n- **Level**: low\n- Rat\n\n### x\n\n## Progress\n\n- **G1**: did, with @older-sister\n- \n",
			"## Techniques\n\n- **Role play**:\n  - **Sit\n\n```\n## code\n```\n\n##\n",
			"## Interpersonal inventory\n\n###\n\n- **Support**: emotional, pra\n\n# Title @\n",
		]
		fc.assert(
			fc.property(
				fc.constantFrom(...bodies),
				fc.nat(200),
				fc.boolean(),
				fc.boolean(),
				fc.constantFrom(session, formulation, closing),
				(body, at, asked, crlf, note) => {
					const whole = crlf ? note(body).replaceAll("\n", "\r\n") : note(body)
					const offset = Math.min(at, whole.length)
					if (whole[offset] === "\n" && whole[offset - 1] === "\r") return
					const { items, text } = complete(`${whole.slice(0, offset)}|${whole.slice(offset)}`, { others, asked })
					const outside = items.filter(
						({ range: { start, end } }) => start > offset || end < offset || /[\r\n]/.test(text.slice(start, end)),
					)
					expect(outside).toEqual([])
				},
			),
			{ numRuns: runs(200) },
		)
	})
})

describe("time", () => {
	it("grows with the section at the cursor, not with the note", () => {
		const section = `## Own section\n\n${"Some words of a note that goes on. ".repeat(30)}\n\n`
		const timed = (text: string): number => {
			const note = readNote(text)
			const offset = text.length
			const times = Array.from({ length: 8 }, () => {
				const start = cpuTime()
				expect(completeBody({ text, offset, asked: false, read: () => ({ note, of: undefined }) })).not.toEqual([])
				return cpuTime() - start
			})
			return Math.min(...times)
		}
		const short = timed(session(`${section.repeat(6)}##`))
		const long = timed(session(`${section.repeat(440)}##`))
		expect(long).toBeLessThan(short * 10 + 20)
	})

	it("stays short on a hostile line", () => {
		for (const line of [
			"*".repeat(60_000),
			"- ".repeat(30_000),
			`- ${"*_".repeat(30_000)}:`,
			`- **a**: ${" ".repeat(60_000)}b`,
			"@".repeat(60_000),
			"G".repeat(60_000),
			`- a:${"(".repeat(60_000)}`,
			`- Level: ${"<!--".repeat(15_000)}`,
		]) {
			for (const note of [session, formulation]) {
				const text = note(`## Risk\n\n${line}`)
				const read = readNote(text)
				const start = cpuTime()
				completeBody({ text, offset: text.length, asked: true, read: () => ({ note: read, of: undefined }) })
				expect(cpuTime() - start, line.slice(0, 10)).toBeLessThan(1000)
			}
		}
	})
})
