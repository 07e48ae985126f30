import { existsSync } from "node:fs"
import { describe, expect, it } from "vitest"
import language from "../../language-configuration.json" with { type: "json" }
import manifest from "../../package.json" with { type: "json" }
import grammar from "../../syntaxes/ipt.tmLanguage.json" with { type: "json" }

const { wordPattern } = language

describe("words", () => {
	it.each([
		["She met @older-sister, then left.", "She|met|@older-sister|then|left"],
		["G1: PHQ-9 on 2026-01-12", "G1|PHQ-9|on|2026-01-12"],
		["focus: role-dispute", "focus|role-dispute"],
		["_kinder_ **Søren** дядя", "kinder|Søren|дядя"],
		["well--then", "well|then"],
		["@", "@"],
		["@older-", "@older-"],
		["a.b@example.org", "a|b|@example|org"],
	])("of %s", (text, words) => {
		expect(text.match(new RegExp(wordPattern.pattern, wordPattern.flags))?.join("|")).toBe(words)
	})
})

/** What the Enter key adds to the next line; the first rule that fits decides. */
function onEnter(before: string, after = ""): string | undefined {
	const rule = language.onEnterRules.find(
		({ beforeText, afterText }) => new RegExp(beforeText).test(before) && new RegExp(afterText ?? "").test(after),
	)
	return rule && (rule.action.appendText ?? rule.action.indent)
}

describe("Enter", () => {
	it.each([
		["- **Level**: low", "", "- "],
		["  - mother's diagnosis", "", "- "],
		["* one", " and a half", "* "],
		["+ one", "", "+ "],
		["- ", "", "none"],
		["  - ", "", "outdent"],
		["- ", "**Level**: low", undefined],
		["She said", "", undefined],
		["---", "", undefined],
		["-no item", "", undefined],
	])("behind %j, before %j", (before, after, expected) => {
		expect(onEnter(before, after)).toBe(expected)
	})
})

describe("pairs", () => {
	it("are not closed for a sign that means less", () => {
		expect(language.autoClosingPairs.map(({ open }) => open)).not.toContain("<")
	})
})

describe("the manifest", () => {
	const {
		languages: [ipt],
		grammars: [wrapper],
	} = manifest.contributes

	it("names files that are there", () => {
		const files = [
			manifest.icon,
			ipt?.configuration,
			ipt?.icon.light,
			ipt?.icon.dark,
			wrapper?.path,
			...manifest.contributes.viewsContainers.activitybar.map(({ icon }) => icon),
		]
		expect(files.filter((file) => file === undefined || !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([])
	})

	it("gives notes alone to our language and grammar", () => {
		expect(ipt?.extensions).toEqual([".ipt.md"])
		expect([wrapper?.language, wrapper?.scopeName]).toEqual([ipt?.id, grammar.scopeName])
	})

	it("turns off whatever would send a note's text away while one writes", () => {
		const defaults = manifest.contributes.configurationDefaults
		expect(defaults["[ipt]"]["editor.inlineSuggest.enabled"]).toBe(false)
		// VS Code takes this for the whole default of the setting, so Copilot's own entries are here too:
		// without them, Copilot would begin to read plain text and Markdown.
		expect(defaults["github.copilot.enable"]).toEqual({ "*": true, plaintext: false, markdown: false, scminput: false, ipt: false })
	})
})
