import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addMissing } from "../../../src/assist/fixes/add-missing.ts"
import { fixesFor } from "../../../src/assist/fixes/index.ts"
import { caseOf } from "../../../src/cases/case.ts"
import { readNote } from "../../../src/note/read.ts"
import { checkNote, subjectOf } from "../../../src/rules/check.ts"
import { absentParts } from "../../../src/rules/details.ts"
import { defaultOptions } from "../../../src/rules/options.ts"
import type { Finding } from "../../../src/rules/rule.ts"
import { applyEdits } from "../../../src/text/text.ts"
import { runs } from "../../harness/soak.ts"
import { completeClosing, completeFormulation, completeSession } from "../../rules/complete.ts"
import { fact } from "../../harness/facts.ts"
import { cpuTime } from "../../harness/cpu.ts"
import { replaced } from "../../harness/replaced.ts"

const all = ["error", "warning", "information"] as const

function read(text: string) {
	const subject = subjectOf("this", readNote(text), defaultOptions)
	return { subject, findings: checkNote({ file: "this", note: subject.note, case: subject.case }) }
}

const apply = (text: string, finding: Finding, index = 0) => {
	const fix = fixesFor(read(text).subject, finding)[index]
	if (!fix) throw new Error(`no fix for ${finding.code}`)
	return applyEdits(text, fix.edits)
}

/** What an insertion leaves of the text when it is taken out again. */
const isInsertion = (before: string, after: string): boolean => {
	let at = 0
	for (const character of after) if (character === before[at]) at++
	return at === before.length
}

const bare = {
	formulation: "---\nnote: formulation\ncase: C-1\ndate: 2026-01-12\nproblem-areas: [role-dispute]\n---\n",
	session: "---\nnote: session\ncase: C-1\nsession: 5\ndate: 2026-02-12\nphase: middle\n---\n",
	closing: "---\nnote: closing\ncase: C-1\ndate: 2026-05-12\nending: planned\n---\n",
}

describe("adding all missing parts", () => {
	it.each(Object.entries(bare))("of a %s leaves nothing missing, only empty, and a second time adds nothing", (_, text) => {
		const { subject } = read(text)
		const once = applyEdits(text, addMissing(subject, defaultOptions, all))
		const after = read(once)
		expect(
			after.findings
				.filter(({ facts }) => fact({ facts }, "part") !== undefined && fact({ facts }, "empty") !== true)
				.map(({ code }) => code),
		).toEqual([])
		expect(after.findings.filter(({ level }) => level === "error")).toEqual([])
		expect(addMissing(after.subject, defaultOptions, all)).toEqual([])
		expect(isInsertion(text, once)).toBe(true)
	})

	it.each(Object.entries(bare))("of a %s does the same with CRLF", (_, text) => {
		const crlf = text.replaceAll("\n", "\r\n")
		const edits = addMissing(read(text).subject, defaultOptions, all)
		const crlfEdits = addMissing(read(crlf).subject, defaultOptions, all)
		expect(applyEdits(crlf, crlfEdits)).toBe(applyEdits(text, edits).replaceAll("\n", "\r\n"))
	})

	it("puts sections in the record's order, whatever is there", () => {
		const text = `${bare.session}\n## Plan\n\nGo on.\n\n## My own\n\nWords.\n`
		const once = applyEdits(text, addMissing(read(text).subject, defaultOptions, ["warning"]))
		const order = ["## Since last session", "## Mood and events", "## Techniques", "## Progress", "## Plan", "## My own"].map((heading) =>
			once.indexOf(heading),
		)
		expect(order).toEqual([...order].sort((a, b) => a - b))
		expect(order.every((at) => at > 0)).toBe(true)
	})

	it("writes nothing to a note whose text cannot be trusted", () => {
		expect(addMissing(read(`${bare.session}\0`).subject, defaultOptions, all)).toEqual([])
	})
})

