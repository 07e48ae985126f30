import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { completeBody } from "../../../src/assist/complete/body.ts"
import { namedSections } from "../../../src/note/named.ts"
import { readNote } from "../../../src/note/read.ts"
import { areaFields, type Layout, sectionsOf } from "../../../src/record/index.ts"
import { runs } from "../../harness/soak.ts"
import { complete, formulation, labels, session, taken } from "./completing.ts"
import { cpuTime } from "../../harness/cpu.ts"
import { closing, missed, others, titles, titleOf } from "./case.ts"

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
		expect(labels(session(prose), { others, isRequested: true })).toEqual(["@older-sister", "@neighbour", "@father", "G1", "G2"])
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
		for (const text of literal) expect(labels(session(`## Risk\n\n${text}`), { others, isRequested: true }), text).toEqual([])
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

	it("replaces text of the cursor's line alone, wherever the cursor is", { timeout: 60_000 }, () => {
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
				(body, at, isRequested, crlf, note) => {
					const whole = crlf ? note(body).replaceAll("\n", "\r\n") : note(body)
					const offset = Math.min(at, whole.length)
					if (whole[offset] === "\n" && whole[offset - 1] === "\r") return
					const { items, text } = complete(`${whole.slice(0, offset)}|${whole.slice(offset)}`, { others, isRequested })
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
				expect(completeBody({ text, offset, isRequested: false, read: () => ({ note, patientCase: undefined }) })).not.toEqual([])
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
				completeBody({ text, offset: text.length, isRequested: true, read: () => ({ note: read, patientCase: undefined }) })
				expect(cpuTime() - start, line.slice(0, 10)).toBeLessThan(1000)
			}
		}
	})
})
