/** Front matter read key by key: what cannot be read costs its own value, and what is written another way is read as meant. */
import { describe, expect, test } from "vitest"
import { readFrontMatter } from "../../../src/note/front-matter/read.ts"
import { plain, read, values } from "./plain.ts"

const faults = (yaml: string) => read(yaml).problems.map(({ fault }) => fault)

describe("one value that cannot be read costs that value alone", () => {
	test.each([
		["an asterisk", "author: *AB*", "*AB*"],
		["a colon in a value", "author: AB: in training", "AB: in training"],
		["an ampersand", "author: & AB", "& AB"],
		["an at sign", "author: @AB", "@AB"],
		["a percent sign", "author: %AB", "%AB"],
		["a back-tick", "author: `AB`", "`AB`"],
		["an exclamation mark", "author: !AB", "!AB"],
		["an unclosed quote", 'author: "AB', '"AB'],
		["a quote and more", "author: 'AB' and CD", "'AB' and CD"],
		["an unclosed bracket", "author: [AB", ["AB"]],
		["brackets around an at sign", "attended: [client, @partner]", ["client", "@partner"]],
		["a brace that is not closed", "contract: {sessions: 12, minutes: 50", { sessions: "12", minutes: "50" }],
		["a comma left out", "contract: {sessions: 12 minutes: 50}", { sessions: "12", minutes: "50" }],
	])("%s", (_, line, kept) => {
		for (const end of ["\n", "\r\n"]) {
			const yaml = ["note: session", "case: F-1", line, "measures:", "  PHQ-9: {total: 24, item9: 3}", "phase: middle"].join(end)
			const key = line.slice(0, line.indexOf(":"))
			expect(values(yaml)).toEqual({
				note: "session",
				case: "F-1",
				[key]: kept,
				measures: { "PHQ-9": { total: "24", item9: "3" } },
				phase: "middle",
			})
			const [problem, ...more] = read(yaml).problems
			expect(more).toEqual([])
			const start = `---\n${yaml}`.indexOf(line)
			expect(problem?.range.start).toBeGreaterThanOrEqual(start)
			expect(problem?.range.end).toBeLessThanOrEqual(start + line.length)
		}
	})

	test("within a map, and in a list", () => {
		expect(values("measures:\n  PHQ-9: *14\n  GAD-7: 9\ncase: F-1")).toEqual({ measures: { "PHQ-9": "*14", "GAD-7": "9" }, case: "F-1" })
		expect(values("attended:\n  - client\n  - @partner\n  - 'the aunt'\ncase: F-1")).toEqual({
			attended: ["client", "@partner", "the aunt"],
			case: "F-1",
		})
		expect(values("contract:\n  sessions: 12\n  frequency: weekly: mostly\n  minutes: 50")).toEqual({
			contract: { sessions: "12", frequency: "weekly: mostly", minutes: "50" },
		})
	})

	test("a line without a colon, with one too many spaces, or with a tab", () => {
		expect(values("note: session\nphase middle\ncase: F-1")).toEqual({ note: "session", case: "F-1" })
		expect(values("note: session\nmeasures\n  PHQ-9: 14\ncase: F-1")).toEqual({ note: "session", measures: { "PHQ-9": "14" }, case: "F-1" })
		expect(values("measures:\n  PHQ-9: 14\n GAD-7: 9\ncase: F-1")).toEqual({ measures: { "PHQ-9": "14", "GAD-7": "9" }, case: "F-1" })
		expect(values("measures:\n  PHQ-9: 14\n phase: middle\ncase: F-1")).toEqual({
			measures: { "PHQ-9": "14" },
			phase: "middle",
			case: "F-1",
		})
		expect(values("contract:\n\tsessions: 12\n\tminutes: 50\ncase: F-1")).toEqual({
			contract: { sessions: "12", minutes: "50" },
			case: "F-1",
		})
		expect(faults("contract:\n\tsessions: 12")).toEqual(["tab"])
	})

	test("anchors, aliases, tags, documents, depth and size are refused, and the case is read", () => {
		for (const line of [
			"a: &x [1]\nb: *x",
			"a: !!binary x",
			"%YAML 1.1",
			`a: ${"[".repeat(60)}`,
			`a: ${"{b: ".repeat(60)}`,
			`setting: ${"long ".repeat(20_000)}`,
		]) {
			expect(faults(`case: F-1\n${line}`).length, line.slice(0, 20)).toBeGreaterThan(0)
			expect(values(`case: F-1\n${line}`)["case"], line.slice(0, 20)).toBe("F-1")
		}
		expect(values(`%YAML 1.1\ncase: F-1`)["case"]).toBe("F-1")
	})
})

