import { describe, expect, it } from "vitest"
import { partsOf } from "../../src/rules/details.ts"
import { codesIn, completeClosing, completeFormulation, completeSession, earlierSessions, findingsOf } from "./complete.ts"
import { fact } from "../harness/facts.ts"
import { replaced } from "../harness/replaced.ts"

const levelOf = (code: string, text: string, others: readonly string[] = [], profile: "clinical" | "reimbursement" = "clinical") =>
	findingsOf(text, others, { profile }).find((finding) => finding.code === code || partsOf(finding).includes(code))?.level

const without = (text: string, ...patterns: readonly RegExp[]) => patterns.reduce((rest, pattern) => rest.replace(pattern, ""), text)
const section = (title: string) => new RegExp(`^## ${title}\\n[\\s\\S]*?(?=^## |(?![\\s\\S]))`, "m")
const line = (label: string) => new RegExp(`^- \\*\\*${label}\\*\\*:.*\\n`, "m")
const session = (number: number, phase: string, more = "") =>
	replaced(completeSession(), ["session: 6", `session: ${number}`], ["phase: middle", `phase: ${phase}`]) + more

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
	it("counts for both places when it stands in one of them", () => {
		const inStressor = without(completeFormulation("grief"), line("Date of death"), /(?<=Feelings[^]*)^- \*\*Link to onset\*\*:.*\n/m)
		expect(codesIn(inStressor)).not.toContain("formulation.problem-area.date-of-death")
		const inArea = without(completeFormulation("grief"), line("Date"), line("Link to onset"))
		expect(codesIn(inArea)).toEqual([])
	})

	it("is asked for in the area's section when it stands in neither", () => {
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

	it("of the problem area must be told around onset", () => {
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

describe("a risk plan", () => {
	it("is not asked for while the level is missing", () => {
		const risk = (fields: string) =>
			codesIn(`---\nnote: closing\ncase: C-1\ndate: 2026-05-01\n---\n\n## Risk\n\n${fields}`).filter((code) =>
				code.startsWith("closing.risk"),
			)
		expect(risk("- **Rationale**: asked about thoughts of death\n")).toEqual(["closing.risk.level"])
		expect(risk("- **Level**: …\n- **Rationale**: asked\n")).toEqual(["closing.risk.level"])
		expect(risk("- **Level**: moderate\n- **Rationale**: asked\n")).toEqual(["closing.risk.plan"])
		expect(risk("- **Level**: low\n- **Rationale**: asked\n")).toEqual([])
	})
})

describe("a session", () => {
	const formulation = completeFormulation()
	const before = [formulation, ...earlierSessions]

	it("asks less of the first one", () => {
		const first = without(session(1, "initial"), section("Since last session"), section("Progress"))
		expect(levelOf("session.since-last", first)).toBe("information")
		expect(levelOf("session.progress", first)).toBe("information")
		expect(levelOf("session.progress", without(session(2, "initial"), section("Progress")))).toBe("warning")
	})

	it("asks for techniques and the mood-event link in the middle phase", () => {
		const bare = (phase: string) => without(session(5, phase), section("Techniques"), section("Mood and events"))
		expect(levelOf("session.techniques", bare("middle"))).toBe("warning")
		expect(levelOf("session.techniques", bare("initial"))).toBe("information")
		expect(levelOf("session.mood-link", bare("middle"))).toBe("warning")
	})

	it("asks for the ending in the last sessions of the contract", () => {
		const at = (number: number) => levelOf("session.ending", session(number, "conclusion"), [formulation])
		expect([at(12), at(13), at(14), at(15), at(16), at(17)]).toEqual([
			undefined,
			"information",
			"information",
			"warning",
			"warning",
			undefined,
		])
	})

	it("asks for the ending of a short contract in its last session", () => {
		const short = formulation.replace("sessions: 16", "sessions: 5")
		const at = (number: number) => levelOf("session.ending", session(number, "conclusion"), [short])
		expect([at(3), at(4), at(5)]).toEqual([undefined, undefined, "warning"])
	})

	it("counts by a contract agreed anew", () => {
		const renewed = replaced(session(10, "middle"), ["author: AB", "author: AB\ncontract: {sessions: 20}"])
		expect(levelOf("session.ending", session(15, "conclusion"), [formulation, renewed])).toBeUndefined()
		expect(levelOf("session.ending", session(19, "conclusion"), [formulation, renewed])).toBe("warning")
	})

	it("asks for the parts of a communication analysis", () => {
		const text = replaced(session(6, "middle"), [
			/- \*\*Clarification\*\*.*/,
			"- **Communication analysis**:\n  - **Exchange**: Sunday, on the phone with her sister\n- **Role play**: asked for help\n- **Decision analysis**: whether to move\n- **Psychoeducation**:",
		])
		const raised = codesIn(text, [formulation]).filter((code) => code.startsWith("session.techniques"))
		expect(raised.sort()).toEqual([
			"session.techniques.communication-analysis.alternative",
			"session.techniques.communication-analysis.felt",
			"session.techniques.communication-analysis.said",
			"session.techniques.communication-analysis.wanted",
			"session.techniques.decision-analysis.choice",
			"session.techniques.decision-analysis.options",
			"session.techniques.psychoeducation",
			"session.techniques.role-play.feedback",
			"session.techniques.role-play.situation",
		])
	})

	it("asks for a plan unless the risk is none or low", () => {
		const risk = (level: string) =>
			replaced(session(6, "middle"), [/- \*\*Level\*\*: .*/, `- **Level**: ${level}`], [/- \*\*Plan\*\*: .*\n/, ""])
		expect(codesIn(risk("low: no thoughts of death"), before)).toEqual([])
		expect(levelOf("session.risk.plan", risk("moderate"), [formulation])).toBe("warning")
	})
})

describe("a closing note", () => {
	const dispute = completeFormulation("role-dispute")

	it("tells the stages of a dispute", () => {
		const silent = replaced(
			completeClosing(),
			[/- \*\*Stage .*\n/g, ""],
			["## Outcome of the problem area\n", "## Outcome of the problem area\n\nSettled.\n"],
		)
		expect(codesIn(silent, [dispute])).toEqual(["closing.outcome.stage-at-start", "closing.outcome.stage-now"])
		expect(codesIn(silent, [completeFormulation()])).toEqual([])
	})

	it("asks for outreach after a dropout, and not for feelings about ending", () => {
		const text = without(completeClosing(), section("Feelings about ending"))
		expect(levelOf("closing.feelings", text, [dispute])).toBe("warning")
		expect(levelOf("closing.feelings", replaced(text, ["ending: planned", "ending: transfer"]), [dispute])).toBe("information")
		const dropout = replaced(text, ["ending: planned", "ending: dropout"])
		expect(levelOf("closing.feelings", dropout, [dispute])).toBeUndefined()
		expect(levelOf("closing.outreach", dropout, [dispute])).toBe("warning")
		expect(levelOf("closing.warning-signs", without(dropout, section("Warning signs")), [dispute])).toBe("information")
	})

	it("asks for further treatment when the main measure did not respond", () => {
		const unchanged = replaced(completeClosing(), ["total: 5", "total: 13"])
		expect(levelOf("closing.further-treatment", unchanged, [completeFormulation()])).toBe("warning")
		expect(levelOf("closing.further-treatment", completeClosing(), [completeFormulation()])).toBeUndefined()
	})

	it("asks for the outcome of each goal, and for none where there is none", () => {
		const silent = replaced(completeClosing(), [/- \*\*G1\*\*: .*/, "She spoke of them."])
		expect(codesIn(silent, [completeFormulation()])).toContain("closing.goals.g1")
		const noGoals = completeFormulation().replace(section("Goals"), "")
		expect(codesIn(without(completeClosing(), section("Goals")), [noGoals])).not.toContain("closing.goals")
	})
})

describe("a profile", () => {
	it("for reimbursement requires times, mode, attendance, author and functioning", () => {
		const text = without(completeSession(), /^start: .*\n/m, /^end: .*\n/m, /^mode: .*\n/m, /^attended: .*\n/m, /^author: .*\n/m)
		for (const key of ["start", "end", "mode", "attended", "author"]) {
			expect(levelOf(`session.front-matter.${key}`, text)).toBe("information")
			expect(levelOf(`session.front-matter.${key}`, text, [], "reimbursement")).toBe("warning")
		}
		const bare = without(completeFormulation(), section("Functioning"))
		expect(levelOf("formulation.functioning", bare)).toBe("information")
		expect(levelOf("formulation.functioning", bare, [], "reimbursement")).toBe("warning")
	})
})

describe("levels", () => {
	it("are chosen by code, else by the longest prefix", () => {
		const text = without(completeFormulation(), section("Timeline"), section("Background"), section("Functioning"))
		const rules = { "formulation.*": "off", "formulation.timeline": "error" } as const
		expect(findingsOf(text, [], { rules }).map(({ code, level }) => [code, level])).toEqual([["formulation.timeline", "error"]])
	})
})
