/** What a clinician reads is English that nobody has to read twice: words that sound translated are not in the words of the product. */
import { globSync, readFileSync } from "node:fs"
import { readdir } from "node:fs/promises"
import { parseSync, Visitor } from "oxc-parser"
import { describe, expect, it } from "vitest"

const root = new URL("../../", import.meta.url)
const english = new URL("src/language/en/", root)

/** The pages for users and for those who contribute, written by hand or made. */
const pages = [
	"CHANGELOG.md",
	"CODE_OF_CONDUCT.md",
	"CONTRIBUTING.md",
	"SECURITY.md",
	"samples/README.md",
	"scripts/npm-package/README.md",
	...globSync("docs/**/*.md", { cwd: root }).toSorted(),
]

/** Files of words that notes are read by, and of examples: clinicians write as they like. */
const asClinicians =
	/(?:^|\/)(?:examples|frequency|letter-reading|names|ordinary-names|people|readings|rings|score-names|singular|technique-terms|thoughts|written)\.ts$|^handbook\/parts\.ts$/

/** Properties of the same kind in other files. */
const asWritten: ReadonlySet<string> = new Set(["aliases", "mended", "notes"])

/** Each with what to write instead. */
const translated: readonly (readonly [words: RegExp, instead: string])[] = [
	[/\b(?:told|tells)\b/i, "say, mention or report"],
	[/\b(?:stands?|stood)\b/i, "is, appears or says"],
	[/\b(?:lies?|lay) (?:above|at|before|below|in|within)\b/i, "is"],
	[/\bholds?\b/i, "has, contains or is still right"],
	[/\bsessions held\b/i, "took place"],
	[/\bbehind\b/i, "after"],
	[/\bbut for\b/i, "except"],
	[/\bbeside\b/i, "next to, or along with"],
	[/\b(?:speaks?|spoken) of\b/i, "mention, or talk about"],
	[/\bfront matter\b/i, "header"],
	[/\bopen points?\b/i, "still needed"],
	[/\brecommended\b/i, "worth adding"],
	[/\boneself\b|\bone['’]s\b|\b(?:how|what|when|whom?) one\b|\bto one\b(?! of)/i, "you, or the client"],
	[/, where (?!and )|\bwhere (?:no|none|one|there)\b/i, "if"],
	[/; \p{Ll}.*[.:?]$/su, "two sentences"],
	[/\bachieved\b|\bcompliant\b/i, "noted, met or agreed"],
]

/** The strings of a file that are words of the product, as they are in the source. */
function productStrings(name: string, source: string): string[] {
	const { program } = parseSync(name, source)
	const left: { start: number; end: number }[] = []
	const found: { text: string; start: number }[] = []
	new Visitor({
		ImportDeclaration: (node) => void left.push(node),
		TaggedTemplateExpression: (node) => void left.push(node),
		Property(node) {
			if (node.key.type === "Identifier" && asWritten.has(node.key.name)) left.push(node)
		},
		Literal(node) {
			if (typeof node.value === "string") found.push({ text: node.value, start: node.start })
		},
		TemplateElement: (node) => void found.push({ text: node.value.cooked ?? node.value.raw, start: node.start }),
	}).visit(program)
	return found.flatMap(({ text, start }) => (left.some((part) => part.start <= start && start < part.end) ? [] : [text]))
}

/** A code or a key is no text. */
const mistakesIn = (text: string): string[] =>
	(/\s/.test(text) ? translated : []).flatMap(([words, instead]) =>
		words.test(text) ? [`“${words.exec(text)?.[0] ?? ""}” in “${text}”: write ${instead}`] : [],
	)

describe("words that sound translated", () => {
	it.each([
		"A field tells what happened.",
		"The key stands twice in the header.",
		"The score lies above the threshold.",
		"The inventory holds two people.",
		"3 of 16 sessions held",
		"Write behind the 3 what was seen.",
		"What one may expect of people.",
		"Recommended for @sister.",
		"The other items are kept; fill in what is known.",
	])("are found: %s", (text) => expect(mistakesIn(text)).toHaveLength(1))

	it.each([
		"Mood on hold",
		"Write held, missed or cancelled.",
		"Outstanding tasks and a standing appointment",
		"Two of the ones that matter, one of them a friend",
		"whether a child tells lies",
		"Session 3; session 4",
	])("leave what a clinician may say alone: %s", (text) => {
		expect(mistakesIn(text).filter((mistake) => !/^“(?:hold|tells)”/.test(mistake))).toEqual([])
	})

	it("are looked for in words of the product alone", () => {
		const source =
			'import "a told file"\nexport const words = { title: "One", aliases: ["told"], when: `Two ${1} three`, notes: { a: "told" }, x: note`told` }\n'
		expect(productStrings("a.ts", source)).toEqual(["One", "Two ", " three"])
	})

	it("are nowhere in the English of the product", async () => {
		const files = (await readdir(english, { recursive: true })).filter((name) => name.endsWith(".ts") && !asClinicians.test(name))
		expect(files.length).toBeGreaterThan(40)
		const mistakes = files.flatMap((name) =>
			productStrings(name, readFileSync(new URL(name, english), "utf8"))
				.flatMap(mistakesIn)
				.map((mistake) => `${name}: ${mistake}`),
		)
		expect(mistakes).toEqual([])
	})

	it.each(pages)("are nowhere in %s", (name) => {
		expect(proseOf(readFileSync(new URL(name, root), "utf8")).flatMap(mistakesIn)).toEqual([])
	})

	it("are looked for on pages in what they say themselves, not in code and in what notes say", () => {
		const page = "Told `told` “told”.\n\n```markdown\nbehind\n```\n\n- *Mood told*\n<!-- stands -->\n"
		expect(proseOf(page)).toEqual(["Told  .", "- "])
	})

	it("are not joined by more than one semicolon on a page", () => {
		const semicolonsIn = (name: string): number =>
			[
				...proseOf(readFileSync(new URL(name, root), "utf8"))
					.join()
					.matchAll(/;/g),
			].length
		expect(pages.filter((name) => semicolonsIn(name) > 1)).toEqual([])
	})

	it.each([
		["the editor", "l10n/bundle.l10n.json"],
		["the manifest", "package.nls.json"],
		["the settings", "package.json"],
		["the page about the product", "README.md"],
	])("are nowhere in what %s says", (_, name) => {
		const texts = sentencesOf(name, readFileSync(new URL(name, root), "utf8"))
		expect(texts.length).toBeGreaterThan(20)
		expect(texts.flatMap(mistakesIn)).toEqual([])
	})
})

/** The texts of a JSON file, or the lines of another one. */
function sentencesOf(name: string, source: string): string[] {
	if (!name.endsWith(".json")) return source.split("\n").filter((line) => line !== "")
	const texts: string[] = []
	JSON.parse(source, (key, value: unknown) => {
		if (typeof value === "string" && key !== "when" && key !== "enablement") texts.push(value)
		return value
	})
	return texts
}

/** What a page says itself, line by line: without code, sources, what it shows of notes, and the table of words of the code. */
const proseOf = (page: string): string[] =>
	page
		.replace(/^## Words of the code$[^]*/mu, "")
		.replaceAll(/^Source: .*$/gmu, "")
		.replaceAll(/^ *```[^]*?^ *```$/gmu, "")
		.replaceAll(/<!--[^]*?-->|`[^`\n]+`|“[^”]+”|(?<!\*)\*[^*\n]+\*(?!\*)/gu, "")
		.split("\n")
		.filter((line) => line !== "")
