import { describe, expect, it } from "vitest"
import { withTexts } from "../../src/summary/clean.ts"
import type { FigureNode } from "../../src/summary/figure.ts"
import { el } from "../../src/summary/figures/element.ts"
import { exportJson, Format, formats, Naming, Reader, readers, summarise, type SummaryOptions, written } from "../../src/summary/index.ts"
import { peopleCalled } from "../../src/summary/people.ts"
import { roleIn, rolesOf } from "../../src/summary/names/roles.ts"
import { session } from "../rules/case-notes.ts"
import { completeClosing, completeFormulation, completeSession } from "../rules/complete.ts"
import { openHtml, openWord } from "./opened.ts"
import { requestOf } from "./requests.ts"
import { cpuTime } from "../harness/cpu.ts"
import { replaced } from "../harness/replaced.ts"
import { person } from "./people-texts.ts"

const people = [
	person("Anna Meyer", "older sister, 40"),
	person("Aunt Rosa", "mother's sister"),
	person("Mother-in-law", "husband's mother"),
	person("Ben", "brother"),
	person("Carl", "younger brother"),
	person("Xenia", "met at the baths"),
].join("\n")

const telling = "Anna's visit; @anna-meyer wept. ANNA and Meyer. Rosa, Ben and @carl came, and Xenia; Annabel did not. @unknown-max too."

