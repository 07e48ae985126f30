import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { type NewValue, type Path, writeValue } from "../../../src/note/forms/write-value.ts"
import { entriesIn, entryOf } from "../../../src/note/front-matter/read.ts"
import { readNote } from "../../../src/note/read.ts"
import { keysOf, type Layout } from "../../../src/record/index.ts"
import { applyEdits } from "../../../src/text/text.ts"
import { runs } from "../../harness/soak.ts"
import { plain } from "../front-matter/plain.ts"

/** The header after a value was written; nothing if no edit can write it. */
function after(yaml: string, path: Path, value: NewValue, layout: Layout = "session"): string | undefined {
	const text = `---\n${yaml}---\n\n## Plan\n\nCall.\n`
	const edits = writeValue(readNote(text), keysOf(layout), path, value)
	if (!edits) return undefined
	const changed = applyEdits(text, edits)
	expect(changed.startsWith("---\n") && changed.endsWith("---\n\n## Plan\n\nCall.\n")).toBe(true)
	return changed.slice("---\n".length, -"---\n\n## Plan\n\nCall.\n".length)
}

const head = "ipt: 1\nnote: session\ncase: C-7\nsession: 5\ndate: 2026-02-02\n"

describe("a value of the header", () => {
	test.each<[string, string, Path, NewValue, string]>([
		["takes the place of another", "date: 2026-02-02 # moved\n", ["date"], "2026-02-09", "date: 2026-02-09 # moved\n"],
		["goes after an empty key", "phase:\ndate: 2026-02-02\n", ["phase"], "middle", "phase: middle\ndate: 2026-02-02\n"],
		["goes before a comment", "phase: # ask\n", ["phase"], "middle", "phase: middle # ask\n"],
		["takes the place of “…”", "start: …\n", ["start"], "09:00", "start: 09:00\n"],
		["is a new key in the order of the record", head, ["phase"], "middle", `${head}phase: middle\n`],
		[
			"is a new key before those that follow",
			"note: session\nmode: video\n",
			["start"],
			"09:00",
			"note: session\nstart: 09:00\nmode: video\n",
		],
		["goes away with its line", "date: 2026-02-02\nphase: middle\nmode: video\n", ["phase"], "", "date: 2026-02-02\nmode: video\n"],
		["leaves its comment", "phase: middle # as agreed\n", ["phase"], "", "phase: # as agreed\n"],
		[
			"is put in quotation marks if it has to be",
			"note: session\n",
			["setting"],
			"ward: north #2",
			"note: session\nsetting: 'ward: north #2'\n",
		],
		["is on one line", "note: session\n", ["setting"], " ward\n north ", "note: session\nsetting: ward north\n"],
		[
			"takes the place of a block of text",
			"setting: |\n  ward\n  north\nauthor: AB\n",
			["setting"],
			"ward south",
			"setting: ward south\nauthor: AB\n",
		],
		["is in a new map", "note: session\n", ["contract", "minutes"], "50", "note: session\ncontract:\n  minutes: 50\n"],
		[
			"is in a map without a key",
			"contract: # soon\nauthor: AB\n",
			["contract", "minutes"],
			"50",
			"contract: # soon\n  minutes: 50\nauthor: AB\n",
		],
		[
			"is in a map at its place",
			"contract:\n    sessions: 16\n    minutes: 50\n",
			["contract", "frequency"],
			"weekly",
			"contract:\n    sessions: 16\n    frequency: weekly\n    minutes: 50\n",
		],
		[
			"is in braces at its place",
			"contract: {sessions: 16, minutes: 50}\n",
			["contract", "frequency"],
			"weekly",
			"contract: {sessions: 16, frequency: weekly, minutes: 50}\n",
		],
		["is first in braces", "contract: {minutes: 50}\n", ["contract", "sessions"], "16", "contract: {sessions: 16, minutes: 50}\n"],
		["is alone in braces", "contract: {}\n", ["contract", "sessions"], "16", "contract: {sessions: 16}\n"],
		["leaves braces", "contract: {sessions: 16, minutes: 50}\n", ["contract", "sessions"], "", "contract: {minutes: 50}\n"],
		[
			"takes its map along when it was the last",
			"note: session\ncontract:\n  minutes: 50\n",
			["contract", "minutes"],
			"",
			"note: session\n",
		],
		[
			"is a measure after the others",
			"measures:\n  PHQ-9: 14\nauthor: AB\n",
			["measures", "GAD-7"],
			"9",
			"measures:\n  PHQ-9: 14\n  GAD-7: 9\nauthor: AB\n",
		],
		[
			"is a map",
			"measures:\n  PHQ-9: 14\n",
			["measures", "PHQ-9"],
			{ total: "14", item9: "1" },
			"measures:\n  PHQ-9: {total: 14, item9: 1}\n",
		],
		[
			"is in the map of a measure",
			"measures:\n  PHQ-9: {total: 14, item9: …}\n",
			["measures", "PHQ-9", "item9"],
			"1",
			"measures:\n  PHQ-9: {total: 14, item9: 1}\n",
		],
		[
			"is a list of answers",
			"measures:\n  GAD-7: 9 # by phone\n",
			["measures", "GAD-7"],
			["1", "2"],
			"measures:\n  GAD-7: [1, 2] # by phone\n",
		],
		["is an item of a list", "focus: [grief]\n", ["focus"], ["grief", "role-dispute"], "focus: [grief, role-dispute]\n"],
		["is the first item", "focus: [grief]\n", ["focus"], ["role-dispute", "grief"], "focus: [role-dispute, grief]\n"],
		["leaves a list", "focus: [grief, role-dispute] # two\n", ["focus"], ["role-dispute"], "focus: [role-dispute] # two\n"],
		["is a list in place of a word", "focus: grief\n", ["focus"], ["grief", "role-dispute"], "focus: [grief, role-dispute]\n"],
		[
			"is a line of a list",
			"attended:\n  - client\n  - mother # by phone\n",
			["attended"],
			["client", "father", "mother"],
			"attended:\n  - client\n  - father\n  - mother # by phone\n",
		],
		[
			"is the last line of a list",
			"attended:\n- client\nauthor: AB\n",
			["attended"],
			["client", "A, B"],
			"attended:\n- client\n- A, B\nauthor: AB\n",
		],
		[
			"leaves a line of a list",
			"attended:\n  - client\n  - father\n  - mother # by phone\n",
			["attended"],
			["client", "mother"],
			"attended:\n  - client\n  - mother # by phone\n",
		],
	])("%s", (_, yaml, path, value, changed) => {
		expect(after(yaml, path, value)).toBe(changed)
	})

	test.each<[string, string, Path, NewValue]>([
		["a comment would be lost", "attended:\n  - client\n  - father # late\n", ["attended"], ["client"]],
		["a text is where a map belongs", "contract: weekly\n", ["contract", "minutes"], "50"],
		["a list of maps is where a map belongs", "contract:\n  - sessions: 16\n", ["contract", "minutes"], "50"],
	])("is not written if %s", (_, yaml, path, value) => {
		expect(after(yaml, path, value)).toBeUndefined()
	})

	it("is not written where there is no header, and not again where it is already", () => {
		expect(writeValue(readNote("## Plan\n"), keysOf("session"), ["phase"], "middle")).toBeUndefined()
		expect(writeValue(readNote(`---\n${head}---\n`), keysOf("session"), ["session"], "5")).toEqual([])
		expect(writeValue(readNote(`---\n${head}---\n`), keysOf("session"), ["phase"], "")).toEqual([])
	})

	it("has the line ends of the note", () => {
		const text = `---\n${head}---\n`.replaceAll("\n", "\r\n")
		const edits = writeValue(readNote(text), keysOf("session"), ["contract", "minutes"], "50") ?? []
		expect(applyEdits(text, edits)).toBe(`---\n${head}contract:\n  minutes: 50\n---\n`.replaceAll("\n", "\r\n"))
	})
})