describe("where front matter begins and ends", () => {
	const yaml = "note: session\ncase: F-1\n"
	const found = (text: string) => {
		const front = readFrontMatter(text)
		return (
			front && {
				case: front.entries.find(({ key }) => key === "case")?.value,
				slips: front.slips.map(({ what }) => what),
				body: text.slice(front.bodyStart),
			}
		)
	}

	test.each([
		["—", "—"],
		["–––", "–––"],
		["- - -", "- - -"],
		["-–", "--"],
		["----", "—-"],
		["---\u00A0", "---"],
		[" ---", "---"],
		["---", "***"],
		["* * *", "___"],
		["\\---", "\\-\\-\\-"],
	])("dashes that another program made: %s and %s [N02]", (open, close) => {
		for (const end of ["\n", "\r\n"]) {
			const text = `${open}\n${yaml}${close}\n\n## Plan\n`.replaceAll("\n", end)
			const place = found(text)
			expect(place?.case).toMatchObject({ text: "F-1" })
			expect(place?.slips).toEqual([open, close].filter((dashes) => dashes !== "---").map(() => "fence"))
			expect(place?.body.trim()).toBe("## Plan")
		}
	})

	test("plain dashes, with spaces after them, and three dots", () => {
		for (const [open, close] of [
			["---  ", "---\t"],
			["---", "..."],
		] as const)
			expect(found(`${open}\n${yaml}${close}\n`)).toMatchObject({ case: { text: "F-1" }, slips: [] })
	})

	test("blank lines before, after a byte order mark too [N02]", () => {
		for (const before of ["\n", "\r\n\r\n", "\uFEFF\n", " \n\u00A0\n"])
			expect(found(`${before}---\n${yaml}---\n`)).toMatchObject({ case: { text: "F-1" }, slips: ["blank"] })
	})

	test("rules and text are no front matter", () => {
		for (const text of [
			"***\n\nWords.\n\n***\n",
			"___\n___\n",
			"—\n\nWords.\n\n—\n",
			"\n---\n\nWords.\n---\n",
			"- - -\n- item\n- - -\n",
			"-\ncase: F-1\n-\n",
		])
			expect(found(text), text).toBeUndefined()
	})

	test("a header that is never closed does not take the body for its own", () => {
		for (const body of [
			"## Risk\n\n- **Level**: high\n\n---\n",
			"# Session 5\n\nShe told me.\n\n---\n",
			"\nShe was low.\n\n—\n",
			"## Plan\n\n...\n",
		])
			expect(found(`---\n${yaml}\n${body}`), body).toBeUndefined()
	})

	test("comments and dashes within a text keep their meaning", () => {
		expect(found(`---\n# mine\n\n${yaml}## more\nphase: middle\n---\n`)).toMatchObject({ slips: [] })
		expect(found(`---\n${yaml}setting: |\n  one\n  —\n  two\n---\n\n## Plan\n`)?.body.trim()).toBe("## Plan")
	})
})

describe("spaces, colons and keys of another kind", () => {
	test("wide spaces count as spaces, and are reported once [N10]", () => {
		const front = read("note:\u00A0session\nmeasures:\n\u00A0\u00A0PHQ-9:\u2003{total: 24,\u202Fitem9: 3}\nauthor:\u3000A\u00A0B")
		expect(Object.fromEntries(front.entries.map(({ key, value }) => [key, plain(value)]))).toEqual({
			note: "session",
			measures: { "PHQ-9": { total: "24", item9: "3" } },
			author: "A B",
		})
		expect(front.slips.map(({ what, edits }) => [what, edits.length])).toEqual([["spaces", 6]])
		expect(front.problems).toEqual([])
	})

	test("a colon that is wide, or has no space after it", () => {
		expect(values("note：session\ncase： F-1\nphase:middle")).toEqual({ note: "session", case: "F-1", phase: "middle" })
		expect(
			read("note：session\ncase： F-1\nphase:middle")
				.slips.map(({ what }) => what)
				.sort(),
		).toEqual(["colon"])
		expect(values("measures:\n  PHQ-9:14\n  GAD-7: 9")).toEqual({ measures: { "PHQ-9": "14", "GAD-7": "9" } })
	})

	test("keys with capitals, spaces and underscores", () => {
		const front = read("Note: session\nCASE: F-1\nProblem areas: [grief]\nnot_needed: {a: b}\ncontract: {Sessions: 12}")
		expect(front.entries.map(({ key }) => key)).toEqual(["note", "case", "problem-areas", "not-needed", "contract"])
		expect(front.slips.map(({ what, meant }) => [what, meant])).toEqual([["key", "note, case, problem-areas, not-needed, sessions"]])
	})
})
