import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { reasons } from "../../scripts/generate/reasons.ts"
import { dependencies, packagesInBundles } from "../../scripts/packages.ts"
import { billOfMaterials } from "../../scripts/sbom.ts"

const packages = await packagesInBundles()
const lock = readFileSync(join(import.meta.dirname, "../../package-lock.json"), "utf8")
const names = packages.map(({ name }) => name)

/** Licences that ask for no more than their text, which ThirdPartyNotices.txt holds. */
const licences = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause"]

describe("what ships", () => {
	it("holds each dependency of the manifest, with the reason for it", () => {
		const manifest: { dependencies: Record<string, string> } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"))
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
			expect(locked[folder]?.integrity, folder).toMatch(/^sha512-/)
			expect(locked[folder]?.resolved ?? "https://registry.npmjs.org/", folder).toMatch(/^https:\/\/registry\.npmjs\.org\//)
		}
	})

	it("is what the bill of materials lists, with version, address and licence, and how it hangs together", async () => {
		const { components, dependencies: graph, metadata } = await billOfMaterials("ipt-notes")
		const listed = components.map(({ name, version, purl, licenses }) => ({ name, version, purl, licenses }))
		const expected = packages.map(({ name, version, licence }) => ({ name, version, purl: `pkg:npm/${name}@${version}`, licenses: [{ license: { id: licence } }] }))
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
