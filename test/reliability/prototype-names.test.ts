/** Names that every object has from its prototype, where a clinician may write a name: they are names like any other. */
import { describe, expect, it, onTestFinished } from "vitest"
import { ownOptions } from "../../src/cli/usage.ts"
import { docsPage, docsTitle } from "../../src/handbook/docs.ts"
import { readConfiguration } from "../../src/rules/configuration.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { chosenLevel, CheckOptions } from "../../src/rules/options.ts"
import { messageOf } from "../../src/rules/words.ts"
import { exportJson, exportMarkdown } from "../../src/summary/index.ts"
import { inFolder } from "../rules/case-notes.ts"
import { checked, noteWith, requestFor, wholes } from "./everywhere.ts"
import { fact } from "../harness/facts.ts"

const names = [
	"__proto__",
	"constructor",
	"prototype",
	"toString",
	"valueOf",
	"hasOwnProperty",
	"isPrototypeOf",
	"__defineGetter__",
	"__lookupSetter__",
	"toLocaleString",
]

/** What all objects share: nothing may be added to it. */
const shared = () => [Object.prototype, Array.prototype, Function.prototype, Map.prototype].map((one) => Reflect.ownKeys(one))

describe.each(names)("%s", (name) => {
	const before = shared()
	const unchanged = () => onTestFinished(() => expect(shared()).toEqual(before))

	it("is an unknown key, reported as one [R43]", () => {
		unchanged()
		for (const layout of wholes) {
			const { note, findings } = checked(`---\nnote: ${layout}\ncase: C-1\n${name}: {polluted: yes}\n---\n`)
			expect(note.frontMatter?.entries.map(({ key }) => key)).toEqual(["note", "case", name])
			expect(findings.flatMap((finding) => (finding.code === "front-matter.unknown-key" ? [fact(finding, "key")] : []))).toEqual([name])
		}
		const { findings } = checked(`---\nnote: formulation\ncase: C-1\ncontract:\n  ${name}: 3\n---\n`)
		expect(findings.map(({ code, facts }) => [code, fact({ facts }, "key")])).toContainEqual(["front-matter.unknown-key", name])
	})

	it("is a key twice if it is there twice [R43] [R44]", () => {
		const { findings } = checked(`---\nnote: session\ncase: C-1\n${name}: 1\n${name}: 2\n---\n`)
		expect(findings.map(({ code }) => code)).toContain("front-matter.duplicate-key")
	})

	it("is an unknown measure, and no part of one that is known [R43]", () => {
		unchanged()
		const text = (measures: string) =>
			`---\nnote: session\ncase: C-1\nsession: 1\ndate: 2026-02-02\nphase: middle\nmeasures:\n${measures}\n---\n`
		const unknown = checked(text(`  ${name}: 7`))
		expect(unknown.findings.filter(({ code }) => code === "measure.unknown").map((finding) => messageOf(finding))).toEqual([
			expect.stringContaining(`“${name}”`),
		])
		const data = exportJson(requestFor({ "a.ipt.md": text(`  ${name}: 7\n  Own: {${name}: 3}`) }))
		expect(data.measures.map((measure) => [measure.name, measure.scores[0]?.total])).toEqual(expect.arrayContaining([[name, 7]]))
		for (const known of ["ECR", "PHQ-9", "C-SSRS"]) {
			const { findings } = checked(text(`  ${known}: {${name}: 3}`))
			expect(findings.map(({ code, facts }) => [code, fact({ facts }, "key")])).toContainEqual(["front-matter.unknown-key", name])
		}
	})

	it("is no word of any vocabulary [R43]", () => {
		for (const key of ["phase", "focus", "status", "mode"]) {
			const { findings } = checked(`---\nnote: session\ncase: C-1\nsession: 1\n${key}: ${name}\n---\n`)
			expect(
				findings.filter(({ code }) => code === "front-matter.value").map(({ facts }) => fact({ facts }, "text")),
				key,
			).toEqual([name])
		}
		const kind = checked(`---\nnote: ${name}\ncase: C-1\n---\n`)
		expect(kind.findings.map(({ code }) => code)).toContain("front-matter.value")
	})

	it("is a heading, a label, a person, a technique and a mechanism of its own [R43]", () => {
		unchanged()
		for (const layout of wholes) checked(noteWith(layout, name))
		const body = `## ${name}\n\n- **${name}**: x\n\n## Techniques\n\n- **${name}**: x\n\n## Mechanisms of change\n\n- **${name}**: 2: x\n`
		// Underscores at the ends of a word are emphasis in Markdown.
		const word = name.replaceAll("__", "")
		const { note, findings } = checked(`---\nnote: session\ncase: C-1\nsession: 1\ndate: 2026-02-02\n---\n\n${body}`)
		expect(note.sections.map(({ part }) => part.title)).toEqual([word, "Techniques", "Mechanisms of change"])
		expect(findings.map(({ code, facts }) => [code, fact({ facts }, "label")])).toEqual(
			expect.arrayContaining([
				["technique.unknown", word],
				["mechanism.unknown", word],
			]),
		)
	})

	it("is a case, a file and a goal like any other [R43]", () => {
		unchanged()
		const code = name.replace(/^_+/, "c")
		const note = (more: string) => `---\nipt: 1\nnote: session\ncase: ${code}\nsession: 1\ndate: 2026-02-02\n---\n\n${more}`
		const { folder, findings } = inFolder({ [name]: note(`## Plan\n\nCall @${name}, ${name}.\n`), other: note("") })
		expect(folder.index.cases().map((patientCase) => patientCase.code)).toEqual([code])
		expect(folder.index.case(name)?.code).toBe(name === code ? code : undefined)
		expect(findings("other").map((finding) => finding.code)).toContain("session.duplicate-number")
		expect(findings(name).length).toBeGreaterThan(0)
		const request = requestFor({ [name]: note("") })
		expect(exportMarkdown(request)).toContain("# Case summary: ")
		expect(exportJson(request).case).toBe(code)
	})

	it("is no code for `--rule`, and one without effect in settings and configuration [R43] [R87]", () => {
		unchanged()
		expect(() => ownOptions({ rule: [`${name}=off`] })).toThrow("there is no code")
		const {
			configuration: { rules = {} },
		} = readConfiguration(`{"rules": {"${name}": "off", "session.*": "hint"}, "${name}": {}}`)
		expect(chosenLevel(rules, "session.plan")).toBe("hint")
		expect(chosenLevel(rules, "measure.range")).toBeUndefined()
		expect(chosenLevel(defaultOptions.rules, name)).toBeUndefined()
		expect(CheckOptions.safeParse(JSON.parse(`{"rules": {"${name}": "off"}, "${name}": {"profile": "reimbursement"}}`)).data).toMatchObject(
			{ profile: "clinical" },
		)
		expect(docsPage(name)).toBeUndefined()
		expect(docsTitle(name)).toBe("")
	})
})
