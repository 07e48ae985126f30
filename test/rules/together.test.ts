import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fixesOf } from "../../src/assist/fixes/index.ts"
import { openPointsIn } from "../../src/folder/open-points.ts"
import { readNote } from "../../src/note/read.ts"
import { subjectOf } from "../../src/rules/check.ts"
import type { CheckOptions } from "../../src/rules/options.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import type { Finding } from "../../src/rules/rule.ts"
import { isOfSeveralPlaces, type FindingGroup, groupFindings } from "../../src/rules/together.ts"
import { messageOf, messageOfGroup, toWrite } from "../../src/rules/words.ts"
import { applyEdits } from "../../src/text/text.ts"
import { runs } from "../harness/soak.ts"
import { closing, formulation, inFolder, session } from "./case-notes.ts"
import { findingsOf } from "./complete.ts"
import { fact } from "../harness/facts.ts"

const shownIn = (text: string, others: readonly string[] = [], options: Partial<CheckOptions> = {}): FindingGroup[] =>
	groupFindings(findingsOf(text, others, options))
const messagesIn = (...given: Parameters<typeof shownIn>): string[] =>
	shownIn(...given).map((group) => `${group[0].level}: ${messageOfGroup(group)}`)
const messageOfCode = (groups: readonly FindingGroup[], code: string): string | undefined =>
	groups.filter((one) => one.some((finding) => finding.code === code)).map(messageOfGroup)[0]

const people =
	"## Interpersonal inventory\n\n### Mother\n\n- **Relationship**: mother\n\n### Father\n\n- **Relationship**: father\n\n### Sister\n\n- **Relationship**: sister\n"
const dispute = "## Problem area: Role dispute\n\n- **Other person**: @mother\n- **Issue**: who may come in without knocking\n"

describe.each(["\n", "\r\n"])("parts that are missing at one place (line ends %j)", (eol) => {
	const lines = (text: string): string => text.replaceAll("\n", eol)
	const text = lines(
		formulation({
			more: "variant: ipt-a",
			body: `${people}\n${dispute}\n## Diathesis\n\n### Social\n\nFew friends.\n\n## Risk\n\nShe has thought of it.\n`,
		}),
	)

	it("are shown as one, the problem first, in the order of the record", () => {
		const groups = shownIn(text)
		expect(messageOfCode(groups, "formulation.goals")).toBe(
			"7 sections are still needed: Presenting problem, Acute stressor, Social support, Formulation, Agreement, Goals, Consent.",
		)
		expect(messageOfCode(groups, "formulation.timeline")).toMatch(/^\d sections are worth adding: Timeline, Mechanisms of change, /)
		expect(messageOfCode(groups, "formulation.front-matter.onset")).toBe(
			"Still needed in the header: diagnosis, onset of symptoms, treatment contract.",
		)
		expect(messageOfCode(groups, "formulation.diathesis.biological")).toBe("Still needed in Diathesis: biological, psychological.")
		expect(messageOfCode(groups, "formulation.problem-area.stage")).toBe("Still needed in Role dispute: what the client expects, stage.")
		expect(groups.filter((one) => one.length > 1 && one[0].code === "formulation.inventory.closeness").map(messageOfGroup)).toEqual([
			"Still needed for @mother: closeness, what happened around onset.",
		])
	})

	it("are shown alone where one is missing, in its own words", () => {
		for (const group of shownIn(text)) if (group.length === 1) expect(messageOfGroup(group)).toBe(messageOf(group[0]))
		expect(messageOfCode(shownIn(text), "formulation.front-matter.details")).toMatch(/^Worth adding in the header: author/)
	})

	it("are never shown together with risk or measures", () => {
		const groups = shownIn(text)
		for (const code of ["formulation.risk.level", "formulation.risk.rationale", "formulation.front-matter.measures"])
			expect(
				groups.find((one) => one.some((finding) => finding.code === code)),
				code,
			).toHaveLength(1)
		expect(shownIn(formulation()).find((one) => one.some(({ code }) => code === "formulation.risk"))).toHaveLength(1)
		expect(
			shownIn(session(5), [session(4, { body: "## Risk\n\n- **Level**: high\n" })]).find((one) =>
				one.some(({ code }) => code === "risk.required"),
			),
		).toHaveLength(1)
	})

	it("lose none of the findings", () => {
		const findings = findingsOf(text)
		expect(new Set(shownIn(text).flat())).toEqual(new Set(findings))
		expect(shownIn(text).flat()).toHaveLength(findings.length)
	})
})

