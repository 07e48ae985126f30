import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { partOfHeading } from "../../../src/note/body/headings.ts"
import { namedSections, outsideOf } from "../../../src/note/named.ts"
import { readNote } from "../../../src/note/read.ts"
import { findPart, type Layout, riskFields, sectionsOf } from "../../../src/record/index.ts"
import { shift } from "../../../src/text/text.ts"
import { runs } from "../../harness/soak.ts"

const part = (layout: Layout, title: string) => partOfHeading(layout, title).part?.id

describe("a heading names a part", () => {
	it.each([
		"Risk",
		"RISK",
		"risk:",
		"4. Risk",
		"4) Risk",
		"(4) Risk",
		"IV. Risk",
		"4.2 Risk",
		"4 Risk",
		"d) Risk",
		"⚠️ Risk",
		"4️⃣ Risk",
		"✅ Risk!",
		"Risks",
		"**Risk**",
		"Risk.",
		"Suicide risk",
		"Current risk",
		"Risk assessment",
		"Updated risk assessment",
		"Risk (today)",
		"Risk to self and others",
		"Safety",
		"Safety plan",
		"Suicidality",
		"Section 4: Risk",
		"Risk – updated",
		"Ri\u00ADsk",
		"Risk & safety",
		"3) Risk / safety",
		"Risk (suicide, harm to others)",
		"Risk: suicide and violence",
		"Current risk to self or others (today)",
		"Risk of harm to the children",
		"Risk\u00A0assessment",
	])("%j: the risk [N21]", (title) => {
		for (const layout of ["formulation", "session", "closing"] as const)
			expect(part(layout, title.replaceAll("*", ""))).toBe(`${layout}.risk`)
	})

	it.each([
		["formulation", "Mental status exam", "formulation.mental-state"],
		["formulation", "Mental status", "formulation.mental-state"],
		["formulation", "Chief complaint", "formulation.presenting-problem"],
		["formulation", "2. History of present illness", "formulation.presenting-problem"],
		["formulation", "Inventory", "formulation.inventory"],
		["formulation", "Patient's agreement", "formulation.agreement"],
		["formulation", "Treatment goals", "formulation.goals"],
		["formulation", "Social supports", "formulation.social-support"],
		["formulation", "Problem area 1: Grief", "formulation.problem-area"],
		["formulation", "5. Problem area (primary) – Role dispute", "formulation.problem-area"],
		["session", "Symptoms since last session", undefined],
		["session", "Session plan", "session.plan"],
		["session", "Plan for next session", "session.plan"],
		["session", "Interval history", "session.since-last"],
		["session", "Mood-event link", "session.mood-link"],
		["session", "Risk factors", undefined],
		["session", "Risk of relapse", undefined],
		["session", "Harm to others", undefined],
		["session", "Child", undefined],
		["session", "Suicide plan", undefined],
		["session", "Assessment", undefined],
		["session", "Interp. events", undefined],
		["session", "Thx. used", undefined],
		["session", "Stimm. u. Ereignisse", "session.mood-link"],
		["session", "Stim. u. Er.", undefined],
		["formulation", "Soc. support", "formulation.social-support"],
		["formulation", "Soz. Unterst.", "formulation.social-support"],
		["formulation", "Biogr. Anamnese", "formulation.background"],
		["formulation", "Apoyo soc.", "formulation.social-support"],
		["session", "Techniques / Interventions", "session.techniques"],
		["session", "Goals & progress", "session.progress"],
		["session", "Suicidality and self-harm", "session.risk"],
		["session", "Suicide / self-harm", "session.risk"],
		["session", "Techniques / Plan", undefined],
		["session", "Goals, plan and weather", undefined],
		["session", "Self / others", undefined],
		["session", "Selbst-/Fremdgefährdung", "session.risk"],
		["session", "Suizidalität / SVV", "session.risk"],
		["session", "Selbst- u. Fremdgefährdung", "session.risk"],
		["session", "Ad Suizidalität", "session.risk"],
		["session", "Stimmung u. Ereignisse", "session.mood-link"],
		["session", "Seit letzter Std.", "session.since-last"],
		["session", "Seit letzter Stunde", "session.since-last"],
		["session", "Ziele u. Fortschritt", "session.progress"],
		["session", "Proz.", "session.plan"],
		["session", "Autolesiones / suicidio", "session.risk"],
		["session", "Técnicas e intervenciones", "session.techniques"],
		["closing", "Erhaltungssitzungen", "closing.maintenance"],
		["closing", "Follow-up", "closing.maintenance"],
		["closing", "Outcome of problem area", "closing.outcome"],
		["closing", "Relapse prevention", "closing.contingency"],
	] as const)("of a %s, %s", (layout, title, id) => {
		expect(part(layout, title)).toBe(id)
	})

	it("with the area that it names", () => {
		expect(partOfHeading("formulation", "3) Problem area 1 (primary): Role disputes").area).toBe("role-dispute")
		expect(partOfHeading("formulation", `Problem area${" ".repeat(200)}:${" ".repeat(60)}x`).area).toBeUndefined()
	})

	it("and a label a field, by the same rules", () => {
		const named = (label: string) => findPart(riskFields, label)?.id
		for (const label of ["Level", "1. Level", "LEVEL", "Current level", "Risk level", "Level of risk"])
			expect(named(label), label).toBe("risk.level")
		const person = sectionsOf("formulation").find(({ id }) => id === "formulation.inventory")?.entries?.fields ?? []
		expect(findPart(person, "Patient expects")?.id).toBe("person.client-expects")
		expect(findPart(person, "Client\u00A0expects")?.id).toBe("person.client-expects")
	})
})

