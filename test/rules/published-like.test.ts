import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { NoteFolder } from "../../src/rules/folder.ts"
import { defaultOptions } from "../../src/rules/options.ts"
import type { Finding } from "../../src/rules/rule.ts"

const root = join(import.meta.dirname, "published-like")

/** Invented cases, rich, by a clinician who knows the work and wrote before this form was there: file by file. */
const cases = readdirSync(root).map((name) => {
	const folder = new NoteFolder()
	for (const file of readdirSync(join(root, name))) folder.setBytes(file, readFileSync(join(root, name, file)))
	return { name, folder }
})

const notes = cases.flatMap(({ name, folder }) => folder.files.map((file) => ({ name, file, findings: folder.check(file, defaultOptions) })))
const most = (file: string): number => (file.startsWith("formulation") ? 15 : 8)
const codesOf = (name: string, file: string): string[] => notes.find((note) => note.name === name && note.file === `${file}.ipt.md`)?.findings.map(({ code }) => code) ?? []

/** What a senior clinician would call foolish: by code and what it is of. */
const isFoolish = ({ code, data }: Finding): boolean => {
	const parts = data?.["parts"]
	const asked = typeof parts === "object" ? parts.join() : code
	const of = data?.["of"]
	return (
		(of === "Aksel" && /contact|confides|expect|support|closeness|change-wanted/.test(asked)) ||
		((of === "Ella" || of === "Lena") && /confides|expect|support|change-wanted/.test(asked)) ||
		((of === "Choir" || of === "Workmates" || of === "Parents-in-law") && /status|confides/.test(asked)) ||
		code.endsWith("risk.plan") ||
		code === "technique.main-missing"
	)
}

describe("a rich case by a clinician who does not know the form", () => {
	it.each(notes)("$name/$file: few findings are shown", ({ file, findings }) => {
		expect(findings.map(({ level, code }) => `${level} ${code}`).length).toBeLessThanOrEqual(most(file))
	})

	it.each(notes)("$name/$file: none of them is foolish, none is an error", ({ findings }) => {
		expect(findings.filter((finding) => isFoolish(finding) || finding.level === "error")).toEqual([])
	})

	it.each(notes)("$name/$file: no place has two findings of one code", ({ findings }) => {
		const places = findings.map(({ code, range }) => `${code} ${range.start}`)
		expect(places).toEqual([...new Set(places)])
	})

	it("still hears of what matters", () => {
		// A suicide item was raised and the note has no word on risk.
		expect(codesOf("tomasz-transition", "session-08")).toContain("risk.required")
		// The last sessions of the contract do not speak of the ending.
		expect(codesOf("ingrid-grief", "session-15")).toContain("session.ending")
		expect(codesOf("ingrid-grief", "session-06")).toContain("session.plan")
		// Once the case concludes, what was hard in the relationship is asked for.
		expect(codesOf("ingrid-grief", "formulation")).toContain("formulation.problem-area.negative-sides")
		expect(codesOf("ingrid-grief", "closing")).toContain("closing.maintenance")
		expect(codesOf("tomasz-transition", "formulation")).toContain("problem-area.second-reason")
	})

	it("does not ask the dead, small children and groups what they cannot answer [N22]", () => {
		const details = notes.flatMap(({ findings }) => findings.filter(({ code }) => code === "formulation.inventory.details").map(({ data }) => [data?.["of"], data?.["parts"]]))
		const of = (name: string): unknown => details.find(([who]) => who === name)?.[1]
		const prefixed = (...keys: readonly string[]): string[] => keys.map((key) => `formulation.inventory.${key}`)
		expect(of("Aksel")).toEqual(prefixed("unsatisfying"))
		expect(of("Ella")).toEqual(prefixed("contact", "unsatisfying", "around-onset"))
		expect(of("Choir")).toEqual(prefixed("contact", "client-expects", "they-expect", "satisfying", "unsatisfying", "support", "change-wanted", "around-onset"))
	})
})
