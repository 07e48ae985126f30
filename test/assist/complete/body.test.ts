import { describe, expect, it } from "vitest"
import { areaFields, personFields, sectionsOf, terms, termTitle } from "../../../src/record/index.ts"
import { complete, formulation, labels, ofCase, session, taken } from "./completing.ts"
import { closing, missed, others, titles, titleOf } from "./case.ts"

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
			"## Risk\n\n<!-- State the risk level today, the reasons for it and any plan. -->\n\n- **Level**: …\n- **Rationale**: …\n- **Plan**: …"
		for (const typed of ["##|", "## |", "## Ri|", "## Ri|sk"]) expect(taken(session(typed), "Risk")).toBe(session(risk))
		expect(taken(session("## ri|  \n\n## Plan\n\nx\n"), "Risk")).toBe(session(`${risk}  \n\n## Plan\n\nx\n`))
		expect(taken(session("##|\n## Plan\n\nx\n"), "Risk")).toBe(session(`${risk}\n\n## Plan\n\nx\n`))
		expect(taken(session("##|\n## Plan\n\nx\n").replaceAll("\n", "\r\n"), "Affect")).toContain("…\n\r\n## Plan")
	})

	it("are the heading alone where its text is already", () => {
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

	it("are offered on an empty line when the list is called for, after what belongs to the section there", () => {
		const marked = session("## Risk\n\n- **Level**: low\n\n|\n\n## Plan\n\nx\n")
		expect(labels(marked)).toEqual([])
		expect(labels(marked, { isRequested: true }).slice(0, 3)).toEqual(["Rationale", "Plan", "Since last session"])
		expect(taken(marked, "Rationale", { isRequested: true })).toBe(marked.replace("|", "- **Rationale**: "))
		expect(labels(formulation("## Diathesis\n\n |"), { isRequested: true }).slice(0, 2)).toEqual(["Biological", "Psychological"])
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

	it("are techniques that were not used yet, with what defines them", () => {
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
		expect(taken(session(`${body}  |`), "Felt", { isRequested: true })).toBe(session(`${body}  - **Felt**: `))
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
