/** Inputs that attack, not by the authors of the tests next to what they attack. */
import { describe, expect, it } from "vitest"
import { exportJson, exportMarkdown, letterNotices, type SummaryOptions } from "../../src/summary/index.ts"
import { closing, formulation, inFolder, session } from "../rules/case-notes.ts"
import { requestOf } from "../summary/requests.ts"
import { cpuTime } from "../harness/cpu.ts"

const ends = ["\n", "\r\n"] as const
const told = (notes: readonly string[], options: SummaryOptions = {}, end = "\n"): string =>
	exportMarkdown(
		requestOf(
			"C-1",
			notes.map((text) => text.replaceAll("\n", end)),
			options,
		),
	)
const person = (name: string, more = ""): string => `### ${name}\n\n- **Relationship**: cousin\n${more}\n`
/** How long work takes, in milliseconds. */
const timed = (work: () => unknown): number => {
	const start = cpuTime()
	work()
	return cpuTime() - start
}

describe("inputs that attack", () => {
	it.each([
		"> 2 drinks a day",
		"1. April: came late",
		"- 3 kg since May",
		"# 5 in the queue",
		"+ sleep, - appetite",
		"* as before",
		"10) and more",
		"~~~ waves",
		"``` three times",
	])("the value %j is text as it is written [H02]", (value) => {
		for (const end of ends) {
			const notes = [
				formulation({ body: `## Interpersonal inventory\n\n${person("Ben", `- **Contact**: ${value}\n`)}` }),
				session(1, { body: `## Since last session\n\n- **Symptoms**: ${value}\n- **Events**: none\n` }),
			]
			const plain = (text: string): string => text.replaceAll("\\", "")
			expect(plain(told(notes, {}, end)).split(value)).toHaveLength(3)
			expect(
				JSON.stringify(
					exportJson(
						requestOf(
							"C-1",
							notes.map((text) => text.replaceAll("\n", end)),
						),
					),
				),
			).toContain(JSON.stringify(value).slice(1, -1))
		}
	})

	it.each(["Ben  \nOrtiz", "Ben\\\nOrtiz", "Ben\nOrtiz", "**Ben**  \nOrtiz", "Ben &nbsp;Ortiz"])(
		"a break in a name is a space, and the name is found: %j [H03]",
		(name) => {
			for (const end of ends) {
				const notes = [
					formulation({
						body: `## Interpersonal inventory\n\n${person("Ben Ortiz")}\n## Background\n\nLunch with ${name} at 1  \n0 past.\n`,
					}),
				]
				expect(told(notes, {}, end)).not.toMatch(/BenOrtiz|\b10 past/)
				for (const names of ["roles", "aliases"] as const)
					expect(told(notes, { names }, end).replaceAll("@ben-ortiz", "")).not.toMatch(/Ben|Ortiz/)
			}
		},
	)

	it.each(["session", "measures", "case", "version", "people", "text", "title", "file", "date", "toString"])(
		"a heading or label %j loses no text in data, and keeps no name [H04] [H05]",
		(key) => {
			const notes = [
				formulation({
					body: `## Interpersonal inventory\n\n${person("Ben Ortiz", `- **${key}**: Ben sings\n`)}\n## ${key}\n\nOrtiz came at NINE.\n`,
				}),
				session(2, { body: `## ${key}\n\nBen came at TEN.\n` }),
			]
			const data = JSON.stringify(exportJson(requestOf("C-1", notes, { names: "roles" })))
			for (const words of ["sings", "NINE", "TEN"]) expect(data).toContain(words)
			expect(data).not.toMatch(/Ben|Ortiz/)
		},
	)

	it.each([
		["Jörg Großmann", "GROSSMANN rang; Joerg? no: JÖRG, Grossmann", /gro(?:ß|ss)mann|jörg/i],
		["Ağca", "AĞCA and ağca", /a[ğg]ca/i],
		["Đorđe", "Dorde, ĐORĐE", /dor?de|đorđe/i],
		["Σοφία", "ΣΟΦΙΑ, Σοφια", /σοφ[ιί]α/i],
		["Bear Winter", "Winter came; BEAR sang", /winter|bear/i],
		["Rose Priestley", "Rose's, Priestley", /\brose|priestley/i],
		["Eva Lund", "E\u00ADva Lu\u200Bnd, Ev\u2060a", /e\u00AD?va|lu\u200B?nd|ev\u2060a/i],
	])("the name %s is found in %j [H07] [H08] [H09]", (name, text, left) => {
		const notes = [formulation({ body: `## Interpersonal inventory\n\n${person(name)}\n## Background\n\n${text}.\n` })]
		for (const end of ends) expect(told(notes, { names: "roles" }, end)).not.toMatch(left)
	})

	it.each([
		"Item 9: 3",
		"item9: 3",
		"PHQ-9 Item 9: 3",
		"Suicidality: 3",
		"SI: 3",
		"Wish to die: 3",
		"Selbstmordgedanken: 3",
		"PHQ9-item9: 3",
		"Safety: 3",
	])("what is not a known measure is not in the letter: %s [H10]", (line) => {
		const notes = [session(1, { more: `measures:\n  PHQ-9: {total: 18, item9: 0}\n  ${line}` })]
		for (const end of ends) {
			const letter = told(notes, { reader: "patient" }, end)
			expect(letter).toContain("(18)")
			expect(letter).not.toMatch(/\b3\b|item|suicid|\bwish to|Selbst/i)
			expect(letterNotices(requestOf("C-1", notes, { reader: "patient" })).length).toBeGreaterThan(0)
		}
	})

	it.each([
		["many blank lines and other ends", `## Plan\r\n\r\n${"\r\n".repeat(20_000)}x`],
		["spaces after a mark", `## Plan\n\n-${" ".repeat(60_000)}x`],
		["spaces after a heading", `## Plan${" ".repeat(60_000)}x\n`],
		["tabs in a link", `## Plan\n\n[a](${"\t".repeat(60_000)}b "c")\n`],
		["spaces before a colon", `## Plan\n\n- **Symptoms${" ".repeat(60_000)}: x\n`],
		["wide spaces", `## Plan\n\n-${"\u00A0".repeat(60_000)}x: y\n`],
		["dashes", `## Plan\n\n${"- ".repeat(30_000)}\n`],
		["colons", `## Plan\n\n- ${"a:".repeat(30_000)}\n`],
	])("%s cost no time [H12] [H14] [H15]", (_what, body) => {
		expect(timed(() => inFolder([session(1, { body })]).findings("0"))).toBeLessThan(3000)
	})

	it("a formulation of many people, and mentions of nobody, cost a time that grows with them [H13] [H18]", () => {
		const note = (count: number): string =>
			formulation({
				body: `## Interpersonal inventory\n\n${Array.from({ length: count }, (_, index) => person(`Kin ${index}`)).join("")}\n## Background\n\n${Array.from({ length: count }, (_, index) => `@kim-${index}`).join(" ")}\n`,
			})
		expect(timed(() => inFolder([note(1000)]).findings("0"))).toBeLessThan(8000)
	})

	it.each([
		["date: 2026-02-30", "not a day"],
		["date: 2062-01-19", "another century"],
		["date: 19 Jan", "no year"],
		["", "no date"],
	])("a session with %j takes its place by its number (%s) [H23]", (line) => {
		const risk = (level: string, plan: string): string => `## Risk\n\n- **Level**: ${level}\n- **Rationale**: asked\n- **Plan**: ${plan}\n`
		const phq = (total: number): string => `measures: {PHQ-9: {total: ${total}, item9: 0}}`
		const two = session(2, { more: phq(12), body: risk("high", "NEW plan") }).replace(/date: .*/, line)
		const notes = [
			formulation({ more: phq(19), body: risk("low", "OLD plan") }),
			session(1, { more: phq(16) }),
			two,
			session(3, { more: phq(8) }),
			closing({ more: `ending: planned\n${phq(4)}` }).replace(/date: .*/, line),
		]
		for (const end of ends) {
			const letter = told(notes, { reader: "patient" }, end)
			expect(letter).toContain("NEW plan")
			expect(letter).not.toContain("OLD plan")
			expect(letter).toMatch(/\(19\) the first time, .*\(4\) the last time/)
			expect(letter).not.toMatch(/worse|heavier/)
			expect(
				inFolder(Object.fromEntries(notes.map((text, index) => [String(index), text.replaceAll("\n", end)]))).raised("risk.required"),
			).toContain("3")
		}
	})
})
