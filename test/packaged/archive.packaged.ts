import assert from "node:assert/strict"
import { existsSync, globSync, readFileSync } from "node:fs"
import { join, posix, relative } from "node:path"
import { address } from "../../scripts/generate/address.ts"
import { root } from "../../scripts/paths.ts"
import { sbom, vsix } from "../../scripts/vsix.ts"
import { archived } from "../harness/archive.ts"
import { suite, test } from "../harness/runner.ts"

/** What the package must contain, and nothing else: a file that is added to it is added here too. */
const listed = [
	"[Content_Types].xml",
	"extension.vsixmanifest",
	"extension/CONTRIBUTING.md",
	"extension/LICENSE.txt",
	"extension/ThirdPartyNotices.txt",
	"extension/api/ipt-notes.d.ts",
	"extension/changelog.md",
	"extension/dist/cli.mjs",
	"extension/dist/extension/extension.js",
	"extension/dist/extension/thread.js",
	"extension/dist/sbom.cdx.json",
	"extension/dist/web/extension.cjs",
	"extension/docs/README.md",
	"extension/docs/accessibility.md",
	"extension/docs/api.md",
	"extension/docs/auditing.md",
	"extension/docs/cases.md",
	"extension/docs/checking-a-folder.md",
	"extension/docs/command-line.md",
	"extension/docs/configuration.md",
	"extension/docs/dependencies.md",
	"extension/docs/engines.md",
	"extension/docs/exports.md",
	"extension/docs/findings.md",
	"extension/docs/findings/case.md",
	"extension/docs/findings/header.md",
	"extension/docs/findings/measures.md",
	"extension/docs/findings/mechanisms-and-techniques.md",
	"extension/docs/findings/missing-in-a-closing.md",
	"extension/docs/findings/missing-in-a-formulation.md",
	"extension/docs/findings/missing-in-a-problem-area.md",
	"extension/docs/findings/missing-in-a-scores-note.md",
	"extension/docs/findings/missing-in-a-session.md",
	"extension/docs/findings/missing-in-an-addendum.md",
	"extension/docs/findings/missing-in-techniques.md",
	"extension/docs/findings/missing-in-the-header.md",
	"extension/docs/findings/missing-in-the-inventory.md",
	"extension/docs/findings/note.md",
	"extension/docs/findings/people.md",
	"extension/docs/findings/privacy.md",
	"extension/docs/findings/problem-areas-and-goals.md",
	"extension/docs/findings/risk.md",
	"extension/docs/findings/signatures.md",
	"extension/docs/format.md",
	"extension/docs/getting-started.md",
	"extension/docs/importing.md",
	"extension/docs/images/case-overview.png",
	"extension/docs/images/caseload.png",
	"extension/docs/images/erase-case.png",
	"extension/docs/images/findings.png",
	"extension/docs/images/new-case.png",
	"extension/docs/images/remark.png",
	"extension/docs/images/signed-note.png",
	"extension/docs/images/statistics.png",
	"extension/docs/images/writing.gif",
	"extension/docs/keeping-and-erasing.md",
	"extension/docs/languages.md",
	"extension/docs/other-editors.md",
	"extension/docs/performance.md",
	"extension/docs/privacy.md",
	"extension/docs/reliability.md",
	"extension/docs/signing.md",
	"extension/docs/statistics.md",
	"extension/docs/supervision.md",
	"extension/docs/table-columns.md",
	"extension/docs/tables.md",
	"extension/docs/writing.md",
	"extension/images/cases.svg",
	"extension/images/icon.png",
	"extension/images/note-dark.svg",
	"extension/images/note-light.svg",
	"extension/images/walkthrough/case-dark.webp",
	"extension/images/walkthrough/case-light.webp",
	"extension/images/walkthrough/overview-dark.webp",
	"extension/images/walkthrough/overview-light.webp",
	"extension/images/walkthrough/private-dark.webp",
	"extension/images/walkthrough/private-light.webp",
	"extension/images/walkthrough/samples-dark.webp",
	"extension/images/walkthrough/samples-light.webp",
	"extension/images/walkthrough/session-dark.webp",
	"extension/images/walkthrough/session-light.webp",
	"extension/images/walkthrough/summary-dark.webp",
	"extension/images/walkthrough/summary-light.webp",
	"extension/l10n/bundle.l10n.de.json",
	"extension/l10n/bundle.l10n.es.json",
	"extension/l10n/bundle.l10n.json",
	"extension/language-configuration.json",
	"extension/package.json",
	"extension/package.nls.de.json",
	"extension/package.nls.es.json",
	"extension/package.nls.json",
	"extension/readme.md",
	"extension/schemas/case-export.schema.json",
	"extension/schemas/cases.schema.json",
	"extension/schemas/configuration.schema.de.json",
	"extension/schemas/configuration.schema.es.json",
	"extension/schemas/configuration.schema.json",
	"extension/schemas/findings.schema.json",
	"extension/schemas/front-matter.schema.json",
	"extension/schemas/verification.schema.json",
	"extension/snippets/ipt.json",
	"extension/styles/preview.css",
	"extension/syntaxes/ipt.tmLanguage.json",
]