describe("an area alone as a heading of a formulation", () => {
	const read = (head: string, body: string, layout: Layout = "formulation") =>
		namedSections(readNote(`---\nnote: formulation\n${head}---\n\n${body}`), layout).map(({ part: named, area, placed }) => [
			placed.part.title,
			named?.id,
			area,
		])
	const area = "formulation.problem-area"

	it.each([
		["Grief", "grief"],
		["4. Bereavement", "grief"],
		["Complicated grief (her father)", "grief"],
		["ROLE DISPUTE", "role-dispute"],
		["Role disputes: husband", "role-dispute"],
		["**Interpersonal dispute**", "role-dispute"],
		["Role transition – retirement", "role-transition"],
		["Interpersonal sensitivities", "interpersonal-deficits"],
	])("%s", (title, named) => {
		for (const eol of ["\n", "\r\n"])
			expect(read("", `## ${title}\n\n- **Person**: @father\n`.replaceAll("\n", eol)).map(([, ...rest]) => rest)).toEqual([[area, named]])
	})

	it.each(["Good grief, what a week", "Conflict resolution", "Grief counselling", "Roles", "Transitions of care"])("is not %s", (title) => {
		expect(read("", `## ${title}\n\nx\n`)).toEqual([[title, undefined, undefined]])
	})

	it("gives way to the section that is written out, and to one of any area", () => {
		expect(read("problem-areas: [grief]\n", "## Problem area: Grief\n\nx\n\n## Grief\n\ny\n")[1]).toEqual(["Grief", undefined, undefined])
		expect(read("problem-areas: [grief]\n", "## Problem area\n\nx\n\n## Grief\n\ny\n")[1]).toEqual(["Grief", undefined, undefined])
		expect(read("problem-areas: [grief]\n", "## Problem area: Role dispute\n\nx\n\n## Grief\n\ny\n")[1]).toEqual(["Grief", area, "grief"])
		expect(read("problem-areas: [grief]\n", "## Problem area: Grief\n\n…\n\n## Grief\n\ny\n")[1]).toEqual(["Grief", area, "grief"])
	})

	it("is a section of its own in other notes", () => {
		expect(read("", "## Grief\n\nx\n", "session")).toEqual([["Grief", undefined, undefined]])
	})
})

/** Title and text of each part of a session note, with what is outside of sections at its end. */
function told(body: string, layout: Layout = "session") {
	const note = readNote(body)
	const show = ({
		at,
		part: { title, heading, range },
	}: {
		at: number
		part: { title: string; heading: { end: number }; range: { end: number } }
	}) => [
		title,
		note.text
			.slice(at + heading.end, at + range.end)
			.trim()
			.replace(/\s+/g, " "),
	]
	return {
		sections: namedSections(note, layout).map(({ placed, part: named, slip }) =>
			[named?.id ?? "", slip?.slip ?? "", ...show(placed)].slice(0, 4),
		),
		outside: outsideOf(note, layout).map(show),
	}
}