describe("what is shown as one", () => {
	it("is of one level: a part that a setting gives another level leaves the others", () => {
		const groups = shownIn(formulation(), [], {
			rules: { "formulation.goals": "information", "formulation.timeline": "hint", "formulation.agreement": "off" },
		})
		expect(messageOfCode(groups, "formulation.acute-stressor")).toBe(
			"7 sections are still needed: Presenting problem, Acute stressor, Diathesis, Social support, Interpersonal inventory, Problem area (Role dispute), Formulation.",
		)
		expect(messageOfCode(groups, "formulation.goals")).toMatch(/^\d sections are worth adding: Goals, /)
		expect(messageOfCode(groups, "formulation.timeline")).toMatch(/^“Timeline” is missing\. /)
		for (const one of groups) expect(new Set(one.map(({ level }) => level)).size).toBe(1)
	})

	it("names the session by which it is due, and stays apart from what is recommended", () => {
		const messages = messagesIn(formulation({ body: `${people}\n${dispute}`, more: "variant: ipt-a" }), [session(1, { phase: "initial" })])
		expect(messages).toContain("information: Still needed in the header by session 4: diagnosis, onset of symptoms, treatment contract.")
		expect(
			messages.find((message) => message.includes("sections are still needed by session 4: Presenting problem, Acute stressor, ")),
		).toMatch(/^information: \d sections/)
		expect(messages.find((message) => message.includes("sections are worth adding: Timeline, "))).not.toMatch(/by session/)
		expect(messages).toContain("information: Still needed for @mother by session 4: closeness, what happened around onset.")
		expect(messages.some((message) => message.startsWith("information: Worth adding for 3 people: @mother ("))).toBe(true)
	})

	it("names the outcome of each goal", () => {
		const found = inFolder({
			f: formulation({ body: "## Goals\n\n- **G1**: asks\n- **G2**: sings\n" }),
			c: closing({ body: "## Goals\n\nNot told.\n" }),
		}).findings("c")
		expect(messageOfCode(groupFindings(found), "closing.goals.g1")).toBe("Still needed in Goals: outcome of G1, outcome of G2.")
	})

	it("names no more than can be read, and counts the rest", () => {
		const goals = Array.from({ length: 60 }, (_, index) => `- **G${index + 1}**: step ${index + 1}\n`).join("")
		const found = inFolder({ f: formulation({ body: `## Goals\n\n${goals}` }), c: closing({ body: "## Goals\n\nNot told.\n" }) }).findings(
			"c",
		)
		expect(messageOfCode(groupFindings(found), "closing.goals.g1")).toMatch(/outcome of G24, 36 more\.$/)
	})

	it("says in one line what is recommended for several people, who each keep a finding", () => {
		const groups = shownIn(formulation({ body: people }))
		const [details, ...others] = groups.filter(([{ code }]) => code === "formulation.inventory.details")
		expect(others).toEqual([])
		expect(details?.map(({ facts }) => fact({ facts }, "of"))).toEqual(["Mother", "Father", "Sister"])
		expect(details && messageOfGroup(details)).toMatch(
			/^Worth adding for 3 people: @mother \(\d+ parts\), @father \(\d+ parts\), @sister \(\d+ parts\)\.$/,
		)
		// What is required of a person is shown at that person.
		expect(
			shownIn(formulation({ body: people, more: "variant: ipt-a" }))
				.filter(([{ code }]) => code === "formulation.inventory.closeness")
				.map(messageOfGroup),
		).toHaveLength(3)
		const [one] = shownIn(formulation({ body: "## Interpersonal inventory\n\n### Mother\n\n- **Relationship**: mother\n" })).filter(
			([{ code }]) => code === "formulation.inventory.details",
		)
		expect(one && messageOfGroup(one)).toMatch(/^Worth adding for @mother: closeness, contact, /)
	})

	it("names ten people at the most", () => {
		const many = Array.from({ length: 30 }, (_, index) => `### Cousin ${index + 1}\n\n- **Relationship**: cousin\n`).join("\n")
		const groups = shownIn(formulation({ body: `## Interpersonal inventory\n\n${many}` }))
		expect(messageOfCode(groups, "formulation.inventory.details")).toMatch(
			/^Worth adding for 30 people: @cousin-1 \(\d+ parts\), .*@cousin-10 \(\d+ parts\), 20 more\.$/,
		)
	})

	it("names what is recommended for several techniques, where it is little", () => {
		const groups = shownIn(
			session(5, { body: "## Techniques\n\n- **Decision analysis**: the flat or the room\n- **Role play**: the call\n" }),
		)
		expect(messageOfCode(groups, "session.techniques.role-play.details")).toBe(
			"Worth adding for Decision analysis: options, choice; for Role play: situation, feedback.",
		)
	})

	it("keeps what to write in each part", () => {
		const group = shownIn(formulation()).find((one) => one.some(({ code }) => code === "formulation.goals"))
		const { problem, parts } = group ? toWrite(group) : { problem: "", parts: [] }
		expect(problem).toMatch(/^\d+ sections are still needed$/)
		expect(parts).toHaveLength(group?.length ?? 0)
		expect(parts.find(([title]) => title === "Goals")?.[1]).toMatch(/^List at least one interpersonal goal /)
	})

	it("is counted part by part", () => {
		const findings = findingsOf(formulation())
		const warnings = findings.filter(({ level }) => level === "warning")
		expect(groupFindings(findings).filter(([{ level }]) => level === "warning").length).toBeLessThan(warnings.length)
		expect(openPointsIn(findings).missing).toBe(warnings.length)
	})

	it("loses no finding of any note, and joins what is of one level", () => {
		const block = fc.constantFrom(
			people,
			dispute,
			"## Goals\n\n- sings\n",
			"## Diathesis\n\nShy.\n",
			"## Risk\n\n- **Level**: low\n",
			"## Techniques\n\n- **Role play**:\n  - **Own**: x\n- **Communication analysis**: the call\n",
			"## Social support\n\n- **Available**:\n",
		)
		fc.assert(
			fc.property(
				fc.array(block, { maxLength: 5 }),
				fc.constantFrom("\n", "\r\n"),
				fc.constantFrom(formulation, (given: { body: string }) => session(6, given), closing),
				(blocks, eol, note) => {
					const findings = findingsOf(note({ body: blocks.join("\n") }).replaceAll("\n", eol))
					const groups = groupFindings(findings)
					expect(groups.flat()).toHaveLength(findings.length)
					expect(new Set(groups.flat())).toEqual(new Set(findings))
					for (const one of groups) {
						expect(new Set(one.map(({ level }) => level)).size).toBe(1)
						// Only what is recommended for several people or techniques is at several places.
						expect(
							!isOfSeveralPlaces(one) ||
								one.every(({ code }) => /^(?:formulation\.inventory|session\.techniques\.[a-z-]+)\.details$/.test(code)),
						).toBe(true)
						expect(messageOfGroup(one).length).toBeLessThan(600)
						expect(messageOfGroup(one)).not.toMatch(/undefined|NaN|: \.|, ,/)
					}
				},
			),
			{ numRuns: runs(60) },
		)
	})
})

