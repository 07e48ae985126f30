import { describe, expect, it } from "vitest"
import { occurrenceAt, occurrencesIn, occurrencesOf, type Topic } from "../../src/assist/mentions.ts"
import { readNote } from "../../src/note/read.ts"
import { readable } from "../../src/note/readable.ts"

const formulation = `---
note: formulation
case: C-1
---

See @older-sister.

## Interpersonal inventory

### **Older sister** ###

- **Relationship**: sister of @mother

### Sister of @mother

- **Status**: living

## Goals

- **G1**: phones @older-sister, before G2
- g2: sings

## Mechanisms of change

### Social support

- **Indicators**: phones
`

const session = `---
note: session
case: C-1
session: 4
---

## Plan

\`@older-sister\` <!-- @older-sister G1 --> @Older-Sister's turn: G1.

## Progress

- **G1**: once
- g2: no

## Mechanisms of change

- **Enhancing social support**: 2: phoned @older-sister
- **Processing emotions**: 0
- **Improving interpersonal skills**:
`

const closing = "---\nnote: closing\ncase: 'C-1'\n---\n\n## Mechanisms of change\n\n- **Social support**: noted throughout\n"
const broken = "---\nnote: session\ncase: C-1\nphase: {\n---\n\n@older-sister\n"

const notes: Readonly<Record<string, string>> = { formulation, session, closing, broken }
const noteOf = (file: string) => readable(readNote(notes[file] ?? ""))

/** Where the case speaks of a topic: file, words, and how. */
const places = (topic: Topic) =>
	[...occurrencesOf(topic, Object.keys(notes), noteOf)].map(({ file, range, as }) => [file, notes[file]?.slice(range.start, range.end), as])

describe("where a case speaks of", () => {
	it("a person: its heading and each mention, code and comments aside", () => {
		expect(places({ kind: "person", name: "older-sister" })).toEqual([
			["formulation", "@older-sister", "mention"],
			["formulation", "Older sister", "definition"],
			["formulation", "@older-sister", "mention"],
			["session", "@Older-Sister", "mention"],
			["session", "@older-sister", "mention"],
			["broken", "@older-sister", "mention"],
		])
	})

	it("a person that the inventory does not hold; a heading names its own person alone", () => {
		expect(places({ kind: "person", name: "mother" })).toEqual([["formulation", "@mother", "mention"]])
		expect(places({ kind: "person", name: "sister-of-mother" })).toEqual([["formulation", "Sister of @mother", "definition"]])
	})

	it("a person, after a comment on the same line too, which is text for a reader", () => {
		const words = (text: string) =>
			occurrencesIn(readable(readNote(session.replace(/## Plan[\s\S]*/, text)))).map(({ topic }) => topic.name)
		expect(words("<!-- who: @aunt -->Call @mother, <!-- @aunt --> `@aunt` <a href='@aunt'> @uncle\nand @father G3.\n")).toEqual([
			"C-1",
			"mother",
			"uncle",
			"father",
			"G3",
		])
		expect(words("<!-- @aunt\n-->\n<div>\n@aunt\n</div>\n")).toEqual(["C-1"])
	})

	it("a goal: its place in the list and each mention, in labels of any letter case", () => {
		expect(places({ kind: "goal", name: "G1" })).toEqual([
			["formulation", "G1", "definition"],
			["session", "G1", "mention"],
			["session", "G1", "mention"],
		])
		expect(places({ kind: "goal", name: "G2" })).toEqual([
			["formulation", "G2", "mention"],
			["formulation", "g2", "definition"],
			["session", "g2", "mention"],
		])
	})

	it("a mechanism: where it is expected and where an indicator was noted", () => {
		expect(places({ kind: "mechanism", name: "social-support" })).toEqual([
			["formulation", "Social support", "definition"],
			["session", "Enhancing social support", "mention"],
			["closing", "Social support", "mention"],
		])
		expect(places({ kind: "mechanism", name: "emotional-processing" })).toEqual([["session", "Processing emotions", "silent"]])
		expect(places({ kind: "mechanism", name: "interpersonal-skills" })).toEqual([["session", "Improving interpersonal skills", "silent"]])
	})

	it("the case itself: each of its notes, whatever else is wrong in them", () => {
		expect(places({ kind: "case", name: "C-1" })).toEqual([
			["formulation", "C-1", "definition"],
			["session", "C-1", "mention"],
			["closing", "'C-1'", "mention"],
			["broken", "C-1", "mention"],
		])
	})
})

describe("what is known at a place", () => {
	const told = (topic: Topic) =>
		[...occurrencesOf(topic, ["formulation", "session"], noteOf)].map(({ file, described: { start, end } }) =>
			notes[file]?.slice(start, end),
		)

	it("is a person's part, a goal's item, a rating with its evidence", () => {
		expect(told({ kind: "person", name: "older-sister" })[1]).toBe("### **Older sister** ###\n\n- **Relationship**: sister of @mother")
		expect(told({ kind: "goal", name: "G1" })).toEqual(["- **G1**: phones @older-sister, before G2", "G1", "- **G1**: once"])
		expect(told({ kind: "mechanism", name: "social-support" })).toEqual([
			"### Social support\n\n- **Indicators**: phones",
			"- **Enhancing social support**: 2: phoned @older-sister",
		])
	})
})

describe("what the words at a place speak of", () => {
	const at = (text: string, words: string, offset = 1) => occurrenceAt(readable(readNote(text)), text.indexOf(words) + offset)?.topic

	it("is found from any of their characters, marks included", () => {
		expect(at(formulation, "### **Older")).toEqual({ kind: "person", name: "older-sister" })
		expect(at(formulation, "@older-sister", 0)).toEqual({ kind: "person", name: "older-sister" })
		expect(at(formulation, "@older-sister", 13)).toEqual({ kind: "person", name: "older-sister" })
		expect(at(formulation, "**G1**")).toEqual({ kind: "goal", name: "G1" })
		expect(at(formulation, "### Social")).toEqual({ kind: "mechanism", name: "social-support" })
		expect(at(session, "**Processing")).toEqual({ kind: "mechanism", name: "emotional-processing" })
		expect(at(session, "case: C-1")).toEqual({ kind: "case", name: "C-1" })
		expect(at(session, "case: C-1", 7)).toEqual({ kind: "case", name: "C-1" })
	})

	it("is nothing elsewhere", () => {
		expect(at(formulation, "Relationship")).toBeUndefined()
		expect(at(session, "`@older", 4)).toBeUndefined()
		expect(at("", "")).toBeUndefined()
	})
})

it("all places of a note are its words, with CRLF and a byte order mark too", () => {
	const words = (text: string) => occurrencesIn(readable(readNote(text))).map(({ range }) => text.slice(range.start, range.end))
	for (const text of Object.values(notes)) expect(words(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(words(text))
})
