import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { reasons } from "../../scripts/generate/reasons.ts"
import { inlined, namedIn } from "../../scripts/inlined.ts"
import { dependencies, packagesInBundles } from "../../scripts/packages.ts"
import { billOfMaterials } from "../../scripts/sbom.ts"

const packages = await packagesInBundles()
const lock = readFileSync(join(import.meta.dirname, "../../package-lock.json"), "utf8")
const names = packages.map(({ name }) => name)

/** Licences that ask for no more than their text, which ThirdPartyNotices.txt contains. */
const licences = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause"]

describe("what ships", () => {
	it("holds each dependency of the manifest, with the reason for it", () => {
		const manifest: { dependencies: Record<string, string> } = JSON.parse(
			readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"),
		)
		expect(dependencies).toEqual(Object.keys(manifest.dependencies))
		expect(dependencies.filter((name) => !names.includes(name))).toEqual([])
		expect(Object.keys(reasons).sort()).toEqual([...dependencies].sort())
	})

	it("holds no package that is not a dependency or brought by one", () => {
		expect(packages.filter(({ through }) => through.length === 0)).toEqual([])
	})

	it("is under licences that let it be handed on so", () => {
		expect(packages.filter(({ licence }) => !licences.includes(licence))).toEqual([])
	})

	it("comes from the registry by a lockfile that says what each package must be", () => {
		const { packages: locked }: { packages: Record<string, { integrity?: string; resolved?: string }> } = JSON.parse(lock)
		for (const { folder } of packages) {
			if (folder === undefined) continue
			expect(locked[folder]?.integrity, folder).toMatch(/^sha512-/)
			expect(locked[folder]?.resolved ?? "https://registry.npmjs.org/", folder).toMatch(/^https:\/\/registry\.npmjs\.org\//)
		}
	})

	it("names what a package has taken into its own files, with its licence [H29]", () => {
		const notices = readFileSync(join(import.meta.dirname, "../../ThirdPartyNotices.txt"), "utf8")
		for (const name of ["@oxc-project/runtime", "events", "fflate", "nanoid", "stream-browserify"]) {
			const { version = "", licence = "", through, text = "" } = packages.find((each) => each.name === name) ?? {}
			expect(through).toEqual(["docx"])
			expect(notices).toContain(`${name} ${version} (${licence})`)
			expect(notices).toContain(text)
		}
		expect(packages.filter(({ folder }) => folder === undefined)).toHaveLength(inlined.length)
	})

	it("knows such packages by the lines that a bundler leaves", () => {
		expect(
			namedIn("// src/a.ts\n\t// node_modules/@a/b/c.js\n// node_modules/d/e.js\nx // node_modules/f/g.js\n// \\0@h+i@1.0.0/j.js\n"),
		).toEqual(["@a/b", "d", "@h/i@1.0.0"])
	})

	it("is what the bill of materials lists, with version, address and licence, and how it hangs together", async () => {
		const { components, dependencies: graph, metadata } = await billOfMaterials("ipt-notes")
		const listed = components.map(({ name, version, purl, licenses }) => ({ name, version, purl, licenses }))
		const expected = packages.map(({ name, version, licence }) => ({
			name,
			version,
			purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
			licenses: [{ license: { id: licence } }],
		}))
		const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
		expect(listed.sort(byName)).toEqual(expected.sort(byName))
		expect(metadata.component.purl).toMatch(/^pkg:npm\/ipt-notes@/)
		const refs = components.map(({ "bom-ref": ref }) => ref)
		const own = graph.find(({ ref }) => ref === metadata.component["bom-ref"])
		expect(own?.dependsOn?.map((ref) => ref.replace(/@[^@]+$/, "")).sort()).toEqual([...dependencies].sort())
		const reached = new Set(own?.dependsOn)
		for (const ref of reached) for (const next of graph.find((each) => each.ref === ref)?.dependsOn ?? []) reached.add(next)
		expect([...reached].sort()).toEqual(refs.sort())
	}, 60_000)
})
