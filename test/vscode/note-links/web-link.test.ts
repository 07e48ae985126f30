import { describe, expect, it } from "vitest"
import { linkOver } from "../../../src/vscode/note-links/web-link.ts"

/** What a text becomes in which the words between two bars are selected, when something is pasted over them; nothing if VS Code's own paste does. */
function over(marked: string, pasted: string): string | undefined {
	const [before = "", words = "", after = ""] = marked.split("|")
	const link = linkOver(before + words + after, { start: before.length, end: before.length + words.length }, pasted)
	return link === undefined ? undefined : before + link + after
}

const head = "---\nipt: 1\nnote: session\ncase: P-1\n---\n\n"

describe("an address that is pasted over words", () => {
	it.each([
		["see |the leaflet|.", "https://example.org/leaflet", "see [the leaflet](https://example.org/leaflet)."],
		["see |the leaflet|.", " https://example.org/a\n", "see [the leaflet](https://example.org/a)."],
		["|her practice|", "mailto:practice@example.org", "[her practice](mailto:practice@example.org)"],
		["|old page|", "http://example.org", "[old page](http://example.org)"],
		["|a [b]|", "https://example.org/x_(y)", String.raw`[a \[b\]](https://example.org/x_%28y%29)`],
		[
			`${head}## Plan\n\n- **Homework**: |reads it|\n`,
			"https://example.org",
			`${head}## Plan\n\n- **Homework**: [reads it](https://example.org)\n`,
		],
	])("becomes their link: %j", (text, pasted, expected) => {
		expect(over(text, pasted)).toBe(expected)
	})

	it.each([
		["words", "see |the leaflet|.", "a leaflet"],
		["two addresses", "see |the leaflet|.", "https://example.org https://example.org/b"],
		["what could start a program", "|x|", "command:ipt.newCase"],
		["what could run a script", "|x|", "javascript:alert(1)"],
		["a file", "|x|", "file:///etc/passwd"],
		["a user who appears to be a host", "|x|", "https://good.example@bad.example"],
		["over nothing", "see || now", "https://example.org"],
		["over blanks", "see |  | now", "https://example.org"],
		["over several lines", "|one\ntwo|", "https://example.org"],
		["over an address", "|https://example.org/old|", "https://example.org"],
		["over a part of a link", "[the |leaflet|](https://example.org/old)", "https://example.org"],
		["over an address of a link", "[x](|a|)", "https://example.org"],
		["in the header", "---\ncase: |P-1|\n---\n", "https://example.org"],
		["in code", "a `|b|` c", "https://example.org"],
		["in a comment", "<!-- |b| -->\n", "https://example.org"],
	])("leaves %s to VS Code", (_, text, pasted) => {
		expect(over(text, pasted)).toBeUndefined()
	})
})
