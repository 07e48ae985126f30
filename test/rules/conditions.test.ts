import { describe, expect, it } from "vitest"
import { partsOf } from "../../src/rules/details.ts"
import { codesIn, completeFormulation, findingsOf } from "./complete.ts"
import { fact } from "../harness/facts.ts"
import { replaced } from "../harness/replaced.ts"
import { levelOf, without, section, session } from "./fields-of-notes.ts"

const line = (label: string) => new RegExp(`^- \\*\\*${label}\\*\\*:.*\\n`, "m")

describe("a formulation in the making", () => {
	const early = without(completeFormulation(), section("Acute stressor"))

	it("recommends what is missing until the session by which it is due, and names that session", () => {
		const finding = findingsOf(early, [session(2, "initial")]).find(({ code }) => code === "formulation.acute-stressor")
		expect(finding?.level).toBe("information")
		expect(fact(finding, "due")).toBe(4)
	})

	it("asks for it from that session on, and where no session is known", () => {
		expect(levelOf("formulation.acute-stressor", early, [session(4, "initial")])).toBe("warning")
		expect(levelOf("formulation.acute-stressor", early)).toBe("warning")
	})

	it("is due earlier in a brief form", () => {
		const brief = early.replace("author: AB", "author: AB\nvariant: ipt-b")
		expect(levelOf("formulation.acute-stressor", brief, [session(2, "initial")])).toBe("warning")
	})

	it("asks for what comes late only when the case concludes", () => {
		const grief = without(completeFormulation("grief"), line("Negative sides"))
		expect(levelOf("formulation.problem-area.negative-sides", grief, [session(6, "middle")])).toBe("information")
		expect(levelOf("formulation.problem-area.negative-sides", grief, [session(14, "conclusion")])).toBe("warning")
	})
})

