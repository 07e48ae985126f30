/** In which language the command line prints and exports: the one that is asked for, else that of the system. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { callProgram, programPath } from "../harness/program.ts"
import { formulation, session } from "../rules/case-notes.ts"

let folder = ""

const run = (...args: string[]) => callProgram(args, { cwd: folder })

/** The same in a process of its own, on a system that names its language by these variables alone. */
function runWith(variables: Readonly<Record<string, string>>, ...args: string[]) {
	const { LANG: _lang, LC_ALL: _all, LC_MESSAGES: _messages, ...env } = process.env
	return spawnSync(process.execPath, [programPath, ...args], { cwd: folder, encoding: "utf8", env: { ...env, ...variables } })
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "ipt-notes-language-"))
	writeFileSync(join(folder, "f.ipt.md"), formulation({ body: "## Goals\n\n- **G1**: asks for help (by 2026-05-01)\n" }))
	writeFileSync(join(folder, "s1.ipt.md"), session(1, { phase: "initial", body: "## Plan\n\nGo on.\n" }))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const checked = { en: /^2 notes checked: /m, de: /^2 Notizen geprüft: /m, es: /^2 notas revisadas: /m } as const
const listed = { en: /no problem area yet|Initial/, de: /Anfang|noch kein Problembereich/, es: /Inicial|área problema/ } as const
const title = { en: "# Case summary: C-1", de: "# Fallzusammenfassung: C-1", es: "# Resumen del caso C-1" } as const
const usage = { en: /^Exit status: /m, de: /^Status am Ende: /m, es: /^Estado de salida: /m } as const
const languages = ["en", "de", "es"] as const

describe.each(languages)("--language %s", (language) => {
	it("is of findings, cases, summaries and help", async () => {
		expect((await run("check", "--language", language)).stdout).toMatch(checked[language])
		expect((await run("cases", `--language=${language}`)).stdout).toMatch(listed[language])
		expect((await run("help", "--language", language)).stdout).toMatch(usage[language])
		expect((await run("--help", "--language", language)).stdout).toMatch(usage[language])
		const { status } = await run("export", "C-1", "--out", `${language}.md`, "--language", language)
		expect(status).toBe(0)
		expect(readFileSync(join(folder, `${language}.md`), "utf8")).toContain(`${title[language]}\n`)
	})

	it("is of what is wrong in a call", async () => {
		const wrong = { en: "there is no command", de: "den Befehl „chek“ gibt es nicht", es: "no hay ningún comando" } as const
		const { status, stderr } = await run("chek", "--language", language)
		expect(status).toBe(2)
		expect(stderr).toContain(wrong[language])
	})

	it("leaves data for programs as they are, except for their words", async () => {
		const read = async (id: string): Promise<{ findings: { code: string; line: number }[] }> =>
			JSON.parse((await run("check", "--format", "json", "--language", id)).stdout)
		const places = ({ findings }: Awaited<ReturnType<typeof read>>) => findings.map(({ code, line }) => `${code} ${line}`)
		expect(places(await read(language))).toEqual(places(await read("en")))
	})
})

describe("without --language", () => {
	it.each([
		[{ LANG: "de_DE.UTF-8" }, "de"],
		[{ LANG: "de_DE.UTF-8", LC_ALL: "es_MX.UTF-8" }, "es"],
		[{ LANG: "es_ES.UTF-8", LC_MESSAGES: "de_AT.UTF-8" }, "de"],
		[{ LANG: "fr_FR.UTF-8" }, "en"],
		[{ LANG: "C" }, "en"],
		[{ LANG: "POSIX", LC_ALL: "" }, "en"],
		[{ LANG: "es_ES.UTF-8", LC_ALL: "", LC_MESSAGES: "" }, "es"],
		[{ LANG: "de_DE.UTF-8", LC_ALL: "C.UTF-8" }, "en"],
		[{ LANG: "de_DE@euro" }, "de"],
		[{ LANG: "es-419" }, "es"],
		[{ LANG: "deutsch" }, "en"],
		[{}, "en"],
	] as const)("it is that of the system: %o", (variables, language) => {
		expect(runWith(variables, "check").stdout).toMatch(checked[language])
	})

	it("--language counts more than the system", () => {
		expect(runWith({ LANG: "de_DE.UTF-8" }, "check", "--language", "es").stdout).toMatch(checked.es)
	})
})

describe("a language that there is not", () => {
	it("is refused, with those that there are, in that of the system", async () => {
		expect(await run("check", "--language", "fr")).toMatchObject({
			status: 2,
			stdout: "",
			stderr: expect.stringContaining("--language takes one of en, de, es, not “fr”"),
		})
		const german = runWith({ LANG: "de_DE.UTF-8" }, "check", "--language", "deutsch")
		expect([german.status, german.stdout]).toEqual([2, ""])
		expect(german.stderr).toMatch(/en, de.* es/)
		expect(german.stderr).not.toMatch(/takes one of/)
	})

	it("is refused without a value", async () => {
		expect((await run("check", "--language")).status).toBe(2)
	})
})
