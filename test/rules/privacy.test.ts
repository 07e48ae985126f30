import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, it, vi } from "vitest"
import { type Note, readNote } from "../../src/note/read.ts"
import { checkNote, subjectOf } from "../../src/rules/check.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import { streetAddresses } from "../../src/rules/privacy/address.ts"
import { identifiersIn } from "../../src/rules/privacy/find.ts"
import { privacyIdentifier } from "../../src/rules/privacy/identifier.ts"
import { places } from "../../src/rules/privacy/pattern.ts"
import { messageOf } from "../../src/rules/words.ts"
import { fact } from "../harness/facts.ts"
import { runs } from "../harness/soak.ts"

const root = join(import.meta.dirname, "../..")
const read = (file: string): string => readFileSync(join(root, file), "utf8")

/** The lines of a list; empty ones and headings aside. */
const lines = (file: string): string[] =>
	read(`test/rules/privacy/${file}`)
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("# "))

interface Expected {
	readonly kind: string
	readonly start: number
	readonly end: number
}

/** `phone | Call «020 7946 0018» now`: the text without the marks, and what is expected of it. */
function marked(line: string): { readonly line: string; readonly text: string; readonly expected: readonly Expected[] } {
	const [kind = ""] = line.split(" | ", 1)
	const expected: Expected[] = []
	let text = ""
	for (const [index, part] of line
		.slice(kind.length + 3)
		.split(/[«»]/)
		.entries()) {
		if (index % 2 === 1) expected.push({ kind, start: text.length, end: text.length + part.length })
		text += part
	}
	return { line, text, expected }
}

const identifiers = lines("identifiers.txt").map(marked)
const harmless = lines("harmless.txt")

const found = (text: string): Expected[] => identifiersIn(text).map(({ kind, start, end }) => ({ kind, start, end }))
const shown = (text: string): string[] => identifiersIn(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

/** What the rule says about a note, with the text it is about. */
const findingsIn = (text: string): string[] =>
	checkNote({ file: "note", note: readNote(text) }).flatMap(({ code, range, facts }) =>
		code === "privacy.identifier" ? [`${String(fact({ facts }, "kind"))}: ${text.slice(range.start, range.end)}`] : [],
	)

describe("identifiers", () => {
	it("are found, each at its place", () => {
		const missed = identifiers.filter(({ text, expected }) => JSON.stringify(found(text)) !== JSON.stringify(expected))
		console.log(`identifiers found: ${identifiers.length - missed.length} of ${identifiers.length}`)
		expect(missed.map(({ line, text }) => `${line} => ${shown(text).join("; ")}`)).toEqual([])
		expect(identifiers.every(({ expected }) => expected.length > 0)).toBe(true)
	})

	it("are found by a pattern alone as after its sign, which spares most texts the pattern", () => {
		const texts = [...identifiers.map(({ text }) => text), ...harmless]
		const signed = streetAddresses.filter(({ sign }) => sign)
		for (const { sign, ...pattern } of signed) {
			const matched = texts.filter((text) => places(text, pattern).length > 0)
			expect(matched.length).toBeGreaterThan(10)
			expect(matched.filter((text) => !sign?.test(text))).toEqual([])
			expect(texts.filter((text) => sign?.test(text)).length).toBeLessThan(texts.length / 2)
		}
		expect(signed.length).toBeGreaterThan(1)
	})

	it("are not seen where there are none", () => {
		const alarms = harmless.filter((line) => found(line).length > 0)
		console.log(`false alarms: ${alarms.length} of ${harmless.length}`)
		expect(alarms.map((line) => `${line} => ${shown(line).join("; ")}`)).toEqual([])
	})

	it.each([["\n"], ["\r\n"], ["\n\n- "]])("are found the same among all other lines, with %j between", (between) => {
		const all = identifiers.flatMap(({ text }, index) => [text, harmless[index] ?? ""])
		const expected = identifiers.flatMap(({ text, expected: own }) =>
			own.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
		)
		expect(shown(all.join(between))).toEqual(expected)
		expect(shown(harmless.join(between))).toEqual([])
	})

	it("are found in each line as if it stood alone", () => {
		const line = fc.oneof(
			fc.constantFrom(...identifiers.map(({ text }) => text), ...harmless),
			fc.constantFrom("", "born", "phone:", "Phone", "1", "12 34"),
		)
		fc.assert(
			fc.property(
				fc.array(
					line.map((text) => text.replaceAll("\n", " ")),
					{ maxLength: 8 },
				),
				(those) => {
					let at = 0
					const alone = those.flatMap((text) => {
						const from = at
						at += text.length + 1
						return identifiersIn(text).map(({ kind, start, end }) => ({ kind, start: start + from, end: end + from }))
					})
					expect(identifiersIn(those.join("\n"))).toEqual(alone)
				},
			),
			{ numRuns: runs(1000) },
		)
	})

	it("are in the order of the text and never overlap, whatever is side by side", () => {
		const part = fc.oneof(
			fc.constantFrom(...identifiers.map(({ text }) => text)),
			fc.constantFrom(...harmless),
			fc.constantFrom("", " ", "1", "0", "+", "(", "@", "born ", "phone ", ".", "A", "\n"),
			fc.string(),
		)
		fc.assert(
			fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
				const text = parts.join("")
				let last = 0
				for (const { start, end } of identifiersIn(text)) {
					expect(start).toBeGreaterThanOrEqual(last)
					expect(end).toBeGreaterThan(start)
					last = end
				}
				expect(last).toBeLessThanOrEqual(text.length)
			}),
			{ numRuns: runs(2000) },
		)
	})

	it("are taken for the surest of the kinds that they could be", () => {
		expect(shown("02079460018@example.org")).toEqual(["e-mail: 02079460018@example.org"])
		expect(shown("her number is 469 432 4314")).toEqual(["number: 469 432 4314"])
		expect(shown("born 01.02.1979 0171 2345678")).toEqual(["birth: 01.02.1979", "phone: 0171 2345678"])
	})

	it.each([
		"1",
		"0",
		"12 ",
		"1 ",
		"a@",
		"@a.",
		"+1 (",
		"(0",
		"07700 ",
		"00 1",
		"A",
		"A1",
		"12 A ",
		"12 rue de ",
		"Via A de A 1 ",
		"phone ((((((",
		"ID no ",
		"1981-03-03 ",
		"born (",
		"birth of a b ",
		`${"A".repeat(999)} 1 `,
		`1${" ".repeat(999)}`,
		"469 432 4314 ",
		"14 Station Road ",
		"Calle de la A ",
		"calle A n.º ",
		"Str. 1/",
		"12 34 56 ",
		"612 34 56 7",
		"abcstraße ",
		"cédula de la ",
		"Carrera 1 # ",
		"(*1.1.",
	])("are looked for in time in half a megabyte of %j", (unit) => {
		const text = unit.repeat(Math.ceil((512 * 1024) / unit.length))
		const before = process.cpuUsage()
		identifiersIn(text)
		const { user, system } = process.cpuUsage(before)
		expect((user + system) / 1000).toBeLessThan(1000)
	})
})

