import { existsSync, globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { oldest } from "../scripts/code-server.ts"
import { generated } from "../scripts/generate/files.ts"
import { docsTitle } from "../src/handbook/docs.ts"
import { codes } from "../src/rules/index.ts"
import { findingWords } from "../src/rules/finding-words.ts"

const root = join(import.meta.dirname, "..")
const read = (path: string) => readFileSync(join(root, path), "utf8")
const manifest = JSON.parse(read("package.json"))
const strings: Record<string, string> = JSON.parse(read("package.nls.json"))

/** Every text of the manifest that is the key of a string. */
const keys = [...read("package.json").matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? "")

describe("the manifest", () => {
	it("has a string for every key, and no string without a place", () => {
		expect([...new Set(keys)].sort()).toEqual(Object.keys(strings).sort())
	})

	it("has no sentence that people read outside of its strings", () => {
		const sentences: string[] = []
		const visit = (value: unknown, name: string): void => {
			if (typeof value === "object" && value !== null) for (const [key, inner] of Object.entries(value)) visit(inner, key)
			else if (/description|title|label|tooltip|contents/i.test(name) && /\p{L}{2,} \p{Ll}{2,}/u.test(String(value)))
				sentences.push(String(value))
		}
		visit(manifest, "")
		expect(sentences).toEqual([])
	})

	it("has a schema of a folder's configuration for each language, explained in that", () => {
		const schemas = ["", ".de", ".es"].map((ending) => {
			const { "schema.configuration": path = "" }: Record<string, string> = JSON.parse(read(`package.nls${ending}.json`))
			return JSON.parse(read(path))
		})
		const [english, ...others] = schemas.map(({ properties }) => properties.profile.description)
		expect(new Set(others).add(english).size).toBe(schemas.length)
	})

	it("names files that there are", () => {
		const { languages, grammars, snippets, viewsContainers, walkthroughs } = manifest.contributes
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
			...walkthroughs.flatMap(({ steps }: { steps: { media: { image: Record<string, string> } }[] }) =>
				steps.flatMap(({ media }) => Object.values(media.image)),
			),
		]
		expect(files.filter((file: string) => !existsSync(join(root, file)))).toEqual([])
	})

	it("promises no older VS Code than is tried, except for what npm does not have", () => {
		const [, promised] = /^\^1\.(\d+)\./.exec(manifest.engines.vscode) ?? []
		const [, tried] = /^4\.(\d+)\./.exec(oldest) ?? []
		expect(Number(tried) - Number(promised)).toBeGreaterThanOrEqual(0)
		expect(Number(tried) - Number(promised)).toBeLessThanOrEqual(2)
	})

	it("tells a spell checker what is no word of a note", () => {
		const [{ languageId, ignoreRegExpList }] = manifest.contributes.configurationDefaults["cSpell.languageSettings"]
		expect(languageId).toBe("ipt")
		const left = ignoreRegExpList.reduce((text: string, pattern: string) => {
			const [, expression = "", flags = ""] = /^\/(.*)\/(\w*)$/.exec(pattern) ?? []
			return text.replaceAll(new RegExp(expression, flags), "")
		}, "case: miller-7\n# Case QX-7\nAsked @husband-b and @Öm again. MSPSS, PHQ-9, I and A.\n")
		expect(left).toBe("\n# Case \nAsked  and  again. , , I and A.\n")
	})

	it("ticks a step of the walkthrough once its command has made something", () => {
		const walkthroughs = manifest.contributes.walkthroughs as { steps: { completionEvents: string[] }[] }[]
		const events = walkthroughs.flatMap((each) => each.steps.flatMap(({ completionEvents }) => completionEvents))
		const contexts = events.flatMap((event: string) => /^onContext:(.+)\.done$/.exec(event)?.[1] ?? [])
		expect(contexts).toEqual(["ipt.openSamples", "ipt.newCase", "ipt.newSession", "ipt.exportSummary"])
		expect(manifest.contributes.commands.map(({ command }: { command: string }) => command)).toEqual(expect.arrayContaining(contexts))
	})

	it("names the key that goes on from a place where words were written in the walkthrough", () => {
		const { key } = manifest.contributes.keybindings.find(({ command }: { command: string }) => command === "ipt.nextPart")
		expect(strings["walkthrough.case.description"]?.toLowerCase()).toContain(`press ${key} `)
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
			"ipt.show.quietForm",
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
			// A path is of one machine: Settings Sync must not take it to another one.
			const scopes: Readonly<Record<string, string>> = {
				"ipt.archive.folder": "machine-overridable",
				"ipt.signing.signers": "machine-overridable",
				// No folder says which key signs.
				"ipt.signing.key": "machine",
			}
			expect(setting["scope"], name).toBe(scopes[name] ?? "resource")
		}
	})

	it("lets no folder that is not trusted decide what is found [R88]", () => {
		const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces
		expect(supported).toBe("limited")
		expect(restrictedConfigurations).toEqual(["ipt.profile", "ipt.rules", "ipt.hamdWorsening", "ipt.measures"])
		expect(Object.keys(manifest.contributes.configuration.properties)).toEqual(expect.arrayContaining(restrictedConfigurations))
	})

	it("turns completion by AI off for notes, and leaves other languages as they are", () => {
		// The first protects signed notes, the second is about our own pages, the third about notes alone, the last repeats Copilot's own defaults.
		expect(Object.keys(manifest.contributes.configurationDefaults).filter((key) => key !== "[ipt]")).toEqual([
			"files.readonlyFromPermissions",
			"workbench.editorAssociations",
			"cSpell.languageSettings",
			"github.copilot.enable",
		])
		expect(manifest.contributes.configurationDefaults["github.copilot.enable"].ipt).toBe(false)
		expect(manifest.contributes.configurationDefaults["[ipt]"]["editor.inlineSuggest.enabled"]).toBe(false)
	})

	it("hands nothing to language models: no chat participant, tool, server or model", () => {
		expect(Object.keys(manifest.contributes).filter((key) => /chat|languageModel|mcp/i.test(key))).toEqual([])
	})

	it("lets no package run a script when it is installed but those that bring a program", () => {
		const allowed = Object.entries<boolean>(manifest.allowScripts).flatMap(([name, isAllowed]) => (isAllowed ? [name] : []))
		expect(allowed).toEqual(["@vscode/vsce-sign", "esbuild", "node", "node-newest", "node-oldest"])
		expect(allowed.filter((name) => name in manifest.dependencies)).toEqual([])
	})
})

