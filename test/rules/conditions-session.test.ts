import { describe, expect, it } from "vitest"
import { codesIn, completeClosing, completeFormulation, completeSession, earlierSessions, findingsOf } from "./complete.ts"
import { replaced } from "../harness/replaced.ts"
import { levelOf, without, section, session } from "./fields-of-notes.ts"

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

	it("has the stages of a dispute", () => {
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
		const text = without(completeFormulation(), section("Timeline"), section("Functioning"))
		const rules = { "formulation.*": "off", "formulation.timeline": "error" } as const
		expect(findingsOf(text, [], { rules }).map(({ code, level }) => [code, level])).toEqual([["formulation.timeline", "error"]])
	})
})