/** Headers as people write them: the same keys in block or in braces, with comments, unknown keys and odd values between. */
const lines = fc.subarray([
	"ipt: 1",
	"note: session",
	"case: C-7 # of the clinic",
	"session: 5",
	"date: 2026-02-02",
	"# agreed with the supervisor",
	"phase:",
	"focus: [grief, role-dispute]",
	"start: …",
	"attended:\n  - client\n  - 'her mother: late'",
	"mode: video # her wish",
	'author: "A B"',
	"colour: {a: [1, 2], b: no}",
	"contract: {sessions: 16, minutes: 50} # renewed",
	"measures:\n  PHQ-9: 14\n  GAD-7: {total: 9}",
	"setting: |\n  ward\n  north",
])
const paths = fc.constantFrom<Path>(
	["case"],
	["date"],
	["phase"],
	["focus"],
	["start"],
	["attended"],
	["author"],
	["setting"],
	["contract", "frequency"],
	["contract", "weeks"],
	["measures", "PHQ-9"],
	["measures", "WSAS"],
	["measures", "GAD-7", "item9"],
)
const words = fc.oneof(
	fc.string({ maxLength: 20 }),
	fc.constantFrom(
		"",
		"null",
		"- a",
		"a: b",
		"[x",
		"#",
		"it's",
		'"',
		"…",
		"012",
		"no",
		"a, b",
		"{",
		"\u00A0x",
		"é\u2028",
		"---",
		"...",
		"\uFEFFa",
		"\\",
	),
)

describe("whatever is written", () => {
	it("is read as it was meant, and every other character stays", () => {
		fc.assert(
			fc.property(lines, paths, fc.oneof(words, fc.array(words, { maxLength: 4 })), fc.boolean(), (given, path, value, isWindows) => {
				const text = `---\n${given.map((line) => `${line}\n`).join("")}---\n\n## Plan\n`.replaceAll("\n", isWindows ? "\r\n" : "\n")
				const note = readNote(text)
				const edits = writeValue(note, keysOf("session"), path, value)
				if (!edits) return
				const changed = applyEdits(text, edits)
				const now = readNote(changed)
				const wanted = (typeof value === "string" ? [value] : value)
					.map((each) => each.replace(/\s+/g, " ").trim())
					.filter((each) => each !== "")
				const found = path.reduce<readonly ReturnType<typeof entriesIn>[number][] | undefined>(
					(entries, _key, index) => (index === 0 ? entries : entriesIn(entryOf(entries ?? [], path[index - 1] ?? "")?.value)),
					now.frontMatter?.entries ?? [],
				)
				const read = entryOf(found ?? [], path.at(-1) ?? "")?.value
				const texts = read && read.kind !== "empty" ? [plain(read)].flat() : []
				expect(texts).toEqual(wanted)
				// Comments and what is not of the key are there as before, in their order.
				const [key] = path
				let at = 0
				for (const line of given) {
					const source = line.replaceAll("\n", isWindows ? "\r\n" : "\n")
					const stays = line.startsWith(`${key}:`) ? (/#.*$/.exec(line)?.[0] ?? "") : source
					expect(changed.indexOf(stays, at)).toBeGreaterThanOrEqual(at)
					at = changed.indexOf(stays, at) + stays.length
				}
				expect(isWindows ? /(?<!\r)\n/.test(changed) : changed.includes("\r\n")).toBe(false)
			}),
			{ numRuns: runs(300) },
		)
	})
})