const texts = [
	replaced(
		completeFormulation(),
		[/(## Interpersonal inventory\n)[\s\S]*?(?=\n## )/, `$1\n${people}`],
		[/(## Formulation\n)[\s\S]*?(?=\n## )/, `$1\n${telling}\n`],
		[/(- \*\*G1\*\*: ).*/, "$1writes to Anna\n  Meyer and **Ben**"],
	),
	replaced(completeSession(), [/(## Plan\n)[\s\S]*$/, "$1\nCalls Anna. `Carl` is away.\n"]),
	replaced(completeClosing(), [/(## Warning signs\n)[\s\S]*?(?=\n## )/, "$1\nDoes not answer Anna.\n"]),
]

describe("people by their roles", () => {
	it("are known by their headings, else by their relationship; those that share a role are numbered", () => {
		const { formulation } = requestOf("C-1", texts).case
		expect([...rolesOf(formulation?.people ?? [])]).toEqual([
			["anna-meyer", "sister"],
			["aunt-rosa", "aunt"],
			["mother-in-law", "mother-in-law"],
			["ben", "brother 1"],
			["carl", "brother 2"],
			["xenia", "person"],
		])
	})

	it("are the same from the rows of a table, with all that its columns say", () => {
		const rows =
			"| Name | Relationship | Closeness | Contact | Shoe size |\n|---|:-:|---|---|---|\n| Anna Meyer | older sister, 40 | 2 | weekly, *often* twice | 38 |\n| Ben | brother \\| twin | 3 (was 1) | | @anna-meyer tells |\n"
		for (const eol of ["\n", "\r\n"]) {
			const text = replaced(completeFormulation(), [
				/(## Interpersonal inventory\n)[\s\S]*?(?=\n## )/,
				`$1\nThose who matter.\n\n${rows}\n### Carl\n\n- **Relationship**: uncle\n`,
			]).replaceAll("\n", eol)
			const said = (options: SummaryOptions) => exportJson(requestOf("C-1", [text], options))
			const data = said({})
			expect(data.people).toEqual([
				{ alias: "anna-meyer", relationship: "older sister, 40", closeness: 2, status: null, support: [] },
				{ alias: "ben", relationship: "brother | twin", closeness: 3, status: null, support: [] },
				{ alias: "carl", relationship: "uncle", closeness: null, status: null, support: [] },
			])
			expect(data.inventory?.map(({ name, fields }) => [name, fields.map(({ part, label, value }) => [part, label, value])])).toEqual([
				[
					"Anna Meyer",
					[
						["relationship", "Relationship", "older sister, 40"],
						["closeness", "Closeness", "2"],
						["contact", "Contact", "weekly, often twice"],
						[null, "Shoe size", "38"],
					],
				],
				[
					"Ben",
					[
						["relationship", "Relationship", "brother | twin"],
						["closeness", "Closeness", "3 (was 1)"],
						[null, "Shoe size", "@anna-meyer tells"],
					],
				],
				["Carl", [["relationship", "Relationship", "uncle"]]],
			])
			expect(JSON.stringify(said({ names: "roles" }))).not.toMatch(/Anna|Meyer|Ben\b|Carl/)
			expect(JSON.stringify(said({ names: "aliases" }))).not.toMatch(/Anna|Meyer|Ben\b|Carl/)
		}
	})

	it("replace names and mentions, and nothing else", () => {
		const { called, says } = peopleCalled(requestOf("C-1", texts).case, { names: "roles" })
		expect(called("Anna's visit; @anna-meyer wept.")).toBe("sister's visit; sister wept.")
		expect(called("Anna Meyer and Anna\nMeyer, Rosa, @ben")).toBe("sister and sister, aunt, brother 1")
		expect(called("Annabel, Benjamin, an aunt")).toBe("Annabel, Benjamin, an aunt")
		expect(called("ben@anna.example, Anna_Ben, anna's")).toBe("brother 1@sister.example, sister_brother 1, sister's")
		expect(called("her aunt Rosa, AUNT ROSA, Rosa Meyer")).toBe("her aunt, aunt, aunt sister")
		expect(called("@max")).toBe("a person")
		expect(says).toMatch(/sister, aunt, mother-in-law, brother 1, brother 2, person.*This is not anonymous\.$/)
	})

	it("are called as one speaks to somebody, in a letter", () => {
		const { called } = peopleCalled(requestOf("C-1", texts).case, { reader: "patient" })
		expect(called("tells @mother-in-law; his @mother-in-law; @anna-meyer")).toBe("tells your mother-in-law; his mother-in-law; Anna Meyer")
		expect(called("his late @mother-in-law; Tom's @mother-in-law; told her about @mother-in-law")).toBe(
			"his late mother-in-law; Tom's mother-in-law; told her about your mother-in-law",
		)
		const byRole = peopleCalled(requestOf("C-1", texts).case, { reader: "patient", names: "roles" }).called
		expect(byRole("speaks with Anna and @anna-meyer, her own Rosa, Xenia")).toBe(
			"speaks with your sister and your sister, her own aunt, person",
		)
	})

	const combinations = Reader.options.flatMap((reader) => Format.options.map((format) => [reader, format] as const))
	it.each(combinations)("leave no name of the inventory to a %s in %s", async (reader, format) => {
		const made = await written(
			requestOf("C-1", texts, { reader, names: "roles", ...(format !== "json" && { parts: readers[reader].map(({ name }) => name) }) }),
			format,
		)
		const text = typeof made === "string" ? (format === "html" ? openHtml(made).text : made) : openWord(made).text
		expect(text).not.toMatch(/\b(?:Anna|ANNA|Meyer|Rosa|Ben|Carl|Xenia)\b|@(?:anna|ben|carl|rosa|unknown)/u)
		if (format === "json") return
		if (reader === "patient" && !formats[format].isData) expect(text).not.toMatch(/anonymous|read it through/i)
		else
			expect(text).toContain(
				"Nicknames, misspellings and other forms of a name were not found. Other people, places and dates are as written. Read it before you pass it on. This is not anonymous.",
			)
	})
})

it("a role of somebody else is given with whose it is", () => {
	const told = {
		"her brother's wife": "brother's wife",
		"her sister’s husband's mother": "sister’s husband's mother",
		"her son's teacher": "son's teacher",
		"her brother's second wife": "brother's second wife",
		"her parents' neighbour": "parents' neighbour",
		"son of @anna": undefined,
		"son of Anna": undefined,
		"wife to her brother": undefined,
		"Anna's teacher": undefined,
		"met through her sister": undefined,
		"like a mother to her": undefined,
		"friend of her mother": undefined,
		"her parents": "parents",
		"mother, 68": "mother",
		"the client's mother": "mother",
		"met at work; friend": "friend",
		"friend of the family": "friend",
		"women she reads with": "women",
	}
	expect(Object.fromEntries(Object.keys(told).map((text) => [text, roleIn(text)]))).toEqual(told)
})

it("tells two of one name apart by what is next to it", () => {
	const two = replaced(completeFormulation(), [
		/(## Interpersonal inventory\n)[\s\S]*?(?=\n## )/,
		`$1\n${person("Anna Meyer", "sister")}\n${person("Anna Berg", "friend")}\n${person("Liam O'Neill-Day", "boss")}`,
	])
	const { called } = peopleCalled(requestOf("C-1", [two]).case, { names: "roles" })
	expect(called("Anna Berg met Anna Meyer; Berg left. Liam's and O’Neill-Day's day.")).toBe(
		"friend met sister; friend left. boss's and boss's day.",
	)
})

it("takes no longer for many people and much text than for each [H18]", () => {
	const many = Array.from({ length: 3000 }, (_, index) => person(`Anna N${index}`, "ex ".repeat(20))).join("\n")
	const { called } = peopleCalled(
		requestOf("C-1", [replaced(completeFormulation(), [/(## Interpersonal inventory\n)[\s\S]*?(?=\n## )/, `$1\n${many}`])]).case,
		{ names: "roles" },
	)
	const text = "Anna Anna N5 ex ex N7, ".repeat(20_000)
	const start = cpuTime()
	expect(called(text)).not.toMatch(/Anna/)
	expect(cpuTime() - start).toBeLessThan(10_000)
	expect(roleIn("ex ".repeat(170_000))).toBeUndefined()
})

it("people by alias are named by it alone", () => {
	const { called } = peopleCalled(requestOf("C-1", texts).case, { names: "aliases" })
	expect(called("Anna Meyer, Rosa and Ben; @carl; the mother-in-law")).toBe("@anna-meyer, @aunt-rosa and @ben; @carl; the mother-in-law")
})

it("people are called so in a drawing too", () => {
	const { called } = peopleCalled(requestOf("C-1", texts).case, { names: "roles" })
	const drawing: FigureNode = {
		type: "figure",
		id: "circle",
		drawings: [el("svg", {}, el("title", {}, "Anna Meyer & Ben <b>"), el("g", {}, el("text", {}, "Carl")))],
		title: "Anna",
		description: "Ben",
	}
	expect(withTexts({ type: "root", children: [drawing] }, called).children).toEqual([
		{
			...drawing,
			drawings: [el("svg", {}, el("title", {}, "sister & brother 1 <b>"), el("g", {}, el("text", {}, "brother 2")))],
			title: "sister",
			description: "brother 1",
		},
	])
})

it("a name that a drawing has no room for leaves no part of itself", async () => {
	const name = "Bartholomew Featherstonehaugh"
	const told = (words: number): string => `${"and so on ".repeat(words)}${name} came`
	const notes = [
		replaced(
			completeFormulation(),
			[
				/(## Interpersonal inventory\n)[\s\S]*?(?=\n## )/,
				`$1\n${person(`${name} the elder of the old house by the river`, `uncle; ${told(5)}`)}`,
			],
			[/(- \*\*Event\*\*: ).*/, `$1${told(8)}`],
		),
		...Array.from({ length: 12 }, (_, index) =>
			session(index + 1, {
				body: `## Since last session\n\n- **Events**: ${told(index)}\n\n## Mechanisms of change\n\n- **Social support**: 2: ${told(12 - index)}\n`,
			}),
		),
	]
	for (const format of ["html", "docx"] as const) {
		const made = await written(requestOf("C-1", notes, { names: "roles" }), format)
		const text = typeof made === "string" ? openHtml(made).text : openWord(made).text
		expect(text).toContain("Interpersonal circle")
		expect(text).not.toMatch(/Barth|Feather|haugh/)
	}
})

it("the title and what a summary says of itself are no text in which names are looked for", async () => {
	const notes = [
		replaced(
			completeFormulation(),
			["case: C-1", "case: Made"],
			[/(## Interpersonal inventory\n)[\s\S]*?(?=\n## )/, `$1\n${person("Made", "friend")}\n${person("Case", "boss")}`],
			[/(## Formulation\n)[\s\S]*?(?=\n## )/, "$1\nMade rang.\n"],
		),
	]
	const text = String(await written(requestOf("Made", notes, { names: "roles" }), "markdown"))
	expect(text).toMatch(/^# Case summary: Made\n\n\*Made on /)
	expect(text).toContain("friend rang.")
})

it("people as written change nothing", () => {
	expect(Naming.options).toEqual(["full", "aliases", "roles"])
	expect(summarise(requestOf("C-1", texts, { names: "full" }))).toEqual(summarise(requestOf("C-1", texts)))
})
