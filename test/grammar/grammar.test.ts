import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { mentionsIn } from "../../src/note/values/value.ts"
import { runs } from "../harness/soak.ts"
import { scoped, tokenise } from "./tokens.ts"

const note = `---
ipt: 1
case: A01
phase: middle # @comment G1
---

# Seventh session

## Risk

Said @mother was *kinder*, as hoped for in G1.
`

describe("headings", () => {
	it.each(["## Risk", "## Problem area: Role dispute", "## A heading of one's own", "   ## Risk ##"])("%s is a section", (line) => {
		const title = line.replace(/^[ #]+|[ #]+$/g, "")
		expect(scoped(line, "entity.name.section.ipt")).toEqual([title])
		expect(scoped(line, "entity.name.section.markdown"), "as Markdown has it").toEqual([title])
	})

	it("of the third level are sub-sections", () => {
		expect(scoped("### Older sister", "entity.name.section.subsection.ipt")).toEqual(["Older sister"])
	})

	it.each(["# Title", "#### Deep", "##No space", "    ## Code", "Text ## Risk"])("%s is neither", (line) => {
		expect(scoped(line, "entity.name.section.ipt")).toEqual([])
	})

	it("keep the Markdown in them", () => {
		expect(scoped("## About *her* and @mother", "markup.italic.markdown")).toEqual(["*her*"])
		expect(scoped("## About *her* and @mother", "variable.other.person.ipt")).toEqual(["@mother"])
	})
})

describe("labels", () => {
	it.each([
		["- **Symptoms**: worse", "Symptoms"],
		["- **Symptoms:** worse", "Symptoms"],
		["- __Link to onset__: two weeks before", "Link to onset"],
		["- Client expects: that he calls", "Client expects"],
		["* **Level**:", "Level"],
		["-   **Level**: low", "Level"],
		["1. **Level**: low", "Level"],
		["> - **Level**: low", "Level"],
		["- **Event**:\n  - **Said**: nothing", "Event,Said"],
		["- **Event**: one\n- **Said**: two", "Event,Said"],
	])("%j", (text, labels) => {
		expect(scoped(text, "entity.name.tag.label.ipt").join()).toBe(labels)
	})

	it.each([
		"**Level**: low",
		"Level: low",
		"- came at 9:30",
		"- said so. Then: nothing",
		"- a - b",
		"- `code`: x",
		"```\n- **Level**: low\n```",
		"<!--\n- **Level**: low\n-->",
		"- item\n  **Level**: low",
	])("none in %j", (text) => {
		expect(scoped(text, "entity.name.tag.label.ipt")).toEqual([])
	})

	it("stay bold, and their item a list", () => {
		expect(scoped("- **Level**: low", "markup.bold.markdown")).toEqual(["**Level**"])
		expect(scoped("- **Level**: *very* low", "markup.italic.markdown")).toEqual(["*very*"])
		expect(tokenise("- **Level**: low").every(({ scopes }) => scopes.includes("markup.list.unnumbered.markdown"))).toBe(true)
	})
})

describe("ratings", () => {
	it.each([
		["- **Processing emotions**: 2: told @sister how low she has felt", "2"],
		["- **Processing emotions:** 0", "0"],
		["- Processing emotions: 3/3 – wept", "3/3"],
		["- **Closeness**: 2 (was 1 before the move)", "2"],
	])("%s", (line, rating) => {
		expect(scoped(line, "constant.numeric.rating.ipt")).toEqual([rating])
	})

	it.each([
		"- **Contact**: 2 calls a week",
		"- **Date**: 2026-01-12",
		"- **Start**: 9:30",
		"- **Dose**: 2,5 mg",
		"- **Event**: at home: 2",
		"The rating: 2",
	])("none in %s", (line) => {
		expect(scoped(line, "constant.numeric.rating.ipt")).toEqual([])
	})
})

describe("people", () => {
	it.each([
		["She met @older-sister.", "@older-sister"],
		["@mother called, then @Søren_2 (and @дядя)", "@mother,@Søren_2,@дядя"],
		["- **Person**: @mother", "@mother"],
		["- @mother", "@mother"],
		["### Talk with @mother", "@mother"],
		["> **said @mother**", "@mother"],
		["| who | what |\n|---|---|\n| @mother | called |", "@mother"],
		["[as @mother said](https://example.org/@other)", "@mother"],
	])("%j", (text, people) => {
		expect(scoped(text, "variable.other.person.ipt").join()).toBe(people)
	})

	it.each([
		"a.b@example.org",
		"<a.b@example.org>",
		"@example.org",
		"`@mother`",
		"```\n@mother\n```",
		"    @mother",
		"https://example.org/@mother",
		"<!-- @mother -->",
		"text <!-- @mother --> text",
		'<a title="@mother">',
		"<div>\n@mother\n</div>",
		"[a]: https://example.org/@mother",
		"\\@mother",
		"a @@mother",
	])("none in %j", (text) => {
		expect(scoped(text, "variable.other.person.ipt")).toEqual([])
	})

	it("are those that the checker finds", () => {
		const characters = fc.constantFrom("@", "@", "a", "B", "é", "e\u0301", "я", "7", "-", ".", ",", "/", "+", "%", ":", " ", " @", "(", ")")
		fc.assert(
			fc.property(fc.string({ unit: characters, maxLength: 24 }), (words) => {
				const text = `Then ${words}`
				const coloured = scoped(text, "variable.other.person.ipt").map((person) => person.slice(1).normalize("NFC").toLowerCase())
				expect(coloured).toEqual(mentionsIn(text).map(({ alias }) => alias))
			}),
			{ numRuns: runs(2000) },
		)
	})
})

describe("goals", () => {
	it.each([
		["Nearer to G1 and G12.", "G1,G12"],
		["- **G1**: returns to the choir", "G1"],
		["- G2: sees @sister", "G2"],
	])("%s", (text, goals) => {
		expect(scoped(text, "constant.numeric.goal.ipt").join()).toBe(goals)
	})

	it.each(["g1", "PHQ-G1", "G1a", "AG1", "G1234", "`G1`", "<!-- G1 -->"])("none in %s", (text) => {
		expect(scoped(`x ${text}`, "constant.numeric.goal.ipt")).toEqual([])
	})
})

describe("placeholders", () => {
	it.each([
		["- **Plan**: TODO", "TODO"],
		["TBD with @mother", "TBD"],
		["- **Plan**: …", "…"],
		["- **Plan:** ?", "?"],
	])("%s", (text, placeholder) => {
		expect(scoped(text, "keyword.other.placeholder.ipt")).toEqual([placeholder])
	})

	it.each(["Why? She said so…", "TODOS", "- **Plan**: what next?"])("none in %s", (text) => {
		expect(scoped(text, "keyword.other.placeholder.ipt")).toEqual([])
	})
})

describe.each([
	["LF", note],
	["CRLF", note.replaceAll("\n", "\r\n")],
])("a whole note with %s", (_, text) => {
	it("has YAML for front matter, and nothing of ours in it", () => {
		expect(scoped(text, "entity.name.tag.yaml")).toEqual(["ipt", "case", "phase"])
		expect(scoped(text, "comment.line.number-sign.yaml")).toEqual(["# @comment G1"])
		const head = tokenise(text).filter(({ scopes }) => scopes.includes("meta.embedded.block.frontmatter"))
		expect(head.flatMap(({ scopes }) => scopes).filter((scope) => scope.endsWith(".ipt") && !scope.startsWith("text."))).toEqual([])
	})

	it("is coloured after it", () => {
		expect(scoped(text, "entity.name.section.ipt")).toEqual(["Risk"])
		expect(scoped(text, "variable.other.person.ipt")).toEqual(["@mother"])
		expect(scoped(text, "constant.numeric.goal.ipt")).toEqual(["G1"])
		expect(scoped(text, "markup.italic.markdown")).toEqual(["*kinder*"])
	})
})
