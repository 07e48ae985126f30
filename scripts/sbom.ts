/** The bill of materials of what ships, in CycloneDX form: npm's own, without what is in no bundle. */
import * as z from "zod/mini"
import { npm } from "./npm.ts"
import { packagesInBundles } from "./packages.ts"

/** As much of the form as is looked at here; the rest is handed on. */
const Bom = z.looseObject({
	bomFormat: z.literal("CycloneDX"),
	metadata: z.looseObject({ component: z.looseObject({ "bom-ref": z.string(), purl: z.string() }) }),
	components: z.array(
		z.looseObject({
			"bom-ref": z.string(),
			name: z.string(),
			version: z.string(),
			purl: z.string(),
			licenses: z.optional(z.array(z.unknown())),
		}),
	),
	dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.optional(z.array(z.string())) })),
})
export type Bom = z.infer<typeof Bom>

export async function billOfMaterials(name: string): Promise<Bom> {
	// Not with `--omit=dev`: npm then leaves out what a tool of ours may use too, as vite may use yaml.
	const output = await npm(["sbom", "--sbom-format=cyclonedx", "--sbom-type=application", "--package-lock-only", "--loglevel=silent"])
	const bom = Bom.parse(JSON.parse(output))
	const packages = await packagesInBundles()
	const shipped = new Set(packages.map(({ name: its, version }) => `${its}@${version}`))
	const { component } = bom.metadata
	const listed = bom.components.filter(({ name: its, version }) => shipped.has(`${its}@${version}`))
	// npm does not know what a package has taken into its own files.
	const inlined = packages
		.filter(({ folder }) => folder === undefined)
		.map(({ name: its, version, licence, through }) => ({
			through,
			component: {
				type: "library",
				"bom-ref": `${its}@${version}`,
				name: its,
				version,
				purl: `pkg:npm/${its.replace("@", "%40")}@${version}`,
				licenses: [{ license: { id: licence } }],
			},
		}))
	const components = [...listed, ...inlined.map((each) => each.component)]
	const known = new Set([component["bom-ref"], ...components.map(({ "bom-ref": ref }) => ref)])
	const nameOf = (ref: string): string | undefined => components.find(({ "bom-ref": its }) => its === ref)?.name
	return {
		...bom,
		// npm names a project by its folder.
		metadata: { ...bom.metadata, component: { ...component, name } },
		components,
		dependencies: [
			...bom.dependencies
				.filter(({ ref }) => known.has(ref))
				.map(({ ref, dependsOn, ...rest }) => ({
					...rest,
					ref,
					dependsOn: [
						...(dependsOn ?? []).filter((each) => known.has(each)),
						...inlined.flatMap(({ through, component: { "bom-ref": its } }) => (through.includes(nameOf(ref) ?? "") ? [its] : [])),
					],
				})),
			...inlined.map(({ component: { "bom-ref": ref } }) => ({ ref, dependsOn: [] })),
		],
	}
}
