import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Topic } from "../../src/assist/mentions.ts"
import { rename, type Refusal } from "../../src/assist/rename.ts"
import { readNote } from "../../src/note/read.ts"
import { readable } from "../../src/note/readable.ts"
import { applyEdits } from "../../src/text/text.ts"
import { runs } from "../harness/soak.ts"
import { replaced } from "../harness/replaced.ts"

type Notes = Readonly<Record<string, string>>

const person = (name: string): Topic => ({ kind: "person", name })
const goal = (name: string): Topic => ({ kind: "goal", name })

function renaming(notes: Notes, topic: Topic, newName: string, readOnly: readonly string[] = []) {
	const read = new Map(Object.entries(notes).map(([file, text]) => [file, readable(readNote(text))]))
	return rename({
		topic,
		newName,
		files: [...read.keys()],
		noteOf: (file) => read.get(file),
		mayBeWritten: (file) => !readOnly.includes(file),
	})
}

/** The notes after renaming; the files that were changed. */
function renamed(notes: Notes, topic: Topic, newName: string): Notes {
	const result = renaming(notes, topic, newName)
	if ("refused" in result) throw new Error(JSON.stringify(result.refused))
	return Object.fromEntries(Object.entries(notes).map(([file, text]) => [file, applyEdits(text, result.edits.get(file) ?? [])]))
}

function refusal(notes: Notes, topic: Topic, newName: string, readOnly?: readonly string[]): Refusal | undefined {
	const result = renaming(notes, topic, newName, readOnly)
	return "refused" in result ? result.refused : undefined
}

const formulation = (body: string) => `---\nnote: formulation\ncase: C-1\n---\n\n${body}`
const session = (body: string) => `---\nnote: session\ncase: C-1\n---\n\n${body}`
const closing = (body: string) => `---\nnote: closing\ncase: C-1\n---\n\n${body}`

