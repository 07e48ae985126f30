import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readHead } from "../../../src/note/front-matter/head.ts"
import { readFrontMatter } from "../../../src/note/front-matter/read.ts"
import type { Value } from "../../../src/note/front-matter/entries.ts"
import { runs } from "../../harness/soak.ts"
import { cpuTime } from "../../harness/cpu.ts"
import { type Plain, plain, values } from "./plain.ts"

describe("whatever happens to one line, every other key keeps its value", () => {
	const simple: readonly (readonly [string, string])[] = [
		["note", "session"],
		["case", "C-12"],
		["session", "3"],
		["date", "2026-03-09"],
		["author", "it's AB"],
		["phase", "middle"],
		["focus", "role dispute"],
		["attended", "[client, aunt]"],
		["contract", "{sessions: 12, minutes: 50}"],
		["supervisor", '"CD: on leave"'],
	]
	const block = (key: string, lines: readonly string[]) => [key, lines] as const
	const blocks = [
		block("measures", ["  PHQ-9: {total: 14, item9: 0}", "  GAD-7: 9", "  WSAS: [1, 2, 3, 4, 5]"]),
		block("diagnosis", ["  - F32.1", "  - moderate"]),
	]
	const damage = fc.oneof(
		fc
			.constantFrom("*", "&", "!", "%", "@", "`", "'", '"', "[", "{", "]", "}", ": ", " #", "?", "|", ">", "\t", ",", "\\")
			.chain((sign) =>
				fc.nat(40).map((at) => (line: string) => line.slice(0, at % (line.length + 1)) + sign + line.slice(at % (line.length + 1))),
			),
		fc.nat(40).map((at) => (line: string) => line.slice(0, at % (line.length + 1))),
		fc.nat(40).map((at) => (line: string) => line.slice(0, at % line.length) + line.slice((at % line.length) + 1)),
		fc
			.string({ maxLength: 12 })
			.filter((text) => !/[\r\n]/.test(text))
			.map((text) => () => text.trimStart()),
	)

	test("of single lines [N02]", () => {
		fc.assert(
			fc.property(
				fc.shuffledSubarray([...simple], { minLength: 3 }),
				fc.nat(20),
				damage,
				fc.constantFrom("\n", "\r\n"),
				(lines, at, damaged, end) => {
					const index = at % lines.length
					const written = lines.map(([key, value], line) => (line === index ? damaged(`${key}: ${value}`) : `${key}: ${value}`))
					if (/^(?:-{2,}|\.\.\.|#{1,6} |\s*$)/.test(written[index] ?? "")) return
					const found = readFrontMatter(`---${end}${written.join(end)}${end}---${end}`)
					for (const [line, [key, value]] of lines.entries()) {
						if (line === index) continue
						const expected = values(`${key}: ${value}`)[key]
						const entries = found?.entries.filter((entry) => entry.key === key) ?? []
						expect(
							entries.map((entry) => plain(entry.value)),
							`${written.join("\n")}\n-> ${key}`,
						).toContainEqual(expected)
					}
				},
			),
			{ numRuns: runs(3000) },
		)
	})

	test("of blocks, where the line is one of a single key", () => {
		fc.assert(
			fc.property(fc.shuffledSubarray([...simple], { minLength: 2 }), fc.nat(20), damage, (lines, at, damaged) => {
				const index = at % lines.length
				const written = lines.map(([key, value], line) => (line === index ? damaged(`${key}: ${value}`) : `${key}: ${value}`))
				if (/^(?:-{2,}|\.\.\.|#{1,6} |\s*$|\s*- )/.test(written[index] ?? "")) return
				const text = [...blocks.flatMap(([key, inner]) => [`${key}:`, ...inner]), ...written].join("\n")
				const found = values(text)
				for (const [key, inner] of blocks.slice(0, 1)) expect(found[key], text).toEqual(values([`${key}:`, ...inner].join("\n"))[key])
			}),
			{ numRuns: runs(3000) },
		)
	})

	test("and in a block its other entries do", () => {
		fc.assert(
			fc.property(fc.nat(2), damage, (index, damaged) => {
				const [[, inner]] = blocks as [(typeof blocks)[0]]
				const written = inner.map((line, at) => (at === index ? `  ${damaged(line.trim()).trimStart()}` : line))
				// A sign of a block text takes in what is below it.
				if (/^\s*(?:[#|>]|$)/.test(written[index] ?? "")) return
				const text = ["case: F-1", "measures:", ...written, "phase: middle"].join("\n")
				const found = values(text)
				expect(found["case"]).toBe("F-1")
				expect(found["phase"], text).toBe("middle")
				const scores = values(["measures:", ...inner].join("\n"))["measures"] as Record<string, Plain>
				const kept = found["measures"] as Record<string, Plain> | null | string
				for (const [at, name] of ["PHQ-9", "GAD-7", "WSAS"].entries()) {
					if (at !== index) expect(typeof kept === "object" ? kept?.[name] : kept, text).toEqual(scores[name])
				}
			}),
			{ numRuns: runs(3000) },
		)
	})

	test("marks around words that are no key leave the value above as it is", () => {
		for (const line of ["  *0*", "  *0* ", "  **so** far", "  __n/a__ yet"]) {
			for (const eol of ["\n", "\r\n"]) {
				const scores = values(["measures:", "  GAD-7: 9", line, "  WSAS: 12", "phase: middle"].join(eol))
				expect(scores["measures"], line).toMatchObject({ "GAD-7": "9", WSAS: "12" })
			}
		}
		for (const line of ["**phase**: middle", "**phase:** middle", "*phase* : middle"]) expect(values(line)["phase"], line).toBe("middle")
	})

	test("nothing throws, and every place is within the text", () => {
		const piece = fc.constantFrom(
			"case: ",
			"a:",
			"- ",
			"\n",
			"\r\n",
			"  ",
			"\t",
			"[",
			"]",
			"{",
			"}",
			",",
			":",
			'"',
			"'",
			"*a",
			"&a ",
			"# x",
			"|",
			">",
			"?",
			"%",
			"@",
			"：",
			"\u00A0",
			"—",
			"x",
			"1",
			"---",
			"...",
		)
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				const text = `---\n${pieces.join("")}\n---\n`
				const found = readFrontMatter(text)
				if (!found) return
				readHead(found)
				const within = ({ start, end }: { start: number; end: number }) => start <= end && start >= 0 && end <= text.length
				const check = ({ kind, range, ...rest }: Value): void => {
					expect(within(range), JSON.stringify(text)).toBe(true)
					if (kind === "list" && "items" in rest) rest.items.forEach(check)
					if (kind === "map" && "entries" in rest) rest.entries.forEach((entry) => check(entry.value))
				}
				for (const { keyRange, value } of found.entries) {
					expect(within(keyRange)).toBe(true)
					check(value)
				}
				for (const { range } of [...found.problems, ...found.slips]) expect(within(range), JSON.stringify(text)).toBe(true)
			}),
			{ numRuns: runs(3000) },
		)
	})

	test.each([
		["references", "a: *b\n".repeat(9000)],
		["brackets", `${"a: [".repeat(900)}\n`.repeat(15)],
		["keys without a colon", "abc\n".repeat(14_000)],
		["deeper and deeper", Array.from({ length: 300 }, (_, depth) => `${" ".repeat(depth)}a*: *b`).join("\n")],
		["spaces", `a: *b${" ".repeat(60_000)}c`],
		["quotes", `a: ["${"', \"".repeat(12_000)}`],
		["wide spaces", `a: b${"\u00A0".repeat(60_000)}c`],
	])("%s take no long time", (_, yaml) => {
		const start = cpuTime()
		readFrontMatter(`---\n${yaml}\n---\n`)
		expect(cpuTime() - start).toBeLessThan(6000)
	})
})