describe("a fix", () => {
	it("replaces a value by an allowed one and touches nothing else", () => {
		const text = replaced(completeSession(), ["phase: middle", "phase: midle  # as agreed"])
		const [finding] = read(text).findings.filter(({ code }) => code === "front-matter.value")
		expect(finding && apply(text, finding)).toBe(replaced(text, ["midle", "middle"]))
	})

	it("replaces the first words of a field and keeps the rest", () => {
		const text = replaced(completeFormulation(), [/- \*\*Closeness\*\*: .*/, "- **Closeness**: 5 (was 1)"])
		const finding = read(text).findings.find(({ code }) => code === "field.value")
		const words = finding && fixesFor(read(text).subject, finding).map(({ title }) => title)
		expect(words).toContainEqual({ does: "replace", word: "2" })
		expect(finding && apply(text, finding)).toMatch(/- \*\*Closeness\*\*: [1-4] \(was 1\)/)
	})

	it("of any complete note with any part taken out puts it back where its finding goes", () => {
		const notes = [completeFormulation("grief"), completeFormulation("role-dispute"), completeSession(), completeClosing()]
		const formulation = readNote(completeFormulation())
		expect(formulation.sections.length).toBeGreaterThan(0)
		fc.assert(
			fc.property(fc.constantFrom(...notes), fc.nat(), fc.constantFrom("\n", "\r\n"), (note, pick, eol) => {
				const text = note.replaceAll("\n", eol)
				const { sections } = readNote(text)
				const places = sections.flatMap(({ at, part }) => [
					{ start: at + part.range.start, end: at + part.range.end },
					...[part, ...part.subsections].flatMap(({ fields }) =>
						fields.map(({ range }) => ({ start: at + range.start, end: at + range.end })),
					),
				])
				const place = places[pick % places.length]
				if (!place) return
				const cut = text.slice(0, place.start) + text.slice(place.end)
				for (const finding of read(cut).findings) {
					const [fix] = fixesFor(read(cut).subject, finding)
					if (fix?.title.does !== "insert") continue
					const fixed = applyEdits(cut, fix.edits)
					expect(isInsertion(cut, fixed)).toBe(true)
					const same = read(fixed).findings.filter(
						({ code, facts }) =>
							code === finding.code && fact({ facts }, "empty") !== true && fact({ facts }, "of") === fact(finding, "of"),
					)
					expect(same, finding.code).toEqual([])
				}
			}),
			{ numRuns: runs(60) },
		)
	}, 60_000)
})

describe("an insertion", () => {
	const technique = "- **Communication analysis**:\n  - **Mood**: low\n- **Role play**: with chairs\n  - **Situation**: the call\n"
	const held = (body: string) => `---\nnote: session\ncase: C-1\nsession: 5\ndate: 2026-02-12\nphase: middle\n---\n\n${body}`

	it.each(["\n", "\r\n"])("goes to its own technique, once, though nothing there is known, with %j", (eol) => {
		let text = held(`## Techniques\n\n${technique}`).replaceAll("\n", eol)
		for (let step = 0; step < 12; step++) {
			const finding = read(text).findings.find(
				({ code, facts }) =>
					code.startsWith("session.techniques.communication-analysis.") &&
					fact({ facts }, "empty") !== true &&
					fact({ facts }, "part") !== undefined,
			)
			if (!finding) break
			text = apply(text, finding)
			expect(read(text).findings.some(({ code, facts }) => code === finding.code && fact({ facts }, "empty") !== true)).toBe(false)
		}
		const lines = text.split(eol)
		expect(lines.indexOf("- **Role play**: with chairs")).toBeGreaterThan(lines.findIndex((line) => line.includes("**Wanted**")))
		expect(lines.filter((line) => /^ {2}- \*\*(?:Exchange|Said|Felt|Wanted)\*\*/.test(line))).toHaveLength(4)
	})

	it("of any missing part is read where it was put, or not offered: in blocks that are never closed, tables, and notes of other levels [H27]", () => {
		const block = fc.constantFrom(
			"## Techniques\n\n- **Communication analysis**:\n  - **Mood**: low\n",
			"## Risk\n\n- **Level**: moderate\n",
			"```\ncode\n",
			"<!-- a comment\n",
			"- ```\n  x\n",
			"### Risk\n\n- **Level**: low\n",
			"**Plan**\n\ngo on\n",
			"## Since last session\n\ntext\n",
			"## Own\n\n| a | b |\n| - | - |\n| c | d |\n",
			"<div>\n",
			"> quote\n",
			"# Title\n\ntext\n",
			"    - **Level**: low\n",
		)
		fc.assert(
			fc.property(fc.array(block, { maxLength: 5 }), fc.constantFrom("\n", "\r\n"), (blocks, eol) => {
				const text = held(blocks.join("\n")).replaceAll("\n", eol)
				const { subject, findings } = read(text)
				for (const finding of findings) {
					const [fix] = fixesFor(subject, finding)
					if (fix?.title.does !== "insert") continue
					const fixed = applyEdits(text, fix.edits)
					expect(isInsertion(text, fixed)).toBe(true)
					expect(
						read(fixed).findings.filter(
							({ code, facts }) =>
								code === finding.code && fact({ facts }, "empty") !== true && fact({ facts }, "of") === fact(finding, "of"),
						),
						`${finding.code} ${JSON.stringify(text)}`,
					).toEqual([])
				}
			}),
			{ numRuns: runs(150) },
		)
	}, 60_000)
})

