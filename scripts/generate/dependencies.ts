/** docs/dependencies.md and ThirdPartyNotices.txt: the code of others in the package. */
import { dependencies, type Package } from "../packages.ts"
import { reasons } from "./reasons.ts"

/** Each package in the bundles, and why it is there. */
export function dependenciesPage(packages: readonly Package[]): string {
	const row = ({ name, version, licence }: Package, says: string): string =>
		`| [\`${name}\`](https://www.npmjs.com/package/${name}) | ${version} | ${licence} | ${says} |`
	const own = packages.filter(({ name }) => dependencies.includes(name))
	const others = packages.filter(({ name }) => !dependencies.includes(name))
	return (
		[
			"# Dependencies",
			"<!-- Made from package-lock.json and the bundles by `npm run generate`: reasons belong in scripts/generate/reasons.ts. -->",
			`IPT Notes is built on ${own.length} packages, which need ${others.length} more. All of them are in the bundles: nothing is fetched when it is installed or run. Their licences are in [ThirdPartyNotices.txt](../ThirdPartyNotices.txt). Each package of the extension also contains a bill of materials in CycloneDX form, \`sbom.cdx.json\`.`,
			"## Chosen",
			[
				"| package | version | licence | what for |",
				"|---|---|---|---|",
				...own.map((each) => row(each, `It ${reasons[each.name] ?? ""}`)),
			].join("\n"),
			"## Needed by these",
			[
				"| package | version | licence | needed by |",
				"|---|---|---|---|",
				...others.map((each) => row(each, each.through.map((name) => `\`${name}\``).join(", "))),
			].join("\n"),
		].join("\n\n") + "\n"
	)
}

/** The licences of all packages in the bundles; a text that several share is printed once. */
export function thirdPartyNotices(packages: readonly Package[]): string {
	const byText = new Map<string, Package[]>()
	for (const each of packages) byText.set(each.text, [...(byText.get(each.text) ?? []), each])
	const rule = "-".repeat(80)
	return (
		[
			"IPT Notes contains parts of the packages below, each under its own licence.",
			...Array.from(byText, ([text, its]) =>
				[rule, "", ...its.map(({ name, version, licence }) => `${name} ${version} (${licence})`), "", text].join("\n"),
			),
		].join("\n\n") + "\n"
	)
}