/** The samples are shipped as they are. */
const samples = globSync("**/*", { cwd: join(root, "samples"), withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => `extension/${posix.join(relative(root, entry.parentPath).replaceAll("\\", "/"), entry.name)}`)

/** A piece of a bundle: its name changes with its content. */
const piece = /^extension\/dist\/(?:extension\/[a-z-]+-[A-Z0-9]{8}\.js|cli\/[a-z-]+-[A-Z0-9]{8}\.mjs)$/

suite("the package file", () => {
	const files = archived(readFileSync(vsix))
	const names = [...files.keys()]

	test("holds what it must and nothing else", () => {
		assert.deepEqual(names.filter((name) => !piece.test(name)).sort(), [...listed, ...samples].sort())
	})

	test("holds every piece that another one loads, and no piece that none loads", () => {
		const scripts = new Map([...files].filter(([name]) => /^extension\/dist\/.*\.[cm]?js$/.test(name)))
		const reached = new Set(["extension/dist/extension/extension.js", "extension/dist/web/extension.cjs", "extension/dist/cli.mjs"])
		for (const name of reached) {
			const text = scripts.get(name)?.toString("utf8")
			assert.ok(text !== undefined, `${name} is not there`)
			for (const [, loaded = ""] of text.matchAll(/(?:\bfrom|\bimport\(?|\bURL\()\s*"(\.\/[^"]+)"/g))
				reached.add(posix.join(posix.dirname(name), loaded))
		}
		assert.deepEqual([...scripts.keys()].sort(), [...reached].sort())
	})

	test("holds no map of the source and no path of the machine that made it", () => {
		for (const [name, content] of files) {
			if (/\.(?:png|svg)$/.test(name)) continue
			const text = content.toString("utf8")
			assert.doesNotMatch(text, /sourceMappingURL|sourcesContent/, name)
			assert.ok(!text.includes(process.cwd()), `${name} tells where it was made`)
		}
	})

	for (const [name, own] of [
		["extension/readme.md", "README.md"],
		["extension/changelog.md", "CHANGELOG.md"],
	] as const)
		test(`has whole addresses for all pictures and links of ${own}, of files that there are`, () => {
			const text = files.get(name)?.toString("utf8") ?? ""
			const links = Array.from(text.matchAll(/(!?)\[[^\]]*\]\(([^)]+)\)/g), ([, mark, link = ""]) => ({ isPicture: mark === "!", link }))
			assert.equal(links.length, [...readFileSync(join(root, own), "utf8").matchAll(/\]\(/g)].length)
			assert.ok(links.length > 0)
			for (const { isPicture, link } of links) {
				const base = `${address.repository}/${isPicture ? "raw" : "blob"}/main/`
				if (link.startsWith(base)) assert.ok(existsSync(join(root, link.slice(base.length).replace(/#.*/, ""))), link)
				else assert.ok(!isPicture && link.startsWith("https://"), link)
			}
		})

	test("holds the bill of materials that is next to it", () => {
		assert.deepEqual(files.get("extension/dist/sbom.cdx.json"), readFileSync(sbom))
	})
})
