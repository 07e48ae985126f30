import { existsSync, globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { generated } from "../scripts/generate/files.ts"
import { docsTitle } from "../src/handbook/docs.ts"
import { codes } from "../src/rules/index.ts"
import { findingWords } from "../src/rules/finding-words.ts"

const root = join(import.meta.dirname, "..")
const read = (path: string) => readFileSync(join(root, path), "utf8")
const manifest = JSON.parse(read("package.json"))
const strings: Record<string, string> = JSON.parse(read("package.nls.json"))

/** Every text of the manifest that stands for a string of the language. */
const keys = [...read("package.json").matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? "")

describe("the manifest", () => {
	it("has a string for every key, and no string without a place", () => {
		expect([...new Set(keys)].sort()).toEqual(Object.keys(strings).sort())
	})

	it("names files that there are", () => {
		const { languages, grammars, snippets, viewsContainers } = manifest.contributes
		const files = [
			manifest.icon,
			...languages.flatMap((language: { configuration: string; icon: { light: string; dark: string } }) => [
				language.configuration,
				language.icon.light,
				language.icon.dark,
			]),
			...grammars.map(({ path }: { path: string }) => path),
			...snippets.map(({ path }: { path: string }) => path),
			...viewsContainers.activitybar.map(({ icon }: { icon: string }) => icon),
		]
		expect(files.filter((file: string) => !existsSync(join(root, file)))).toEqual([])
	})

	it("keeps the settings of version 0.1.0, with what they may be set to", () => {
		const { properties } = manifest.contributes.configuration
		const kept = (names: readonly string[]) => names.map((key) => [key, properties[key]?.type, properties[key]?.default])
		expect(kept(["ipt.profile", "ipt.rules", "ipt.hamdWorsening"])).toEqual([
			["ipt.profile", "string", "clinical"],
			["ipt.rules", "object", {}],
			["ipt.hamdWorsening", "integer", 0],
		])
		expect(properties["ipt.profile"].enum).toEqual(expect.arrayContaining(["clinical", "reimbursement"]))
		const switches = [
			"ipt.show.hovers",
			"ipt.show.inlayHints",
			"ipt.show.codeLens",
			"ipt.show.languageStatus",
			"ipt.show.fileDecorations",
			"ipt.keepIndex",
			"ipt.tree.followActiveNote",
		]
		expect(kept(switches)).toEqual(switches.map((key) => [key, "boolean", true]))
	})

	it("declares every command that a menu or a welcome text uses", () => {
		const declared = manifest.contributes.commands.map(({ command }: { command: string }) => command)
		const used = Object.values<{ command: string }[]>(manifest.contributes.menus).flatMap((menu) => menu.map(({ command }) => command))
		const linked = Object.values(strings).flatMap((text) => [...text.matchAll(/\(command:(ipt\.[^)]+)\)/g)].map(([, command]) => command))
		expect([...used, ...linked].filter((command) => !declared.includes(command))).toEqual([])
	})

	it("describes every setting, and every choice of one", () => {
		for (const [name, setting] of Object.entries<Record<string, unknown>>(manifest.contributes.configuration.properties)) {
			expect(setting["markdownDescription"], name).toMatch(/^%.+%$/)
			expect(setting["default"], name).toBeDefined()
			expect(setting["scope"], name).toBe("resource")
		}
	})

	it("lets no folder that is not trusted decide what is found [R88]", () => {
		const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces
		expect(supported).toBe("limited")
		expect(restrictedConfigurations).toEqual(["ipt.profile", "ipt.rules", "ipt.hamdWorsening", "ipt.measures"])
		expect(Object.keys(manifest.contributes.configuration.properties)).toEqual(expect.arrayContaining(restrictedConfigurations))
	})

	it("turns completion by AI off for notes, and leaves other languages as they are", () => {
		expect(manifest.contributes.configurationDefaults["github.copilot.enable"].ipt).toBe(false)
		expect(manifest.contributes.configurationDefaults["[ipt]"]["editor.inlineSuggest.enabled"]).toBe(false)
	})

	it("lets no package run a script when it is installed but those that bring a program", () => {
		const allowed = Object.entries<boolean>(manifest.allowScripts).flatMap(([name, isAllowed]) => (isAllowed ? [name] : []))
		expect(allowed).toEqual(["@vscode/vsce-sign", "esbuild", "node", "node-newest", "node-oldest"])
		expect(allowed.filter((name) => name in manifest.dependencies)).toEqual([])
	})
})

describe("what is made from the record and the packages", async () => {
	it.each(await generated())("is current: $path", ({ path, text }) => {
		expect(read(path), "run npm run generate").toBe(text)
	})
})

describe("every code", () => {
	it("has a page with a title", () => {
		const docs = read("docs/findings.md")
		for (const code of codes.keys()) {
			expect(docsTitle(code), code).not.toBe("")
			expect(docs, code).toContain(`\n## ${code}\n`)
		}
	})

	it("with words of its own is one that a rule may yield", () => {
		expect(Object.keys(findingWords.current.byCode).filter((code) => !codes.has(code))).toEqual([])
	})
})

describe("what users and developers read", () => {
	it.each(["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...globSync("docs/*.md", { cwd: root })])(
		"points to files that there are: %s",
		(path) => {
			const links = [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link]) => join(root, path, "..", link ?? ""))
			expect(links.filter((link) => !existsSync(link))).toEqual([])
		},
	)
})