const inventory = (...names: readonly string[]) =>
	formulation(`## Interpersonal inventory\n\n${names.map((name) => `### ${name}\n\n- **Status**: living\n`).join("\n")}`)

/** The heading of the person after renaming. */
function headingAfter(old: string, alias: string, newName: string): string | undefined {
	return /^### (.*)$/m.exec(renamed({ f: inventory(old) }, person(alias), newName)["f"] ?? "")?.[1]
}

describe("renaming a person", () => {
	const notes = {
		f: `\uFEFF${formulation("@older-sister and @mother\n\n## Interpersonal inventory\n\n### **Older sister** ##\n\n- **Relationship**: sister\n\n### Mother\n\n- **Status**: living\n").replaceAll("\n", "\r\n")}`,
		s: session(
			"## Plan\n\nCall @older-sister. `@older-sister` <!-- @older-sister -->\n\n```\n@older-sister\n```\n\n(@Older-Sister's) older sister, a@older-sister.org\n",
		),
	}

	it("changes the heading and each mention, and no other byte", () => {
		const f = replaced(notes.f, ["@older-sister and", "@elder-sister and"], ["**Older sister**", "**Elder sister**"])
		const s = replaced(notes.s, ["Call @older-sister", "Call @elder-sister"], ["(@Older-Sister's)", "(@elder-sister's)"])
		for (const typed of ["Elder sister", "elder-sister", "@elder-sister", "  Elder   sister "])
			expect(renamed(notes, person("older-sister"), typed)).toEqual({ f, s })
	})

	it("turns an alias into words with the capitals of the old heading", () => {
		expect(headingAfter("Older sister", "older-sister", "elder-sister")).toBe("Elder sister")
		expect(headingAfter("Older Sister", "older-sister", "aunt-of-the-client")).toBe("Aunt Of The Client")
		expect(headingAfter("older sister", "older-sister", "@Elder-Sister")).toBe("elder sister")
		expect(headingAfter("Mother", "mother", "step-mother")).toBe("Step mother")
		expect(headingAfter("Mother", "mother", "älteste-schwester")).toBe("Älteste schwester")
	})

	it("takes the words of a heading as they are typed", () => {
		expect(headingAfter("Mother", "mother", "Mother-in-law (Anna)")).toBe("Mother-in-law (Anna)")
		expect(headingAfter("Older *sister*", "older-sister", "Aunt")).toBe("Aunt")
		expect(headingAfter("Older sister", "older-sister", "Older Sister")).toBe("Older Sister")
		expect(renamed({ f: inventory("Older sister"), s: session("@Older-Sister") }, person("older-sister"), "Older Sister")["s"]).toBe(
			session("@Older-Sister"),
		)
	})

	it("works for one that is only spoken of", () => {
		expect(renamed({ s: session("@mum") }, person("mum"), "Mother")).toEqual({ s: session("@mother") })
	})

	it("is refused where another person has the name, defined or only mentioned", () => {
		expect(refusal(notes, person("older-sister"), "mother")).toEqual({ why: "taken", name: "mother", file: "f" })
		expect(refusal(notes, person("older-sister"), "MOTHER!")).toEqual({ why: "taken", name: "mother", file: "f" })
		expect(refusal({ ...notes, c: closing("@uncle") }, person("mother"), "Uncle")).toEqual({ why: "taken", name: "uncle", file: "c" })
		expect(refusal({ f: inventory("Sister", "Mother", "sister") }, person("sister"), "Aunt")).toEqual({
			why: "two-of-one-alias",
			name: "sister",
			file: "f",
		})
	})

	it("is refused for names that are none", () => {
		for (const empty of ["", "  ", "@", "-", "!?", "–"]) expect(refusal(notes, person("mother"), empty)).toEqual({ why: "empty" })
		for (const impossible of ["_a", "a\nb", "Aunt #", "a\u0000b", "Tom &amp; Anna", "Aunt <!-- x -->", "\u0301a", "a\uD800"]) {
			expect(refusal(notes, person("mother"), impossible)?.why, impossible).toBe("impossible")
		}
	})

	it("is refused where a word would come to mean something else", () => {
		// The underscore would close what the first one opens.
		expect(refusal({ s: session("_so @mum said") }, person("mum"), "mother_")?.why).toBe("impossible")
	})

	it("is refused where a note that speaks of the person must not be written to", () => {
		expect(refusal(notes, person("older-sister"), "aunt", ["s"])).toEqual({ why: "read-only", file: "s" })
		expect(refusal(notes, person("mother"), "aunt", ["s"])).toBeUndefined()
	})

	it("is refused where a part left unread may speak of the person", () => {
		const unread = session(`## A\n\n${"*a ".repeat(5000)} @mother\n`)
		expect(refusal({ ...notes, unread }, person("mother"), "aunt")).toEqual({ why: "unread", file: "unread" })
		expect(refusal({ ...notes, unread }, person("older-sister"), "aunt")).toBeUndefined()
	})
})

describe("renaming a goal", () => {
	const notes = {
		f: formulation("## Goals\n\n- **G1**: sings, see G10\n- g2: dances\n"),
		s: session("## Progress\n\n- **G1**: once\n\n## Plan\n\nG1, `G1`, G12, xG1, G1.\n"),
		c: closing("## Goals\n\n- **G1**: met\n- **g2**: not met\n"),
	}

	it("changes labels and mentions, in closings too", () => {
		expect(renamed(notes, goal("G1"), " g5 ")).toEqual({
			f: replaced(notes.f, ["**G1**", "**G5**"]),
			s: replaced(notes.s, ["**G1**", "**G5**"], ["\nG1, `G1`", "\nG5, `G1`"], ["G1.", "G5."]),
			c: replaced(notes.c, ["**G1**", "**G5**"]),
		})
		expect(renamed(notes, goal("G2"), "G3")["c"]).toBe(replaced(notes.c, ["g2", "G3"]))
	})

	it("is refused for an id that is defined or mentioned, and for what is no id", () => {
		expect(refusal(notes, goal("G1"), "G2")).toEqual({ why: "taken", name: "G2", file: "f" })
		expect(refusal(notes, goal("G1"), "G10")).toEqual({ why: "taken", name: "G10", file: "f" })
		for (const typed of ["5", "G", "goal 5", "G1234", "@G5", "G 5"])
			expect(refusal(notes, goal("G1"), typed)).toEqual({ why: "no-goal-id", name: typed })
		expect(refusal(notes, goal("G1"), " ")).toEqual({ why: "empty" })
	})
})

it("nothing but people and goals can be renamed", () => {
	expect(refusal({}, { kind: "mechanism", name: "social-support" }, "x")).toEqual({ why: "not-nameable" })
	expect(refusal({}, { kind: "case", name: "C-1" }, "C-2")).toEqual({ why: "not-nameable" })
})

/** A text with places for a person's heading, its alias and a goal. */
type Words = (name: { readonly heading: string; readonly alias: string; readonly goal: string }) => string

const word = fc.constantFrom<Words>(
	() => "word ",
	() => "\n\n",
	() => "`@older-sister` ",
	() => "<!-- @older-sister G1 --> ",
	() => "\n\n```\n@older-sister G1\n```\n\n",
	() => "a@older-sister.org G11 ",
	() => "[link](@older-sister) ",
	() => "@mother, 😀 e\u0301 ",
	() => "\n\n## Own section\n\n",
	() => "\n- **Person**: ",
	() => "*",
	() => "**",
	() => "\\",
	() => "> ",
	({ alias }) => `@${alias} `,
	({ alias }) => `(@${alias}'s) `,
	({ alias }) => `**@${alias}**, `,
	({ goal: id }) => `${id} `,
	({ goal: id }) => `\n- **${id}**: `,
)

const body = fc.array(word, { maxLength: 16 }).map(
	(words): Words =>
		(name) =>
			words.map((one) => one(name)).join(""),
)

const eol = fc.constantFrom("\n", "\r\n")
const mark = fc.constantFrom("", "\uFEFF")

const cases = fc
	.record({ before: body, after: body, session: body, closing: body, eol, mark })
	.map(({ before, after, session: held, closing: last, eol: end, mark: bom }) => (heading: string, alias: string, id: string): Notes => {
		const name = { heading, alias, goal: id }
		const texts = {
			f: formulation(
				`${before(name)}\n\n## Interpersonal inventory\n\n### Mother\n\n### ${heading}\n\n- **Status**: living\n\n## Goals\n\n- **${id}**: sings\n\n## Plan\n\n${after(name)}`,
			),
			s: session(held(name)),
			c: closing(`## Goals\n\n- **${id}**: met\n\n${last(name)}`),
		}
		return Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, bom + text.replaceAll("\n", end)]))
	})

