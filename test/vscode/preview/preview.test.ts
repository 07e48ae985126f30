import { readFileSync } from "node:fs"
import fc from "fast-check"
import MarkdownIt, { type MarkdownIt as Renderer } from "markdown-it"
import { describe, expect, it } from "vitest"
import { extendPreview } from "../../../src/vscode/preview/extend-preview.ts"
import { grammarOf } from "../../../src/language/grammar.ts"
import type { HeaderWords } from "../../../src/vscode/preview/header.ts"
import { runs } from "../../harness/soak.ts"

const isNote = (address: unknown): boolean => String(address).endsWith(".ipt.md")
const headerWords: HeaderWords = {
	session: (session) => `Session ${session}`,
	phase: (phase) => `${phase} phase`,
	date: grammarOf("en-GB").date,
	item: (item) => `Item ${item}`,
	items: "Items",
}

/** The renderer as VS Code makes it: it reads front matter by a rule of its own, which comes after ours. */
function renderer(options: { html?: boolean } = {}, extend: (md: Renderer) => Renderer = (md) => md): Renderer {
	const md = extend(new MarkdownIt(options))
	md.block.ruler.before("fence", "front_matter", (state, line, end, silent) => {
		const isDashes = (at: number): boolean => state.src.slice(state.bMarks[at], state.eMarks[at]).trim() === "---"
		if (line !== 0 || !isDashes(0)) return false
		for (let last = 1; last < end; last++) {
			if (!isDashes(last)) continue
			if (silent) return true
			state.push("front_matter", "", 0).meta = { content: "" }
			state.line = last + 1
			return true
		}
		return false
	})
	md.renderer.rules["front_matter"] = () => "<table></table>\n"
	return md
}

const preview = renderer({ html: true }, (md) => extendPreview(md, isNote, headerWords))
const plain = renderer({ html: true })
const shown = (text: string): string => preview.render(text, { currentDocument: "/a/b.ipt.md" })

describe("the preview of a note with addenda", () => {
	const head = (more: string) => `---\nnote: session\ncase: C-1\nsession: 2\ndate: 2026-03-02\n${more}---\n\nText.\n`
	const known = {
		mark: "Amended",
		addenda: [
			{ name: "Addendum of 3 March: <b>", file: 's 2 "x".addendum-1.ipt.md' },
			{ name: "Correction", file: "s.addendum-2.ipt.md" },
		],
		amends: { label: "Amended note", note: { name: "Session 1", file: "javascript:alert(1).ipt.md" } },
	}
	const amended = renderer({ html: true }, (md) =>
		extendPreview(md, isNote, headerWords, (address) => (address === "/a/amended.ipt.md" ? known : undefined)),
	)
	const rendered = (text: string, currentDocument: unknown): string => amended.render(text, { currentDocument })

	it("says below the header what amends it and what it amends, and leads there", () => {
		expect(rendered(head(""), "/a/amended.ipt.md")).toContain(
			'</p>\n<p class="ipt-amended">Amended note: <a href="javascript%3Aalert(1).ipt.md">Session 1</a></p>\n<p class="ipt-amended"><strong>Amended</strong>: <a href="s%202%20%22x%22.addendum-1.ipt.md">Addendum of 3 March: &lt;b&gt;</a> · <a href="s.addendum-2.ipt.md">Correction</a></p>\n',
		)
		expect(rendered(head(""), "/a/other.ipt.md")).not.toContain("ipt-amended")
		expect(rendered(head(""), "/a/amended.md")).not.toContain("ipt-amended")
	})

	it("says that it was written late, if it was", () => {
		expect(shown(head("written: 2026-03-09\n"))).toContain('<span class="ipt-details">late entry, written on 9 March 2026</span>')
		expect(shown(head("written: 2026-03-02\n"))).toContain("Date of writing: 2 March 2026")
	})
})