describe("a case of one note", () => {
	it("is what a note without others is checked as", () => {
		expect(read(bare.session).subject.case).toEqual(caseOf("C-1", [read(bare.session).subject.facts]))
	})
})

describe("recommended details of one place", () => {
	const person = (name: string) => `### ${name}\n\n- **Relationship**: friend\n- **Their own label**: kept\n`
	const inventory = (names: readonly string[]) => `${bare.formulation}\n## Interpersonal inventory\n\n${names.map(person).join("\n")}`
	const detailsOf = (text: string, name: string) =>
		read(text).findings.find(({ code, facts }) => code === "formulation.inventory.details" && fact({ facts }, "of") === name)

	it("are added by one fix, all of them, and nowhere else", () => {
		const text = inventory(["Ruth", "Tove"])
		const finding = detailsOf(text, "Ruth")
		expect(finding && fixesFor(read(text).subject, finding)[0]?.title).toEqual({ does: "insert-together", count: 10, recommended: true })
		const after = finding ? apply(text, finding) : ""
		const [ruth = "", tove = ""] = after.slice(after.indexOf("### Ruth")).split("### Tove")
		for (const label of [
			"Closeness",
			"Contact",
			"Client expects",
			"They expect",
			"Satisfying",
			"Unsatisfying",
			"Support",
			"Confides",
			"Change wanted",
			"Around onset",
		].slice(0, 10)) {
			expect(ruth, label).toContain(`- **${label}**: `)
			expect(tove, label).not.toContain(`- **${label}**: `)
		}
		expect(isInsertion(text, after)).toBe(true)
	})

	it("of two people of one name are added to the one at the finding", () => {
		const text = inventory(["Ruth", "Ruth"])
		const last = read(text).findings.findLast(({ code }) => code === "formulation.inventory.details")
		const after = last ? apply(text, last) : ""
		expect(after.startsWith(text.slice(0, text.lastIndexOf("### Ruth")))).toBe(true)
	})

	it("of a technique with labels of its own go into that technique [H27]", () => {
		const text = `${bare.session}\n## Techniques\n\n- **Role play**:\n  - **Own**: kept\n- **Clarification**: what she hoped for\n`
		const finding = read(text).findings.find(({ code }) => code === "session.techniques.role-play.details")
		const after = finding ? apply(text, finding) : ""
		expect(after.replace(/ <!-- .* -->/g, "")).toBe(
			replaced(text, ["  - **Own**: kept\n", "  - **Own**: kept\n  - **Situation**: …\n  - **Feedback**: …\n"]),
		)
		expect(detailsOf(after, "")).toBeUndefined()
	})
})

describe("adding all parts of a note with many people", () => {
	const people = (count: number) =>
		Array.from({ length: count }, (_, index) => `### Person ${index + 1}\n\n- **Relationship**: cousin\n`).join("\n")
	const rounds = (count: number) => {
		const text = `${bare.formulation}\n## Interpersonal inventory\n\n${people(count)}`
		const { subject } = read(text)
		const start = cpuTime()
		const edits = addMissing(subject, defaultOptions, all)
		return { took: cpuTime() - start, after: read(applyEdits(text, edits)) }
	}

	it("takes a time that grows with the people, not with their square [H13]", () => {
		const { findings } = rounds(10).after
		expect(findings.flatMap((finding) => absentParts(finding).map(({ code }) => code))).toEqual([])
		const took = (count: number) => Math.min(...Array.from({ length: 3 }, () => rounds(count).took))
		// Four times the people take some four times as long; their square would be sixteen.
		expect(took(40) / took(10)).toBeLessThan(10)
	})
})