const made = await generated()

describe("what is made from the record and the packages", () => {
	it.each(made)("is current: $path", ({ path, text }) => {
		expect(read(path), "run npm run generate").toBe(text)
	})

	it("has no page left of a family that is gone", () => {
		const pages = made.map(({ path }) => path).filter((path) => path.startsWith("docs/findings/"))
		expect(globSync("docs/findings/*.md", { cwd: root }).sort()).toEqual(pages.sort())
	})
})

describe("every code", () => {
	const pages = globSync("docs/findings/*.md", { cwd: root }).map(read)

	it("has a page with a title, in one family and in the table of all", () => {
		const contents = read("docs/findings.md")
		for (const code of codes.keys()) {
			expect(docsTitle(code), code).not.toBe("")
			expect(contents, code).toContain(`| \`${code}\` |`)
			expect(pages.filter((page) => page.includes(`\n## ${docsTitle(code)}\n\n\`${code}\` · `)).length, code).toBe(1)
		}
	})

	it("with words of its own is one that a rule may yield", () => {
		expect(Object.keys(findingWords.current.byCode).filter((code) => !codes.has(code))).toEqual([])
	})
})

describe("what users and developers read", () => {
	const pages = [
		"README.md",
		"CONTRIBUTING.md",
		"CHANGELOG.md",
		"samples/README.md",
		"scripts/npm-package/README.md",
		...globSync("docs/**/*.md", { cwd: root }),
	]

	it.each(pages)("points to files and headings that there are: %s", (path) => {
		const links = [...read(path).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)]
		const broken = links.filter(([, file = "", anchor]) => {
			const target = file === "" ? path : join(path, "..", file)
			if (!existsSync(join(root, target))) return true
			return anchor !== undefined && !anchorsOf(read(target)).includes(anchor)
		})
		expect(broken.map(([link]) => link)).toEqual([])
	})

	it("is reached from the index of the docs, each page", () => {
		const index = read("docs/README.md")
		const unreached = globSync("*.md", { cwd: join(root, "docs") }).filter((page) => page !== "README.md" && !index.includes(`](${page})`))
		expect(unreached).toEqual([])
	})

	it("names the two commands in the README", () => {
		expect(read("README.md")).toMatch(/^npm start\b[^]*^npm test\b/m)
	})
})

/** The anchors of the headings of a page, as renderers of Markdown make them. */
function anchorsOf(text: string): string[] {
	const used = new Map<string, number>()
	return [...text.replace(/^```[^]*?^```$/gm, "").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => {
		const words = heading.replace(/\]\([^)]*\)/g, "").toLowerCase()
		const anchor = words.replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-")
		const before = used.get(anchor) ?? 0
		used.set(anchor, before + 1)
		return before === 0 ? anchor : `${anchor}-${before}`
	})
}