describe("the fixes of what is shown as one", () => {
	const given = (text: string, code: string) => {
		const subject = subjectOf("f", readNote(text), defaultOptions)
		const group = shownIn(text).find((one) => one.some((finding) => finding.code === code))
		return { subject, shown: group, fixes: group ? fixesOf(subject, group) : [] }
	}
	const codesMissing = (text: string): string[] =>
		findingsOf(text)
			.filter(({ facts }) => fact({ facts }, "empty") !== true)
			.map(({ code }: Finding) => code)

	it.each(["\n", "\r\n"])("add all its parts at once, or each, or say of each that it is not needed (line ends %j)", (eol) => {
		const text = formulation().replaceAll("\n", eol)
		const { shown: group, fixes } = given(text, "formulation.goals")
		const count = group?.length ?? 0
		expect(count).toBeGreaterThan(5)
		expect(fixes[0]?.title).toEqual({ does: "insert-together", count, recommended: false })
		expect(fixes.map(({ preferred }) => preferred)).toEqual([true, ...fixes.slice(1).map(() => false)])
		expect(fixes.filter(({ title }) => title.does === "insert")).toHaveLength(count)
		expect(fixes.filter(({ title }) => title.does === "not-needed")).toHaveLength(count)
		const after = applyEdits(text, fixes[0]?.edits ?? [])
		for (const { code } of group ?? []) expect(codesMissing(after), code).not.toContain(code)
		// Nothing but these parts.
		expect(codesMissing(after)).toContain("formulation.timeline")
		expect(codesMissing(after)).toContain("formulation.front-matter.onset")
		expect(eol === "\n" || !/(?<!\r)\n/.test(after)).toBe(true)
	})

	it("add the keys of the header, and the fields of a person", () => {
		const text = formulation({ more: "variant: ipt-a", body: `${people}\n${dispute}` })
		for (const code of ["formulation.front-matter.onset", "formulation.inventory.closeness", "formulation.problem-area.stage"]) {
			const { shown: group, fixes } = given(text, code)
			const after = applyEdits(text, fixes[0]?.edits ?? [])
			const left = findingsOf(after).filter(({ facts }) => fact({ facts }, "empty") !== true)
			for (const { code: part, facts } of group ?? [])
				expect(
					left.some((finding) => finding.code === part && fact(finding, "of") === fact({ facts }, "of")),
					part,
				).toBe(false)
		}
	})
})
