import { describe, expect, it } from "vitest"
import { isLiteral } from "../../../src/assist/literal.ts"
import { markdownOfHtml, markdownOfText } from "../../../src/vscode/paste/markdown.ts"
import { pasted } from "../../../src/vscode/paste/pasted.ts"
import { fitted } from "../../../src/vscode/paste/place.ts"
import { code, docs, docsAsMarkdown, outlook, outlookAsMarkdown, word, wordAsMarkdown, writer, writerAsMarkdown } from "./clipboards.ts"
import { cpuTime } from "../../harness/cpu.ts"

describe("what is pasted as HTML", () => {
	it.each([
		["Word", word, wordAsMarkdown],
		["LibreOffice Writer", writer, writerAsMarkdown],
		["Google Docs", docs, docsAsMarkdown],
		["Outlook", outlook, outlookAsMarkdown],
	])("from %s is clean Markdown", (_, html, markdown) => {
		expect(markdownOfHtml(html)).toBe(markdown)
		expect(markdownOfHtml(html.replaceAll("\n", "\r\n"))).toBe(markdown)
	})

	it.each([
		["<p>Only words.</p>", undefined],
		["<span>words &amp; more</span>", undefined],
		["<p>one</p><p>two</p>", "one\n\ntwo"],
		["<b>Level: </b>low", "**Level**: low"],
		["<b>Le</b><b>vel</b>: low", "**Level**: low"],
		["<p><b>Plan.</b>Go on</p>", "**Plan**.Go on"],
		["<b>a</b> <b>b</b>", "**a b**"],
		["<b> </b><i>x</i>", "*x*"],
		["<h1><b>Formulation</b></h1>", "# Formulation"],
		["<p class=MsoTitle>Case C-7</p><p>x</p>", "# Case C-7\n\nx"],
		["<ul><li>a<ul><li>b</li></ul></li></ul>", "- a\n  - b"],
		["<ol><li>a</li><li>b<ul><li>c</li></ul></li></ol>", "1. a\n2. b\n   - c"],
		["<p>- a</p><p>- b</p>", "- a\n- b"],
		["<p>1) a</p><p>2) b</p>", "1. a\n2. b"],
		["<p>•\u00A0<b>Level</b>: low</p>", "- **Level**: low"],
		["<blockquote><p>“No.”</p></blockquote>", "> “No.”"],
		["<script>alert(1)</script><style>p{}</style><h2>x</h2><!-- c --><svg><text>y</text></svg>", "## x"],
		["<a href='javascript:alert(1)'>x</a><b>y</b>", "x**y**"],
		["<table><tr><td>a</td></tr></table><p>b</p>", "a\n\nb"],
		["<table><tr><th>a</th><th>b</th></tr><tr><td colspan=2>c<p>d</td></tr></table>", "| a | b |\n| - | - |\n| c d | |"],
		["<div>a</div><div>b<h3>c</h3></div>", "a\n\nb\n\n### c"],
	])("%s", (html, markdown) => {
		expect(markdownOfHtml(html)).toBe(markdown)
	})

	it("keeps every word, however deep it is", () => {
		const deep = `${"<div>".repeat(3000)}<b>bottom</b>${"</div>".repeat(3000)}`
		expect(markdownOfHtml(deep)).toContain("**bottom**")
		const list = "<ul><li>x".repeat(300)
		expect(markdownOfHtml(list)?.match(/x/g)?.length).toBe(300)
	})

	it("takes no longer than the text is long", () => {
		const start = cpuTime()
		for (const html of [
			`<b>${" ".repeat(200_000)}x</b>`,
			"<b>a</b> ".repeat(20_000),
			"<p>" + "•".repeat(100_000),
			"<table><tr>" + "<td>x".repeat(5000),
		])
			markdownOfHtml(html)
		expect(cpuTime() - start).toBeLessThan(20_000)
	})
})

describe("what is pasted as text", () => {
	it.each([
		["•\tasked\r\no\tonce\r\n•\tplan", "- asked\n  - once\n- plan"],
		["Words.\n· a\n· b\nMore.", "Words.\n\n- a\n- b\n\nMore."],
		["▪ **Level**: low", "- **Level**: low"],
		["\t•\ta\n\t\t◦\tb", "- a\n  - b"],
		["1.\tone\n2.\ttwo", "1. one\n2. two"],
		["\uF0B7\tWingdings", "- Wingdings"],
		["- a\n- b", undefined],
		["– said nothing", undefined],
		["3. May was hard", undefined],
		["Plain words,\nin two lines", undefined],
		["a • b", undefined],
	])("%j", (text, markdown) => {
		expect(markdownOfText(text)).toBe(markdown)
	})
})

describe("where it is pasted", () => {
	const at = (marked: string, markdown: string): string => {
		const [before = "", after = ""] = marked.split("|")
		return `${before}${fitted(before + after, { start: before.length, end: before.length }, markdown)}${after}`
	}

	it.each([
		["## Plan\n\n|\n", "- a\n- b", "## Plan\n\n- a\n- b\n"],
		["Words.\n|\nMore.\n", "- a", "Words.\n\n- a\n\nMore.\n"],
		["- **Events**: |\n", "- a\n- b", "- **Events**: \n  - a\n  - b\n"],
		["- |\n", "- a\n- b", "- a\n  - b\n"],
		["- **Events**: |\n", "**one** two", "- **Events**: **one** two\n"],
		["- **Events**: |\n", "one\n\ntwo", "- **Events**: one\n\n  two\n"],
		["Words |after.\n", "# T\n\nx", "Words \n\n# T\n\nx\n\nafter.\n"],
		["- x\n|\n", "- a", "- x\n- a\n"],
	])("%j with %j", (marked, markdown, result) => {
		expect(at(marked, markdown)).toBe(result)
	})

	const note = "---\nnote: session\nauthor: \n---\n\n## Plan\n\n```\ncode\n```\n\nWords.\n"
	it("stays as it is in front matter and code, and where VS Code copied it", () => {
		const clipboard = { html: "<ul><li>a</li></ul>", text: "• a" }
		const paste = (before: string) =>
			pasted(note, { start: note.indexOf(before) + before.length, end: note.indexOf(before) + before.length }, clipboard)
		expect(paste("author: ")).toBeUndefined()
		expect(isLiteral({ text: note, placedPieces: [] }, 0)).toBe(false)
		expect(paste("Words.")).toBe("\n\n- a")
		expect(pasted(note, { start: note.length, end: note.length }, { html: code, text: "- **Level**: low\n" })).toBeUndefined()
	})
})
