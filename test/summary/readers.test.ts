import { join } from "node:path"
import type { RootContent } from "mdast"
import { toString } from "mdast-util-to-string"
import { describe, expect, it } from "vitest"
import { terms } from "../../src/record/index.ts"
import { messageOf } from "../../src/rules/words.ts"
import { exportMarkdown, partsFor, Reader, readers, summarise, titleOfPart, written } from "../../src/summary/index.ts"
import { letterWords } from "../../src/summary/wording.ts"
import { openHtml, openWord } from "./opened.ts"
import { sample, samples } from "./requests.ts"

const titles = (nodes: readonly RootContent[], depth = 2): string[] =>
	nodes.flatMap((node) => (node.type === "heading" && node.depth === depth ? [toString(node)] : []))
const shots = join(import.meta.dirname, "snapshots")

describe.each(samples)("a summary of %s", (code) => {
	it.each(Reader.options)("has the parts that a %s is offered, in their order", (reader) => {
		const usual = titles(summarise(sample(code, { reader })).children)
		const offered = readers[reader].map(({ name }) => titleOfPart(name, reader === "patient"))
		expect(usual).toEqual(offered.filter((title) => usual.includes(title)))
		expect(usual.length).toBeGreaterThan(2)
	})

	it("has the parts that are asked for and no other", () => {
		expect(titles(summarise(sample(code, { parts: ["measures", "session-list", "identification", "safety"] })).children)).toEqual([
			"Identification",
			"Measures",
			"Sessions at a glance",
		])
	})
})

describe("for a supervisor", () => {
	const of = sample("D-2026-07", { reader: "supervisor" })
	const text = exportMarkdown(of)
	const plain = toString(summarise(of))

	it("names what is missing, recommended parts too, and what does not fit", () => {
		expect(text).toContain("Worth adding:")
		const found = of.case.notes.flatMap(({ file }) => of.findings.get(file) ?? []).filter(({ code }) => code === "mechanism.evidence")
		expect(found.length).toBeGreaterThan(0)
		for (const finding of found) expect(plain).toContain(messageOf(finding))
	})

	it("gives techniques with what was done in each session, and each rating", () => {
		expect(titles(summarise(of).children, 3)).toContain("Communication analysis")
		expect(plain).toMatch(/Session 5\s*Exchange: Sunday, kitchen, the hour with the laptop/)
		expect(titles(summarise(of).children, 3)).toContain("Ratings by session")
	})
})

describe("the letter to the patient", () => {
	const letters = samples.map((code) => exportMarkdown(sample(code, { reader: "patient" })))

	it("uses no term of the trade, names no finding and no level of risk", () => {
		for (const letter of letters)
			expect(letter).not.toMatch(
				/diathesis|attachment|mechanism|interpersonal|inventory|role transition|role dispute|not recorded|rationale|risk|level\b|warning:|PHQ-9 item|C-SSRS|@\w/i,
			)
	})

	it("gives the newest plan of risk alone", () => {
		const [, grief = ""] = letters
		const safety = grief.slice(grief.indexOf("## If things get very hard"))
		expect(safety).toContain("tells his wife if the thoughts come by day")
		expect(grief).not.toContain("easier not to wake")
	})

	it("speaks to you, with dates and scores in words", () => {
		const [, grief = ""] = letters
		expect(grief).toContain("You had not been well since May 2025.")
		expect(grief).toContain("We had 13 sessions, the first on 8 September 2025 and the last on 8 December 2025.")
		expect(grief).toContain("Depression (PHQ-9): quite severe (18) the first time, mild (5) the last time. This has got better.")
		expect(grief).toContain("tells your wife or your daughter one memory of his brother a week")
	})

	it("has a word for every technique that says a patient anything", () => {
		expect(terms("technique").filter((term) => letterWords().techniques[term] === undefined)).toEqual(["assessment", "safety-planning"])
	})

	it("leaves out what it would have to make up", () => {
		const bare = exportMarkdown(sample("T-2026-11", { reader: "patient" }))
		expect(bare).not.toMatch(/undefined|TODO|…/)
		expect(bare).not.toContain("For the time ahead")
	})

	it("looks like this", async () => {
		const of = sample("G-2025-03", { reader: "patient", parts: ["reasons", "goals", "measures", "later"] })
		await expect(exportMarkdown(of)).toMatchFileSnapshot(join(shots, "letter.md"))
		const html = String(await written(of, "html"))
		await expect(html.slice(html.indexOf("<body>"))).toMatchFileSnapshot(join(shots, "letter.html"))
		await expect(`${openWord((await written(of, "docx")) as Uint8Array).text.trim()}\n`).toMatchFileSnapshot(join(shots, "letter.docx.txt"))
	})
})

it.each(samples)("every format of %s says the same", async (code) => {
	const reader = { reader: "supervisor" } as const
	const words = (text: string): string => text.replace(/\s+/g, "")
	const html = words(openHtml(String(await written(sample(code, reader), "html"))).text)
	const word = words(openWord((await written(sample(code, reader), "docx")) as Uint8Array).text)
	for (const node of summarise(sample(code, reader)).children) {
		if (node.type === "table") continue
		expect(html).toContain(words(toString(node)))
		expect(word).toContain(words(toString(node)))
	}
	expect(partsFor(reader).length).toBeGreaterThan(10)
})
