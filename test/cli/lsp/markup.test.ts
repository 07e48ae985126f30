/** Texts of a note among Markdown: they stay as they are written. */
import * as fc from "fast-check"
import MarkdownIt from "markdown-it"
import { expect, it } from "vitest"
import { escaped, hoverMarkup } from "../../../src/cli/lsp/markup.ts"
import { HoverText } from "../../../src/assist/hover/index.ts"
import { runs } from "../../harness/soak.ts"

const markdown = new MarkdownIt({ html: true })

it("shows any text as it is written", () => {
	const piece = fc.oneof(
		fc.constantFrom(
			"*",
			"_",
			"`",
			"[a](b)",
			"![a](b)",
			"<b>",
			"&amp;",
			"&",
			"# ",
			"- ",
			"1. ",
			"2) ",
			"~~",
			"===",
			"\\",
			">",
			"+ ",
			"@a-b",
			"2026-11-02",
			"|",
		),
		fc.string({ maxLength: 5 }),
	)
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
			// As a hover has it: on one line, without control characters.
			const text = pieces
				.join("")
				.replace(/[\s\p{Cc}\p{Cs}\p{Zs}\uFFFD\uFEFF]+/gu, " ")
				.trim()
			const shown = markdown.render(`x\n\n${escaped(text)}`).replace(/^<p>x<\/p>\n/, "")
			const asText = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")
			expect(shown).toBe(text === "" ? "" : `<p>${asText}</p>\n`)
		}),
		{ numRuns: runs(1000) },
	)
})

it("leaves hyphens of dates and aliases as they are", () => {
	const text = new HoverText().heading("@partner-at-work", "2026-11-02").items(["Support", "practical - mostly"])
	expect(hoverMarkup([text], true).value).toBe("**@partner-at-work** · 2026-11-02\n\n- **Support**: practical - mostly")
	expect(hoverMarkup([text], false).value).toBe("@partner-at-work · 2026-11-02\n\n- Support: practical - mostly")
})