describe("for any text of a case", () => {
	const first = ["Older sister", "older-sister", "G1"] as const

	it("a person is renamed there and back, and nothing else is touched", () => {
		fc.assert(
			fc.property(cases, (texts) => {
				const before = texts(...first)
				const after = renamed(before, person("older-sister"), "Aunt Æ_2")
				// Mentions that the text around them makes none of (code, escapes) stay as they were: seen by reading.
				const changed = (text = "") => text.replaceAll("Aunt Æ_2", "Older sister").replaceAll("@aunt-æ_2", "@older-sister")
				expect(Object.fromEntries(Object.entries(after).map(([file, text]) => [file, changed(text)]))).toEqual(before)
				expect(renamed(after, person("aunt-æ_2"), "Older sister")).toEqual(before)
			}),
			{ numRuns: runs(50) },
		)
	}, 30_000)

	it("a goal is renamed there and back, and nothing else is touched", () => {
		fc.assert(
			fc.property(cases, (texts) => {
				const before = texts(...first)
				const after = renamed(before, goal("G1"), "G77")
				expect(Object.fromEntries(Object.entries(after).map(([file, text]) => [file, text.replaceAll("G77", "G1")]))).toEqual(before)
				expect(renamed(after, goal("G77"), "G1")).toEqual(before)
			}),
			{ numRuns: runs(50) },
		)
	}, 30_000)

	it("what is renamed is what a reader of the text would say", () => {
		const plain = fc.constantFrom<Words>(
			() => "word ",
			() => "`@older-sister G1` ",
			() => "<!-- @older-sister G1 --> ",
			() => "\n\n```\n@older-sister G1\n```\n\n",
			() => "a@older-sister.org G11 @older-sisters xG1 ",
			() => "\n\n## Own section\n\n",
			({ alias, goal: id }) => `@${alias}, ${id}. `,
			({ alias }) => `(*@${alias}*'s) `,
			({ goal: id }) => `\n\n- **${id}**: `,
		)
		const texts = fc.record({ words: fc.array(plain, { maxLength: 20 }), end: eol, bom: mark })
		fc.assert(
			fc.property(texts, ({ words, end, bom }) => {
				const notes = (heading: string, alias: string, id: string): Notes => {
					const text = words.map((one) => one({ heading, alias, goal: id })).join("")
					const f = formulation(`## Interpersonal inventory\n\n### ${heading}\n\n## Goals\n\n- **${id}**: sings\n`)
					return Object.fromEntries(Object.entries({ f, s: session(text) }).map(([file, one]) => [file, bom + one.replaceAll("\n", end)]))
				}
				expect(renamed(notes(...first), person("older-sister"), "aunt")).toEqual(notes("Aunt", "aunt", "G1"))
				expect(renamed(notes(...first), goal("G1"), "G9")).toEqual(notes("Older sister", "older-sister", "G9"))
			}),
			{ numRuns: runs(50) },
		)
	}, 30_000)
})