describe("a section whose heading is not written as one", () => {
	it.each([
		["# Risk\n\n- **Level**: high\n", "level"],
		["### Risk\n\n- **Level**: high\n", "level"],
		["#### Risk\n\n- **Level**: high\n", "level"],
		["**Risk**\n\n- **Level**: high\n", "bold"],
		["**Risk:**\n\n- **Level**: high\n", "bold"],
		["__Risk__:\n\n- **Level**: high\n", "bold"],
		["Risk\n\n- **Level**: high\n", "line"],
		["RISK:\n\n- **Level**: high\n", "line"],
		["RISK:\n- **Level**: high\n", "line"],
		["4. Suicide risk:\n", ""],
		["##Risk\n\n- **Level**: high\n", "no-space"],
		["##\u00A0Risk\n\n- **Level**: high\n", ""],
		["Risk\n====\n\n- **Level**: high\n", "level"],
	])("is read as one: %j [N01] [N21]", (text, slip) => {
		for (const eol of ["\n", "\r\n"]) {
			for (const [before, after] of [
				["", ""],
				["## Since last session\n\n- **Symptoms**: so so\n\n", "\n## Plan\n\nGo on.\n"],
				["Came late.\n\n", "\n# Addendum\n\nmore\n"],
				["## My own\n\nwords\n\n", "\n## Another\n"],
			] as const) {
				const note = readNote((before + text + after).replaceAll("\n", eol))
				const found = namedSections(note, "session").find(({ part: named }) => named?.id === "session.risk")
				expect(found?.slip?.slip ?? "").toBe(slip)
				if (slip === "") continue
				expect(found?.placed.part.fields.map(({ label, text: value }) => [label, value])).toEqual([["Level", "high"]])
				const [field] = found?.placed.part.fields ?? []
				expect(note.text.slice((found?.placed.at ?? 0) + (field?.valueRange.start ?? 0)).startsWith("high")).toBe(true)
			}
		}
	})

	it("takes its text from where it was, and leaves the rest there", () => {
		expect(told("## Since last session\n\nslept\n\n### Risk\n\nnone\n\n### Homework\n\nwrote\n\n## Plan\n\ngo on\n")).toEqual({
			sections: [
				["session.since-last", "", "Since last session", "slept"],
				["session.risk", "level", "Risk", "none"],
				["session.plan", "", "Plan", "go on"],
			],
			outside: [["Homework", "wrote"]],
		})
		expect(told("Since last session:\nslept badly\nRisk:\nnone\nPlan\n\ngo on")).toEqual({
			sections: [
				["session.since-last", "line", "Since last session", "slept badly"],
				["session.risk", "line", "Risk", "none Plan go on"],
			],
			outside: [],
		})
		expect(told("- **Symptoms**: so so\nRISK:\n- **Level**: low\n").sections).toEqual([
			["session.risk", "line", "RISK", "- **Level**: low"],
		])
	})

	it("is none where it is the title of the note, or a part of the section that it is in", () => {
		expect(told("# Progress note\n\nshort\n\n## Plan\n\ngo on\n")).toEqual({
			sections: [["session.plan", "", "Plan", "go on"]],
			outside: [["Progress note", "short"]],
		})
		expect(told("## Risk\n\n- **Level**: low\n\n**Plan**\n\ncall\n").sections).toEqual([
			["session.risk", "", "Risk", "- **Level**: low **Plan** call"],
		])
		expect(told("## Risk\n\n- **Plan**: call\n\n**Plan**\n\ngo on\n").sections.map(([id]) => id)).toEqual(["session.risk", "session.plan"])
		expect(told("**Risk**\n\nnone\n\n**Plan**\n\ngo on\n").sections.map(([id]) => id)).toEqual(["session.risk", "session.plan"])
		expect(told("## Mechanisms of change\n\n### Social support\n\n- **Hypothesis**: x\n", "formulation").sections).toHaveLength(1)
		expect(told("## Techniques\n\n**Ending work**\n\nspoke of it\n").sections).toHaveLength(1)
		expect(told("## Progress\n\nWe went over the Risk\nand the Plan\n").sections).toHaveLength(1)
		expect(told("## Progress\n\n> Risk\n\n- Risk\n\n```\nRisk\n```\n\n<div>\nRisk\n</div>\n").sections).toHaveLength(1)
	})

	it("holds its people, at the level below its own", () => {
		const people = (text: string) =>
			namedSections(readNote(text), "formulation").map(({ part: named, placed }) => [
				named?.id,
				placed.part.subsections.map(({ title }) => title),
			])
		const inventory = [["formulation.inventory", ["Mother", "Sister"]]]
		expect(people("# Interpersonal inventory\n\n### Mother\n\n### Sister\n")).toEqual(inventory)
		expect(people("### Inventory\n\n#### Mother\n\n#### Sister\n")).toEqual(inventory)
		expect(people("**Inventory**\n\n### Mother\n\n### Sister\n")).toEqual(inventory)
	})

	it("leaves no character out, and none in two places [N01]", () => {
		const line = fc.constantFrom(
			"# Risk",
			"## Plan",
			"### Risk",
			"#### Goals",
			"Risk",
			"PLAN:",
			"**Progress**",
			"##Affect",
			"## Risk",
			"# Session 3",
			"### Own",
			"text",
			"- **Level**: low",
			"  - nested",
			"",
			"",
			"```",
			"> Risk",
			"Risk\n===",
			"## Inventory",
			"### Mother",
		)
		fc.assert(
			fc.property(
				fc.array(line, { maxLength: 14 }),
				fc.constantFrom("\n", "\r\n"),
				fc.constantFrom("session", "formulation", "closing", "missed-session"),
				(lines, eol, layout) => {
					const note = readNote(lines.join(eol))
					let done = 0
					const parts = [...namedSections(note, layout).map(({ placed }) => placed), ...outsideOf(note, layout)]
					for (const { start, end } of [
						...parts.map(({ at, part: one }) => shift(one.range, at)).sort((a, b) => a.start - b.start),
						{ start: note.text.length, end: note.text.length },
					]) {
						expect(start).toBeGreaterThanOrEqual(done)
						expect(note.text.slice(done, start).trim()).toBe("")
						done = end
					}
				},
			),
			{ numRuns: runs(3000) },
		)
	})
})
