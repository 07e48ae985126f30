import { readFileSync } from "node:fs"
import fc from "fast-check"
import MarkdownIt from "markdown-it"
import { describe, expect, it } from "vitest"
import { extendPreview } from "../../../src/vscode/preview/extend-preview.ts"
import { runs } from "../../harness/soak.ts"

const isNote = (address: unknown): boolean => String(address).endsWith(".ipt.md")
const preview = extendPreview(new MarkdownIt({ html: true }), isNote)
const plain = new MarkdownIt({ html: true })
const shown = (text: string): string => preview.render(text, { currentDocument: "/a/b.ipt.md" })

describe("the preview of a note", () => {
	it("shows people and goals as what they are", () => {
		expect(shown("- **G1**: told @sister, not a@b.org; `@code` and [@link](x)\n")).toBe(
			'<ul>\n<li><strong><span class="ipt-goal">G1</span></strong>: told <span class="ipt-person">@sister</span>, not a@b.org; <code>@code</code> and <a href="x">@link</a></li>\n</ul>\n',
		)
	})

	it("shows the rating of a mechanism beside its number", () => {
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
			'<ul class="ipt-measures"><li><abbr title="Patient Health Questionnaire, 9 items">PHQ-9</abbr> <strong>12</strong> <span class="ipt-band">moderate</span></li></ul>',
		)
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
		const safe = extendPreview(new MarkdownIt(), isNote)
		const asEver = new MarkdownIt()
		const words = (html: string): string =>
			html
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