const head = "ipt: 1\nnote: session\ncase: C-7\ndate: 2026-03-09\nsession: 4\nphase: middle\nauthor: AB"
const note = (body: string, yaml = head): string => `---\n${yaml}\n---\n\n# Session 4\n\n${body}`

describe("the rule", () => {
	it("looks at every part of the body", () => {
		const body =
			"07700 900100\n\n## Plan 07700 900101\n\nCall `07700 900102` or\n\n    07700 900103\n\n<!-- 07700 900104 -->\n\n### Sister\n\n| 07700 900105 |\n\n## Own\n\n- **Contact**: [call](tel:+447700900106)\n"
		const expected = ["07700 900100", "07700 900101", "07700 900102", "07700 900103", "07700 900104", "07700 900105", "+447700900106"].map(
			(number) => `phone: ${number}`,
		)
		expect(findingsIn(note(body))).toEqual(expected)
		expect(findingsIn(note(body).replaceAll("\n", "\r\n"))).toEqual(expected)
		expect(findingsIn(`\uFEFF${note(body)}`)).toEqual(expected)
	})

	it("looks at free text of the front matter, at its comments and at keys of its own", () => {
		const yaml = `${head}, 07700 900100\nattended: [client, "sister (07700 900101)"]\ncontract: {sessions: 12, maintenance: call 07700 900102} # or 07700 900103\ndob: 1981-03-03\nsupervisor: cd@example.org`
		expect(findingsIn(note("", yaml))).toEqual([
			"phone: 07700 900100",
			"phone: 07700 900101",
			"phone: 07700 900102",
			"phone: 07700 900103",
			"birth: 1981-03-03",
			"e-mail: cd@example.org",
		])
	})

	it("leaves dates, scores and codes of the front matter alone", () => {
		const yaml =
			"ipt: 1\nnote: session\ncase: 07700900100\ndate: 1981-03-03\nsession: 4\nstart: 14:30\nend: 15:20\nmeasures:\n  PHQ-9: [2, 2, 1, 2, 1, 2, 2, 1, 1]\n  born 1981-03-03: 07700900100\ncontract:\n  start: 1981-03-03"
		expect(findingsIn(note("", yaml))).toEqual([])
	})

	it("says what is there and what to do, and never repeats it", () => {
		const kinds = new Set<string>()
		for (const { text } of identifiers) {
			for (const { kind, start, end } of identifiersIn(text)) {
				const message = messageOf({ code: "privacy.identifier", facts: { kind } })
				expect(message).not.toContain(text.slice(start, end))
				expect(message).toMatch(/^This looks like an? [^.]*\. (?:Write an age|Remove it, or write a role)/)
				kinds.add(message.slice(0, message.indexOf(".")))
			}
		}
		expect(kinds).toEqual(
			new Set([
				"This looks like a full date of birth",
				"This looks like a national health, insurance or identity number",
				"This looks like a street address",
				"This looks like a telephone number",
				"This looks like an e-mail address",
			]),
		)
	})

	it("finds nothing in the sample cases", () => {
		const samples = globSync("samples/**/*.ipt.md", { cwd: root })
		expect(samples.length).toBeGreaterThan(30)
		for (const file of samples) expect(findingsIn(read(file)), file).toEqual([])
	}, 30_000)

	it("looks again only through what a keystroke has changed", () => {
		const sections = Array.from({ length: 20 }, (_, index) => `## Section ${index}\n\n${harmless.slice(0, 100).join("\n\n")}\n\n`)
		const check = (of: Note) => [...privacyIdentifier.check(subjectOf("note", of, defaultOptions))]
		const before = readNote(note(sections.join("")))
		expect(check(before)).toEqual([])
		const after = readNote(note(sections.join("").replace("## Section 7\n\n", "## Section 7\n\nCall 07700 900100. ")), before)
		const spy = vi.spyOn(RegExp.prototype, "exec")
		const problems = check(after)
		const looked = spy.mock.calls.map(([text]) => text.length)
		spy.mockRestore()
		expect(problems.map(({ range }) => after.text.slice(range.start, range.end))).toEqual(["07700 900100"])
		expect(looked).not.toEqual([])
		expect(Math.max(...looked)).toBeLessThan(2 * (sections[7]?.length ?? 0))
	})
})
