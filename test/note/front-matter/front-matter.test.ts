/** Front matter read key by key: what cannot be read costs its own value, and what is written another way is read as meant. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readHead } from "../../../src/note/front-matter/head.ts"
import { readFrontMatter } from "../../../src/note/front-matter/read.ts"
import type { Value } from "../../../src/note/front-matter/entries.ts"
import { runs } from "../../harness/soak.ts"
import { cpuTime } from "../../harness/cpu.ts"

type Plain = string | null | readonly Plain[] | { readonly [key: string]: Plain }

function plain(value: Value): Plain {
	switch (value.kind) {
		case "empty":
			return null
		case "text":
			return value.text
		case "list":
			return value.items.map(plain)
		case "map":
			return Object.fromEntries(value.entries.map((entry) => [entry.key, plain(entry.value)]))
	}
}

const read = (yaml: string) => {
	const found = readFrontMatter(`---\n${yaml}\n---\n\n## Plan\n`)
	if (!found) throw new Error("no front matter")
	return found
}
const values = (yaml: string) => Object.fromEntries(read(yaml).entries.map(({ key, value }) => [key, plain(value)]))
const faults = (yaml: string) => read(yaml).problems.map(({ fault }) => fault)
const head = (yaml: string) => readHead(read(yaml))

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

describe("values written another way", () => {
	const meant = (yaml: string) => head(`note: session\n${yaml}`).slips.map((slip) => slip.meant)

	test.each([
		["14.09.2026", "2026-09-14"],
		["2026-2-9", "2026-02-09"],
		["2026/02/09", "2026-02-09"],
		["20260209", "2026-02-09"],
		["2 Feb 2026", "2026-02-02"],
		["Feb 2, 2026", "2026-02-02"],
		["Monday, 2nd of February 2026", "2026-02-02"],
		["2-Feb-26", "2026-02-02"],
		["1.4.2026", "2026-04-01"],
		["13/4/2026", "2026-04-13"],
		["4/13/2026", "2026-04-13"],
		["5/5/2026", "2026-05-05"],
		["2026–03–04", "2026-03-04"],
		["2026-03-04T23:30:00-08:00", "2026-03-04"],
		["2026-03-04 09:00", "2026-03-04"],
		["“2026-03-04”", "2026-03-04"],
	])("the date %s", (written, date) => {
		expect(head(`note: session\ndate: ${written}`)).toMatchObject({
			date,
			invalid: [],
			slips: [{ what: "value", meant: date, path: "date" }],
		})
	})

	test.each(["3/4/26", "03-04-2026", "3/4/2026"])("the date %s can mean two days", (written) => {
		const { date, invalid, slips } = head(`note: session\ndate: ${written}`)
		expect(date).toBeUndefined()
		expect(slips).toEqual([])
		expect(invalid).toMatchObject([{ cause: "ambiguous", meant: ["2026-04-03", "2026-03-04"] }])
	})

	test.each(["2026-02-30", "30.2.2026", "Feb 2026", "yesterday", "2026", "13/13/2026", "0/1/2026"])("%s is no date", (written) => {
		expect(head(`note: session\ndate: ${written}`)).toMatchObject({ invalid: [{ cause: "form" }], slips: [] })
	})

	test.each([
		["9:30", "09:30"],
		["9.30am", "09:30"],
		["9:30 a.m.", "09:30"],
		["14h00", "14:00"],
		["2 pm", "14:00"],
		["12:15 am", "00:15"],
		["1430", "14:30"],
		["14:00h", "14:00"],
	])("the time %s", (written, time) => {
		expect(head(`note: session\nstart: ${written}`)).toMatchObject({ start: time, invalid: [], slips: [{ meant: time }] })
	})

	test.each(["9", "25:00", "13 pm", "12:30:45", "half past two", "09:75"])("%s is no time", (written) => {
		expect(head(`note: session\nstart: ${written}`).invalid).toHaveLength(1)
	})

	test.each([
		["session: 3rd", "3"],
		["session: '#7'", "7"],
		["session: Session 12", "12"],
		["session: no. 4", "4"],
		["session: 3 of 16", "3"],
		["session: 3/16", "3"],
		["session: twelve", "12"],
		["session: twenty-one", "21"],
		["contract: {sessions: 12 sessions}", "12"],
		["contract: {sessions: sixteen}", "16"],
		["contract: {minutes: 50 min}", "50"],
		["contract: {minutes: 50'}", "50"],
		["contract: {minutes: 1 hour}", "60"],
		["contract: {minutes: 1.5h}", "90"],
		["contract: {weeks: 16 wks}", "16"],
		["ipt: 1.0", "1"],
		["ipt: v1", "1"],
	])("the number %s", (yaml, number) => {
		expect(meant(yaml)).toEqual([number])
		expect(head(`note: session\n${yaml}`).invalid).toEqual([])
	})

	test.each([
		"session: 0",
		"session: minus one",
		"session: 3a",
		"contract: {minutes: 12 sessions}",
		"contract: {sessions: about 12}",
		"contract: {sessions: 500 sessions}",
		"ipt: 2.0",
	])("%s is none", (yaml) => {
		expect(meant(yaml)).toEqual([])
		expect(head(`note: session\n${yaml}`).invalid).toHaveLength(1)
	})

	test("a range can mean two numbers", () => {
		expect(head("note: session\ncontract: {sessions: 12-16}").invalid).toMatchObject([{ cause: "ambiguous", meant: ["12", "16"] }])
	})

	test("texts are never another form, whatever YAML takes them for", () => {
		expect(head("note: closing\ndiagnosis:\n  - F32.1: moderate\n  - F41.1")).toMatchObject({
			diagnosis: ["F32.1: moderate", "F41.1"],
			invalid: [],
			slips: [],
		})
		expect(head("note: session\nauthor: [AB, CD]")).toMatchObject({ author: "AB, CD", invalid: [] })
		expect(head("note: session\nmeasures:\n  - PHQ-9: 14\n  - GAD-7: 9").measures.map(({ name }) => name)).toEqual(["PHQ-9", "GAD-7"])
	})
})

describe("words of the trade", () => {
	test.each([
		[
			"note",
			"kind",
			{
				formulation: ["Intake", "assessment", "Case formulation", "intake (two meetings)"],
				session: ["progress note", "Progress", "session note", "contact", "Session 4"],
				closing: ["Discharge", "termination", "closure", "closing note", "discharge summary"],
			},
		],
	])("kinds of %s", (_, __, kinds) => {
		for (const [kind, names] of Object.entries(kinds)) for (const name of names) expect(head(`note: ${name}`).kind, name).toBe(kind)
	})

	test("a kind that nobody knows keeps its values [N03]", () => {
		expect(head("note: haiku\ncase: F-1\nsession: 3\nphase: middle")).toMatchObject({
			otherKind: "haiku",
			case: "F-1",
			session: 3,
			invalid: [{ path: "note" }],
		})
		expect(head("note: Process notes\ncase: F-1")).toMatchObject({ isProcess: true, invalid: [{ cause: "process" }] })
	})

	test.each([
		[
			"status",
			"missed",
			["DNA", "no show", "No-show (second)", "did not attend", "FTA", "absent", "client did not attend", "missed, no word", "pt DNA'd"],
		],
		[
			"status",
			"cancelled",
			[
				"canceled",
				"postponed",
				"rescheduled to Friday",
				"late cancellation",
				"client cancelled",
				"cancelled by therapist",
				"same-day cancellation",
			],
		],
		["status", "held", ["held", "attended", "took place", "held (late)"]],
		[
			"mode",
			"in-person",
			["face-to-face", "Face to face", "office", "clinic", "home visit", "ward", "in person, at the office", "on the ward"],
		],
		[
			"mode",
			"video",
			["telehealth", "online", "remote", "Zoom", "via Zoom", "MS Teams", "video (patient at work)", "video call", "Zoom call"],
		],
		["mode", "phone", ["telephone", "call", "by phone", "phone call, short"]],
		["mode", "group", ["group", "Group session"]],
		["phase", "initial", ["initial phase", "early", "opening", "assessment", "Assessment phase"]],
		["phase", "middle", ["middle phase", "intermediate sessions"]],
		["phase", "conclusion", ["termination phase", "end", "ending", "final phase"]],
		["phase", "maintenance", ["booster session", "follow-up"]],
	])("%s: %s [N18] [N19]", (key, term, written) => {
		for (const words of written) expect(head(`note: session\n${key}: "${words}"`), words).toMatchObject({ [key]: term, invalid: [] })
	})

	test.each(["status: not held", "phase: middle to end", "mode: in person and by phone", "mode: carrier pigeon", "phase: no phase"])(
		"%s is no one term",
		(yaml) => {
			expect(head(`note: session\n${yaml}`).invalid).toMatchObject([{ cause: "vocabulary" }])
		},
	)

	test("endings and variants", () => {
		for (const [written, ending] of [
			["dropped out", "dropout"],
			["stopped coming after session 4", "dropout"],
			["planned, as agreed", "planned"],
			["early (moved away)", "early"],
			["referred on", "transfer"],
		])
			expect(head(`note: closing\nending: ${written}`)).toMatchObject({ ending, invalid: [] })
		expect(head("note: formulation\nvariant: IPT-A (school)")).toMatchObject({ variant: "ipt-a" })
		expect(head("note: formulation\nvariant: ipt-x")).toMatchObject({ otherVariant: "ipt-x" })
		expect(head("note: formulation\nlanguage: English")).toMatchObject({ language: "en" })
	})

	test("problem areas, one or several", () => {
		const areas = (yaml: string) => head(`note: formulation\nproblem-areas: ${yaml}`)
		expect(areas("[Role disputes, life change]")).toMatchObject({
			problemAreas: ["role-dispute", "role-transition"],
			invalid: [],
			slips: [],
		})
		expect(areas("grief, role dispute")).toMatchObject({
			problemAreas: ["grief", "role-dispute"],
			invalid: [],
			slips: [{ meant: "[grief, role-dispute]" }],
		})
		expect(areas("grief and loss")).toMatchObject({ problemAreas: ["grief"], slips: [] })
		expect(areas("role dispute with @husband")).toMatchObject({ problemAreas: ["role-dispute"], invalid: [], slips: [] })
		expect(areas("grief, since last spring")).toMatchObject({ problemAreas: ["grief"], invalid: [], slips: [] })
		expect(areas("[grief, gardening]")).toMatchObject({ problemAreas: ["grief"], invalid: [{ value: { text: "gardening" } }] })
	})

	test("several foci, the main one first [N29]", () => {
		expect(head("note: session\nfocus: [role-dispute, role-transition]")).toMatchObject({
			focus: "role-dispute",
			foci: ["role-dispute", "role-transition"],
			invalid: [],
		})
		expect(head("note: session\nfocus: grief")).toMatchObject({ focus: "grief", foci: ["grief"] })
		expect(head("note: session\nfocus: [weather, grief]")).toMatchObject({ focus: "grief", invalid: [{ path: "focus" }] })
	})

	test("what is not needed is a map", () => {
		expect(head("note: session\nnot-needed: {session.affect: a short call}")).toMatchObject({ invalid: [], unknown: [] })
		expect(head("note: session\nnot-needed: affect").invalid).toHaveLength(1)
	})
})