describe("one fact", () => {
	it("counts for both places when it is in one of them", () => {
		const inStressor = without(
			completeFormulation("grief"),
			line("Date of death"),
			/(?<=^## Problem area[^]*)^- \*\*Link to onset\*\*:.*\n/m,
		)
		expect(codesIn(inStressor)).toEqual([])
		const inArea = without(completeFormulation("grief"), line("Date"), line("Link to onset"))
		expect(codesIn(inArea)).toEqual([])
	})

	it("is asked for in the area's section when it is in neither", () => {
		const neither = without(completeFormulation("grief"), line("Date"), line("Date of death"))
		const codes = codesIn(neither)
		expect(codes).toContain("formulation.problem-area.date-of-death")
		expect(codes).not.toContain("formulation.acute-stressor.date")
		const link = without(completeFormulation("grief"), line("Link to onset"), line("Link to onset"))
		expect(codesIn(link)).toEqual(["formulation.problem-area.link-to-onset"])
	})

	it("holds for event and date of a transition", () => {
		const text = completeFormulation("role-transition")
		expect(codesIn(without(text, line("Event")))).toEqual([])
		expect(codesIn(without(text, line("Event"), line("Event")))).toEqual(["formulation.problem-area.event"])
		expect(codesIn(without(text, line("Date"), line("Date")))).toContain("formulation.problem-area.date")
	})

	it("holds for the expectations of a dispute", () => {
		const text = completeFormulation("role-dispute")
		const area = text.indexOf("## Problem area")
		const inArea = text.slice(0, area) + without(text.slice(area), line("Client expects"), line("They expect"))
		expect(codesIn(inArea)).toEqual([])
		const firstPerson = without(text, line("Client expects"), line("They expect"))
		expect(codesIn(firstPerson)).toEqual([])
		const neither = without(text.slice(0, area), line("Client expects")) + without(text.slice(area), line("Client expects"))
		expect(codesIn(neither)).toEqual(["formulation.problem-area.client-expects"])
		const notTheirs = without(text.slice(0, area), line("They expect")) + without(text.slice(area), line("They expect"))
		expect(codesIn(notTheirs)).toEqual(["formulation.problem-area.they-expect"])
	})

	it("is asked for in the stressor where it has no other place", () => {
		const text = without(completeFormulation("role-dispute"), line("Date"), line("People"))
		expect(codesIn(text)).toEqual(expect.arrayContaining(["formulation.acute-stressor.date", "formulation.acute-stressor.people"]))
		expect(codesIn(without(completeFormulation("role-dispute"), line("Event"), line("Link to onset")))).toEqual(
			expect.arrayContaining(["formulation.acute-stressor.event", "formulation.acute-stressor.link-to-onset"]),
		)
	})
})

describe("a second area", () => {
	const second = (fields: string) =>
		replaced(completeFormulation("role-transition"), ["[role-transition]", "[role-transition, role-dispute]"]) +
		`\n## Problem area: Role dispute\n\n${fields}\n`

	it("has its own section", () => {
		const found = findingsOf(replaced(completeFormulation(), ["[role-transition]", "[role-transition, role-dispute]"]))
		expect(
			fact(
				found.find(({ code }) => code === "formulation.problem-area"),
				"area",
			),
		).toBe("role-dispute")
	})

	it("requires the person alone, and recommends the rest", () => {
		const text = second("- **Reason**: both began together")
		expect(levelOf("formulation.problem-area.other-person", text)).toBe("warning")
		expect(levelOf("formulation.problem-area.issue", text)).toBe("information")
		expect(levelOf("formulation.problem-area.stage", text)).toBe("information")
	})
})

describe("people", () => {
	it("are not asked how close they are once they have died", () => {
		const text = without(completeFormulation("grief"), line("Closeness")).replace(
			/- \*\*Status\*\*: .*/,
			"- **Status**: deceased (2025-09)",
		)
		expect(codesIn(text)).toEqual([])
	})

	it("are asked for their ring in adolescents", () => {
		const text = without(completeFormulation(), line("Closeness")).replace("author: AB", "author: AB\nvariant: ipt-a")
		expect(levelOf("formulation.inventory.closeness", text)).toBe("warning")
		expect(levelOf("formulation.inventory.closeness", without(completeFormulation(), line("Closeness")))).toBe("information")
	})

	it("of the problem area must be described around onset", () => {
		const text = without(completeFormulation("grief"), line("Around onset"))
		expect(levelOf("formulation.inventory.around-onset", text)).toBe("warning")
	})
})

describe("who cannot answer", () => {
	const people = (more: string, areas = "role-dispute") =>
		`---\nipt: 1\nnote: formulation\ncase: C-1\ndate: 2026-01-12\nproblem-areas: [${areas}]\n---\n\n## Interpersonal inventory\n\n${more}`
	const asked = (name: string, text: string): string[] =>
		findingsOf(text)
			.filter(({ code, facts }) => code.startsWith("formulation.inventory.") && fact({ facts }, "of") === name)
			.flatMap(partsOf)
			.map((code) => code.slice("formulation.inventory.".length))
	const person = (name: string, relationship: string, more = "") => `### ${name}\n\n- **Relationship**: ${relationship}\n${more}\n`

	it("has died: status, what was satisfying and not, and the time around onset alone [N22]", () => {
		const grief = `${people(person("Jon", "husband"), "grief")}\n## Problem area: Grief\n\n- **Person**: @jon\n`
		expect(asked("Jon", grief).sort()).toEqual(["around-onset", "satisfying", "status", "unsatisfying"])
		expect(asked("Jon", people(person("Jon", "late husband"))).sort()).toEqual(["around-onset", "satisfying", "unsatisfying"])
		expect(asked("Jon", people(person("Jon", "uncle", "- **Status**: deceased 2001-09-11\n"))).sort()).toEqual([
			"around-onset",
			"satisfying",
			"unsatisfying",
		])
	})

	it("is a small child or a group [N22]", () => {
		const text = people(person("Leo", "newborn son") + person("Choir", "every Tuesday") + person("Ann", "sister, 41"))
		expect(asked("Leo", text)).toEqual(["closeness", "contact", "satisfying", "unsatisfying", "around-onset"])
		expect(asked("Choir", text)).toEqual([
			"closeness",
			"contact",
			"client-expects",
			"they-expect",
			"satisfying",
			"unsatisfying",
			"support",
			"change-wanted",
			"around-onset",
		])
		expect(asked("Ann", text)).toEqual([
			"closeness",
			"contact",
			"client-expects",
			"they-expect",
			"satisfying",
			"unsatisfying",
			"support",
			"confides",
			"change-wanted",
			"around-onset",
		])
	})

	it("is asked for a status only with a part in a grief area or in the acute stressor", () => {
		const text = `${people(person("Ann", "sister, 41") + person("Ben", "brother, 30"))}\n## Acute stressor\n\n- **Event**: the quarrel with @ann\n`
		expect(asked("Ann", text)).toContain("status")
		expect(asked("Ben", text)).not.toContain("status")
	})
})

describe("a dispute with a partner", () => {
	const dispute = (other: string, relationship: string) =>
		`---\nipt: 1\nnote: formulation\ncase: C-1\ndate: 2026-01-12\nproblem-areas: [role-dispute]\n---\n\n## Interpersonal inventory\n\n### Kim\n\n- **Relationship**: ${relationship}\n\n## Problem area: Role dispute\n\n- **Other person**: ${other}\n- **Issue**: money\n`

	it("asks for safety, now or before", () => {
		const level = (other: string, relationship: string) => levelOf("formulation.problem-area.safety", dispute(other, relationship))
		expect([
			level("@kim", "partner of 12 years"),
			level("@kim", "ex-husband"),
			level("@husband", "mother"),
			level("her former boyfriend", "mother"),
		]).toEqual(["warning", "warning", "warning", "warning"])
		expect([level("@kim", "mother"), level("@kim", "business partner"), level("@kim", "husband of her sister")]).toEqual([
			"information",
			"information",
			"information",
		])
	})
})
