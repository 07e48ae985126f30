/** Every file of the repository that is made from others, with its text. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as z from "zod/mini"
import { snippets } from "../../src/assist/forms/snippets.ts"
import { VerificationJson } from "../../src/cli/verify/json.ts"
import { frontMatterSchema } from "../../src/handbook/schemas.ts"
import { FindingList } from "../../src/rules/finding-list.ts"
import { CaseExport, CaseList } from "../../src/summary/index.ts"
import { packagesInBundles } from "../packages.ts"
import { root } from "../paths.ts"
import { address } from "./address.ts"
import { configuration, restrictedSettings } from "./configuration.ts"
import { dependenciesPage, thirdPartyNotices } from "./dependencies.ts"
import { exportsPage } from "./exports.ts"
import { findingsPages } from "./findings.ts"
import { formatPage } from "./format.ts"
import type { GeneratedFile } from "./generated-file.ts"
import { wordedFiles } from "./manifest-words.ts"
import { preCommitHooks } from "./pre-commit.ts"
import { reliabilityPage } from "./reliability.ts"
import { strings } from "./strings.ts"
import { tableColumnsPage } from "./tables.ts"

export async function generated(): Promise<GeneratedFile[]> {
	const packages = await packagesInBundles()
	return [
		{ path: "snippets/ipt.json", text: json(snippets(), "\t") },
		{ path: "schemas/front-matter.schema.json", text: json(frontMatterSchema(), "\t") },
		{ path: "schemas/case-export.schema.json", text: json(z.toJSONSchema(CaseExport), "\t") },
		{ path: "schemas/findings.schema.json", text: json(z.toJSONSchema(FindingList), "\t") },
		{ path: "schemas/cases.schema.json", text: json(z.toJSONSchema(CaseList), "\t") },
		{ path: "schemas/verification.schema.json", text: json(z.toJSONSchema(VerificationJson), "\t") },
		...(await wordedFiles()),
		{ path: "docs/exports.md", text: exportsPage() },
		...findingsPages(),
		{ path: "docs/format.md", text: formatPage() },
		{ path: "docs/table-columns.md", text: tableColumnsPage() },
		{ path: "docs/reliability.md", text: reliabilityPage() },
		{ path: "docs/dependencies.md", text: dependenciesPage(packages) },
		{ path: "ThirdPartyNotices.txt", text: thirdPartyNotices(packages) },
		{ path: ".pre-commit-hooks.yaml", text: preCommitHooks() },
		{ path: "package.json", text: manifest() },
		{ path: "l10n/bundle.l10n.json", text: json(strings(), "\t") },
	]
}

/** The manifest with the address of the project, the settings that list codes, and those that do not count in Restricted Mode. */
function manifest(): string {
	const now: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
	if (!isObject(now) || !isObject(now["contributes"])) throw new Error("package.json has no contributes")
	const { capabilities } = now
	if (!isObject(capabilities) || !isObject(capabilities["untrustedWorkspaces"]))
		throw new Error("package.json does not say what it does in Restricted Mode")
	const { repository } = address
	const untrustedWorkspaces = { ...capabilities["untrustedWorkspaces"], restrictedConfigurations: restrictedSettings }
	return json(
		{
			...now,
			repository: { type: "git", url: `${repository}.git` },
			bugs: { url: `${repository}/issues` },
			homepage: `${repository}#readme`,
			qna: `${repository}/discussions`,
			capabilities: { ...capabilities, untrustedWorkspaces },
			contributes: { ...now["contributes"], configuration: configuration() },
		},
		"  ",
	)
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

const json = (value: unknown, indent: string): string => `${JSON.stringify(value, undefined, indent)}\n`