describe("the preview of a note", () => {
	it("shows people and goals as what they are", () => {
		expect(shown("- **G1**: told @sister, not a@b.org; `@code` and [@link](x)\n")).toBe(
			'<ul>\n<li><strong><span class="ipt-goal">G1</span></strong>: told <span class="ipt-person">@sister</span>, not a@b.org; <code>@code</code> and <a href="x">@link</a></li>\n</ul>\n',
		)
	})

	it("shows the rating of a mechanism next to its number", () => {
		expect(shown("- **Processing emotions**: 2: wept, with @sister\n")).toContain(
			'<strong>Processing emotions</strong>: <span class="ipt-rating" role="img" aria-label="2/3" title="2/3">●●○</span> 2: wept, with <span class="ipt-person">@sister</span>',
		)
		expect(shown("- **Processing emotions**: 7: wept\n")).not.toContain("ipt-rating")
		expect(shown("- **Symptoms**: 2: wept\n")).not.toContain("ipt-rating")
	})

	it("shows the measures of the front matter with their bands", () => {
		const note =
			"---\nipt: 1\nnote: session\ncase: C-1\nsession: 2\ndate: 2026-03-02\nmeasures:\n  PHQ-9: {total: 12, item9: 0}\n---\n\n## Plan\n"
		expect(shown(note)).toContain(
			'<ul class="ipt-measures"><li><abbr title="Patient Health Questionnaire, 9 items">PHQ-9</abbr> <strong>12</strong> <span class="ipt-band">moderate</span> <span class="ipt-details">(Item 9: 0)</span></li></ul>',
		)
	})

	it("shows the header as a line of words, not as a table of keys", () => {
		const note = `---
ipt: 1
note: session
case: D-2026-07
session: 7
date: 2026-10-12
phase: middle
focus: role-dispute
start: 17:00
end: 17:50
mode: in-person
attended: [client, husband]
author: EF
---

## Plan
`
		expect(shown(note)).toBe(
			'<p class="ipt-header"><strong>D-2026-07</strong> · Session 7 · 12 October 2026 · Middle phase · Role dispute · 17:00–17:50 · In person · <span class="ipt-details">Who attended: client, husband · Author: EF</span></p>\n<h2>Plan</h2>\n',
		)
	})

	it("keeps every value of the header, and each as it is written if it means nothing", () => {
		const note = `---
note: formulation
case: "<b>"
date: 2.3
problem-areas: [grief, Umzug]
contract: {sessions: 16, minutes: 50, weeks: twelve, by: post}
onset: after the birth
Hobby: chess
measures: {PHQ-9: "14/27", Ours: [1, 2], ECR: {anxiety: 3.2}, GAD-7: {items: [1, 2, 3, 0, 0, 1, 0]}}
---
`
		const html = shown(note)
		for (const text of [
			"&lt;b&gt;",
			"2.3",
			"Grief, Umzug",
			"Number of sessions: 16 · Length of a session in minutes: 50 · Length of the contract in weeks: twelve · Contract: by post",
			"after the birth",
			"Hobby: chess",
			"14/27",
			"1, 2",
			"anxiety: 3.2",
			"(Items: 1, 2, 3, 0, 0, 1, 0)",
		])
			expect(html).toContain(text)
		expect(html).not.toContain("<table>")
	})

	it("leaves a header that cannot be read as VS Code shows it", () => {
		expect(shown('---\ncase: A1\ndate: "2026\n---\n\n## Plan\n')).toContain("<table>")
		expect(shown("---\n- a list\n---\n\n## Plan\n")).toBe("<table></table>\n<h2>Plan</h2>\n")
	})

	it("leaves every other file as it is", () => {
		const text = readFileSync("samples/D-2026-07/session-07.ipt.md", "utf8")
		for (const address of ["/a/b.md", undefined, null, 7])
			expect(preview.render(text, { currentDocument: address })).toBe(plain.render(text))
		expect(preview.render(text)).toBe(plain.render(text))
	})

	it("never makes markup of a note's words, and loses none of them", () => {
		const part = fc.constantFrom(
			"@sister",
			"G1",
			"<img src=x onerror=alert(1)>",
			"**Processing emotions**: 2: ",
			"- ",
			"`",
			"*",
			"[",
			"](javascript:x)",
			"\n",
			" ",
			"&lt;",
			'"',
			'---\nmeasures: {"<b>": {total: 3}}\n---\n',
		)
		const safe = extendPreview(new MarkdownIt(), isNote, headerWords)
		const asEver = new MarkdownIt()
		const words = (html: string): string =>
			html
				.replace(/^<p class="ipt-header">.*<\/p>\n/, "")
				.replace(/<ul class="ipt-measures">.*<\/ul>\n/, "")
				.replace(/<span class="ipt-rating".*?<\/span> /g, "")
				.replace(/<\/?span[^>]*>/g, "")
		fc.assert(
			fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
				const text = parts.join("")
				const html = safe.render(text, { currentDocument: "a.ipt.md" })
				expect(words(html)).toBe(asEver.render(text))
				expect(html).not.toMatch(/<(?:img|b)\b/)
			}),
			{ numRuns: runs(1000) },
		)
	})
})
