import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { Ajv2020 } from "ajv/dist/2020.js"
import { build } from "esbuild"
import { afterAll, describe, expect, expectTypeOf, it } from "vitest"
import type * as z from "zod/mini"
import { library as bundle } from "../../scripts/bundles.ts"
import { root } from "../../scripts/paths.ts"
import type * as types from "../../src/library/index.ts"
import type { Mechanism, Term } from "../../src/record/index.ts"
import type { FindingJson } from "../../src/rules/finding-json.ts"
import type { FindingList } from "../../src/rules/finding-list.ts"
import type { CaseJson } from "../../src/summary/index.ts"
import { callProgram } from "../harness/program.ts"
import { removeFolder, temporaryFolder } from "../harness/temporary.ts"
import { completeSession } from "../rules/complete.ts"

/** As it ships: with its own words, as it chooses a language for itself. */
const folder = await temporaryFolder()
await build({ ...bundle, outdir: folder, logLevel: "silent" })
const library: typeof types = await import(pathToFileURL(join(folder, "index.js")).href)

afterAll(async () => removeFolder(folder))

const samples = globSync("samples/**/*.ipt.md", { cwd: root }).map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }))

const printed = async (...args: string[]) => JSON.parse((await callProgram([...args, "--format", "json"], { cwd: root })).stdout)

/** The same with every property as it is read. */
type Read<Type> = Type extends object ? { readonly [Key in keyof Type]: Read<Type[Key]> } : Type

/** Anything, as it comes from a caller without a compiler. */
const anything = (value: unknown): never => value as never

describe("the library", () => {
	it.each(["en", "de", "es"] as const)("finds in notes what the command line finds, in %s", async (language) => {
		const { findings } = await printed("check", "samples", "--language", language)
		expect(await library.checkNotes(samples, { language })).toEqual(findings)
	})

	it("reads the cases that the command line lists, and names notes that belong to none", async () => {
		const { cases } = await printed("cases", "samples")
		const stray = { file: "stray.ipt.md", text: "No header.\n" }
		expect(await library.readCases([...samples, stray])).toEqual({ cases, unassigned: ["stray.ipt.md"] })
	})

	it("checks one text", async () => {
		expect(await library.checkText(completeSession())).toEqual([])
		const [finding] = await library.checkText("")
		expect(finding).toMatchObject({ file: "note.ipt.md", line: 1, code: "front-matter.missing", level: "error" })
	})

	it("takes levels, profile and scales as the command line and the file of a folder do", async () => {
		const rules = { "session.*": "error", "formulation.*": "off" } as const
		const { findings } = await printed(
			"check",
			"samples",
			"--profile",
			"reimbursement",
			"--rule",
			"session.*=error",
			"--rule",
			"formulation.*=off",
		)
		expect(await library.checkNotes(samples, { profile: "reimbursement", rules })).toEqual(findings)
		const text = completeSession().replace(/^measures:$/m, "measures:\n  Clinic form: 30")
		const codes = async (options: types.Options) => (await library.checkText(text, options)).map(({ code }) => code)
		expect(await codes({})).toContain("measure.unknown")
		expect(await codes({ measures: [{ name: "Clinic form", items: 5, itemRange: [0, 4] }] })).toContain("measure.range")
	})

	it("answers each caller in the language that was asked for, whoever else asks meanwhile", async () => {
		const messages = await Promise.all((["de", "en", "de"] as const).map((language) => library.checkText("", { language })))
		const [german, english, again] = messages.map(([finding]) => finding?.message)
		expect(german).toBe(again)
		expect(german).not.toBe(english)
	})

	it.each([
		[{ profile: "clinic" }, "The option profile cannot have this value."],
		[{ rules: { "session.plan": "loud" } }, "The option rules.session.plan cannot have this value."],
		[{ rules: { "session.pln": "off" } }, "There is no finding session.pln. Did you mean session.plan?"],
		[{ language: "fr" }, "language must be one of en, de, es."],
		[{ rule: {} }, "There is no option rule."],
		[{ measures: [{ name: "Odd", items: 5, suicideItem: 9 }] }, "The option measures.0.suicideItem cannot have this value."],
		[null, "options is not an object."],
		["de", "options is not an object."],
	])("says which option cannot be read: %j", async (options, message) => {
		await expect(library.checkText("", anything(options))).rejects.toThrow(new TypeError(message))
	})

	it.each([
		[undefined, "notes is not an array."],
		["C-7/session-01.ipt.md", "notes is not an array."],
		[[null], "notes[0].file is not a string."],
		[[{ text: "" }], "notes[0].file is not a string."],
		[[{ file: "a" }], "notes[0].text is not a string."],
		[[{ file: "a", text: new Uint8Array(1) }], "notes[0].text is not a string."],
		[
			[
				{ file: "a", text: "" },
				{ file: "a", text: "" },
			],
			"Two notes have the name a. Give each its own.",
		],
	])("says which note cannot be one, and loses none: %j", async (notes, message) => {
		await expect(library.checkNotes(anything(notes))).rejects.toThrow(new TypeError(message))
		await expect(library.readCases(anything(notes))).rejects.toThrow(new TypeError(message))
	})

	it("takes nothing but a text for one", async () => {
		for (const text of [undefined, null, 5, new Uint8Array(1)])
			await expect(library.checkText(anything(text))).rejects.toThrow(new TypeError("text is not a string."))
	})
})

it("what the command line prints of findings is what the published schema says", async () => {
	const says = new Ajv2020().compile(JSON.parse(readFileSync(join(root, "schemas/findings.schema.json"), "utf8")))
	const wrong = join(folder, "wrong")
	mkdirSync(wrong)
	writeFileSync(join(wrong, ".ipt-notes.json"), "{")
	writeFileSync(join(wrong, "stray.ipt.md"), "No header.\n")
	const data = await printed("check", "samples", wrong, "--profile", "reimbursement")
	expect(says(data), JSON.stringify(says.errors)).toBe(true)
	expect(data.unread).toHaveLength(2)
	expect(data.findings.some(({ parts }: types.Finding) => parts !== undefined)).toBe(true)
	expect(says({ ...data, notes: undefined })).toBe(false)
	expect(says({ ...data, findings: [{}] })).toBe(false)
	type Described = z.infer<typeof FindingList>["findings"][number]
	expectTypeOf<FindingJson>().toExtend<Read<Described>>()
	expectTypeOf<keyof FindingJson>().toEqualTypeOf<keyof Described>()
})

it("the types of the library are those of what it returns", () => {
	expectTypeOf<types.Finding>().toEqualTypeOf<FindingJson>()
	expectTypeOf<Read<types.Case>>().toEqualTypeOf<Read<CaseJson>>()
	expectTypeOf<Read<types.Cases["cases"]>>().toEqualTypeOf<Read<readonly CaseJson[]>>()
	expectTypeOf<types.Mechanism>().toEqualTypeOf<Mechanism>()
	expectTypeOf<types.Language>().toEqualTypeOf<Term<"language">>()
})
