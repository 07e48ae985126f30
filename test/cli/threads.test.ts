import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { checkFiles } from "../../src/cli/checked.ts"
import type { Choice } from "../../src/cli/configuration.ts"
import { findNotes } from "../../src/cli/files.ts"
import { checkInThreads } from "../../src/cli/threads.ts"
import { english, languageFor, loadAllWords, useLanguage } from "../../src/language/index.ts"
import { programPath } from "../harness/program.ts"
import { closing, formulation, session } from "../rules/case-notes.ts"

/** The module of the command line as it ships: a thread starts it faster than the source. */
const program = pathToFileURL(globSync(join(dirname(programPath), "cli/main-*.mjs"))[0] ?? "")
const choice: Choice = { own: {}, paths: [] }

describe("a folder that several threads check", () => {
	let root: string
	let files: readonly string[]

	beforeAll(() => {
		root = mkdtempSync(join(tmpdir(), "ipt-notes-threads-"))
		const write = (name: string, text: string, code: string) => writeFileSync(join(root, `${name}.ipt.md`), text.replace("C-1", code))
		// Named so that every case is in several parts, next to one that looks like it.
		for (const [index, code] of ["C-10", "C-1O", "D-2", "E-3"].entries()) {
			for (let number = 1; number <= 9; number++)
				write(`${number}-${index}`, session(number === 4 ? 3 : number, { body: "## Progress\n\n- **G1**: went with @sister\n" }), code)
			if (index !== 2) write(`0-${index}`, formulation({ body: "## Goals\n\n- **G2**: asks (by May)\n" }), code)
			write(`9-${index}-closing`, closing({ date: "2026-01-19", more: "ending: planned" }), code)
		}
		write("5-alone", session(1), "F-4")
		const addendum = "---\nnote: addendum\ncase: C-1\ndate: 2026-05-04\namends: FILE\n---\n"
		for (const [index, amended] of ["9-2-closing", "8-0", "5-alone", "none"].entries())
			write(`1-addendum-${index}`, addendum.replace("FILE", `${amended}.ipt.md`), "F-4")
		writeFileSync(join(root, "6-bad.ipt.md"), Buffer.from([0xff, 0xfe, 0]))
		files = [...findNotes([root]).files, join(root, "7-none.ipt.md")]
	})

	afterAll(() => rmSync(root, { recursive: true }))

	it.each([2, 3, 7])("says what one thread says: %i", async (threads) => {
		const one = await checkFiles(files, choice)
		const codes = new Set([...one.findings.values()].flatMap(({ findings }) => findings).map(({ code }) => code))
		// Findings that hang on other notes of the case, and on other cases.
		for (const code of [
			"session.duplicate-number",
			"case.no-formulation",
			"case.look-alike",
			"goal.unknown",
			"case.session-after-closing",
			"amends.unknown",
			"amends.other-case",
		])
			expect(codes).toContain(code)
		const several = await checkInThreads(files, choice, program, threads)
		expect(several.notes).toBe(one.notes)
		expect(several.unread).toEqual(one.unread)
		expect(several.findings).toEqual(one.findings)
	})

	it("says it in the language of the program", async () => {
		useLanguage(languageFor("de"))
		await loadAllWords()
		const [one, several] = [await checkFiles(files, choice), await checkInThreads(files, choice, program, 2)]
		useLanguage(english)
		await loadAllWords()
		expect(several.findings).toEqual(one.findings)
		expect(several.unread).toEqual(one.unread)
		expect(JSON.stringify([...several.findings.values()])).toMatch(/Abschnitt/)
	})
})
