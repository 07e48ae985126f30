/** The strings of the editor and of the manifest, in each language that is shipped: all of them, with all that is in them, and no longer than they have room. */
import { globSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { stringsIn } from "../../scripts/generate/strings.ts"
import { type Column, roomOf } from "../../src/assist/caseload.ts"
import { english, languages } from "../../src/language/index.ts"
import { terms } from "../../src/record/index.ts"
import { widthOf } from "../../src/summary/figures/width.ts"

const root = join(import.meta.dirname, "../..")
const read = (path: string): Record<string, string> => JSON.parse(readFileSync(join(root, path), "utf8"))

const others = languages.filter((language) => language !== english).map(({ id }) => id)
const inEnglish = { "l10n/bundle.l10n": read("l10n/bundle.l10n.json"), "package.nls": read("package.nls.json") }
const files = others.flatMap((id) =>
	Object.entries(inEnglish).map(([name, strings]) => ({ id, strings, path: `${name}.${id}.json`, translated: read(`${name}.${id}.json`) })),
)

/** What a translation keeps as it is: placeholders, icons, addresses of links, code. */
const kept = (text: string): string[] => (text.match(/\{\d+\}|\$\([\w-]+\)|\]\([^)]*\)|`[^`]*`/g) ?? []).toSorted()

/** Strings that are the same in another language, except those of marks, numbers and placeholders alone. */
const same: Readonly<Record<string, readonly string[]>> = {
	de: ["Format", "Git", "Item {0}", "Items", "Median", "Name", "PHQ-9 210121010; GAD-7 9", "Phase", "Remission"],
	es: ["1 error", "Error:", "Git", "PHQ-9 210121010; GAD-7 9", "Total", "Total: {0}.", "no"],
}
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\d+\}/g, ""))

describe("the strings of each language", () => {
	it.each(files)("are those that English has: $path", ({ strings, translated }) => {
		expect(Object.keys(translated).toSorted()).toEqual(Object.keys(strings).toSorted())
	})

	it.each(files)("keep placeholders, icons, links and code: $path", ({ strings, translated }) => {
		for (const [key, text] of Object.entries(strings)) expect([key, kept(translated[key] ?? "")]).toEqual([key, kept(text)])
	})

	it.each(files)("are not the English ones, and not empty: $path", ({ id, strings, translated }) => {
		const left = Object.entries(strings).filter(([key, text]) => translated[key] === text && hasWords(text))
		expect(left.map(([, text]) => text).filter((text) => !same[id]?.includes(text))).toEqual([])
		expect(Object.values(translated).filter((text) => text.trim() === "")).toEqual([])
	})

	// VS Code begins each word of it with a capital: “Casos de TIP” became “Casos De TIP”.
	it.each(others)("name the view in words that have a capital: %s", (id) => {
		expect(read(`package.nls.${id}.json`)["view.container"]).toMatch(/^(?:\p{Lu}\S*(?: |$))+$/u)
	})

	it.each(others)("name commands and buttons as they are named: %s", (id) => {
		const bundle = read(`l10n/bundle.l10n.${id}.json`)
		const own = read(`package.nls.${id}.json`)
		const withoutDots = (title: string): string => title.replace(/…$/, "")
		const named = new Map([
			...Object.entries(bundle),
			...Object.entries(inEnglish["package.nls"]).flatMap(([key, text]) =>
				key.startsWith("ipt.") ? [[withoutDots(text), withoutDots(own[key] ?? "")] as const] : [],
			),
		])
		const texts = [
			...Object.entries(bundle),
			...Object.entries(inEnglish["package.nls"]).map(([key, text]) => [text, own[key] ?? ""] as const),
		]
		const quotes = texts.flatMap(([text, translated]) =>
			Array.from(text.matchAll(/“([^”]+)”|\[([^\]]+)\]\(command:/g)).flatMap(([, quoted, linked]) => {
				const name = named.get(withoutDots(quoted ?? linked ?? ""))
				return name === undefined ? [] : [{ name, translated }]
			}),
		)
		expect(quotes.length).toBeGreaterThan(10)
		expect(quotes.filter(({ name, translated }) => !translated.includes(name))).toEqual([])
	})

	it("are there for each language that is shipped, and for no other", () => {
		for (const [pattern, prefix] of [
			["l10n/*.json", "l10n/bundle.l10n"],
			["package.nls*.json", "package.nls"],
		] as const)
			expect(globSync(pattern, { cwd: root }).toSorted()).toEqual(
				[...others.map((id) => `${prefix}.${id}.json`), `${prefix}.json`].toSorted(),
			)
	})

	it("are of the languages that notes and settings name", () => {
		const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
		const ids = languages.map(({ id }) => id)
		expect(terms("language")).toEqual(ids)
		const { enum: values, enumItemLabels: labels } = manifest.contributes.configuration.properties["ipt.language"]
		expect(values).toEqual(["", ...ids])
		expect(labels).toHaveLength(values.length)
	})

	it.each(others)("are in all the files that English has: %s", (id) => {
		const filesOf = (language: string): string[] =>
			readdirSync(join(root, "src/language", language), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
				.map((entry) => join(entry.parentPath, entry.name).slice(join(root, "src/language", language).length + 1))
		const own = filesOf(id)
		expect(filesOf("en").filter((file) => !own.includes(file))).toEqual([])
	})
})

/** Where words have little room: rows of trees, the status bar, code lenses, hints between words. */
const narrow = ["code-lens", "file-decorations", "inlay-hints", "language-status", "tree"]
/** A word may be this much longer than the English one, or by as many letters as a short word needs. */
const most = (text: string): number => Math.max(text.length * 1.4, text.length + 6)
/** Strings that have a row, a line or a dialog to themselves. */
const roomy = [
	"1 worth adding",
	"Add mechanism",
	"Add person",
	"By last session, newest first",
	"Closed cases",
	"Edit Details",
	"Export Case Summary",
	"IPT note: parts to go",
	"In my settings",
	"Reading notes…",
	"Show All Cases",
	"To do",
	"Worth adding",
	"closed",
	"for every folder",
	"{0} worth adding",
]

const heads: Readonly<Record<Column, string>> = {
	code: "Case",
	area: "Problem area",
	phase: "Phase",
	session: "Session",
	score: "Last score",
	risk: "Risk",
	mechanisms: "Mechanisms",
	"open-points": "Still needed",
	"last-note": "Last note",
}

describe.each(others)("words where there is little room, in the language %s", (id) => {
	const bundle = read(`l10n/bundle.l10n.${id}.json`)

	it("are hardly longer than in English", () => {
		const short = narrow.flatMap((feature) => Object.keys(stringsIn(`src/vscode/${feature}/**/*.ts`))).filter((text) => !/[.?]$/.test(text))
		expect(short.length).toBeGreaterThan(60)
		const tooLong = [...new Set(short)].filter((text) => (bundle[text] ?? "").length > most(text) && !roomy.includes(text))
		expect(tooLong.map((text) => `${text}: ${bundle[text]}`)).toEqual([])
	})

	it("are heads that fit their columns", () => {
		/** Letters of the head, and the space next to it. What is measured is the widest of many fonts. */
		const width = (text: string): number => widthOf(text, 13, true) + 10
		const wide = Object.entries(heads).filter(([column, head]) => width(bundle[head] ?? "") > 1.2 * roomOf[column as Column])
		expect(wide.map(([column, head]) => `${column}: ${bundle[head]}`)).toEqual([])
	})
})

it("lists only strings that are longer in some language", () => {
	const bundles = others.map((id) => read(`l10n/bundle.l10n.${id}.json`))
	expect(roomy.filter((text) => bundles.every((bundle) => (bundle[text] ?? "").length <= most(text)))).toEqual([])
})
